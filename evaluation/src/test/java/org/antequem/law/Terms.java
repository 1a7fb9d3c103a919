package org.antequem.law;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Cause;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;

/** What a claim is granted: that its cause, or the anchor of its order, happened, and when that is stipulated to be. */
final class Terms {

    private Terms() {}

    /** What is granted to a proposition, and to its negation likewise. */
    static ImmutableSet<Statement> of(Proposition proposition) {
        if (proposition instanceof Not denial) {
            return of(denial.negated());
        }
        if (proposition instanceof Cause said) {
            return granted(said.cause());
        }
        return proposition instanceof Order said ? granted(said.anchor()) : ImmutableSet.of();
    }

    private static ImmutableSet<Statement> granted(Event event) {
        return ImmutableSet.of(new Stipulation(Occurred.of(event)), new Stipulation(Occurred.asDated(event)));
    }
}
