package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;

/**
 * Says what a statement is worth beside others. It is asked after every {@link TellingRule}, and sees how strong these
 * leave each statement; what rules of its own kind find it does not see.
 *
 * <p>It must be monotone: what it finds among some statements, it finds among the same and more of them as well. For
 * the claim under test and its retellings are nobody's evidence, and only what was found with them is asked again
 * without them. One that only notes need not be: what it finds bears on no verdict.
 */
public abstract non-sealed class ContestRule extends Rule {

    /**
     * A rule of this kind.
     *
     * @param bearing {@link Bearing#WEAKENS}, {@link Bearing#VOIDS} or {@link Bearing#NOTES}
     */
    protected ContestRule(String code, Bearing bearing, String sentence) {
        super(code, checkWorth(code, bearing), sentence);
    }

    /** What it found on this chain; empty where it does not apply. */
    public abstract ImmutableList<Fact> weigh(Telling telling, Strengths strengths, Inquiry inquiry);
}
