package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/**
 * States that an actor has an interest.
 *
 * @param interest the interest, which names its holder
 * @param since from when, and perhaps until when; {@link Dating#UNKNOWN} if neither is stated
 */
@Immutable
public record Held(Interest interest, Dating since) implements Proposition {

    public Held {
        requireNonNull(interest, "interest");
        requireNonNull(since, "since");
    }

    /** The proposition that the holder has the interest, for the period that the interest itself names. */
    public static Held of(Interest interest) {
        requireNonNull(interest, "interest");
        return new Held(interest, interest.since().orElse(Dating.UNKNOWN));
    }

    /** What this states about time: that {@link Interest#holding} happened in that period. */
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
        requireNonNull(conventions, "conventions");
        return new Held(interest, since.in(conventions));
    }

    @Override
    public Held asRead() {
        return new Held(interest, since.asRead());
    }

    @Override
    public String toString() {
        String when = since.equals(Dating.UNKNOWN) ? "" : " " + EnglishDates.when(since);
        return "%s sought %s in order to %s%s"
                .formatted(
                        interest.holder().quoted(), Names.quoted(interest.means()), Names.quoted(interest.end()), when);
    }
}
