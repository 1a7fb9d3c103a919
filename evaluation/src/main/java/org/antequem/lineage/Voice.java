package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Description;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * A root as it is heard in a telling: all that decides whom it is independent of. What one root says can be heard in
 * several voices: it says one thing of its own knowledge, and where it has another from is not recorded.
 *
 * @param isOfOwnKnowledge true where it is recorded that the root has it from nobody
 * @param isOfOwnObservation true where the root was there besides, by the word of the dossier or of others who were; an
 *     inference is no observation, even where it is of the teller's own making
 * @param isAgainstItsSide true where it says what harms an interest of somebody for whom the root speaks, or what he
 *     himself says is not so: then it does not speak for him
 * @param toldBy the second by which it had certainly been told; {@link Bounds#DISTANT_FUTURE} where that is not
 *     recorded
 * @param speaksFor its authors, those for whom it speaks, and all for whom these act when it is told, directly or not
 * @param restingOn the root, the sources it rests on, by what an analyst or it records, and the things that it examined
 *     and has an opinion of; whatever is said to be the same as one of these
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

    /**
     * The voice in which the root of a telling is heard in it.
     *
     * @param conventions by which dates are read
     */
    public static Voice of(Telling telling, Conventions conventions) {
        return of(telling, conventions, Kin.NONE);
    }

    static Voice of(Telling telling, Conventions conventions, Kin kin) {
        boolean isOwn = telling.ending() == Ending.OWN_KNOWLEDGE;
        ImmutableSet<Actor> speaksFor = kin.principals(telling, conventions);
        return new Voice(
                telling.root(),
                isOwn,
                isOwn
                        && kin.wereThere(
                                telling.root(), telling.claim().proposition().attested()),
                kin.isAgainstItsSide(telling, speaksFor, conventions),
                telling.firstTold()
                        .map(told -> told.in(conventions).extent().latest())
                        .orElse(Bounds.DISTANT_FUTURE),
                speaksFor,
                kin.withTheSame(Sets.union(SourceLineage.restingOn(telling), Opinion.things(telling, kin))));
    }

    /** True where it is independent of whatever the other voice of the same root is independent of. */
    public boolean isNoLessIndependentThan(Voice other) {
        return root.equals(other.root)
                && (isOfOwnKnowledge || !other.isOfOwnKnowledge)
                && (isOfOwnObservation || !other.isOfOwnObservation)
                && (isAgainstItsSide || !other.isAgainstItsSide)
                && toldBy <= other.toldBy
                && other.speaksFor.containsAll(speaksFor)
                && other.restingOn.containsAll(restingOn);
    }

    /** What decides whom it is independent of, apart from who it is. */
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

    /** Two voices of one kind are independent of the same others, where none of these is about one of the two. */
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
            ImmutableSet<Source> restingOn) {}
}
