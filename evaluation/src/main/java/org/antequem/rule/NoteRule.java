package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;

/** A rule that points something out about a claim and has no effect on the verdict. */
public abstract non-sealed class NoteRule extends Rule {

    /**
     * Makes a rule.
     *
     * @param code the name of the rule, in capitals: {@code "SINGLE_ROOT"}
     * @param sentence says when the rule applies
     * @throws IllegalArgumentException if the code is not in capitals, or the sentence is blank
     */
    protected NoteRule(String code, String sentence) {
        super(code, Bearing.NOTES, sentence);
    }

    /** The facts that this rule points out about a claim; empty if it does not apply. */
    public abstract ImmutableList<Fact> note(Claim claim, Inquiry inquiry);
}
