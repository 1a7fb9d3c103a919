package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A shortest path between two points.
 *
 * @param length in seconds: how much later than its first point its last can be
 * @param statements on it, from its last point to its first
 * @param anchors the points from which months on it are counted
 */
record Walk(long length, ImmutableList<Integer> statements, ImmutableSet<Integer> anchors) {

    /** Takes a walk down, from its first point to its last. */
    static final class Log {

        private final Network network;
        private final Set<Integer> statements = new LinkedHashSet<>();
        private final Set<Integer> anchors = new TreeSet<>();

        Log(Network network) {
            this.network = network;
        }

        void dating(int dating) {
            statements.add(network.datings().statement(dating));
        }

        /** From where the ball grew to a point in it, or the other way round, as the ball grew. */
        void path(Ball ball, int to, boolean backwards) {
            List<Integer> arcs = new ArrayList<>();
            for (int point = to; ball.via(point) != TreeSearch.ROOT; point = ball.parent(point)) {
                if (ball.via(point) >= 0) {
                    arcs.add(ball.via(point));
                    anchor(ball.parent(point) >> 1, point >> 1, statement(ball.via(point), backwards));
                }
            }
            for (int arc : backwards ? arcs : Lists.reverse(arcs)) {
                statements.add(statement(arc, backwards));
            }
        }

        Walk done(long length) {
            return new Walk(length, ImmutableList.copyOf(statements).reverse(), ImmutableSet.copyOf(anchors));
        }

        private int statement(int arc, boolean backwards) {
            return (backwards ? network.in() : network.out()).statement(arc);
        }

        private void anchor(int event, int other, int statement) {
            for (Calendar calendar : network.calendars().of(statement)) {
                if (calendar.anchor() >> 1 == event || calendar.anchor() >> 1 == other) {
                    anchors.add(calendar.anchor());
                }
            }
        }
    }
}
