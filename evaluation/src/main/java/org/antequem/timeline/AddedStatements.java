package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.model.Event;
import org.antequem.model.Statement;

/**
 * A few statements more, on top of a network that is solved already: what they change between two points follows from
 * the exact distances between these and their own points, and nothing is solved again.
 */
final class AddedStatements {

    private final Solution solution;
    private final Arcs added;

    /** The points here of the added arcs, by their numbers there. */
    private final List<Integer> points = new ArrayList<>();

    private AddedStatements(StatementIndex index, StatementIndex few) {
        solution = index.solution();
        added = few.network().withZero().out();
        for (Event event : few.events()) {
            points.add(index.point(Moment.startOf(event)));
            points.add(index.point(Moment.endOf(event)));
        }
        while (points.size() <= few.network().points()) {
            points.add(DistanceGraph.ZERO);
        }
    }

    /**
     * Empty where there is a conflict already, where months are counted, and where an event is new: then the network
     * with these statements is to be solved.
     */
    static Optional<AddedStatements> of(StatementIndex index, ImmutableList<Statement> added) {
        StatementIndex few = new StatementIndex(added, index.conventions());
        return few.network().calendarDistances().isEmpty()
                        && index.network().calendarDistances().isEmpty()
                        && index.events().containsAll(few.events())
                        && index.solution().conflicts().isEmpty()
                ? Optional.of(new AddedStatements(index, few))
                : Optional.empty();
    }

    /** Empty where the statements contradict the record, or each other. */
    Optional<DistanceGraph> around(int one, int other) {
        List<Integer> all = new ArrayList<>(points);
        all.add(one);
        all.add(other);
        DistanceGraph graph = new DistanceGraph(solution, all);
        for (int tail = 0; tail < points.size(); tail++) {
            for (int arc = added.first(tail); arc < added.first(tail + 1); arc++) {
                graph.add(points.get(tail), points.get(added.head(arc)), added.weight(arc));
            }
        }
        return graph.isConsistent() ? Optional.of(graph) : Optional.empty();
    }
}
