package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A negative cycle: statements that cannot hold together.
 *
 * @param statements in the order of the cycle
 * @param points that it passes, the zero of the line aside
 */
record Circle(ImmutableList<Integer> statements, ImmutableList<Integer> points) {

    /** The cycle that a search closed at a point. */
    static Circle of(Network network, TreeSearch search, int closed) {
        Set<Integer> statements = new LinkedHashSet<>();
        List<Integer> points = new ArrayList<>();
        int point = closed;
        do {
            points.add(point);
            int via = search.via(point);
            if (via == TreeSearch.ROOT) {
                Datings datings = network.datings();
                statements.add(datings.statement(datings.setsLatest(point, all -> true)));
                statements.add(datings.statement(datings.setsEarliest(closed, all -> true)));
                break;
            }
            if (via >= 0) {
                statements.add(search.statement(via));
            }
            point = search.parent(point);
        } while (point != closed);
        return new Circle(ImmutableList.copyOf(statements), ImmutableList.copyOf(points));
    }
}
