package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.antequem.time.Dating;
import org.jspecify.annotations.Nullable;

/** The optional parts of an {@link Interest}. */
public final class InterestBuilder {

    private final ImmutableInterest.Builder parts = ImmutableInterest.builder();
    private @Nullable Dating since;
    private @Nullable Dating end;

    /** Start and end as they were written, where they were. */
    private @Nullable String start;

    private @Nullable String until;

    InterestBuilder(Actor holder, Matter matter, String means, String end) {
        parts.holder(holder).matter(matter).means(means).end(end);
    }

    /** Since when it is held, as an EDTF date: its start lies within. Of its end nothing is said by this. */
    @CanIgnoreReturnValue
    public InterestBuilder since(String edtf) {
        since(Dating.startingWithin(edtf));
        start = edtf;
        return this;
    }

    /**
     * From when to when it is held. An end that the dating has is the end of the interest: with
     * {@code Dating.of("2010")} it ends in 2010, and with {@code Dating.of("2010/..")} it goes on for good. To say no
     * more than when it started, use {@link #since(String)} or {@link Dating#startingWithin}.
     */
    @CanIgnoreReturnValue
    public InterestBuilder since(Dating dating) {
        checkState(since == null, "since when it is held is said already: %s", since);
        since = dating;
        return this;
    }

    /**
     * Until when it was held, as an EDTF date: its end lies within. {@code since("1980").until("1990")} is
     * {@code since(Dating.of("1980/1990"))}.
     */
    @CanIgnoreReturnValue
    public InterestBuilder until(String edtf) {
        checkArgument(
                !edtf.contains("/"), "an interest until %s: expected the single date within which it ended", edtf);
        checkState(end == null, "until when it is held is said already: %s", end);
        end = Dating.of("/" + edtf).inWords("until " + edtf);
        until = edtf;
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

    /**
     * Closes it.
     *
     * @throws IllegalArgumentException where it ended before it began, or its start and its end cannot be one EDTF
     *     interval: then give both as one dating, to {@link #since(Dating)}
     */
    public Interest build() {
        held().ifPresent(parts::since);
        return parts.build();
    }

    private Optional<Dating> held() {
        if (since == null || end == null) {
            return Optional.ofNullable(since == null ? end : since);
        }
        checkArgument(
                start != null && !start.contains("/"),
                "an interest since %s, until %s: expected a single date as its start, or both in one dating",
                start == null ? since : start,
                until);
        return Optional.of(Dating.of(start + "/" + until));
    }
}
