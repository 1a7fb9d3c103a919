package org.antequem.rule.testimony;

import java.util.Collections;
import java.util.List;
import org.antequem.finding.Strength;
import org.antequem.lineage.Acquaintance;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;

/** By whose word the root of a telling can know of one of the sources of which it speaks. */
final class Acquaintances {

    private final Telling telling;
    private final Strengths earlier;
    private final Inquiry inquiry;

    Acquaintances(Telling telling, Strengths earlier, Inquiry inquiry) {
        this.telling = telling;
        this.earlier = earlier;
        this.inquiry = inquiry;
    }

    /** It is one of them, speaks for who made one, was at the making or did it, or examined one. */
    Place place() {
        Source root = telling.root();
        Proposition said = telling.word();
        if (Acquaintance.standsForOne(root, said)) {
            return Place.VOUCHED;
        }
        Place best = Place.NOWHERE;
        for (Statement statement : inquiry.ofKind(Examination.class, root)) {
            if (statement.proposition() instanceof Examination examination
                    && examination.source().equals(root)
                    && Acquaintance.isShownBy(examination.examined(), said)) {
                best = best.orBetter(ofExamination(statement, examination));
            }
        }
        Places places = new Places(telling, earlier, inquiry);
        for (Statement statement : inquiry.ofKind(Presence.class, root)) {
            if (statement.proposition() instanceof Presence presence && isMakingOfOne(presence.event(), said)) {
                best = best.orBetter(places.ofPresence(presence.event()));
            }
        }
        for (Actor actor : Acquaintance.voices(root)) {
            for (Statement statement : inquiry.ofKind(Deed.class, actor)) {
                if (statement.proposition() instanceof Deed deed && isMakingOfOne(deed.event(), said)) {
                    best = best.orBetter(places.ofDoing(deed.event()));
                }
            }
        }
        return best;
    }

    /** True where somebody else says that it examined one of them, whether or not it can know by that. */
    boolean isToldByOthers() {
        return inquiry.ofKind(Examination.class, telling.root()).stream()
                .anyMatch(statement -> statement instanceof Claim claim
                        && claim.proposition() instanceof Examination examination
                        && examination.source().equals(telling.root())
                        && Acquaintance.isShownBy(examination.examined(), telling.word())
                        && inquiry.tellings(claim).stream()
                                .anyMatch(by -> !by.root().equals(telling.root())));
    }

    /** Who denies that it examined one of them, as somebody who can know does. */
    List<Statement> denials() {
        return new DeniedExaminations(telling, earlier, inquiry)
                .of(examined -> Acquaintance.isShownBy(examined, telling.word()));
    }

    private static boolean isMakingOfOne(Event event, Proposition said) {
        return said.sources().stream().anyMatch(source -> Acquaintance.isMakingOf(event, source));
    }

    /** By whose word it examined something. */
    private Place ofExamination(Statement statement, Examination examination) {
        if (!(statement instanceof Claim claim)) {
            return Place.VOUCHED;
        }
        Place best = Place.NOWHERE;
        for (Telling by : inquiry.tellings(claim)) {
            if (earlier.of(by) != Strength.VOID) {
                best = best.orBetter(attested(by, examination));
            }
        }
        return best;
    }

    private Place attested(Telling by, Examination examination) {
        if (areOneVoice(by)) {
            return Place.OWN_WORD;
        }
        boolean isVouched = Acquaintance.standsForOne(by.root(), examination)
                || by.root().examined().contains(examination.examined());
        if (isVouched && earlier.of(by) == Strength.FIRM) {
            return Place.ATTESTED;
        }
        return isVouched || Attestations.isOfAWitness(by) ? Place.ATTESTED_WEAKLY : Place.NOWHERE;
    }

    private boolean areOneVoice(Telling by) {
        return inquiry.areSame(by.root(), telling.root())
                || !Collections.disjoint(inquiry.speaksFor(by), inquiry.speaksFor(telling));
    }
}
