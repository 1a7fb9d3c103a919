package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;

/** Points something out about a claim. What it points out affects no verdict. */
public abstract non-sealed class NoteRule extends Rule {

    /**
     * A rule of this kind.
     *
     * @param code its stable name, in capitals
     * @param sentence when it applies
     */
    protected NoteRule(String code, String sentence) {
        super(code, Bearing.NOTES, sentence);
    }

    /** What it found; empty where it does not apply. */
    public abstract ImmutableList<Fact> note(Claim claim, Inquiry inquiry);
}
