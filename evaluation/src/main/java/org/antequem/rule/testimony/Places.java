package org.antequem.rule.testimony;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Acquaintance;
import org.antequem.lineage.Opinion;
import org.antequem.lineage.Position;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Not;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;

/**
 * By whose word the root of a telling was where it could know of what it attests.
 *
 * <p>Attestations rest on one another no further than on somebody whose place does not: the least fixed point, from
 * what the dossier vouches for and what each says of himself.
 */
final class Places {

    private final Telling telling;
    private final Strengths earlier;
    private final Inquiry inquiry;
    private final Agencies agencies;

    Places(Telling telling, Strengths earlier, Inquiry inquiry) {
        this.telling = telling;
        this.earlier = earlier;
        this.inquiry = inquiry;
        this.agencies = new Agencies(telling, earlier, inquiry);
    }

    /** Somebody's word that somebody was there, or speaks for who did it. */
    private record Attested(Source source, Telling by) {}

    /** Of the root of the telling, whatever others deny. */
    Place of(Event event) {
        Source root = telling.root();
        if (isVouched(root, event)) {
            return Place.VOUCHED;
        }
        Place told = told(event).getOrDefault(root, Place.NOWHERE);
        if (told == Place.NOWHERE && isOfDoingLaidDown(event)) {
            return Place.OWN_WORD;
        }
        return told.isAtLeast(Place.OWN_WORD) || isDeniedByItself(event) ? told : byItself(telling);
    }

    /** By what is told of who acted for whom, it speaks for who did it. */
    private boolean isOfDoingLaidDown(Event event) {
        return inquiry.ofKind(Deed.class, event).stream()
                .anyMatch(statement -> !(statement instanceof Claim) && isOfHisDoing(statement, telling.root(), event));
    }

    private boolean isDeniedByItself(Event event) {
        Presence there = new Presence(telling.root(), Part.OBSERVED, event);
        return inquiry.ofKind(Presence.class, telling.root()).stream()
                .anyMatch(statement -> statement instanceof Claim claim
                        && there.excludes(claim.proposition())
                        && inquiry.tellings(claim).stream()
                                .anyMatch(by -> by.root().equals(telling.root()) && earlier.of(by) != Strength.VOID));
    }

    /** Of the root of the telling, by having been there and not by what it examined or did. */
    Place ofPresence(Event event) {
        boolean isVouched = inquiry.ofKind(Presence.class, telling.root()).stream()
                .anyMatch(statement -> !(statement instanceof Claim) && isThere(statement.proposition(), event));
        return isVouched
                ? Place.VOUCHED
                : ofAttested(presences(event), event).getOrDefault(telling.root(), Place.NOWHERE);
    }

    /** Who denies that the root of the telling was there: he was there himself, and his word is no weaker. */
    List<Statement> denials(Event event) {
        Presence there = new Presence(telling.root(), Part.OBSERVED, event);
        List<Statement> denials = new ArrayList<>();
        for (Statement statement : inquiry.ofKind(Presence.class, telling.root())) {
            if (statement.proposition() instanceof Not denial
                    && there.excludes(denial)
                    && (!(statement instanceof Claim claim) || isCredible(claim, event))) {
                denials.add(statement);
            }
        }
        return denials;
    }

    private boolean isCredible(Claim denial, Event event) {
        for (Telling by : inquiry.tellings(denial)) {
            if (!by.root().equals(telling.root())
                    && earlier.of(by).isAtLeast(earlier.of(telling))
                    && agencies.doers(event).stream().noneMatch(doer -> agencies.isOneSide(by.root(), doer, event))
                    && placeOf(by, event).isAtLeast(Place.OWN_WORD)) {
                return true;
            }
        }
        return false;
    }

    private Place placeOf(Telling other, Event event) {
        return new Places(other, earlier, inquiry).of(event);
    }

