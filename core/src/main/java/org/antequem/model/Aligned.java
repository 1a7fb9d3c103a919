package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;
import org.jspecify.annotations.Nullable;

/**
 * States how the interests of two actors in a matter related to each other throughout a period. That they were shared
 * is said of all of them, in every part of the matter. That they were of another kind is said of some, beside which
 * there may be others: interests can be parallel and, over something else, in conflict.
 *
 * @param one either of the actors; their order does not matter
 * @param kinds the possible relations, one of which holds; not empty
 * @param throughout the whole period, from its start to its end; {@link Dating#UNKNOWN} if no period is stated
 */
@Immutable
public record Aligned(Actor one, Actor other, Matter matter, ImmutableSet<Alignment> kinds, Dating throughout)
        implements Proposition {

    public Aligned {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        requireNonNull(matter, "matter");
        requireNonNull(kinds, "kinds");
        requireNonNull(throughout, "throughout");
        checkArgument(!kinds.isEmpty(), "an alignment of \"%s\" and \"%s\" is of no kind", one, other);
        checkArgument(!one.equals(other), "\"%s\" is aligned with itself: expected two actors", one);
    }

    /** True where both speak of the same two actors, in either order. */
    boolean isBetweenTheSame(Aligned that) {
        return actors().equals(that.actors());
    }

    /** True of its own matter and, as shared interests are shared in all of a matter, of each part of that. */
    boolean reaches(Matter that) {
        return matter.equals(that) || (areShared() && matter.encloses(that));
    }

    /** True where all interests in a matter are shared, and some in it, or in a part of it, are said not to be. */
    boolean leavesNoOther(Aligned that) {
        return areShared() && reaches(that.matter) && !that.kinds.contains(Alignment.SHARED);
    }

    private boolean areShared() {
        return kinds.equals(ImmutableSet.of(Alignment.SHARED));
    }

    /** True where there certainly is a time at which both hold. */
    boolean certainlyOverlaps(Aligned that) {
        return new Throughout(throughout).certainlyOverlaps(new Throughout(that.throughout));
    }

    /** True where this certainly holds during all of the time that the other may, or where the other says no time. */
    boolean outlasts(Aligned that) {
        return new Throughout(throughout).outlasts(new Throughout(that.throughout));
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return ImmutableSet.of(one, other);
    }

    @Override
    public Optional<Dating> stated() {
        return throughout.equals(Dating.UNKNOWN) ? Optional.empty() : Optional.of(throughout);
    }

    @Override
    public Aligned in(Conventions conventions) {
        return new Aligned(one, other, matter, kinds, throughout.in(conventions));
    }

    @Override
    public Aligned asRead() {
        return new Aligned(one, other, matter, kinds, throughout.asRead());
    }

    /** True if both state the same, in whichever order the two actors stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aligned that
                && isBetweenTheSame(that)
                && matter.equals(that.matter)
                && kinds.equals(that.kinds)
                && throughout.equals(that.throughout);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actors(), matter, throughout);
    }

    @Override
    public String toString() {
        String words =
                kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" or "));
        String when = throughout.equals(Dating.UNKNOWN) ? "" : " " + EnglishDates.throughout(throughout);
        return "the interests of %s and %s in %s were %s%s"
                .formatted(one.quoted(), other.quoted(), matter.quoted(), words, when);
    }
}
