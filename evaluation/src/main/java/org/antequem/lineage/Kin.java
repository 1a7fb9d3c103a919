package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
import org.antequem.model.Identity;
import org.antequem.model.Interest;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Conventions;

/**
 * What ties sources to each other: that two are said to be the same, what each is said to have examined, and the
 * interests of those for whom they speak. Two that are tied do not corroborate each other, once somebody who can know
 * says so without a hedge.
 */
final class Kin {

    /** Where nobody says any such thing. */
    static final Kin NONE =
            new Kin(ImmutableSetMultimap.of(), ImmutableSetMultimap.of(), ImmutableSetMultimap.of(), ImmutableSet.of());

    private final ImmutableSetMultimap<Source, Source> same;
    private final ImmutableSetMultimap<Source, Examinable> examined;

    /** Who says any of this of a source. */
    private final ImmutableSetMultimap<Source, Claim> tellings;

    private final ImmutableSet<Interest> interests;

    private Kin(
            ImmutableSetMultimap<Source, Source> same,
            ImmutableSetMultimap<Source, Examinable> examined,
            ImmutableSetMultimap<Source, Claim> tellings,
            ImmutableSet<Interest> interests) {
        this.same = same;
        this.examined = examined;
        this.tellings = tellings;
        this.interests = interests;
    }

    /** @param stipulated interests that nobody needs to tell */
    static Kin in(Collection<Claim> claims, Set<Interest> stipulated) {
        ImmutableSetMultimap.Builder<Source, Claim> tellings = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Source, Source> same = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Source, Examinable> examined = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            if (claim.proposition() instanceof Identity identity && knows(claim, identity)) {
                same.put(identity.one(), identity.other());
                same.put(identity.other(), identity.one());
                tellings.put(identity.one(), claim);
                tellings.put(identity.other(), claim);
            } else if (claim.proposition() instanceof Examination examination) {
                examined.put(examination.source(), examination.examined());
                tellings.put(examination.source(), claim);
            }
        }
        return new Kin(same.build(), examined.build(), tellings.build(), ImmutableSet.copyOf(stipulated));
    }

    /** He is one of them, speaks for whom one of them speaks, or the dossier vouches that he looked into something. */
    private static boolean knows(Claim claim, Identity identity) {
        Source teller = claim.saidBy().orElseThrow();
        return !teller.examined().isEmpty()
                || identity.sources().contains(teller)
                || identity.sources().stream()
                        .anyMatch(source -> !Sets.intersection(
                                        Independence.principals(source), Independence.principals(teller))
                                .isEmpty());
    }

    /** The claims that make a source one with others. */
    ImmutableSet<Claim> bearing(Source source) {
        if (tellings.isEmpty()) {
            return ImmutableSet.of();
        }
        return withTheSame(Set.of(source)).stream()
                .flatMap(same -> tellings.get(same).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What a source examined, by what it is recorded to have and by what is told. */
    ImmutableSet<Examinable> examined(Source source) {
        return ImmutableSet.<Examinable>builder()
                .addAll(source.examined())
                .addAll(examined.get(source))
                .build();
    }

    /** True where somebody for whom the root of a telling speaks has an interest that belief in it harms. */
    boolean isAgainstItsSide(Telling telling, Conventions conventions) {
        if (interests.isEmpty()) {
            return false;
        }
        Set<Actor> side = Independence.principals(telling.root());
        Proposition said = telling.claim().proposition().in(conventions);
        for (Interest interest : interests) {
            if (side.contains(interest.holder())
                    && (interest.harmedByBelief().stream()
                                    .anyMatch(claim ->
                                            said.entails(claim.proposition().in(conventions)))
                            || interest.servedByBelief().stream()
                                    .anyMatch(claim ->
                                            said.excludes(claim.proposition().in(conventions))))) {
                return true;
            }
        }
        return false;
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
