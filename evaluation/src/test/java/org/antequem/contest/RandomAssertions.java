package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Identity;
import org.antequem.model.Lasted;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** Assertions about a few events that contradict each other often, and not always. */
final class RandomAssertions {

    /** In what distances are counted, and whether some are denied. */
    enum Kind {
        SECONDS,
        DAYS,
        MONTHS,
        DENIALS,
        COUNTS,
        LIMITS_AND_DURATIONS,
        IDENTITIES,

        /** Days of no stated zone, and times of a stated one, a few hours apart. */
        ZONES
    }

    private static final int EVENTS = 4;

    private static final Set<Kind> WITH_DENIALS =
            Set.of(Kind.DENIALS, Kind.LIMITS_AND_DURATIONS, Kind.IDENTITIES, Kind.ZONES);

    private final Kind kind;
    private final Random dice;

    RandomAssertions(Kind kind, Random dice) {
        this.kind = kind;
        this.dice = dice;
    }

    /** Some of them are stipulated; no two say the same. */
    ImmutableList<Assertion> assertions(int number) {
        Map<Proposition, Assertion> all = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            Proposition said = WITH_DENIALS.contains(kind) && dice.nextInt(3) == 0 ? denial() : proposition();
            Statement statement = dice.nextInt(5) == 0
                    ? new Stipulation(said)
                    : Claim.that("c" + i)
                            .states(said)
                            .saidBy(Source.document("s" + dice.nextInt(3)).build())
                            .build();
            all.putIfAbsent(said, new Assertion(said, ImmutableList.of(statement)));
        }
        return ImmutableList.copyOf(all.values());
    }

    ImmutableSet<Statement> granted(int number) {
        ImmutableSet.Builder<Statement> granted = ImmutableSet.builder();
        for (int i = 0; i < number; i++) {
            boolean isDenial = kind == Kind.IDENTITIES && dice.nextInt(3) == 0;
            granted.add(new Stipulation(isDenial ? denial() : proposition(), true));
        }
        return granted.build();
    }

    private Proposition denial() {
        Proposition denied = proposition();
        return new Not(denied instanceof StageOf ? dated() : denied);
    }

    private Proposition proposition() {
        if (kind == Kind.IDENTITIES) {
            int one = dice.nextInt(EVENTS);
            return new Identity(source(one), source(other(one)));
        }
        if (kind == Kind.LIMITS_AND_DURATIONS && dice.nextInt(3) == 0) {
            Span span = span();
            return new Lasted(event(dice.nextInt(EVENTS)), span.isOpen() && span.least() == 0 ? Span.SOME : span);
        }
        int choice = dice.nextInt(8);
        if (choice < 3) {
            return dated();
        }
        if (choice < 4) {
            int one = dice.nextInt(EVENTS);
            return new StageOf(event(one), Stage.EXECUTION, event(other(one)));
        }
        return order();
    }

    private Proposition dated() {
        Count count = kind == Kind.COUNTS ? Count.of(dice.nextInt(2) + 1) : Count.NOT_RECORDED;
        return new Occurred(event(dice.nextInt(EVENTS)), dating(), count);
    }

    private Dating dating() {
        if (kind == Kind.DAYS || kind == Kind.MONTHS) {
            return Dating.of("1970-0%d-%02d".formatted(1 + dice.nextInt(3), 27 + dice.nextInt(2)));
        }
        if (kind == Kind.ZONES) {
            return zoned();
        }
        int first = dice.nextInt(6);
        int last = first + dice.nextInt(3);
        int second = dice.nextInt(3) == 0 ? first : last;
        Bounds end = dice.nextBoolean() ? new Bounds(first, last) : Bounds.from(first);
        return new Dating("%s to %s, then %s".formatted(first, second, end), new Bounds(first, second), end, false);
    }

    private Dating zoned() {
        String day = "1970-01-0" + (3 + dice.nextInt(3));
        return switch (dice.nextInt(4)) {
            case 0 -> Dating.of(day + "T12:00Z");
            case 1 -> Dating.startingWithin(day);
            default -> Dating.of(day);
        };
    }

    private Order order() {
        while (true) {
            Optional<Order> order = possible(dice.nextInt(EVENTS));
            if (order.isPresent()) {
                return order.get();
            }
        }
    }

    private Optional<Order> possible(int one) {
        ImmutableList.Builder<EndpointRelation> relations = ImmutableList.builder();
        for (int i = 0; i <= dice.nextInt(3) / 2; i++) {
            Span span = span();
            boolean isLimit = kind == Kind.LIMITS_AND_DURATIONS && !span.isOpen();
            relations.add(new EndpointRelation(endpoint(), direction(), endpoint(), isLimit ? Span.limit(span) : span));
        }
        try {
            return Optional.of(new Order(event(one), event(other(one)), relations.build()));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private Endpoint endpoint() {
        return dice.nextInt(3) == 0 ? Endpoint.END : Endpoint.START;
    }

    private Direction direction() {
        return dice.nextBoolean() ? Direction.BEFORE : Direction.AFTER;
    }

    private Span span() {
        int least = dice.nextInt(3);
        if (dice.nextInt(3) == 0) {
            return dice.nextBoolean() ? Span.ANY : Span.SOME;
        }
        return switch (kind) {
            case DAYS -> dice.nextBoolean() ? Span.atLeast(Span.days(29 + least)) : Span.days(29 + least, 30 + least);
            case ZONES ->
                dice.nextBoolean() ? Span.atLeast(Span.hours(13L * least)) : Span.hours(24L * least, 24L * least + 2);
            case MONTHS -> dice.nextBoolean() ? Span.months(1) : Span.days(29 + least);
            default -> dice.nextBoolean() ? Span.atLeast(Span.seconds(least)) : Span.seconds(least);
        };
    }

    private static Source source(int number) {
        return Source.document("d" + number).build();
    }

    private static Event event(int number) {
        return Event.called("e" + number).build();
    }

    private int other(int one) {
        return (one + 1 + dice.nextInt(EVENTS - 1)) % EVENTS;
    }
}
