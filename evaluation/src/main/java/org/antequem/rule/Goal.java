package org.antequem.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Presumption;

/**
 * What must follow from statements for them to be evidence for or against a claim. A {@link LineRule} makes goals.
 *
 * <p>A goal must be monotone. What follows from some statements must also follow from more of them, unless they
 * contradict each other. What it accepts while a presumption is switched off, it must accept while it is not.
 */
@FunctionalInterface
public interface Goal {

    /**
     * The argument with the widest margin that reaches this goal; empty if the statements do not reach it.
     *
     * @param statements an inquiry that admits only the statements that may be used
     */
    Optional<Argument> reachedFrom(Inquiry statements);

    /**
     * A copy of this goal whose arguments make more presumptions; it cannot be reached if one of them is switched off.
     */
    default Goal presuming(ImmutableSet<Presumption> more) {
        return statements -> more.stream().allMatch(statements::presumes)
                ? reachedFrom(statements).map(argument -> argument.presuming(more))
                : Optional.empty();
    }

    /** This goal as it bears on the negation of the claim. */
    default Goal ofTheOpposite() {
        return statements -> reachedFrom(statements).map(Argument::ofTheOpposite);
    }
}
