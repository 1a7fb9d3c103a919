package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The distances between all moments of a record, and the zero of the timeline, by Floyd and Warshall. Orders must be in
 * seconds.
 */
final class Distances {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Map<Moment, Integer> numbers = new HashMap<>();
    private final long[][] most;

    private record Row(int from, int to, long most) {}

    private Distances(Collection<? extends Statement> statements) {
        List<Row> rows = new ArrayList<>();
        for (Statement statement : statements) {
            for (Event event : statement.proposition().events()) {
                rows.add(new Row(number(Moment.endOf(event)), number(Moment.startOf(event)), 0));
            }
            add(statement, rows);
        }
        int points = numbers.size() + 1;
        most = new long[points][points];
        for (int x = 0; x < points; x++) {
            for (int y = 0; y < points; y++) {
                most[x][y] = x == y ? 0 : FAR;
            }
        }
        rows.forEach(row -> most[row.from][row.to] = Math.min(most[row.from][row.to], row.most));
        close(points);
    }

    static Distances of(Collection<? extends Statement> statements) {
        return new Distances(statements);
    }

    boolean isConsistent() {
        for (int x = 0; x < most.length; x++) {
            if (most[x][x] < 0) {
                return false;
            }
        }
        return true;
    }

    /** By how much the second moment follows the first. */
    Gap gap(Moment first, Moment second) {
        return between(numbers.get(first), numbers.get(second));
    }

    Bounds bounds(Moment moment) {
        Gap gap = between(0, numbers.get(moment));
        return new Bounds(gap.least(), gap.greatest());
    }

    /** True where the statements force {@code later − earlier ≥ least}. */
    boolean force(Moment earlier, Moment later, long least) {
        return gap(earlier, later).least() >= least;
    }

    private Gap between(@Nullable Integer first, @Nullable Integer second) {
        if (first == null || second == null) {
            return new Gap(Bounds.DISTANT_PAST, Bounds.DISTANT_FUTURE);
        }
        long back = most[second][first];
        long forth = most[first][second];
        return new Gap(back > FAR / 2 ? Bounds.DISTANT_PAST : -back, forth > FAR / 2 ? Bounds.DISTANT_FUTURE : forth);
    }

    private void close(int points) {
        for (int via = 0; via < points; via++) {
            for (int x = 0; x < points; x++) {
                for (int y = 0; y < points; y++) {
                    if (most[x][via] < FAR / 2 && most[via][y] < FAR / 2) {
                        most[x][y] = Math.min(most[x][y], most[x][via] + most[via][y]);
                    }
                }
            }
        }
    }

    private void add(Statement statement, List<Row> rows) {
        if (statement.proposition() instanceof Occurred occurred) {
            date(Moment.startOf(occurred.event()), occurred.dating().start(), rows);
            date(Moment.endOf(occurred.event()), occurred.dating().end(), rows);
        } else if (statement.proposition() instanceof StageOf stage) {
            rows.add(new Row(number(Moment.startOf(stage.event())), number(Moment.startOf(stage.whole())), 0));
            rows.add(new Row(number(Moment.endOf(stage.whole())), number(Moment.endOf(stage.event())), 0));
        } else if (statement.proposition() instanceof Spacing spacing) {
            spacing.relations().forEach(relation -> add(spacing, relation, rows));
        }
    }

    private void add(Spacing spacing, EndpointRelation relation, List<Row> rows) {
        int point = number(new Moment(spacing.event(), relation.point()));
        int anchor = number(new Moment(spacing.anchor(), relation.anchor()));
        int first = relation.direction() == Direction.BEFORE ? point : anchor;
        int second = relation.direction() == Direction.BEFORE ? anchor : point;
        if (!relation.by().isLimit()) {
            rows.add(new Row(second, first, -relation.by().least()));
        }
        if (!relation.by().isOpen()) {
            rows.add(new Row(first, second, relation.by().greatest()));
        }
    }

    private void date(Moment moment, Bounds bounds, List<Row> rows) {
        if (bounds.hasLatest()) {
            rows.add(new Row(0, number(moment), bounds.latest()));
        }
        if (bounds.hasEarliest()) {
            rows.add(new Row(number(moment), 0, -bounds.earliest()));
        }
    }

    private int number(Moment moment) {
        return numbers.computeIfAbsent(moment, unknown -> numbers.size() + 1);
    }

    /** All but one. */
    static ImmutableSet<Statement> without(Collection<Statement> statements, Statement one) {
        return statements.stream().filter(statement -> !statement.equals(one)).collect(ImmutableSet.toImmutableSet());
    }
}
