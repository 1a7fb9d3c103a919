package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** The optional parts of an {@link Interest}. */
public final class InterestBuilder {

    private final ImmutableInterest.Builder parts = ImmutableInterest.builder();

    InterestBuilder(Actor holder, Matter matter, String means, String end) {
        parts.holder(holder).matter(matter).means(means).end(end);
    }

    /** Since when it is held, as an EDTF date: its start lies within, and of its end nothing is said. */
    @CanIgnoreReturnValue
    public InterestBuilder since(String edtf) {
        return since(Dating.startingWithin(edtf));
    }

    /**
     * From when to when it is held. An end that the dating has is the end of the interest: with
     * {@code Dating.of("2010")} it ends in 2010, and with {@code Dating.of("2010/..")} it goes on for good. To say no
     * more than when it started, use {@link #since(String)} or {@link Dating#startingWithin}.
     */
    @CanIgnoreReturnValue
    public InterestBuilder since(Dating dating) {
        parts.since(dating);
        return this;
    }

    @CanIgnoreReturnValue
    public InterestBuilder servedBy(Event... events) {
        parts.addServedBy(events);
        return this;
    }

    @CanIgnoreReturnValue
    public InterestBuilder harmedBy(Event... events) {
        parts.addHarmedBy(events);
        return this;
    }

    /** Adds claims whose being believed serves it. */
    @CanIgnoreReturnValue
    public InterestBuilder servedByBelief(Claim... claims) {
        parts.addServedByBelief(claims);
        return this;
    }

    /** Adds claims whose being believed harms it. */
    @CanIgnoreReturnValue
    public InterestBuilder harmedByBelief(Claim... claims) {
        parts.addHarmedByBelief(claims);
        return this;
    }

    @CanIgnoreReturnValue
    public InterestBuilder opposedTo(Interest... interests) {
        parts.addOpposedTo(interests);
        return this;
    }

    public Interest build() {
        return parts.build();
    }
}
