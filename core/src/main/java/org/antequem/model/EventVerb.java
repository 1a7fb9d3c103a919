package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.given;
import static org.antequem.model.Endpoint.END;
import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;

import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.AllenRelation;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/**
 * Says what a claim states of an event. You get one from {@link ClaimSubject#event}. Its verbs throw an
 * {@link IllegalArgumentException} if the other event is this one.
 */
public final class EventVerb {

    private final String wording;
    private final Event event;

    EventVerb(String wording, Event event) {
        this.wording = wording;
        this.event = event;
    }

    /** Claims that the event happened, without saying when. */
    public StatedClaim happened() {
        return happened(Dating.UNKNOWN);
    }

    /**
     * Claims that the event happened at a time: {@code event(FIRE).happened("1910-05")}.
     *
     * @param edtf an EDTF date; see {@link Dating#of}
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    public StatedClaim happened(String edtf) {
        requireNonNull(edtf, "edtf");
        return happened(Dating.of(edtf));
    }

    /** Claims that the event happened at a time: {@code happened(Dating.early("1910"))}. */
    public StatedClaim happened(Dating dating) {
        return states(new Occurred(event, dating, Count.NOT_RECORDED));
    }

    /**
     * Claims how many people or things the event is about, such as deaths, votes or ships:
     * {@code numbered(Count.of(40))}.
     */
    public StatedClaim numbered(Count count) {
        return states(new Occurred(event, Dating.UNKNOWN, count));
    }

    /**
     * Claims how long the event lasted, without saying when: {@code lasted(days(40))},
     * {@code lasted(atLeast(years(2)))}. A single number is taken as people usually mean it, 40 as 35 to 45;
     * {@code lasted(exactly(days(40)))} means 40 only. See {@link Span#asSaid}.
     *
     * @throws IllegalArgumentException if the span says nothing, such as "at least 0 days", or is a {@link Span#limit}
     */
    public StatedClaim lasted(Span span) {
        return states(new Lasted(event, given(span, "lasted").asSaid()));
    }

    /** Claims that an actor carried out the event, and so that it happened: {@code event(FIRE).wasBy(CLERK)}. */
    public DeedClaimBuilder wasBy(Actor actor) {
        return new DeedClaimBuilder(wording, Deed.of(event, actor));
    }

    /** Claims that the event and another went together, without saying that one caused the other. */
    public StatedClaim wentWith(Event other) {
        return states(new Association(event, other));
    }

    /**
     * Claims that the event is a stage of a larger one, within whose time it lies: {@code isStage(Stage.DECISION,
     * WAR)}.
     */
    public StatedClaim isStage(Stage stage, Event whole) {
        return states(new StageOf(event, stage, whole));
    }

    /** Claims that the event started before the other started. Add {@code .by(days(2))} to say how long before. */
    public OrderClaimBuilder startedBefore(Event other) {
        requireNonNull(other, "other");
        return order(START, BEFORE, START, other);
    }

    /** Claims that the event started after the other started. Add {@code .by(days(2))} to say how long after. */
    public OrderClaimBuilder startedAfter(Event other) {
        requireNonNull(other, "other");
        return order(START, AFTER, START, other);
    }

    /** Claims that the event ended before the other ended. Add {@code .by(days(2))} to say how long before. */
    public OrderClaimBuilder endedBefore(Event other) {
        requireNonNull(other, "other");
        return order(END, BEFORE, END, other);
    }

    /** Claims that the event ended after the other ended. Add {@code .by(days(2))} to say how long after. */
    public OrderClaimBuilder endedAfter(Event other) {
        requireNonNull(other, "other");
        return order(END, AFTER, END, other);
    }

    /** Claims that the event ended before the other started. Add {@code .by(days(2))} to say how long before. */
    public OrderClaimBuilder wasOverBefore(Event other) {
        requireNonNull(other, "other");
        return order(END, BEFORE, START, other);
    }

    /** Claims that the event started after the other ended. Add {@code .by(days(2))} to say how long after. */
    public OrderClaimBuilder followed(Event other) {
        requireNonNull(other, "other");
        return order(START, AFTER, END, other);
    }

    /**
     * Claims that the event lies within the time of the other, which it may share an end with. It covers four of
     * Allen's relations: during, starts, finishes and equals. Without shared ends, see {@link #wasContainedIn}.
     */
    public StatedClaim happenedDuring(Event other) {
        requireNonNull(other, "other");
        return states(Order.within(event, other));
    }

