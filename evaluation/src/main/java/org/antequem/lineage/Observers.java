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
import java.util.stream.Collectors;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;
import org.antequem.time.Conventions;

/**
 * Who was there when something happened: by the dossier's word, or by the plain word of another who was there, who does
 * not stand with the doer or speak for the same. No attestation rests on the one that it attests. Afterwards nobody
 * counts of whom another who was there, if only by his own word, plainly denies it; whom he attested still was. Whoever
 * was not alive then was not there, and places nobody.
 */
final class Observers {

    /** Where nobody tells of any. */
    static final Observers VOUCHED = new Observers(ImmutableSetMultimap.of(), ImmutableSet.of());

    /** What is told of whether a source was at an event. */
    private final ImmutableSetMultimap<ImmutableList<Object>, Claim> told;

    private final ImmutableSet<ImmutableList<Object>> attested;

    /** That a source was at an event, or was not, by the word of another; or by its own, where both are the same. */
    private record Attestation(Source source, Event event, Source by) {

        ImmutableList<Object> ofSource() {
            return key(source, event);
        }

        ImmutableList<Object> ofBy() {
            return key(by, event);
        }
    }

    private Observers(
            ImmutableSetMultimap<ImmutableList<Object>, Claim> told, ImmutableSet<ImmutableList<Object>> attested) {
        this.told = told;
        this.attested = attested;
    }

    /** @param tellings the plain chains by which a claim came */
    static Observers in(
            Collection<Claim> claims,
            Deeds deeds,
            Conventions conventions,
            Function<Claim, ? extends Iterable<Telling>> tellings) {
        ImmutableSetMultimap.Builder<ImmutableList<Object>, Claim> told = ImmutableSetMultimap.builder();
        Set<Attestation> attestations = new LinkedHashSet<>();
        Set<Attestation> denials = new LinkedHashSet<>();
        Set<ImmutableList<Object>> own = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.proposition().affirmed() instanceof Presence presence) {
                told.put(key(presence.source(), presence.event()), claim);
                boolean isDenial = claim.proposition() instanceof Not;
                if (!isDenial && Lives.wereAtAnotherTime(presence.source(), presence.event(), conventions)) {
                    continue;
                }
                for (Telling by : tellings.apply(claim)) {
                    if (by.ending() == Ending.OWN_KNOWLEDGE) {
                        Attestation said = new Attestation(presence.source(), presence.event(), by.root());
                        if (isOfAnother(presence, by.root(), deeds)) {
                            (isDenial ? denials : attestations).add(said);
                        } else if (!isDenial && by.root().equals(presence.source())) {
                            own.add(said.ofSource());
                        }
                    }
                }
            }
        }
        if (!denials.isEmpty()) {
            putOwnWords(told, own, denials, claims, conventions, tellings);
        }
        Set<ImmutableList<Object>> attested = attested(attestations, conventions);
        Set<ImmutableList<Object>> denied = denials.stream()
                .filter(one -> isVouched(one.by(), one.event(), conventions)
                        || attested.contains(one.ofBy())
                        || own.contains(one.ofBy()))
                .map(Attestation::ofSource)
                .collect(Collectors.toSet());
        return new Observers(told.build(), Sets.difference(attested, denied).immutableCopy());
    }

    /** A witness who has it from nobody, and tells something of an event, was there by his own word. */
    private static void putOwnWords(
            ImmutableSetMultimap.Builder<ImmutableList<Object>, Claim> told,
            Set<ImmutableList<Object>> own,
            Set<Attestation> denials,
            Collection<Claim> claims,
            Conventions conventions,
            Function<Claim, ? extends Iterable<Telling>> tellings) {
        Set<ImmutableList<Object>> asked =
                denials.stream().map(Attestation::ofBy).collect(Collectors.toSet());
        for (Claim claim : claims) {
            Proposition said = claim.proposition();
            if (said.denied().isEmpty() && !(said instanceof Presence)) {
                for (Telling by : tellings.apply(claim)) {
                    if (by.ending() == Ending.OWN_KNOWLEDGE && by.root().kind() == SourceKind.WITNESS) {
                        for (Event event : said.attested()) {
                            ImmutableList<Object> key = key(by.root(), event);
                            if (asked.contains(key) && !Lives.wereAtAnotherTime(by.root(), event, conventions)) {
                                own.add(key);
                                told.put(key, claim);
                            }
                        }
                    }
                }
            }
        }
    }

    /** Those whose attestations rest on somebody else's, and in the end on the dossier's word. */
    private static ImmutableSet<ImmutableList<Object>> attested(Set<Attestation> open, Conventions conventions) {
        Set<ImmutableList<Object>> attested = new LinkedHashSet<>();
        boolean isMore = true;
        while (isMore) {
            List<ImmutableList<Object>> more = open.stream()
                    .filter(one -> isVouched(one.by(), one.event(), conventions) || attested.contains(one.ofBy()))
                    .map(Attestation::ofSource)
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

    /** Who was not alive was not there, whoever vouches for it. */
    private static boolean isVouched(Source source, Event event, Conventions conventions) {
        Position position = Position.of(source, event);
        return (position == Position.OBSERVED || position == Position.TOOK_PART)
                && !Lives.wereAtAnotherTime(source, event, conventions);
    }

    private static ImmutableList<Object> key(Source source, Event event) {
        return ImmutableList.of(source, event);
    }

    boolean wasThere(Source source, Event event, Conventions conventions) {
        return isVouched(source, event, conventions) || attested.contains(key(source, event));
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
