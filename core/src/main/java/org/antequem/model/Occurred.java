package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/**
 * States that an event happened, and perhaps when, and to how many people or things.
 *
 * @param dating when; {@link Dating#UNKNOWN} if that is not stated
 * @param count how many deaths, votes or the like; {@link Count#NOT_RECORDED} if that is not stated
 */
@Immutable
public record Occurred(Event event, Dating dating, Count count) implements Proposition {

    public Occurred {
        requireNonNull(event, "event");
        requireNonNull(dating, "dating");
        requireNonNull(count, "count");
    }

    /** The proposition that an event happened, without a time. */
    public static Occurred of(Event event) {
        return new Occurred(event, Dating.UNKNOWN, Count.NOT_RECORDED);
    }

    /** The proposition that an event happened at its own stipulated date; at an unknown time if it has none. */
    public static Occurred asDated(Event event) {
        requireNonNull(event, "event");
        return new Occurred(event, event.during().orElse(Dating.UNKNOWN), Count.NOT_RECORDED);
    }

    /** True if the count permits 0, so that it is open whether the event happened, or stated that it did not. */
    public boolean mayBeNone() {
        return count.mayBeNone();
    }

    /** The same, however many there were. */
    Occurred uncounted() {
        return new Occurred(event, dating, Count.NOT_RECORDED);
    }

    /** If the count is 0, the proposition that the event happened, which this denies; otherwise empty. */
    @Override
    public Optional<Proposition> denied() {
        return count.isNone() ? Optional.of(uncounted()) : Optional.empty();
    }

    /** True if this states that the event happened, and nothing about when or how many. */
    public boolean isBare() {
        return dating.isUnknown() && count.equals(Count.NOT_RECORDED);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event);
    }

    @Override
    public Optional<Dating> stated() {
        return dating.equals(Dating.UNKNOWN) ? Optional.empty() : Optional.of(dating);
    }

    @Override
    public Occurred in(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return new Occurred(event, dating.in(conventions), count);
    }

    @Override
    public Occurred asRead() {
        return new Occurred(event, dating.asRead(), count);
    }

    @Override
    public String toString() {
        String number = count.equals(Count.NOT_RECORDED) ? "" : " (" + count + " of them)";
        return event.quoted() + " " + EnglishDates.happened(dating) + number;
    }
}
