package org.antequem.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;

/**
 * A rule that says what the record must force to refute or support a claim. The library then searches for pieces of
 * evidence that force it.
 */
public abstract non-sealed class LineRule extends Rule {

    /**
     * Makes a rule.
     *
     * @param code the name of the rule, in capitals: {@code "ALREADY_DECIDED"}
     * @param bearing {@link Bearing#REFUTES} or {@link Bearing#SUPPORTS}
     * @param sentence says when the rule applies
     * @throws IllegalArgumentException if the code is not in capitals, the sentence is blank, or the bearing is another
     *     one
     */
    protected LineRule(String code, Bearing bearing, String sentence) {
        super(code, bearing, sentence);
        checkArgument(
                bearing == Bearing.REFUTES || bearing == Bearing.SUPPORTS,
                "%s: a line %s no claim; expected REFUTES or SUPPORTS",
                code,
                bearing);
    }

    /**
     * The goals for a claim, each of which is enough; a finding is made for each that is reached. Empty if the rule
     * does not concern such a claim.
     *
     * <p>A rule is never asked about a denial. It is asked about what is denied, and its bearing is turned round: what
     * refutes a proposition supports its negation.
     */
    public abstract ImmutableList<Goal> goals(Claim claim, Inquiry inquiry);
}
