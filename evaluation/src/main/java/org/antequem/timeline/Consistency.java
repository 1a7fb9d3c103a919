package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;

/** Whether a few statements can hold together, and which of them cannot. */
final class Consistency {

    private Consistency() {}

    /** True where some history fits all of the statements. */
    static boolean of(Collection<Statement> statements) {
        return new Network(statements).hasHistory();
    }

    /** A minimal set of the statements that cannot hold together; call it only where they cannot. */
    static ImmutableSet<Statement> conflictIn(Collection<Statement> statements) {
        Set<Statement> conflict = new LinkedHashSet<>(statements);
        for (Statement statement : statements) {
            conflict.remove(statement);
            if (of(conflict)) {
                conflict.add(statement);
            }
        }
        return ImmutableSet.copyOf(conflict);
    }

    /** The whole network of the statements, the zero of the line included: number 0. */
    private static final class Network {

        private record NumberedEdge(int from, int to, long most) {}

        private final Map<Moment, Integer> numbers = new LinkedHashMap<>();
        private final List<NumberedEdge> edges = new ArrayList<>();

        Network(Collection<Statement> statements) {
            Constraints constraints = new Constraints(statements);
            Set<Event> events = new LinkedHashSet<>();
            statements.forEach(
                    statement -> events.addAll(statement.proposition().events()));
            for (Event event : events) {
                constraints.eachRelation(
                        event,
                        statement -> true,
                        edge -> edges.add(new NumberedEdge(number(edge.from()), number(edge.to()), edge.most())));
                date(Moment.startOf(event), constraints);
                date(Moment.endOf(event), constraints);
            }
        }

        private void date(Moment moment, Constraints constraints) {
            constraints.eachDate(moment, statement -> true, (bounds, statement) -> add(number(moment), bounds));
        }

        private void add(int number, Bounds bounds) {
            if (bounds.hasLatest()) {
                edges.add(new NumberedEdge(0, number, bounds.latest()));
            }
            if (bounds.hasEarliest()) {
                edges.add(new NumberedEdge(number, 0, -bounds.earliest()));
            }
        }

        private int number(Moment moment) {
            return numbers.computeIfAbsent(moment, unknown -> numbers.size() + 1);
        }

        /** Bellman and Ford from everywhere at once: a round too many that still shortens means a negative cycle. */
        boolean hasHistory() {
            long[] distance = new long[numbers.size() + 1];
            for (int round = 0; round <= distance.length; round++) {
                boolean shortened = false;
                for (NumberedEdge edge : edges) {
                    long through = distance[edge.from()] + edge.most();
                    if (through < distance[edge.to()]) {
                        distance[edge.to()] = through;
                        shortened = true;
                    }
                }
                if (!shortened) {
                    return true;
                }
            }
            return false;
        }
    }
}
