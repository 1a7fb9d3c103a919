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

    /** The argument with the widest margin, from the statements that are admitted; empty where they do not force it. */
    Optional<Argument> reachedFrom(Admitted statements);
}
