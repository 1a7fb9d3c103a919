package org.antequem.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Decision;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A confession is not refuted by the same mouth. */
@Tag("laws")
class ConfessionLawTest {

    private static final Actor SUSPECT = Actor.person("the suspect").build();

    @Test
    void what_the_same_person_says_besides_refutes_no_confession() {
        Law law = ConfessionLawTest::broken;
        law.check(Asked.withSpeakers(Laws.worlds(15)));
    }

    private static Optional<String> broken(World world) {
        for (Event event : world.dossier().events().asList().subList(0, 2)) {
            Claim confession = by(mouth("in August", event), Deed.of(event, SUSPECT));
            World confessed = world.and(confession);
            Decision before = Asked.judge(confessed).sides(confession).decision();
            for (Claim other : others(event)) {
                Decision after =
                        Asked.judge(confessed.and(other)).sides(confession).decision();
                if (isRefuted(after) && !isRefuted(before)) {
                    return Optional.of("%s is %s, and %s once %s"
                            .formatted(confession, Asked.answer(before), Asked.answer(after), other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRefuted(Decision decision) {
        return Asked.sides(decision.verdict()).contains(Bearing.REFUTES);
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
