package org.antequem.model;

import static org.antequem.model.Alignment.CONFLICTING;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.Alignment.SHARED;
import static org.antequem.model.Endpoint.END;
import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;
import static org.antequem.model.Presence.Part.OBSERVED;
import static org.antequem.model.Presence.Part.TOOK_PART;
import static org.antequem.time.AllenRelation.CONTAINS;
import static org.antequem.time.AllenRelation.DURING;
import static org.antequem.time.AllenRelation.EQUALS;
import static org.antequem.time.AllenRelation.MEETS;
import static org.antequem.time.AllenRelation.OVERLAPS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** A record so small that every pair and triple of its propositions can be tried. */
public final class SmallRecord {

    static final Event VISIT = Event.called("the visit").build();
    static final Event WAR = Event.called("the war").build();
    static final Event VOTE = Event.called("the vote").build();

    static final Actor ROME = Actor.state("Rome").build();
    static final Actor PARTHIA = Actor.state("Parthia").build();

    static final Matter ARMENIA = Matter.of("Armenia");
    static final Matter PASSES = ARMENIA.part("the passes");

    static final Interest PEACE =
            Interest.of(ROME).in(ARMENIA).seeking("peace").inOrderTo("rest").build();

    static final Source LETTER = Source.document("the letter").build();
    static final Source SEAL = Source.document("the seal").build();
    static final Source BUNDLE =
            Source.document("the bundle").bundling(LETTER, SEAL).build();
    static final Source ARCHIVE =
            Source.document("the archive").bundling(BUNDLE).build();
    static final Source ENVOY = Source.witness("the envoy").build();

    static final Actor SENATE = Actor.group("the senate").actingFor(ROME).build();

    private static final ImmutableList<Proposition> AFFIRMED = ImmutableList.<Proposition>builder()
            .addAll(occurrences())
            .addAll(orders())
            .addAll(durations())
            .addAll(stages())
            .addAll(causes())
            .addAll(alignments())
            .add(new Motive(ROME, WAR), new Motive(PARTHIA, WAR), new Motive(ROME, VISIT))
            .addAll(interests())
            .add(new Authorship(LETTER), new Authorship(SEAL), new Authorship(BUNDLE), new Authorship(ARCHIVE))
            .addAll(sayings())
            .addAll(deeds())
            .addAll(speakers())
            .build();

    /** Propositions of every kind, and the negation of each. */
    public static final ImmutableList<Proposition> PROPOSITIONS = ImmutableList.<Proposition>builder()
            .addAll(AFFIRMED)
            .addAll(AFFIRMED.stream()
                    .filter(proposition -> !(proposition instanceof Not))
                    .map(Proposition::negated)
                    .toList())
            .build();

    private SmallRecord() {}

    /** The kinds of proposition that there are. */
    static ImmutableSet<Class<?>> kinds() {
        ImmutableSet.Builder<Class<?>> kinds = ImmutableSet.builder();
        for (Class<?> kind : Proposition.class.getPermittedSubclasses()) {
            kinds.add(kind.isSealed() ? kind.getPermittedSubclasses() : new Class<?>[] {kind});
        }
        return kinds.build();
    }

