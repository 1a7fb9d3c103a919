package org.antequem.rule.testimony;

import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Strength;
import org.antequem.lineage.Lives;
import org.antequem.lineage.Opinion;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.ActorKind;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;
import org.antequem.rule.testimony.Attestations.Attested;

/** By whose word the root of a telling was where it could know of what it attests. */
final class Places {

    private final Telling telling;
    private final Strengths earlier;
    private final Inquiry inquiry;
    private final Agencies agencies;
    private final Vouching vouching;
    private final Attestations attestations;

    Places(Telling telling, Strengths earlier, Inquiry inquiry) {
        this.telling = telling;
        this.earlier = earlier;
        this.inquiry = inquiry;
        this.agencies = new Agencies(telling, earlier, inquiry);
        this.vouching = new Vouching(inquiry, agencies);
        this.attestations = new Attestations(telling, earlier, inquiry, agencies, vouching);
    }

    /** Of the root of the telling, whatever others deny. */
    Place of(Event event) {
        if (vouching.isFor(telling.root(), event)) {
            return Place.VOUCHED;
        }
        Place told = attestations.of(event, knowledge(event));
        if (told == Place.NOWHERE && isOfDoingLaidDown(event)) {
            return Place.OWN_WORD;
        }
        return told.isAtLeast(Place.OWN_WORD) || isDeniedByItself(event) ? told : byItself(event);
    }

    /**
     * A witness who has it from nobody speaks of where he was. Who only denies it does not say that he was there: he
     * has to say so, or to tell something else of it. But of himself everybody knows what he did not do.
     */
    private Place byItself(Event event) {
        boolean isPlaced = telling.word().denied().isEmpty()
                ? isOfAWitness(event)
                : isOfItsOwnDoing(event) || (isOfAWitness(event) && tellsOf(event));
        return isPlaced ? Place.OWN_WORD : Place.NOWHERE;
    }

    private boolean isOfAWitness(Event event) {
        return Attestations.isOfAWitness(telling)
                && !Lives.wereAtAnotherTime(telling.root(), event, inquiry.conventions());
    }

    /** True where the root denies what it would have done itself, or those for whom it speaks. */
    boolean isOfItsOwnDoing(Event event) {
        return telling.ending() == Ending.OWN_KNOWLEDGE
                && telling.word()
                        .denied()
                        .filter(denied ->
                                denied instanceof Deed deed && agencies.answersFor(telling.root(), deed.actor(), event))
                        .isPresent();
    }

    /**
     * True where the root speaks for a body, was not at the event by any word, and could know of it only because it, or
     * who speaks for the same, says that those for whom it speaks did it.
     */
    boolean isByItsSideAlone(Event event) {
        Source root = telling.root();
        boolean isOfABody = !root.speaksFor().isEmpty()
                || root.by().stream().noneMatch(author -> author.kind() == ActorKind.PERSON);
        return isOfABody
                && !vouching.isFor(root, event)
                && attestations.of(event, List.of()) == Place.NOWHERE
                && byItself(event) == Place.NOWHERE
                && inquiry.ofKind(Deed.class, event).stream()
                        .anyMatch(statement -> statement instanceof Claim && isOfHisDoing(statement, root, event));
    }

    /** True where somebody else says that the root of the telling was there, whether or not that places it. */
    boolean isToldByOthers(Event event) {
        return inquiry.ofKind(Presence.class, telling.root()).stream()
                .anyMatch(statement -> statement instanceof Claim claim
                        && claim.proposition() instanceof Presence presence
                        && presence.event().equals(event)
                        && isToldByOthers(claim));
    }

    private boolean isToldByOthers(Claim claim) {
        return inquiry.tellings(claim).stream().anyMatch(by -> !by.root().equals(telling.root()));
    }

    private boolean tellsOf(Event event) {
        for (Statement statement : inquiry.about(Occurred.of(event), telling.root())) {
            if (statement instanceof Claim claim
                    && claim.proposition().denied().isEmpty()
                    && claim.proposition().attested().contains(event)
                    && inquiry.tellings(claim).stream().anyMatch(this::isItsOwn)) {
                return true;
            }
        }
        return false;
    }

    private boolean isItsOwn(Telling other) {
        return other.root().equals(telling.root())
                && Attestations.isOfAWitness(other)
                && earlier.of(other) != Strength.VOID;
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
        return vouching.isForPresence(telling.root(), event) ? Place.VOUCHED : attestations.of(event, List.of());
    }

    /** Of the root of the telling, by having done it, as somebody says, or by having been there. */
    Place ofDoing(Event event) {
        Place told = ofPresence(event).orBetter(attestations.of(event, knowledge(event)));
        return told == Place.NOWHERE && isOfDoingLaidDown(event) ? Place.OWN_WORD : told;
    }

    /**
     * Who denies that the root of the telling was there: he was there himself, and his word is no weaker. To know what
     * it did not do itself it need not have been there.
     */
    List<Statement> denials(Event event) {
        List<Statement> denials = new ArrayList<>();
        if (isOfItsOwnDoing(event)) {
            return denials;
        }
        Presence there = new Presence(telling.root(), Part.OBSERVED, event);
        for (Statement statement : inquiry.ofKind(Presence.class, telling.root())) {
            if (statement.proposition() instanceof Not denial
                    && there.excludes(denial)
                    && (!(statement instanceof Claim claim) || isCredible(claim, event))) {
                denials.add(statement);
            }
        }
        return denials;
    }

    /**
     * Who denies that the root of the telling examined what shows the event; nobody where it is placed there by
     * anything else.
     */
    List<Statement> deniedExaminations(Event event) {
        return vouching.isFor(telling.root(), event)
                        || attestations.of(event, List.of()) != Place.NOWHERE
                        || byItself(event) != Place.NOWHERE
                ? List.of()
                : new DeniedExaminations(telling, earlier, inquiry).of(examined -> Opinion.shows(examined, event));
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

    /** What is told of its examining the event or what shows it, and of its speaking for who did it. */
    private List<Attested> knowledge(Event event) {
        List<Attested> told = new ArrayList<>();
        Source root = telling.root();
        for (Statement statement : inquiry.ofKind(Examination.class, root)) {
            if (statement instanceof Claim claim
                    && claim.proposition() instanceof Examination examination
                    && examination.source().equals(root)
                    && Vouching.isThere(examination, event)) {
                inquiry.tellings(claim).forEach(by -> told.add(new Attested(root, by)));
            }
        }
        for (Statement statement : inquiry.ofKind(Deed.class, event)) {
            if (statement instanceof Claim claim
                    && claim.proposition() instanceof Deed deed
                    && agencies.answersFor(root, deed.actor(), event)
                    && !telling.word().excludes(deed)) {
                boolean isOwn = !agencies.certainlyAnswersFor(root, deed.actor(), event);
                inquiry.tellings(claim).forEach(by -> told.add(new Attested(root, by, isOwn)));
            }
        }
        return told;
    }

    private boolean isOfHisDoing(Statement statement, Source source, Event event) {
        return statement.proposition() instanceof Deed deed && agencies.answersFor(source, deed.actor(), event);
    }
}
