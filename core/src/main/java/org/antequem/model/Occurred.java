package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/**
 * The event happened.
 *
 * @param dating when; {@link Dating#UNKNOWN} where that is not said
 * @param count how many of what it is said of; {@link Count#NOT_RECORDED} where that is not said
 */
@Immutable
public record Occurred(Event event, Dating dating, Count count) implements Proposition {

    public Occurred {
        requireNonNull(event, "event");
        requireNonNull(dating, "dating");
        requireNonNull(count, "count");
    }

    public static Occurred of(Event event) {
        return new Occurred(event, Dating.UNKNOWN, Count.NOT_RECORDED);
    }

    /** That an event happened when the event itself says it did; with no date of its own, at an unknown time. */
    public static Occurred asDated(Event event) {
        return new Occurred(event, event.during().orElse(Dating.UNKNOWN), Count.NOT_RECORDED);
    }

    /** True where its count leaves it open whether the event happened, or says that it did not. */
    public boolean mayBeNone() {
        return count.mayBeNone();
    }

    /** The same, however many there were. */
    Occurred uncounted() {
        return new Occurred(event, dating, Count.NOT_RECORDED);
    }

    /** Who counts none says that it did not happen. */
    @Override
    public Optional<Proposition> denied() {
        return count.isNone() ? Optional.of(uncounted()) : Optional.empty();
    }

    /** True where it says that the event happened and nothing more. */
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
        return new Occurred(event, dating.in(conventions), count);
    }

    @Override
    public String toString() {
        String number = count.equals(Count.NOT_RECORDED) ? "" : " (" + count + " of them)";
        return event.quoted() + " " + EnglishDates.happened(dating) + number;
    }
}
