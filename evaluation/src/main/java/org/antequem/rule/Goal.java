package org.antequem.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Presumption;

/**
 * What must follow from statements for a line of argument to refute or support a claim. A {@link LineRule} makes goals.
 *
 * <p>It must be monotone: what some statements force, the same statements and more of them force as well, unless they
 * contradict each other.
 */
@FunctionalInterface
public interface Goal {

    /**
     * The argument with the widest margin; empty where it is not forced.
     *
     * @param statements an inquiry that admits only the statements from which the goal is to be reached
     */
    Optional<Argument> reachedFrom(Inquiry statements);

    /** A goal reached as this one is, by an argument that makes some presumptions more, where these may be made. */
    default Goal presuming(ImmutableSet<Presumption> more) {
        return statements -> more.stream().allMatch(statements::presumes)
                ? reachedFrom(statements).map(argument -> argument.presuming(more))
                : Optional.empty();
    }

    /** The same goal as it bears on the negation of the claim. */
    default Goal ofTheOpposite() {
        return statements -> reachedFrom(statements).map(Argument::ofTheOpposite);
    }
}
