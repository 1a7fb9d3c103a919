package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
import org.antequem.model.Identity;
import org.antequem.model.Interest;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;
import org.antequem.time.Conventions;

/**
 * What ties sources to each other: that two are said to be the same, what each is said to have examined, and the
 * interests of those for whom they speak. Two that are tied do not corroborate each other, once somebody who can know
 * says so without a hedge. No denial unties them: what may have come from one is not counted as two.
 */
final class Kin {

    /** Where nobody says any such thing. */
    static final Kin NONE = new Kin(
            ImmutableSetMultimap.of(),
            ImmutableSetMultimap.of(),
            ImmutableSetMultimap.of(),
            ImmutableSet.of(),
            Principals.VOUCHED,
            OwnWords.NONE,
            Observers.VOUCHED,
            Deeds.LAID_DOWN,
            telling -> true);

    private final ImmutableSetMultimap<Source, Source> same;
    private final ImmutableSetMultimap<Source, Examinable> examined;

    /** Who says any of this of a source. */
    private final ImmutableSetMultimap<Source, Claim> tellings;

    private final ImmutableSet<Interest> interests;
    private final Principals principals;
    private final OwnWords words;
    private final Observers observers;
    private final Deeds deeds;
    private final Predicate<Telling> isPlain;

    private Kin(
            ImmutableSetMultimap<Source, Source> same,
            ImmutableSetMultimap<Source, Examinable> examined,
            ImmutableSetMultimap<Source, Claim> tellings,
            ImmutableSet<Interest> interests,
            Principals principals,
            OwnWords words,
            Observers observers,
            Deeds deeds,
            Predicate<Telling> isPlain) {
        this.same = same;
        this.examined = examined;
        this.tellings = tellings;
        this.interests = interests;
        this.principals = principals;
        this.words = words;
        this.observers = observers;
        this.deeds = deeds;
        this.isPlain = isPlain;
    }

    /** @param stipulated interests that nobody needs to tell */
    static Kin in(Collection<Claim> all, Set<Interest> stipulated, Conventions conventions, Lineage lineage) {
        ImmutableSetMultimap.Builder<Source, Claim> tellings = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Source, Source> same = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Source, Examinable> examined = ImmutableSetMultimap.builder();
        List<Claim> sound = all.stream()
                .filter(claim -> lineage.tellings(claim).stream().anyMatch(lineage::isPlain))
                .toList();
        for (Claim claim : sound) {
            if (claim.proposition() instanceof Identity identity && knows(claim, identity)) {
                same.put(identity.one(), identity.other());
                same.put(identity.other(), identity.one());
                tellings.put(identity.one(), claim);
                tellings.put(identity.other(), claim);
            } else if (claim.proposition() instanceof Examination examination
                    && lineage.plainTellings(claim).stream().anyMatch(by -> canKnow(by, examination))) {
                examined.put(examination.source(), examination.examined());
                tellings.put(examination.source(), claim);
            }
        }
        Deeds deeds = Deeds.in(all);
        return new Kin(
                same.build(),
                examined.build(),
                tellings.build(),
                ImmutableSet.copyOf(stipulated),
                Principals.in(all, deeds, lineage::tellings),
                OwnWords.in(sound, deeds, lineage::tellings),
                Observers.in(sound, deeds, conventions, lineage::plainTellings),
                deeds,
                lineage::isPlain);
    }

    /** He is one of them, speaks for whom one of them speaks, or the dossier vouches that he looked where it shows. */
    private static boolean knows(Claim claim, Identity identity) {
        Source teller = claim.saidBy().orElseThrow();
        return teller.examined().stream().anyMatch(examined -> Acquaintance.isShownBy(examined, identity))
                || identity.sources().contains(teller)
                || identity.sources().stream()
                        .anyMatch(source -> !Sets.intersection(
                                        Independence.principals(source), Independence.principals(teller))
                                .isEmpty());
    }

