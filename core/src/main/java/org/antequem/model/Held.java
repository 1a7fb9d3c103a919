package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/**
 * Somebody has an interest.
 *
 * @param since from when, and until when where that is said; {@link Dating#UNKNOWN} where neither is
 */
@Immutable
public record Held(Interest interest, Dating since) implements Proposition {

    public Held {
        requireNonNull(interest, "interest");
        requireNonNull(since, "since");
    }

    /** Since when, and until when, the interest says. */
    public static Held of(Interest interest) {
        return new Held(interest, interest.since().orElse(Dating.UNKNOWN));
    }

    /** All that it says of time. */
    public Occurred occurred() {
        return new Occurred(interest.holding(), since, Count.NOT_RECORDED);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(interest.holding());
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return ImmutableSet.of(interest.holder());
    }

    @Override
    public ImmutableSet<Interest> interests() {
        return ImmutableSet.of(interest);
    }

    @Override
    public Optional<Dating> stated() {
        return occurred().stated();
    }

    @Override
    public Held in(Conventions conventions) {
        return new Held(interest, since.in(conventions));
    }

    @Override
    public String toString() {
        String when = since.equals(Dating.UNKNOWN) ? "" : " " + EnglishDates.when(since);
        return "%s sought %s in order to %s%s"
                .formatted(
                        interest.holder().quoted(), Names.quoted(interest.means()), Names.quoted(interest.end()), when);
    }
}