    /**
     * Claims that the event started at most this long after the other started, or at any time before:
     * {@code startedNoLaterThan(days(10), TREATY)}. It does not say which came first.
     */
    public StatedClaim startedNoLaterThan(Span after, Event other) {
        requireNonNull(after, "after");
        requireNonNull(other, "other");
        return order(START, AFTER, START, other).by(Span.limit(given(after, "startedNoLaterThan")));
    }

    /**
     * Claims that the event started at most this long before the other started, or at any time after:
     * {@code startedNoEarlierThan(days(10), TREATY)}. It does not say which came first.
     */
    public StatedClaim startedNoEarlierThan(Span before, Event other) {
        requireNonNull(before, "before");
        requireNonNull(other, "other");
        return order(START, BEFORE, START, other).by(Span.limit(given(before, "startedNoEarlierThan")));
    }

    /**
     * Claims that the event ended at most this long after the other ended, or at any time before:
     * {@code endedNoLaterThan(days(10), WAR)}. It does not say which came first.
     */
    public StatedClaim endedNoLaterThan(Span after, Event other) {
        requireNonNull(after, "after");
        requireNonNull(other, "other");
        return order(END, AFTER, END, other).by(Span.limit(given(after, "endedNoLaterThan")));
    }

    /**
     * Claims that the event ended at most this long before the other ended, or at any time after:
     * {@code endedNoEarlierThan(days(10), WAR)}. It does not say which came first.
     */
    public StatedClaim endedNoEarlierThan(Span before, Event other) {
        requireNonNull(before, "before");
        requireNonNull(other, "other");
        return order(END, BEFORE, END, other).by(Span.limit(given(before, "endedNoEarlierThan")));
    }

    /**
     * Claims that the event ended in the same second in which the other started: Allen's <em>meets</em>. Both last a
     * second or more.
     */
    public StatedClaim met(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.MEETS, other));
    }

    /**
     * Claims that the event started in the same second in which the other ended: Allen's <em>met by</em>. Both last a
     * second or more.
     */
    public StatedClaim wasMetBy(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.MET_BY, other));
    }

    /** Claims that the event started before the other, and ended while the other went on: Allen's <em>overlaps</em>. */
    public StatedClaim overlapped(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.OVERLAPS, other));
    }

    /** Claims that the event started while the other went on, and ended after it: Allen's <em>overlapped by</em>. */
    public StatedClaim wasOverlappedBy(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.OVERLAPPED_BY, other));
    }

    /** Claims that the event started before the other and ended after it: Allen's <em>contains</em>. */
    public StatedClaim contained(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.CONTAINS, other));
    }

    /**
     * Claims that the event started after the other and ended before it: Allen's <em>during</em>. If they may share an
     * end, use {@link #happenedDuring}.
     */
    public StatedClaim wasContainedIn(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.DURING, other));
    }

    /**
     * Claims that the event started together with the other, and ended before it: Allen's <em>starts</em>. It does not
     * say that it caused the other.
     */
    public StatedClaim wasStartOf(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.STARTS, other));
    }

    /** Claims that the event started together with the other, and ended after it: Allen's <em>started by</em>. */
    public StatedClaim startedWith(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.STARTED_BY, other));
    }

    /** Claims that the event started after the other, and ended together with it: Allen's <em>finishes</em>. */
    public StatedClaim wasEndOf(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.FINISHES, other));
    }

    /** Claims that the event started before the other, and ended together with it: Allen's <em>finished by</em>. */
    public StatedClaim endedWith(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.FINISHED_BY, other));
    }

    /** Claims that the event started together with the other, and ended together with it: Allen's <em>equals</em>. */
    public StatedClaim coincidedWith(Event other) {
        requireNonNull(other, "other");
        return states(Order.of(event, AllenRelation.EQUALS, other));
    }

    private OrderClaimBuilder order(Endpoint point, Direction direction, Endpoint anchor, Event other) {
        return new OrderClaimBuilder(wording, event, other, new EndpointRelation(point, direction, anchor, Span.SOME));
    }

    private StatedClaim states(Proposition proposition) {
        return new StatedClaim(wording, proposition);
    }
}
