package org.antequem.lineage;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.model.Actor;
import org.antequem.model.Description;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;

/**
 * Whether two first sources are independent of each other, and what is presumed for that.
 *
 * @param degree how far independence is established
 * @param presuming the presumptions that it needs; empty if it is not established
 */
@Immutable
public record Independence(Degree degree, ImmutableSet<Presumption> presuming) implements Serializable {

    public Independence {
        requireNonNull(degree, "degree");
        requireNonNull(presuming, "presuming");
    }

    /**
     * Presumes that people who speak for different sides do not speak for each other, even if it is not recorded where
     * they got what they say.
     */
    public static final Presumption SIDES_SPEAK_SEPARATELY = new Presumption(
            "SIDES_SPEAK_SEPARATELY", "those who speak for different sides do not speak for each other");

    /** Presumes that witnesses speak of what they saw, even if others who were there act for the same side. */
    public static final Presumption WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES = new Presumption(
            "WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES",
            "those who were there speak of what they saw, though they act for one side");

    /** Presumes that an observer who speaks later than others had told none of them before. */
    public static final Presumption TOLD_NOBODY_BEFORE = new Presumption(
            "TOLD_NOBODY_BEFORE", "an observer who speaks later than others had told none of them before");

    /** All presumptions that independence can need. */
    public static final ImmutableSet<Presumption> PRESUMPTIONS =
            ImmutableSet.of(SIDES_SPEAK_SEPARATELY, TOLD_NOBODY_BEFORE, WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES);

    /** How far the independence of two first sources is established. */
    public enum Degree {
        /** The two are one and the same source. */
        SAME_ROOT,
        /** Nothing shows that the two are independent of each other. */
        NOT_ESTABLISHED,
        /** The two are independent of each other, as long as the presumptions that this needs hold. */
        ESTABLISHED
    }

    private static final Independence SAME = new Independence(Degree.SAME_ROOT, ImmutableSet.of());
    private static final Independence UNKNOWN = new Independence(Degree.NOT_ESTABLISHED, ImmutableSet.of());
    private static final Independence SHOWN = new Independence(Degree.ESTABLISHED, ImmutableSet.of());

    /** The result for two sources whose independence nothing shows. */
    public static Independence notEstablished() {
        return UNKNOWN;
    }

