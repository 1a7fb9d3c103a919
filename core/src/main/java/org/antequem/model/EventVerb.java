package org.antequem.model;

import static org.antequem.model.Endpoint.END;
import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;

import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.AllenRelation;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** What is said of an event. */
public final class EventVerb {

    private final String wording;
    private final Event event;

    EventVerb(String wording, Event event) {
        this.wording = wording;
        this.event = event;
    }

    public StatedClaim happened() {
        return happened(Dating.UNKNOWN);
    }

    /** When, as an EDTF date; see {@link Dating#of}. */
    public StatedClaim happened(String edtf) {
        return happened(Dating.of(edtf));
    }

    public StatedClaim happened(Dating dating) {
        return states(new Occurred(event, dating, Count.NOT_RECORDED));
    }

    /** How many of what it is said of: dead, votes, ships. */
    public StatedClaim numbered(Count count) {
        return states(new Occurred(event, Dating.UNKNOWN, count));
    }

    /**
     * How long, from its start to its end: {@code lasted(days(40))}, {@code lasted(atLeast(years(2)))}. It does not say
     * when. One number is meant as people mean it, forty as 35 to 45; {@code lasted(exactly(days(40)))} says forty and
     * no other. See {@link Span#asSaid}.
     *
     * @throws IllegalArgumentException where the span is one that everything lasts, or nothing does
     */
    public StatedClaim lasted(Span span) {
        return states(new Lasted(event, span.asSaid()));
    }

    /** Somebody did it; so it happened. Who it was is contested more often than anything else. */
    public DeedClaimBuilder wasBy(Actor actor) {
        return new DeedClaimBuilder(wording, Deed.of(event, actor));
    }

    /** The two went together. Whoever takes one for the cause of the other says more. */
    public StatedClaim wentWith(Event other) {
        return states(new Association(event, other));
    }

    /** That it is a stage of a whole, and lies within it in time. */
    public StatedClaim isStage(Stage stage, Event whole) {
        return states(new StageOf(event, stage, whole));
    }

    /** Its start lies before the start of the other. */
    public OrderClaimBuilder startedBefore(Event other) {
        return order(START, BEFORE, START, other);
    }

    /** Its start lies after the start of the other. */
    public OrderClaimBuilder startedAfter(Event other) {
        return order(START, AFTER, START, other);
    }

    /** Its end lies before the end of the other. */
    public OrderClaimBuilder endedBefore(Event other) {
        return order(END, BEFORE, END, other);
    }

    /** Its end lies after the end of the other. */
    public OrderClaimBuilder endedAfter(Event other) {
        return order(END, AFTER, END, other);
    }

    /** It ended before the other started: Allen's <em>before</em>. */
    public OrderClaimBuilder wasOverBefore(Event other) {
        return order(END, BEFORE, START, other);
    }

    /** It started after the other had ended: Allen's <em>after</em>. */
    public OrderClaimBuilder followed(Event other) {
        return order(START, AFTER, END, other);
    }

    /** It lies within the other, borders included: Allen's <em>during, starts, finishes</em> or <em>equals</em>. */
    public StatedClaim happenedDuring(Event other) {
        return states(Order.within(event, other));
    }

    /**
     * Its start lies at most so long after the start of the other, or at any time before:
     * {@code startedNoLaterThan(days(10), treaty)}. It does not say which came first.
     */
    public StatedClaim startedNoLaterThan(Span after, Event other) {
        return order(START, AFTER, START, other).by(Span.limit(after));
    }

    /** Its start lies at most so long before the start of the other, or at any time after. */
    public StatedClaim startedNoEarlierThan(Span before, Event other) {
        return order(START, BEFORE, START, other).by(Span.limit(before));
    }

    /** Its end lies at most so long after the end of the other, or at any time before. */
    public StatedClaim endedNoLaterThan(Span after, Event other) {
        return order(END, AFTER, END, other).by(Span.limit(after));
    }

    /** Its end lies at most so long before the end of the other, or at any time after. */
    public StatedClaim endedNoEarlierThan(Span before, Event other) {
        return order(END, BEFORE, END, other).by(Span.limit(before));
    }

    /** It ended as the other started, to the second; neither lasted for nothing: Allen's <em>meets</em>. */
    public StatedClaim met(Event other) {
        return states(Order.of(event, AllenRelation.MEETS, other));
    }

    /** It started as the other ended, to the second: Allen's <em>met by</em>. */
    public StatedClaim wasMetBy(Event other) {
        return states(Order.of(event, AllenRelation.MET_BY, other));
    }

    /** It started before the other, and ended while the other went on: Allen's <em>overlaps</em>. */
    public StatedClaim overlapped(Event other) {
        return states(Order.of(event, AllenRelation.OVERLAPS, other));
    }

    /** It started while the other went on, and ended after it: Allen's <em>overlapped by</em>. */
    public StatedClaim wasOverlappedBy(Event other) {
        return states(Order.of(event, AllenRelation.OVERLAPPED_BY, other));
    }

    /** It started before the other and ended after it: Allen's <em>contains</em>. */
    public StatedClaim contained(Event other) {
        return states(Order.of(event, AllenRelation.CONTAINS, other));
    }

    /**
     * It started after the other and ended before it: Allen's <em>during</em>. With borders included it is
     * {@link #happenedDuring}.
     */
    public StatedClaim wasContainedIn(Event other) {
        return states(Order.of(event, AllenRelation.DURING, other));
    }

    /**
     * It started when the other did, and ended before it: Allen's <em>starts</em>. It brought nothing about by that.
     */
    public StatedClaim wasStartOf(Event other) {
        return states(Order.of(event, AllenRelation.STARTS, other));
    }

    /** It started when the other did, and ended after it: Allen's <em>started by</em>. */
    public StatedClaim startedWith(Event other) {
        return states(Order.of(event, AllenRelation.STARTED_BY, other));
    }

    /** It started after the other, and ended when that did: Allen's <em>finishes</em>. */
    public StatedClaim wasEndOf(Event other) {
        return states(Order.of(event, AllenRelation.FINISHES, other));
    }

    /** It started before the other, and ended when that did: Allen's <em>finished by</em>. */
    public StatedClaim endedWith(Event other) {
        return states(Order.of(event, AllenRelation.FINISHED_BY, other));
    }

    /** Both started in one second and ended in one second: Allen's <em>equals</em>. */
    public StatedClaim coincidedWith(Event other) {
        return states(Order.of(event, AllenRelation.EQUALS, other));
    }

    private OrderClaimBuilder order(Endpoint point, Direction direction, Endpoint anchor, Event other) {
        return new OrderClaimBuilder(wording, event, other, new EndpointRelation(point, direction, anchor, Span.SOME));
    }

    private StatedClaim states(Proposition proposition) {
        return new StatedClaim(wording, proposition);
    }
}
