package org.antequem.rule.testimony;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Lives;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Presence;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;

/**
 * By whose attestation the root of a telling was at an event.
 *
 * <p>The least fixed point, from what the dossier vouches for and what others say of themselves. No attestation rests
 * on the one that it attests: what the root says of where it was itself, or who speaks for the same, places nobody
 * through whom it is placed.
 */
final class Attestations {

    private final Telling telling;
    private final Strengths earlier;
    private final Inquiry inquiry;
    private final Agencies agencies;
    private final Vouching vouching;

    Attestations(Telling telling, Strengths earlier, Inquiry inquiry, Agencies agencies, Vouching vouching) {
        this.telling = telling;
        this.earlier = earlier;
        this.inquiry = inquiry;
        this.agencies = agencies;
        this.vouching = vouching;
    }

    /**
     * Somebody's word that somebody was there, or speaks for who did it.
     *
     * @param isOwn true where it counts no more than the source's own word, whose ever it is
     */
    record Attested(Source source, Telling by, boolean isOwn) {

        Attested(Source source, Telling by) {
            this(source, by, false);
        }
    }

    /** By what is said of presences, and by what is said besides. */
    Place of(Event event, List<Attested> more) {
        List<Attested> all = presences(event);
        all.addAll(more);
        if (all.isEmpty()) {
            return Place.NOWHERE;
        }
        Map<Source, Set<Actor>> voices = voices(all);
        Map<Source, Place> places = new HashMap<>();
        boolean isAgain = true;
        while (isAgain) {
            isAgain = false;
            for (Attested attested : all) {
                Place place = place(attested, event, places, voices);
                if (!places.getOrDefault(attested.source(), Place.NOWHERE).isAtLeast(place)) {
                    places.put(attested.source(), place);
                    isAgain = true;
                }
            }
        }
        return places.getOrDefault(telling.root(), Place.NOWHERE);
    }

    /** A witness who has it from nobody speaks of where he was. */
    static boolean isOfAWitness(Telling telling) {
        return telling.ending() == Ending.OWN_KNOWLEDGE && telling.root().kind() == SourceKind.WITNESS;
    }

    /** Who is said to have been there, by whom: of the root, of those who say it of him, and so on. */
    private List<Attested> presences(Event event) {
        List<Attested> found = new ArrayList<>();
        Set<Source> met = new HashSet<>(Set.of(telling.root()));
        Deque<Source> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            Source source = open.remove();
            for (Statement statement : inquiry.ofKind(Presence.class, source)) {
                if (statement instanceof Claim claim
                        && claim.proposition() instanceof Presence presence
                        && presence.event().equals(event)
                        && !Lives.wereAtAnotherTime(source, event, inquiry.conventions())) {
                    for (Telling by : inquiry.tellings(claim)) {
                        found.add(new Attested(source, by));
                        if (met.add(by.root())) {
                            open.add(by.root());
                        }
                    }
                }
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** For whom each speaks where he says so: by what the dossier vouches for, and by what is told. */
    private Map<Source, Set<Actor>> voices(List<Attested> all) {
        Map<Source, Set<Actor>> voices = new HashMap<>();
        voices.put(telling.root(), new HashSet<>(inquiry.speaksFor(telling)));
        for (Attested attested : all) {
            voices.computeIfAbsent(attested.by().root(), unused -> new HashSet<>())
                    .addAll(inquiry.speaksFor(attested.by()));
        }
        return voices;
    }

    /** As far as the places found so far go. */
    private Place place(Attested attested, Event event, Map<Source, Place> places, Map<Source, Set<Actor>> voices) {
        Source witness = attested.by().root();
        Strength strength = earlier.of(attested.by());
        if (strength == Strength.VOID) {
            return Place.NOWHERE;
        }
        if (attested.isOwn() || areOneVoice(witness, attested.source(), voices)) {
            return Place.OWN_WORD;
        }
        if (agencies.doers(event).stream().anyMatch(doer -> agencies.isOneSide(witness, doer, event))) {
            return Place.NOWHERE;
        }
        Place own = vouching.isFor(witness, event) ? Place.VOUCHED : places.getOrDefault(witness, Place.NOWHERE);
        if (own == Place.NOWHERE
                && isOfAWitness(attested.by())
                && !Lives.wereAtAnotherTime(witness, event, inquiry.conventions())) {
            own = Place.OWN_WORD;
        }
        if (own == Place.NOWHERE || (own == Place.OWN_WORD && areOneVoice(witness, telling.root(), voices))) {
            return Place.NOWHERE;
        }
        return strength == Strength.FIRM && own.isAtLeast(Place.ATTESTED) ? Place.ATTESTED : Place.ATTESTED_WEAKLY;
    }

    private boolean areOneVoice(Source one, Source other, Map<Source, Set<Actor>> voices) {
        return inquiry.areSame(one, other)
                || !Collections.disjoint(voices.getOrDefault(one, Set.of()), voices.getOrDefault(other, Set.of()));
    }
}
