package org.antequem.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;

/**
 * Says what the record must force to refute or support a claim. The library then searches for lines of argument that
 * force it.
 */
public abstract non-sealed class LineRule extends Rule {

    /**
     * A rule of this kind.
     *
     * @param bearing {@link Bearing#REFUTES} or {@link Bearing#SUPPORTS}
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
     * What would have to be forced: goals of which each is enough, and what is found on one is a finding of its own.
     * Empty where the rule does not concern such a claim.
     *
     * <p>A rule is never asked about a denial: what refutes a proposition supports its negation, and what supports it
     * refutes that. So it is asked about what is denied, and its bearing is turned round.
     */
    public abstract ImmutableList<Goal> goals(Claim claim, Inquiry inquiry);
}
