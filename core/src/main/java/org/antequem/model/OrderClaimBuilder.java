package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Span;

/** A claim of order, of which more may be said. */
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
     * By how much: {@code by(months(4, 6))}, {@code by(atLeast(weeks(2)))}. One number is meant as people mean it:
     * {@code by(years(2))} is one to three years, on the presumption that numbers are rough;
     * {@code by(exactly(days(16)))} says sixteen and no other. See {@link Span#asSaid}.
     */
    @CanIgnoreReturnValue
    public StatedClaim by(Span span) {
        state(Order.of(
                event,
                anchor,
                new EndpointRelation(relation.point(), relation.direction(), relation.anchor(), span.asSaid())));
        return this;
    }
}
