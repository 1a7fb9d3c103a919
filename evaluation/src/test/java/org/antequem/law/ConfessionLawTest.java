package org.antequem.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.testimony.TestimonyRules;
import org.antequem.search.Judge;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A confession is not refuted by the same mouth. */
@Tag("laws")
class ConfessionLawTest {

    private static final Actor SUSPECT = Actor.person("the suspect").build();

    /** Whoever denies what he is accused of is heard where that is no longer presumed to serve him. */
    private static final ImmutableList<Policy> POLICIES =
            ImmutableList.of(Policy.STANDARD, Policy.STANDARD.without(TestimonyRules.DENIAL_SERVES_THE_ACCUSED));

    @Test
    void what_the_same_person_says_besides_refutes_no_confession() {
        Law law = ConfessionLawTest::broken;
        law.check(Asked.withSpeakers(Laws.worlds(15)));
    }

    /**
     * His other word may cost the confession its strength, so that it contradicts others no more, and they refute it.
     * But no evidence against it is made of that word.
     */
    private static Optional<String> broken(World world) {
        for (Event event : world.dossier().events().asList().subList(0, 2)) {
            Claim confession = by(mouth("in August", event), Deed.of(event, SUSPECT));
            for (Claim other : others(event)) {
                Dossier told = world.and(confession).and(other).dossier();
                for (Policy policy : POLICIES) {
                    Judge judge = new Judge(RecordView.of(told, policy), Asked.STANDARD.rules());
                    for (Finding against : judge.sides(confession).findings()) {
                        if (against.bearing() == Bearing.REFUTES
                                && against.grounds().contains(other)) {
                            return Optional.of("against %s stands %s, by %s under %s"
                                    .formatted(confession, other, against.code(), policy));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Claim> others(Event event) {
        Source before = mouth("in May", event);
        Actor another = Actor.person("somebody else").build();
        return ImmutableList.of(
                by(before, Deed.of(event, SUSPECT).negated()),
                by(before, Occurred.of(event).negated()),
                by(before, new Deed(event, another, true, false)));
    }

    private static Source mouth(String when, Event event) {
        return Source.document("what he said " + when)
                .by(SUSPECT)
                .observed(event)
                .build();
    }

    private static Claim by(Source teller, Proposition said) {
        return Claim.that(teller + " says: " + said)
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .build();
    }
}
