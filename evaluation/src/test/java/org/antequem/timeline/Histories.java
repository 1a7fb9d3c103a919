package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/**
 * Every history of a few events on a line of a few seconds that fits some statements, found by trying all of them. Give
 * every event a dating within the line, or its ends will seem to force something.
 */
final class Histories {

    private final List<Event> events;
    private final int last;
    private final ImmutableList<Proposition> said;
    private final int points;
    private final long[][] least;
    private final long[][] greatest;
    private long number;

    private Histories(List<Event> events, int last, ImmutableList<Proposition> said) {
        this.events = events;
        this.last = last;
        this.said = said;
        this.points = 2 * events.size();
        this.least = new long[points + 1][points + 1];
        this.greatest = new long[points + 1][points + 1];
        for (int x = 0; x <= points; x++) {
            for (int y = 0; y <= points; y++) {
                least[x][y] = Long.MAX_VALUE;
                greatest[x][y] = Long.MIN_VALUE;
            }
        }
        tryAll(new long[points + 1], 0);
    }

    /** The histories between second 0 and the last. */
    static Histories of(List<Event> events, int last, List<? extends Statement> statements) {
        return new Histories(
                events, last, statements.stream().map(Statement::proposition).collect(ImmutableList.toImmutableList()));
    }

    boolean isEmpty() {
        return number == 0;
    }

    /** By how much the second moment follows the first, in all of them. */
    Gap gap(Moment first, Moment second) {
        return new Gap(least[index(first)][index(second)], greatest[index(first)][index(second)]);
    }

    Bounds bounds(Moment moment) {
        return new Bounds(least[points][index(moment)], greatest[points][index(moment)]);
    }

    private void tryAll(long[] history, int event) {
        if (event == events.size()) {
            if (said.stream().allMatch(proposition -> fits(history, proposition))) {
                record(history);
            }
            return;
        }
        for (int start = 0; start <= last; start++) {
            for (int end = start; end <= last; end++) {
                history[2 * event] = start;
                history[2 * event + 1] = end;
                tryAll(history, event + 1);
            }
        }
    }

    private void record(long[] history) {
        number++;
        for (int x = 0; x <= points; x++) {
            for (int y = 0; y <= points; y++) {
                least[x][y] = Math.min(least[x][y], history[y] - history[x]);
                greatest[x][y] = Math.max(greatest[x][y], history[y] - history[x]);
            }
        }
    }

    private boolean fits(long[] history, Proposition proposition) {
        if (proposition instanceof Occurred occurred) {
            return fits(
                            at(history, occurred.event(), Endpoint.START),
                            occurred.dating().start())
                    && fits(
                            at(history, occurred.event(), Endpoint.END),
                            occurred.dating().end());
        }
        if (proposition instanceof StageOf stage) {
            return at(history, stage.whole(), Endpoint.START) <= at(history, stage.event(), Endpoint.START)
                    && at(history, stage.event(), Endpoint.END) <= at(history, stage.whole(), Endpoint.END);
        }
        return proposition instanceof Spacing spacing
                && spacing.relations().stream().allMatch(relation -> fits(history, spacing, relation));
    }

    private boolean fits(long[] history, Spacing spacing, EndpointRelation relation) {
        long point = at(history, spacing.event(), relation.point());
        long anchor = at(history, spacing.anchor(), relation.anchor());
        long by = relation.direction() == Direction.BEFORE ? anchor - point : point - anchor;
        return relation.by().least() <= by && by <= relation.by().greatest();
    }

    private static boolean fits(long second, Bounds bounds) {
        return bounds.earliest() <= second && second <= bounds.latest();
    }

    private long at(long[] history, Event event, Endpoint endpoint) {
        return history[index(new Moment(event, endpoint))];
    }

    private int index(Moment moment) {
        return 2 * events.indexOf(moment.event()) + (moment.endpoint() == Endpoint.START ? 0 : 1);
    }
}
