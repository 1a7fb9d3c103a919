package org.antequem.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Presence;
import org.antequem.model.Source;

/**
 * Who was there when something happened: by the dossier's word, or by the plain word of another who was there, who does
 * not stand with the doer or speak for the same, where nobody else plainly denies it. No attestation rests on the one
 * that it attests.
 */
final class Observers {

    /** Where nobody tells of any. */
    static final Observers VOUCHED = new Observers(ImmutableSetMultimap.of(), ImmutableSet.of());

    /** What is told of whether a source was at an event. */
    private final ImmutableSetMultimap<ImmutableList<Object>, Claim> told;

    private final ImmutableSet<ImmutableList<Object>> attested;

    private record Attestation(ImmutableList<Object> key, Event event, Source by) {}

    private Observers(
            ImmutableSetMultimap<ImmutableList<Object>, Claim> told, ImmutableSet<ImmutableList<Object>> attested) {
        this.told = told;
        this.attested = attested;
    }

    /** @param tellings the plain chains by which a claim came */
    static Observers in(Collection<Claim> claims, Deeds deeds, Function<Claim, ? extends Iterable<Telling>> tellings) {
        ImmutableSetMultimap.Builder<ImmutableList<Object>, Claim> told = ImmutableSetMultimap.builder();
        Set<Attestation> attestations = new LinkedHashSet<>();
        Set<ImmutableList<Object>> denied = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.proposition().affirmed() instanceof Presence presence) {
                ImmutableList<Object> key = key(presence.source(), presence.event());
                told.put(key, claim);
                for (Telling by : tellings.apply(claim)) {
                    if (by.ending() == Ending.OWN_KNOWLEDGE && isOfAnother(presence, by.root(), deeds)) {
                        if (claim.proposition() instanceof Not) {
                            denied.add(key);
                        } else {
                            attestations.add(new Attestation(key, presence.event(), by.root()));
                        }
                    }
                }
            }
        }
        attestations.removeIf(one -> denied.contains(one.key()));
        return new Observers(told.build(), attested(attestations));
    }

    /** Those whose attestations rest on somebody else's, and in the end on the dossier's word. */
    private static ImmutableSet<ImmutableList<Object>> attested(Set<Attestation> open) {
        Set<ImmutableList<Object>> attested = new LinkedHashSet<>();
        boolean isMore = true;
        while (isMore) {
            List<ImmutableList<Object>> more = open.stream()
                    .filter(one -> isVouched(one.by(), one.event()) || attested.contains(key(one.by(), one.event())))
                    .map(Attestation::key)
                    .toList();
            isMore = attested.addAll(more);
        }
        return ImmutableSet.copyOf(attested);
    }

    /** Nobody attests his own presence, nor who speaks for the same; and the accused places nobody. */
    private static boolean isOfAnother(Presence presence, Source by, Deeds deeds) {
        return !by.equals(presence.source())
                && Sets.intersection(Independence.principals(by), Independence.principals(presence.source()))
                        .isEmpty()
                && deeds.doers(presence.event()).stream().noneMatch(doer -> by.standsFor(doer) || by.answersFor(doer));
    }

    private static boolean isVouched(Source source, Event event) {
        Position position = Position.of(source, event);
        return position == Position.OBSERVED || position == Position.TOOK_PART;
    }

    private static ImmutableList<Object> key(Source source, Event event) {
        return ImmutableList.of(source, event);
    }

    boolean wasThere(Source source, Event event) {
        return isVouched(source, event) || attested.contains(key(source, event));
    }

    /** What is told of whether a source was at an event, and whether those were who say so. */
    ImmutableSet<Claim> bearing(Source source, Event event) {
        if (told.isEmpty()) {
            return ImmutableSet.of();
        }
        Set<Claim> bearing = new LinkedHashSet<>();
        Set<Source> met = new LinkedHashSet<>(Set.of(source));
        Deque<Source> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (Claim claim : told.get(key(open.remove(), event))) {
                bearing.add(claim);
                claim.saidBy().filter(met::add).ifPresent(open::add);
            }
        }
        return ImmutableSet.copyOf(bearing);
    }
}
