package org.antequem.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.timeline.network.Cubic;
import org.antequem.timeline.network.Cubic.Constraint;

/** A few statements drawn at random, and the same as constraints by number. */
final class RandomRecord {

    final List<Event> events = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Constraint> constraints = new ArrayList<>();
    private final Random random;

    RandomRecord(long seed, int mostEvents, int mostStatements) {
        random = new Random(seed);
        int number = 2 + random.nextInt(mostEvents - 1);
        for (int event = 0; event < number; event++) {
            events.add(Event.called("E" + event).build());
        }
        int said = 1 + random.nextInt(mostStatements);
        while (statements.size() < said) {
            add();
        }
    }

    Moment moment(int point) {
        return new Moment(events.get(point / 2), point % 2 == 0 ? Endpoint.START : Endpoint.END);
    }

    private void add() {
        int event = random.nextInt(events.size());
        int other = (event + 1 + random.nextInt(events.size() - 1)) % events.size();
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> date(event);
            case 3 -> {
                constrain(2 * event, 2 * other, Bounds.DISTANT_PAST, 0);
                constrain(2 * other + 1, 2 * event + 1, Bounds.DISTANT_PAST, 0);
                statements.add(new Stipulation(new StageOf(events.get(event), Stage.PLANNING, events.get(other))));
            }
            case 4 -> last(event);
            default -> relate(event, other);
        }
    }

    private void date(int event) {
        Bounds start = bounds();
        Bounds end = bounds();
        if (start.earliest() <= end.latest()) {
            constrain(-1, 2 * event, start.earliest(), start.latest());
            constrain(-1, 2 * event + 1, end.earliest(), end.latest());
            statements.add(new Stipulation(
                    new Occurred(events.get(event), new Dating("so", start, end, false), Count.NOT_RECORDED)));
        }
    }

    private Bounds bounds() {
        long second = random.nextInt(12);
        return new Bounds(
                random.nextInt(3) == 0 ? Bounds.DISTANT_PAST : second,
                random.nextInt(3) == 0 ? Bounds.DISTANT_FUTURE : second + random.nextInt(5));
    }

    /** Nothing where the two relations leave no room for each other. */
    private void relate(int event, int other) {
        EndpointRelation one = relation();
        EndpointRelation another = random.nextBoolean() ? one : relation();
        Order order;
        try {
            order = Order.of(events.get(event), events.get(other), one, another);
        } catch (IllegalArgumentException noHistoryFits) {
            return;
        }
        for (EndpointRelation relation : order.relations()) {
            Gap gap = relation.gap(Bounds.UNKNOWN, Conventions.STANDARD);
            constrain(
                    2 * event + side(relation.point()),
                    2 * other + side(relation.anchor()),
                    gap.least(),
                    gap.greatest());
        }
        statements.add(new Stipulation(order));
    }

    private EndpointRelation relation() {
        Span span = span();
        return new EndpointRelation(
                endpoint(),
                random.nextBoolean() ? Direction.BEFORE : Direction.AFTER,
                endpoint(),
                span.isOpen() || random.nextInt(4) > 0 ? span : Span.limit(span));
    }

    private Span span() {
        long least = random.nextInt(4);
        return new Span(
                ChronoUnit.SECONDS, least, random.nextBoolean() ? Bounds.DISTANT_FUTURE : least + random.nextInt(4));
    }

    private void last(int event) {
        Span span = span();
        if (span.isOpen() && span.least() == 0) {
            return;
        }
        constrain(2 * event, 2 * event + 1, span.least(), span.greatest());
        statements.add(new Stipulation(new Lasted(events.get(event), span)));
    }

    private Endpoint endpoint() {
        return random.nextBoolean() ? Endpoint.START : Endpoint.END;
    }

    private static int side(Endpoint endpoint) {
        return endpoint == Endpoint.START ? 0 : 1;
    }

    private void constrain(int from, int to, long least, long greatest) {
        if (greatest != Bounds.DISTANT_FUTURE) {
            constraints.add(new Constraint(statements.size(), from, to, greatest));
        }
        if (least != Bounds.DISTANT_PAST) {
            constraints.add(new Constraint(statements.size(), to, from, -least));
        }
    }

    Cubic cubic(Set<Statement> some) {
        return Cubic.of(events.size(), constraints, number -> some.contains(statements.get(number)));
    }
}
