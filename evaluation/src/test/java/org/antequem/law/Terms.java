package org.antequem.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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

    /** What is granted to a claim if something is so: that, and of what it is granted else, what can hold with it. */
    static ImmutableSet<Statement> of(Proposition proposition, Optional<Statement> supposed, Consistency consistency) {
        if (supposed.isEmpty()) {
            return of(proposition);
        }
        ImmutableSet.Builder<Statement> all = ImmutableSet.builder();
        for (Statement statement : of(proposition)) {
            if (consistency.canHold(ImmutableSet.of(statement, supposed.get()))) {
                all.add(statement);
            }
        }
        return all.add(supposed.get()).build();
    }

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
