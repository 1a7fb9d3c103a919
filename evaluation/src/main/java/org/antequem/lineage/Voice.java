package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Description;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * A first source as it is heard in one telling, with everything that decides whom it is independent of. A source can be
 * heard in several voices, because it may say one thing first-hand and another from an unrecorded source.
 *
 * @param root the first source
 * @param isOfOwnKnowledge true if it is recorded that the root got it from nobody
 * @param isOfOwnObservation true if, in addition, the root was at everything that it tells of, also where only a part
 *     of that is handed on: on the word of the dossier or of others who were there; inferring is not observing, even if
 *     it is the teller's own inference
 * @param isAgainstItsSide true if what it says harms an interest of somebody for whom the root speaks and serves none,
 *     or contradicts what that actor says; then it does not speak for that actor
 * @param toldBy the second by which it had certainly been told; {@link Bounds#DISTANT_FUTURE} if that is not recorded
 * @param speaksFor its authors, those for whom it speaks, and all for whom these act when it is told, directly or not
 * @param restingOn the root, the sources that it rests on as it or an analyst records, the things that it examined and
 *     has an opinion about, and all sources that are said to be the same as one of these
 */
@Immutable
public record Voice(
        Source root,
        boolean isOfOwnKnowledge,
        boolean isOfOwnObservation,
        boolean isAgainstItsSide,
        long toldBy,
        ImmutableSet<Actor> speaksFor,
        ImmutableSet<Source> restingOn)
        implements Serializable {

    public Voice {
        requireNonNull(root, "root");
        requireNonNull(speaksFor, "speaksFor");
        requireNonNull(restingOn, "restingOn");
    }

    /**
     * The voice in which the first source of a telling is heard in it.
     *
     * @param conventions how dates are read
     */
    public static Voice of(Telling telling, Conventions conventions) {
        requireNonNull(telling, "telling");
        requireNonNull(conventions, "conventions");
        return of(telling, conventions, Kin.NONE);
    }

    static Voice of(Telling telling, Conventions conventions, Kin kin) {
        boolean isOwn = telling.ending() == Ending.OWN_KNOWLEDGE;
        boolean isOwnObservation =
                isOwn && kin.wereThere(telling.root(), telling.word().attested(), conventions);
        Set<Source> things = isOwnObservation ? Set.of() : Opinion.things(telling, kin);
        ImmutableSet<Actor> speaksFor = kin.principals(telling, conventions);
        return new Voice(
                telling.root(),
                isOwn,
                isOwnObservation,
                kin.isAgainstItsSide(telling, speaksFor, conventions),
                telling.firstTold()
                        .map(told -> told.in(conventions).extent().latest())
                        .orElse(Bounds.DISTANT_FUTURE),
                speaksFor,
                kin.withTheSame(Sets.union(SourceLineage.restingOn(telling), things)));
    }

    /** True if this voice is independent of everything that another voice of the same source is independent of. */
    public boolean isNoLessIndependentThan(Voice other) {
        requireNonNull(other, "other");
        return root.equals(other.root)
                && (isOfOwnKnowledge || !other.isOfOwnKnowledge)
                && (isOfOwnObservation || !other.isOfOwnObservation)
                && (isAgainstItsSide || !other.isAgainstItsSide)
                && toldBy <= other.toldBy
                && other.speaksFor.containsAll(speaksFor)
                && other.restingOn.containsAll(restingOn);
    }

    /** Everything that decides whom this voice is independent of, except who it is. */
    public Kind kind() {
        return new Kind(
                isOfOwnKnowledge,
                isOfOwnObservation,
                isAgainstItsSide,
                toldBy,
                root.told(),
                root.kind().isPerson(),
                root.isNamed(),
                root.description(),
                root.by(),
                speaksFor,
                restingOn.stream().filter(source -> !source.equals(root)).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * What decides whom a voice is independent of, except who it is. Two voices of one kind are independent of the same
     * others, unless these are about one of the two.
     */
    public record Kind(
            boolean isOfOwnKnowledge,
            boolean isOfOwnObservation,
            boolean isAgainstItsSide,
            long toldBy,
            Optional<Dating> told,
            boolean isPerson,
            boolean isNamed,
            Description description,
            ImmutableSet<Actor> by,
            ImmutableSet<Actor> speaksFor,
            ImmutableSet<Source> restingOn) {

        public Kind {
            requireNonNull(told, "told");
            requireNonNull(description, "description");
            requireNonNull(by, "by");
            requireNonNull(speaksFor, "speaksFor");
            requireNonNull(restingOn, "restingOn");
        }
    }
}