    /** What the dossier vouches for: that somebody was there, examined it, speaks for who did it, or told it. */
    private boolean isVouched(Source source, Event event) {
        if (Position.isItsTelling(source, event)) {
            return true;
        }
        for (Statement statement : inquiry.ofKind(Deed.class, event)) {
            if (!(statement instanceof Claim)
                    && statement.proposition() instanceof Deed deed
                    && agencies.certainlyAnswersFor(source, deed.actor(), event)) {
                return true;
            }
        }
        for (Statement statement : inquiry.ofKind(Presence.class, source)) {
            if (!(statement instanceof Claim) && isThere(statement.proposition(), event)) {
                return true;
            }
        }
        for (Statement statement : inquiry.ofKind(Examination.class, source)) {
            if (!(statement instanceof Claim) && isThere(statement.proposition(), event)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfHisDoing(Statement statement, Source source, Event event) {
        return statement.proposition() instanceof Deed deed && agencies.answersFor(source, deed.actor(), event);
    }

    private static boolean isThere(Proposition said, Event event) {
        return (said instanceof Presence presence && presence.event().equals(event))
                || (said instanceof Examination examination && Opinion.shows(examination.examined(), event));
    }

    /** A witness who has it from nobody speaks of where he was. */
    private static Place byItself(Telling telling) {
        return telling.ending() == Ending.OWN_KNOWLEDGE && telling.root().kind() == SourceKind.WITNESS
                ? Place.OWN_WORD
                : Place.NOWHERE;
    }

    private Map<Source, Place> told(Event event) {
        List<Attested> open = presences(event);
        for (Statement statement : inquiry.ofKind(Examination.class, telling.root())) {
            if (statement instanceof Claim claim
                    && claim.proposition() instanceof Examination examination
                    && examination.source().equals(telling.root())
                    && isThere(examination, event)) {
                inquiry.tellings(claim).forEach(by -> open.add(new Attested(examination.source(), by)));
            }
        }
        Proposition word = telling.word();
        for (Statement statement : inquiry.ofKind(Deed.class, event)) {
            if (statement instanceof Claim claim
                    && isOfHisDoing(claim, telling.root(), event)
                    && !word.excludes(claim.proposition())) {
                inquiry.tellings(claim).forEach(by -> open.add(new Attested(telling.root(), by)));
            }
        }
        return ofAttested(open, event);
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
                        && presence.event().equals(event)) {
                    for (Telling by : inquiry.tellings(claim)) {
                        found.add(0, new Attested(source, by));
                        if (met.add(by.root())) {
                            open.add(by.root());
                        }
                    }
                }
            }
        }
        return found;
    }

    private Map<Source, Place> ofAttested(List<Attested> open, Event event) {
        Map<Source, Place> places = new HashMap<>();
        boolean isAgain = !open.isEmpty();
        while (isAgain) {
            isAgain = false;
            for (Attested attested : open) {
                Place place = attested(attested, event, places);
                if (!places.getOrDefault(attested.source(), Place.NOWHERE).isAtLeast(place)) {
                    places.put(attested.source(), place);
                    isAgain = true;
                }
            }
        }
        return places;
    }

    /** As far as the places found so far go. */
    private Place attested(Attested attested, Event event, Map<Source, Place> places) {
        Source witness = attested.by().root();
        Strength strength = earlier.of(attested.by());
        if (strength == Strength.VOID) {
            return Place.NOWHERE;
        }
        if (areOneVoice(witness, attested.source())) {
            return Place.OWN_WORD;
        }
        if (agencies.doers(event).stream().anyMatch(doer -> agencies.isOneSide(witness, doer, event))) {
            return Place.NOWHERE;
        }
        Place own = isVouched(witness, event) ? Place.VOUCHED : places.getOrDefault(witness, byItself(attested.by()));
        if (own == Place.NOWHERE) {
            return Place.NOWHERE;
        }
        return strength == Strength.FIRM && own.isAtLeast(Place.ATTESTED) ? Place.ATTESTED : Place.ATTESTED_WEAKLY;
    }

    private boolean areOneVoice(Source one, Source other) {
        return inquiry.areSame(one, other)
                || Acquaintance.voices(one).stream().anyMatch(Acquaintance.voices(other)::contains);
    }
}
