package org.antequem.law;

import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.model.Actor;
import org.antequem.model.Admiralty;
import org.antequem.model.Agency;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Appearance;
import org.antequem.model.Association;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Lasted;
import org.antequem.model.Matter;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.AllenRelation;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** What is said in records of one theme, about a few actors, events and sources. */
final class ThemedPropositions {

    static final Matter STRAITS = Matter.of("the straits");
    static final Presumption SAME = new Presumption("SAME_FIRE", "they speak of the same fire");

    private final Random random;
    private final List<Actor> actors;
    private final List<Event> events;
    private final List<Source> sources;

    ThemedPropositions(Random random, List<Actor> actors, List<Event> events, List<Source> sources) {
        this.random = random;
        this.actors = actors;
        this.events = events;
        this.sources = sources;
    }

    /** Something about events alone. */
    Proposition plain() {
        Event event = any(events);
        return switch (random.nextInt(6)) {
            case 0 -> Occurred.of(event);
            case 1 -> new Occurred(event, dating(), Count.NOT_RECORDED);
            case 2 -> Deed.of(event, any(actors));
            case 3 -> new Cause(event, any(List.of(Role.values())), otherThan(event), oneIn(4));
            case 4 -> order(event);
            default -> Occurred.of(event).negated();
        };
    }

    /** That sources say something, which may be that sources say something, or that there are such sources. */
    Proposition ofSayings(int depth) {
        Source source = any(sources);
        if (depth == 0 || oneIn(5)) {
            return switch (random.nextInt(6)) {
                case 0 -> new Appearance(source);
                case 1 -> new Identity(source, otherThan(source));
                case 2 -> new Presence(source, any(List.of(Part.values())), any(events));
                case 3 -> new Agency(actors.get(1), actors.get(0), Dating.UNKNOWN);
                default -> plain();
            };
        }
        Proposition word = ofSayings(depth - 1);
        return new Saying(source, oneIn(4) ? word.negated() : word);
    }