    /** The proposition that has these words, without the marks around names. */
    static Proposition saying(String words) {
        return PROPOSITIONS.stream()
                .filter(proposition -> proposition.toString().replace("\"", "").equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no proposition says \"" + words + "\""));
    }

    static Order order(Event event, Endpoint point, Direction direction, Event anchor, Endpoint of, Span by) {
        return Order.of(event, anchor, new EndpointRelation(point, direction, of, by));
    }

    static Aligned aligned(Actor one, Actor other, Matter matter, Dating throughout, Alignment... kinds) {
        return new Aligned(one, other, matter, ImmutableSet.copyOf(kinds), throughout);
    }

    private static ImmutableList<Proposition> occurrences() {
        return ImmutableList.of(
                Occurred.of(VISIT),
                Occurred.of(WAR),
                Occurred.of(VOTE),
                new Occurred(VISIT, Dating.UNKNOWN.inWords("on a day that is lost"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.of("2015"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.of("2015").inWords("in the year after"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.of("2015-07"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.of("2016"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.of("2015-07/2016-02"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.startingWithin("2015"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.by("2015"), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.of("2015-07/.."), Count.NOT_RECORDED),
                new Occurred(VISIT, Dating.UNKNOWN, Count.of(3)),
                new Occurred(VISIT, Dating.UNKNOWN, Count.of(0)),
                new Occurred(VISIT, Dating.of("2015-07"), Count.of(0)),
                new Occurred(VISIT, Dating.UNKNOWN, new Count(0, 3)),
                new Occurred(VISIT, Dating.UNKNOWN, new Count(2, 4)),
                new Occurred(VISIT, Dating.UNKNOWN, new Count(4, Long.MAX_VALUE)),
                new Occurred(VISIT, Dating.of("2015-07"), Count.of(3)),
                new Occurred(WAR, Dating.of("2016"), Count.NOT_RECORDED),
                Occurred.of(PEACE.holding()),
                new Occurred(PEACE.holding(), Dating.startingWithin("2016"), Count.NOT_RECORDED));
    }

    private static ImmutableList<Proposition> orders() {
        return ImmutableList.of(
                order(VISIT, START, BEFORE, WAR, START, Span.SOME),
                order(VISIT, START, BEFORE, WAR, START, Span.ANY),
                order(VISIT, START, BEFORE, WAR, START, Span.months(1)),
                order(VISIT, START, BEFORE, WAR, START, Span.months(2, 9)),
                order(VISIT, START, BEFORE, WAR, START, Span.atLeast(Span.months(4))),
                order(VISIT, START, BEFORE, WAR, START, Span.days(75, 100)),
                order(VISIT, END, BEFORE, WAR, START, Span.SOME),
                order(VISIT, END, BEFORE, WAR, START, Span.hours(2)),
                order(VISIT, START, AFTER, WAR, END, Span.SOME),
                order(VISIT, START, AFTER, WAR, START, Span.days(20)),
                order(WAR, START, AFTER, VISIT, START, Span.SOME),
                order(WAR, START, BEFORE, VISIT, START, Span.SOME),
                order(WAR, END, AFTER, VISIT, END, Span.seconds(0)),
                order(VISIT, END, AFTER, WAR, END, Span.SOME),
                order(VISIT, START, AFTER, WAR, START, Span.limit(Span.days(10))),
                order(VISIT, START, AFTER, WAR, START, Span.limit(Span.months(1))),
                order(VISIT, START, BEFORE, WAR, START, Span.limit(Span.days(10))),
                order(VISIT, END, AFTER, WAR, END, Span.limit(Span.hours(2))),
                order(WAR, START, BEFORE, VISIT, START, Span.limit(Span.days(40))),
                Order.of(VISIT, MEETS, WAR),
                Order.of(VISIT, OVERLAPS, WAR),
                Order.of(VISIT, DURING, WAR),
                Order.of(WAR, CONTAINS, VISIT),
                Order.of(VISIT, EQUALS, WAR),
                Order.of(VISIT, WAR, within(START, AFTER), within(END, BEFORE)),
                Order.of(WAR, VISIT, within(START, AFTER), within(END, BEFORE)),
                order(VOTE, START, BEFORE, WAR, START, Span.SOME));
    }

    private static ImmutableList<Proposition> durations() {
        return ImmutableList.of(
                new Lasted(VISIT, Span.days(40)),
                new Lasted(VISIT, Span.atLeast(Span.days(30))),
                new Lasted(VISIT, Span.atMost(Span.days(31))),
                new Lasted(VISIT, Span.months(2)),
                new Lasted(VISIT, Span.months(2, 9)),
                new Lasted(VISIT, Span.atLeast(Span.hours(1))),
                new Lasted(VISIT, Span.seconds(0)),
                new Lasted(WAR, Span.atLeast(Span.years(1))),
                Order.of(
                        VISIT,
                        WAR,
                        new EndpointRelation(START, BEFORE, START, Span.atLeast(Span.days(60))),
                        new EndpointRelation(END, AFTER, START, Span.ANY)),
                Order.of(
                        VISIT,
                        VOTE,
                        new EndpointRelation(START, AFTER, START, Span.ANY),
                        new EndpointRelation(END, AFTER, START, Span.atMost(Span.days(20)))));
    }

    private static EndpointRelation within(Endpoint point, Direction direction) {
        return new EndpointRelation(point, direction, point, Span.ANY);
    }

    private static ImmutableList<Proposition> stages() {
        return ImmutableList.of(
                new StageOf(VISIT, Stage.PLANNING, WAR),
                new StageOf(VISIT, Stage.CONTACTS, WAR),
                new StageOf(WAR, Stage.EXECUTION, VISIT),
                new StageOf(VOTE, Stage.DECISION, WAR),
                StageOf.ifAtAll(VISIT, Stage.PLANNING, WAR),
                StageOf.ifAtAll(VOTE, Stage.DECISION, WAR));
    }

    private static ImmutableList<Proposition> causes() {
        ImmutableList.Builder<Proposition> causes = ImmutableList.builder();
        for (Role role : Role.values()) {
            causes.add(new Cause(VISIT, role, WAR, false), new Cause(VISIT, role, WAR, true));
        }
        return causes.add(new Cause(VOTE, Role.DECIDED, WAR, false))
                .add(new Cause(VOTE, Role.DECIDED, WAR, true))
                .add(new Cause(WAR, Role.DECIDED, VISIT, false))
                .build();
    }

    private static ImmutableList<Proposition> alignments() {
        Dating year = Dating.of("2015-01-01/2015-12-31");
        return ImmutableList.of(
                aligned(ROME, PARTHIA, ARMENIA, Dating.UNKNOWN, SHARED),
                aligned(ROME, PARTHIA, ARMENIA, year, SHARED),
                aligned(PARTHIA, ROME, ARMENIA, year, SHARED),
                aligned(ROME, PARTHIA, PASSES, year, SHARED),
                aligned(ROME, PARTHIA, ARMENIA, year, SHARED, PARALLEL),
                aligned(ROME, PARTHIA, ARMENIA, year, CONFLICTING),
                aligned(ROME, PARTHIA, PASSES, year, CONFLICTING),
                aligned(ROME, PARTHIA, ARMENIA, Dating.of("2015-03-01/2015-04-30"), SHARED),
                aligned(ROME, PARTHIA, ARMENIA, Dating.of("2015-04-01/2016-04-30"), PARALLEL, CONFLICTING),
                aligned(ROME, PARTHIA, ARMENIA, Dating.of("2016-02-01/.."), CONFLICTING),
                aligned(ROME, PARTHIA, ARMENIA, Dating.of("2016-02-01/"), SHARED),
                aligned(ROME, PARTHIA, ARMENIA, Dating.of("2015-03/2015-04"), PARALLEL),
                aligned(ROME, PARTHIA, ARMENIA, Dating.of("2015-06"), CONFLICTING));
    }

    private static ImmutableList<Proposition> interests() {
        return ImmutableList.of(
                Held.of(PEACE),
                new Held(PEACE, Dating.startingWithin("2015")),
                new Held(PEACE, Dating.startingWithin("2016")),
                new Held(
                        Interest.of(ROME)
                                .in(ARMENIA)
                                .seeking("peace")
                                .inOrderTo("rest")
                                .servedBy(VISIT)
                                .build(),
                        Dating.startingWithin("2016").inWords("from 2016 on, as the visit serves")),
                Held.of(Interest.of(PARTHIA)
                        .in(ARMENIA)
                        .seeking("peace")
                        .inOrderTo("arm")
                        .since("2015")
                        .build()));
    }

    private static ImmutableList<Proposition> deeds() {
        return ImmutableList.of(
                Deed.of(VISIT, ROME),
                Deed.of(VISIT, PARTHIA),
                Deed.of(WAR, ROME),
                Deed.ifAtAll(VISIT, ROME),
                Deed.ifAtAll(VISIT, SENATE),
                new Deed(VISIT, SENATE, true, false),
                new Deed(VISIT, PARTHIA, true, false),
                new Association(VISIT, WAR),
                new Association(WAR, VISIT),
                new Association(VOTE, WAR));
    }

    /** What is said of those who speak. */
    private static ImmutableList<Proposition> speakers() {
        return ImmutableList.of(
                new Presence(ENVOY, OBSERVED, VISIT),
                new Presence(ENVOY, TOOK_PART, VISIT),
                new Presence(ENVOY, TOOK_PART, WAR),
                new Presence(LETTER, OBSERVED, VISIT),
                new Examination(ENVOY, LETTER),
                new Examination(ENVOY, VISIT),
                new Examination(LETTER, SEAL),
                new Agency(SENATE, ROME, Dating.UNKNOWN),
                new Agency(SENATE, ROME, Dating.of("2015-01-01/2015-12-31")),
                new Agency(SENATE, ROME, Dating.of("2016-01-01/2016-12-31")),
                new Agency(ROME, SENATE, Dating.of("2015-07")),
                new Agency(SENATE, ROME, Dating.of("2015-07")),
                new Appearance(ENVOY),
                new Appearance(LETTER),
                new Appearance(SEAL),
                new Identity(ENVOY, LETTER),
                new Identity(LETTER, ENVOY),
                new Identity(LETTER, SEAL),
                new Grading(ENVOY, Admiralty.of("B2")),
                new Grading(ENVOY, Admiralty.of("E5")),
                new Grading(LETTER, Admiralty.of("B2")));
    }

    private static ImmutableList<Proposition> sayings() {
        Proposition decided = new Cause(VISIT, Role.DECIDED, WAR, false);
        return ImmutableList.of(
                new Saying(ENVOY, Occurred.of(VISIT)),
                new Saying(ENVOY, decided),
                new Saying(ENVOY, new Cause(VISIT, Role.DECIDED, WAR, true)),
                new Saying(ENVOY, decided.negated()),
                new Saying(LETTER, decided),
                new Saying(LETTER, new Saying(ENVOY, decided)),
                new Saying(LETTER, new Saying(ENVOY, Occurred.of(VISIT))));
    }
}
