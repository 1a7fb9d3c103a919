package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.given;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.antequem.time.Dating;
import org.antequem.time.UnreadableDateException;
import org.jspecify.annotations.Nullable;

/** Sets the optional parts of an {@link Interest} before {@link #build} makes it. Not thread-safe. */
public final class InterestBuilder {

    private final ImmutableInterest.Builder parts = ImmutableInterest.builder();
    private @Nullable Dating since;
    private @Nullable Dating end;

    /** Start and end as they were written, where they were. */
    private @Nullable String start;

    private @Nullable String until;

    private final String whose;

    InterestBuilder(Actor holder, Matter matter, String means, String end) {
        parts.holder(holder).matter(matter).means(means).end(end);
        whose = holder.quoted() + " (seeking " + Names.quoted(means) + ")";
    }

    /**
     * Sets within which date the interest began: {@code since("2010")}. Its end stays open.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     * @throws IllegalStateException if the start is set already
     */
    @CanIgnoreReturnValue
    public InterestBuilder since(String edtf) {
        requireNonNull(edtf, "edtf");
        since(Dating.startingWithin(edtf));
        start = edtf;
        return this;
    }

    /**
     * Sets from when to when the interest is held. An end of the dating is an end of the interest:
     * {@code Dating.of("2010")} ends in 2010, and {@code Dating.of("2010/..")} goes on for good. To say only when it
     * began, use {@link #since(String)} or {@link Dating#startingWithin}.
     *
     * @throws IllegalStateException if the start is set already
     */
    @CanIgnoreReturnValue
    public InterestBuilder since(Dating dating) {
        requireNonNull(dating, "dating");
        checkState(since == null, "since when it is held is said already: %s", since);
        since = given(dating, "since");
        return this;
    }

    /**
     * Sets within which date the interest ended: {@code since("1980").until("1990")} is
     * {@code since(Dating.of("1980/1990"))}.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     * @throws IllegalArgumentException if it is an interval
     * @throws IllegalStateException if the end is set already
     */
    @CanIgnoreReturnValue
    public InterestBuilder until(String edtf) {
        checkArgument(
                !given(edtf, "until").contains("/"),
                "an interest until %s: expected the single date within which it ended",
                edtf);
        checkState(end == null, "until when it is held is said already: %s", end);
        end = Dating.of("/" + edtf).inWords("until " + edtf);
        until = edtf;
        return this;
    }

    /** Adds events that serve the interest. */
    @CanIgnoreReturnValue
    public InterestBuilder servedBy(Event... events) {
        return servedBy(allGiven(events, "servedBy"));
    }

    /** Adds events that serve the interest. */
    @CanIgnoreReturnValue
    public InterestBuilder servedBy(Iterable<? extends Event> events) {
        parts.addAllServedBy(allGiven(events, "servedBy"));
        return this;
    }

    /** Adds events that harm the interest. */
    @CanIgnoreReturnValue
    public InterestBuilder harmedBy(Event... events) {
        return harmedBy(allGiven(events, "harmedBy"));
    }

    /** Adds events that harm the interest. */
    @CanIgnoreReturnValue
    public InterestBuilder harmedBy(Iterable<? extends Event> events) {
        parts.addAllHarmedBy(allGiven(events, "harmedBy"));
        return this;
    }

    /** Adds claims that serve the interest if people believe them. */
    @CanIgnoreReturnValue
    public InterestBuilder servedByBelief(Claim... claims) {
        return servedByBelief(allGiven(claims, "servedByBelief"));
    }

    /** Adds claims that serve the interest if people believe them. */
    @CanIgnoreReturnValue
    public InterestBuilder servedByBelief(Iterable<? extends Claim> claims) {
        parts.addAllServedByBelief(allGiven(claims, "servedByBelief"));
        return this;
    }

    /** Adds claims that harm the interest if people believe them. */
    @CanIgnoreReturnValue
    public InterestBuilder harmedByBelief(Claim... claims) {
        return harmedByBelief(allGiven(claims, "harmedByBelief"));
    }

    /** Adds claims that harm the interest if people believe them. */
    @CanIgnoreReturnValue
    public InterestBuilder harmedByBelief(Iterable<? extends Claim> claims) {
        parts.addAllHarmedByBelief(allGiven(claims, "harmedByBelief"));
        return this;
    }

    /** Adds interests to which this one is opposed. Opposition is mutual, so recording it on one side is enough. */
    @CanIgnoreReturnValue
    public InterestBuilder opposedTo(Interest... interests) {
        return opposedTo(allGiven(interests, "opposedTo"));
    }

    /** Adds interests to which this one is opposed. Opposition is mutual, so recording it on one side is enough. */
    @CanIgnoreReturnValue
    public InterestBuilder opposedTo(Iterable<? extends Interest> interests) {
        parts.addAllOpposedTo(allGiven(interests, "opposedTo"));
        return this;
    }

    /**
     * Makes the interest.
     *
     * @throws IllegalArgumentException if it ended before it began, or if its start and end do not make one EDTF
     *     interval; then give both as one dating to {@link #since(Dating)}
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
        try {
            return Optional.of(Dating.of(start + "/" + until));
        } catch (UnreadableDateException impossible) {
            throw new IllegalArgumentException(
                    "the interest of %s, since %s, until %s: it ends before it starts".formatted(whose, start, until),
                    impossible);
        }
    }
}