    /** Who is whom, acted for whom, did what and stood where. */
    Proposition ofPersons() {
        Source source = any(sources);
        Actor actor = any(actors);
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Identity(source, otherThan(source));
            case 2, 3 -> new Agency(actor, otherThan(actor), oneIn(2) ? Dating.UNKNOWN : dating());
            case 4, 5 -> new Deed(any(events), actor, oneIn(4), false);
            case 6 -> new Examination(source, oneIn(2) ? any(events) : otherThan(source));
            default -> new Presence(source, any(List.of(Part.values())), any(events));
        };
    }

    /** What is genuine, when it was made, who looked at it, and how good it is. */
    Proposition ofDocuments() {
        Source source = any(sources);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new Authorship(source);
            case 3, 4 -> new Appearance(source);
            case 5 -> new Examination(source, otherThan(source));
            case 6 -> new Grading(source, Admiralty.of(oneIn(2) ? "E5" : "A1"));
            case 7 -> new Saying(source, plain());
            default -> {
                Event telling = any(List.of(source.telling(), source.publication(), source.comingToLight()));
                yield oneIn(3)
                        ? Order.of(telling, any(events), relation())
                        : new Occurred(telling, dating(), Count.NOT_RECORDED);
            }
        };
    }

    /** Who wanted what, until when; what went together, and what brought what about. */
    Proposition ofInterests() {
        Event event = any(events);
        Actor actor = any(actors);
        return switch (random.nextInt(8)) {
            case 0, 1 -> Held.of(interest());
            case 2 -> new Motive(actor, event);
            case 3 ->
                new Aligned(
                        actor,
                        otherThan(actor),
                        STRAITS,
                        ImmutableSet.of(any(List.of(Alignment.values()))),
                        oneIn(2) ? Dating.UNKNOWN : Dating.of("1914-06/1914-07"));
            case 4, 5 -> new Association(event, otherThan(event));
            default -> new Cause(event, any(List.of(Role.values())), otherThan(event), oneIn(4));
        };
    }

    /** How many, how long, how far off, and when about. */
    Proposition ofMeasures() {
        Event event = any(events);
        return switch (random.nextInt(9)) {
            case 0 -> new Occurred(event, oneIn(2) ? Dating.UNKNOWN : dating(), count());
            case 1 -> new Lasted(event, length());
            case 2 ->
                Order.of(
                        event,
                        otherThan(event),
                        new EndpointRelation(endpoint(), direction(), endpoint(), Span.limit(number())));
            case 3 -> Order.of(event, any(List.of(AllenRelation.values())), otherThan(event));
            case 4 -> new StageOf(any(events.subList(1, events.size())), any(List.of(Stage.values())), events.get(0));
            case 5, 6 -> order(event);
            default -> new Occurred(event, dating(), Count.NOT_RECORDED);
        };
    }

    /** When about something happened, or that somebody says when. */
    Proposition ofRoughDates() {
        Event event = events.get(0);
        Dating when = switch (random.nextInt(6)) {
            case 0 -> Dating.UNKNOWN;
            case 1 -> Dating.of("1914-07-0%d~".formatted(random.nextInt(1, 4)));
            case 2 -> Dating.of("1914-07~");
            case 3 -> oneIn(2) ? Dating.early("1914-07") : Dating.early("1914");
            case 4 -> Dating.of("1914-22");
            default -> Dating.of("1914-07-0%d".formatted(random.nextInt(1, 4)));
        };
        Proposition said = new Occurred(event, when, Count.NOT_RECORDED);
        return oneIn(4) ? new Saying(any(sources), said) : said;
    }

    Dating dating() {
        int day = random.nextInt(1, 28);
        String month = "1914-0" + random.nextInt(6, 8);
        String written = "%s-%02d".formatted(month, day);
        return switch (random.nextInt(14)) {
            case 0 -> Dating.of(written + "~");
            case 1 -> Dating.of(month + "~");
            case 2 -> Dating.of("19%02d~".formatted(random.nextInt(9, 20)));
            case 3 -> Dating.of(month);
            case 4 -> Dating.before(written);
            case 5 -> Dating.after(month);
            case 6 -> Dating.early(month);
            case 7 -> Dating.of(written + "/..");
            case 8 -> Dating.of("../" + written);
            case 9 -> Dating.of("1914-06-%02d/1914-07-%02d".formatted(day, day));
            case 10 -> Dating.startingWithin(month);
            case 11 -> Dating.of(written).giveOrTake(Span.days(3));
            default -> Dating.of(written);
        };
    }

    private Interest interest() {
        InterestBuilder interest = Interest.of(any(actors))
                .in(STRAITS)
                .seeking(oneIn(2) ? "the tolls" : "the forts")
                .inOrderTo(oneIn(2) ? "pay the fleet" : "rule");
        if (oneIn(2)) {
            interest.since("1914-0%d".formatted(random.nextInt(4, 8)));
            if (oneIn(2)) {
                interest.until("1914-0%d".formatted(random.nextInt(7, 9)));
            }
        }
        if (oneIn(2)) {
            interest.servedBy(any(events));
        }
        return interest.build();
    }

    private Count count() {
        return switch (random.nextInt(4)) {
            case 0 -> Count.of(0);
            case 1 -> new Count(0, 10);
            case 2 -> Count.of(10);
            default -> new Count(5, 20);
        };
    }

    private Order order(Event event) {
        return Order.of(event, otherThan(event), relation());
    }

    private EndpointRelation relation() {
        Span by = switch (random.nextInt(5)) {
            case 0 -> Span.ANY;
            case 1 -> number();
            case 2 -> Span.atLeast(number());
            case 3 -> Span.exactly(Span.days(random.nextInt(1, 11)));
            default -> Span.SOME;
        };
        return new EndpointRelation(endpoint(), direction(), endpoint(), by);
    }

    private Span number() {
        long number = random.nextInt(1, 11);
        return any(List.of(
                Span.days(number), Span.weeks(1), Span.months(1), new Span(ChronoUnit.DAYS, number, number + 3)));
    }

    private Span length() {
        return oneIn(3) ? Span.atMost(number()) : number();
    }

    private Direction direction() {
        return oneIn(2) ? Direction.BEFORE : Direction.AFTER;
    }

    private Endpoint endpoint() {
        return oneIn(3) ? Endpoint.END : Endpoint.START;
    }

    private <T> T otherThan(T one) {
        List<?> all = one instanceof Event ? events : one instanceof Source ? sources : actors;
        List<Object> others = new ArrayList<>(all);
        others.remove(one);
        @SuppressWarnings("unchecked")
        T other = (T) any(others);
        return other;
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
