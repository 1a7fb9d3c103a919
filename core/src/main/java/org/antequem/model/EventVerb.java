package org.antequem.model;

import static org.antequem.model.Endpoint.END;
import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;

import org.antequem.model.EndpointRelation.Direction;
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

    public ClaimBuilder happened() {
        return happened(Dating.UNKNOWN);
    }

    /** When, as an EDTF date; see {@link Dating#of}. */
    public ClaimBuilder happened(String edtf) {
        return happened(Dating.of(edtf));
    }

    public ClaimBuilder happened(Dating dating) {
        return states(new Occurred(event, dating, Count.NOT_RECORDED));
    }

    /** How many of what it is said of: dead, votes, ships. */
    public ClaimBuilder numbered(Count count) {
        return states(new Occurred(event, Dating.UNKNOWN, count));
    }

    /** That it is a stage of a whole, and lies within it in time. */
    public ClaimBuilder isStage(Stage stage, Event whole) {
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
    public ClaimBuilder happenedDuring(Event other) {
        return states(Order.within(event, other));
    }

    private OrderClaimBuilder order(Endpoint point, Direction direction, Endpoint anchor, Event other) {
        return new OrderClaimBuilder(wording, event, other, new EndpointRelation(point, direction, anchor, Span.SOME));
    }

    private ClaimBuilder states(Proposition proposition) {
        return new ClaimBuilder(wording, proposition);
    }
}
