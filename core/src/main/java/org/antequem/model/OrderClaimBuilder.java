package org.antequem.model;

import static org.antequem.given.Given.given;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Span;

/** A claim that one event started or ended before or after another; {@link #by} says how long before or after. */
public final class OrderClaimBuilder extends StatedClaim {

    private final Event event;
    private final Event anchor;
    private final EndpointRelation relation;

    OrderClaimBuilder(String wording, Event event, Event anchor, EndpointRelation relation) {
        super(wording, Order.of(event, anchor, relation));
        this.event = event;
        this.anchor = anchor;
        this.relation = relation;
    }

    /**
     * Claims how long before or after it was: {@code by(months(4, 6))}, {@code by(atLeast(weeks(2)))}. A single number
     * is taken as people usually mean it, {@code by(years(2))} as one to three years; {@code by(exactly(days(16)))}
     * means 16 only. See {@link Span#asSaid}.
     */
    @CanIgnoreReturnValue
    public StatedClaim by(Span span) {
        state(Order.of(
                event,
                anchor,
                new EndpointRelation(
                        relation.point(),
                        relation.direction(),
                        relation.anchor(),
                        given(span, "by").asSaid())));
        return this;
    }
}
