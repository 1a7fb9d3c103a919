package org.antequem.rule;

import java.util.Optional;
import org.antequem.finding.Argument;

/**
 * What a line must force.
 *
 * <p>It must be monotone: what some statements force, the same statements and more of them force as well, unless they
 * contradict each other.
 */
@FunctionalInterface
public interface Goal {

    /**
     * The argument with the widest margin; empty where it is not forced.
     *
     * @param statements asks no more of the record than the statements from which it is to be reached
     */
    Optional<Argument> reachedFrom(Inquiry statements);
}
