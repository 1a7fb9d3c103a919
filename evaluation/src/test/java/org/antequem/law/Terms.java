package org.antequem.law;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.antequem.model.Agency;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;

/** What a claim is granted: that its cause, or the anchor of its order, happened, and when that is stipulated to be. */
final class Terms {

    private static final ImmutableSet<Class<? extends Proposition>> OF_SPEAKERS =
            ImmutableSet.of(Presence.class, Examination.class, Agency.class, Grading.class, Deed.class);

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

    /**
     * The statements of which lines and contradictions are made: all but what the dossier vouches for of those who
     * speak, where nobody says anything of the kind.
     *
     * @param asked what is put to the test besides
     */
    static List<Statement> bearing(List<Statement> statements, Proposition... asked) {
        List<Proposition> said = new ArrayList<>(List.of(asked));
        statements.stream()
                .filter(Claim.class::isInstance)
                .map(Statement::proposition)
                .forEach(said::add);
        said.removeIf(one -> !OF_SPEAKERS.contains(one.affirmed().getClass()));
        return statements.stream()
                .filter(statement -> statement instanceof Claim
                        || !OF_SPEAKERS.contains(statement.proposition().getClass())
                        || said.stream()
                                .anyMatch(one -> !Collections.disjoint(
                                        one.subjects(), statement.proposition().subjects())))
                .toList();
    }

    private static ImmutableSet<Statement> granted(Event event) {
        return ImmutableSet.of(new Stipulation(Occurred.of(event)), new Stipulation(Occurred.asDated(event)));
    }
}
