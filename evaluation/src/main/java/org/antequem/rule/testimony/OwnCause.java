package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Acquaintance;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code OWN_CAUSE}: whoever is accused would deny it in any case. */
final class OwnCause extends TellingRule {

    OwnCause() {
        super(
                TestimonyRules.OWN_CAUSE,
                Pass.CAUSE,
                Bearing.VOIDS,
                "A statement is void where it clears somebody who is accused, and comes from him or from his own side.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (!inquiry.presumes(TestimonyRules.DENIAL_SERVES_THE_ACCUSED)
                || Acquaintance.voices(telling.root()).isEmpty()) {
            return ImmutableList.of();
        }
        Proposition said = inquiry.read(telling.word());
        Agencies agencies = new Agencies(telling, earlier, inquiry);
        for (Event event : said.events()) {
            for (Statement named : ImmutableList.sortedCopyOf(Statement.BY_CONTENT, agencies.deeds(event))) {
                Actor doer = ((Deed) named.proposition()).actor();
                if (isOfOthers(named, telling, inquiry)
                        && agencies.isOneSide(telling.root(), doer, event)
                        && clears(said, event, doer, agencies, inquiry)) {
                    return ImmutableList.of(
                            Fact.shown("it clears {}", doer),
                            Fact.stating("who is named as the doer by {}", named),
                            Fact.presuming(ImmutableList.of(TestimonyRules.DENIAL_SERVES_THE_ACCUSED)));
                }
            }
        }
        return ImmutableList.of();
    }

    /** Whoever admits it accuses nobody else, and his denial contradicts himself. */
    private static boolean isOfOthers(Statement accusation, Telling telling, Inquiry inquiry) {
        return !(accusation instanceof Claim claim)
                || inquiry.tellings(claim).stream()
                        .anyMatch(by ->
                                !by.root().equals(telling.root()) && !by.root().isOnePersonWith(telling.root()));
    }

    private static boolean clears(Proposition said, Event event, Actor doer, Agencies agencies, Inquiry inquiry) {
        return said.excludes(Deed.of(event, doer))
                || (said instanceof Deed other && !agencies.areOneSide(other.actor(), doer, event))
                || (said instanceof Not denial && denial.negated() instanceof Presence)
                || (isOfTimeOrExtent(said) && harmsHisSide(event, doer, agencies, inquiry));
    }

    private static boolean isOfTimeOrExtent(Proposition said) {
        return said.affirmed() instanceof Spacing
                || (said.affirmed() instanceof Occurred occurred && !occurred.isBare());
    }

    /**
     * True where it is recorded that belief in the deed harms an interest of his, or of those for whom he acted: then
     * another date may clear him.
     */
    private static boolean harmsHisSide(Event event, Actor doer, Agencies agencies, Inquiry inquiry) {
        for (Statement held : inquiry.interests()) {
            Interest interest = held.proposition().interests().asList().get(0);
            if (agencies.actedFor(doer, interest.holder(), event)
                    && interest.harmedByBelief().stream()
                            .map(Claim::proposition)
                            .anyMatch(believed -> believed.entails(Deed.of(event, doer)))) {
                return true;
            }
        }
        return false;
    }
}