    /**
     * Whether two tellings are independent of each other.
     *
     * @param conventions how dates are read
     * @param inForce which presumptions may be used
     */
    public static Independence of(Telling one, Telling other, Conventions conventions, Predicate<Presumption> inForce) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        requireNonNull(conventions, "conventions");
        requireNonNull(inForce, "inForce");
        return of(Voice.of(one, conventions), Voice.of(other, conventions), conventions, inForce);
    }

    /**
     * Whether the first sources of two tellings are independent of each other, given in what voice each is heard.
     *
     * @param conventions how dates are read
     * @param inForce which presumptions may be used
     */
    public static Independence of(Voice one, Voice other, Conventions conventions, Predicate<Presumption> inForce) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        requireNonNull(conventions, "conventions");
        requireNonNull(inForce, "inForce");
        if (one.root().equals(other.root())) {
            return SAME;
        }
        if (Oneself.mayBe(one.root(), other.root()) || haveInCommon(one.restingOn(), other.restingOn())) {
            return UNKNOWN;
        }
        Optional<ImmutableSet<Presumption>> lineage = ofLineage(one, other, conventions, inForce);
        Optional<ImmutableSet<Presumption>> voice = ofVoice(one, other, inForce);
        if (lineage.isEmpty() || voice.isEmpty()) {
            return UNKNOWN;
        }
        ImmutableSet<Presumption> presuming =
                Sets.union(lineage.get(), voice.get()).immutableCopy();
        return presuming.isEmpty() ? SHOWN : new Independence(Degree.ESTABLISHED, presuming);
    }

    /** True where it is established that neither has it from the other. */
    static boolean isOfTwoLineages(Voice one, Voice other, Conventions conventions, Predicate<Presumption> inForce) {
        return ofLineage(one, other, conventions, inForce).isPresent();
    }

    /** What it presumes that neither has it from the other; empty where that is not established. */
    private static Optional<ImmutableSet<Presumption>> ofLineage(
            Voice one, Voice other, Conventions conventions, Predicate<Presumption> inForce) {
        if (one.isOfOwnKnowledge() && other.isOfOwnKnowledge()) {
            return Optional.of(ImmutableSet.of());
        }
        if ((observedAfter(one, other, conventions) || observedAfter(other, one, conventions))
                && inForce.test(TOLD_NOBODY_BEFORE)) {
            return Optional.of(ImmutableSet.of(TOLD_NOBODY_BEFORE));
        }
        return areOfDifferentSides(one, other) && inForce.test(SIDES_SPEAK_SEPARATELY)
                ? Optional.of(ImmutableSet.of(SIDES_SPEAK_SEPARATELY))
                : Optional.empty();
    }

    /** What it presumes that they are two voices, and not one in two mouths; empty where that is not established. */
    private static Optional<ImmutableSet<Presumption>> ofVoice(Voice one, Voice other, Predicate<Presumption> inForce) {
        if (one.isAgainstItsSide() || other.isAgainstItsSide() || !haveInCommon(one.speaksFor(), other.speaksFor())) {
            return Optional.of(ImmutableSet.of());
        }
        return one.isOfOwnObservation()
                        && other.isOfOwnObservation()
                        && inForce.test(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES)
                ? Optional.of(ImmutableSet.of(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES))
                : Optional.empty();
    }

    /** Goes through the smaller one: whoever acts for many may stand beside one who acts for few of the same. */
    private static <T> boolean haveInCommon(Set<T> some, Set<T> others) {
        Iterable<T> fewer = some.size() <= others.size() ? some : others;
        Set<T> more = fewer == some ? others : some;
        for (T one : fewer) {
            if (more.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** The presumptions that the independence of any two of these voices may need. */
    public static ImmutableSet<Presumption> presumableAmong(
            Collection<Voice> voices, Conventions conventions, Predicate<Presumption> inForce) {
        ImmutableList<Voice> heard = each(voices, "voices");
        requireNonNull(conventions, "conventions");
        requireNonNull(inForce, "inForce");
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        List<Voice> described =
                heard.stream().filter(voice -> isDescribedPerson(voice.root())).toList();
        for (Voice one : described) {
            for (Voice other : described) {
                all.addAll(of(one, other, conventions, inForce).presuming());
            }
        }
        if (mayObserveLater(heard, conventions)) {
            all.add(TOLD_NOBODY_BEFORE);
        }
        if (observeForOneSide(heard)) {
            all.add(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES);
        }
        return all.build().stream().filter(inForce).collect(ImmutableSet.toImmutableSet());
    }

    /** True where somebody observed what another, who does not say it of his own knowledge, had told before. */
    private static boolean mayObserveLater(Collection<Voice> voices, Conventions conventions) {
        long first = Bounds.DISTANT_FUTURE;
        long last = Bounds.DISTANT_PAST;
        for (Voice voice : voices) {
            if (!voice.isOfOwnKnowledge()) {
                first = Math.min(first, voice.toldBy());
            }
            if (voice.isOfOwnObservation() && voice.root().told().isPresent()) {
                last = Math.max(
                        last, voice.root().told().get().in(conventions).extent().earliest());
            }
        }
        return first < last;
    }

    private static boolean observeForOneSide(Collection<Voice> voices) {
        Map<Actor, Source> met = new HashMap<>();
        for (Voice voice : voices) {
            for (Actor principal : voice.isOfOwnObservation() ? voice.speaksFor() : Set.<Actor>of()) {
                Source other = met.putIfAbsent(principal, voice.root());
                if (other != null && !other.equals(voice.root())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the two are independent of each other, as long as the presumptions hold. */
    public boolean isEstablished() {
        return degree == Degree.ESTABLISHED;
    }

    /** The independence of two lines that rest on several sources: the lesser degree, and what either presumes. */
    public Independence and(Independence other) {
        requireNonNull(other, "other");
        if (degree != other.degree) {
            return degree.compareTo(other.degree) < 0 ? this : other;
        }
        return new Independence(degree, Sets.union(presuming, other.presuming).immutableCopy());
    }

    /**
     * One tells its own observation, and the other had certainly spoken before it did, so that it cannot draw on it.
     */
    private static boolean observedAfter(Voice observer, Voice other, Conventions conventions) {
        return observer.isOfOwnObservation()
                && observer.root()
                        .told()
                        .filter(told ->
                                other.toldBy() < told.in(conventions).extent().earliest())
                        .isPresent();
    }

    private static boolean areOfDifferentSides(Voice one, Voice other) {
        return isDescribedPerson(one.root())
                && isDescribedPerson(other.root())
                && one.root().description().excludes(other.root().description())
                && !haveInCommon(one.speaksFor(), other.speaksFor());
    }

    /**
     * All for whom somebody may speak at some time, as the dossier vouches: the authors, those they speak and act for,
     * and so on.
     */
    static Set<Actor> principals(Source source) {
        Set<Actor> all = new LinkedHashSet<>();
        Deque<Actor> open = new ArrayDeque<>(Sets.union(source.by(), source.speaksFor()));
        while (!open.isEmpty()) {
            Actor actor = open.remove();
            if (all.add(actor)) {
                open.addAll(actor.actsFor());
            }
        }
        return all;
    }

    private static boolean isDescribedPerson(Source source) {
        return source.kind().isPerson() && !source.description().equals(Description.NONE);
    }
}