    /** By the same measure by which somebody's word puts an examiner in a position to know. */
    private static boolean canKnow(Telling by, Examination examination) {
        return Acquaintance.standsForOne(by.root(), examination)
                || by.root().examined().contains(examination.examined())
                || (by.ending() == Ending.OWN_KNOWLEDGE && by.root().kind() == SourceKind.WITNESS);
    }

    /** The claims that make a source one with others where it says something. */
    ImmutableSet<Claim> bearing(Source source, Proposition said) {
        ImmutableSet.Builder<Claim> bearing = ImmutableSet.builder();
        if (!tellings.isEmpty()) {
            withTheSame(Set.of(source)).forEach(same -> bearing.addAll(tellings.get(same)));
        }
        Principals.Possible possible = principals.possible(source);
        bearing.addAll(possible.by());
        if (!possible.by().isEmpty() || !words.isEmpty()) {
            possible.principals().forEach(principal -> bearing.addAll(words.about(principal, said)));
            bearing.addAll(deeds.bearing(said));
        }
        said.attested().forEach(event -> bearing.addAll(observers.bearing(source, event)));
        return bearing.build();
    }

    /** True where a source was at all of these events, by the dossier's word or that of others who were. */
    boolean wereThere(Source source, Set<Event> events, Conventions conventions) {
        return !events.isEmpty() && events.stream().allMatch(event -> observers.wasThere(source, event, conventions));
    }

    ImmutableSet<Claim> attesting(Source source, Event event) {
        return observers.bearing(source, event);
    }

    /** For whom the root of a telling speaks in it: its authors, and all for whom these act then, directly or not. */
    ImmutableSet<Actor> principals(Telling telling, Conventions conventions) {
        return principals.of(telling, conventions, isPlain);
    }

    /** What a source examined, by what it is recorded to have and by what is told. */
    ImmutableSet<Examinable> examined(Source source) {
        return ImmutableSet.<Examinable>builder()
                .addAll(source.examined())
                .addAll(examined.get(source))
                .build();
    }

    /**
     * True where somebody for whom the root of a telling speaks says the contrary himself, or has an interest that
     * belief in it harms and none that it serves.
     */
    boolean isAgainstItsSide(Telling telling, Set<Actor> side, Conventions conventions) {
        Proposition said = telling.word().in(conventions);
        return side.stream()
                        .anyMatch(principal -> !telling.root().by().contains(principal)
                                && words.contradict(principal, said, conventions))
                || isToItsHarm(said, side, conventions);
    }

    /** What serves an interest of theirs as well is what they would say, whatever other lie it contradicts. */
    private boolean isToItsHarm(Proposition said, Set<Actor> side, Conventions conventions) {
        boolean harms = false;
        for (Interest interest : interests) {
            if (side.contains(interest.holder())) {
                if (bears(said, interest.servedByBelief(), interest.harmedByBelief(), conventions)) {
                    return false;
                }
                harms |= bears(said, interest.harmedByBelief(), interest.servedByBelief(), conventions);
            }
        }
        return harms;
    }

    /** Belief in one of some claims follows from belief in what is said, or disbelief in one of others. */
    private static boolean bears(
            Proposition said, Set<Claim> believed, Set<Claim> disbelieved, Conventions conventions) {
        return believed.stream()
                        .anyMatch(claim -> said.entails(claim.proposition().in(conventions)))
                || disbelieved.stream()
                        .anyMatch(claim -> said.excludes(claim.proposition().in(conventions)));
    }

    /** These, and all that are said to be the same as one of them, directly or not. */
    ImmutableSet<Source> withTheSame(Set<Source> some) {
        if (same.isEmpty()) {
            return ImmutableSet.copyOf(some);
        }
        Set<Source> all = new LinkedHashSet<>(some);
        Deque<Source> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            same.get(open.remove()).stream().filter(all::add).forEach(open::add);
        }
        return ImmutableSet.copyOf(all);
    }
}
