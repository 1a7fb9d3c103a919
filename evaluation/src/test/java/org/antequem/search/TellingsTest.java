package org.antequem.search;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.junit.jupiter.api.Test;

/** What a telling is worth of which it could not be found out whether others contradict it. */
class TellingsTest {

    /** It is not decided whether anybody contradicts her. */
    private static final Claim LIVIA = told(eyewitness("Livia"), Occurred.of(WAR));

    /** Nobody contradicts him. */
    private static final Claim MARCUS = told(eyewitness("Marcus"), Occurred.of(WAR));

    /** Somebody contradicts her, as is known. */
    private static final Claim DRUSILLA = told(eyewitness("Drusilla"), Occurred.of(WAR));

    private final Judge judge = new Judge(
            RecordView.of(dossier(LIVIA, MARCUS, DRUSILLA), Policy.STANDARD),
            Evaluator.standard().rules());

    @Test
    void a_telling_that_may_be_contested_is_weak_at_worst_and_firm_at_best() {
        assertThat(strength(LIVIA, tellings(false))).isEqualTo(Strength.WEAK);
        assertThat(strength(LIVIA, tellings(true))).isEqualTo(Strength.FIRM);
    }

    @Test
    void a_telling_that_is_decided_is_worth_the_same_at_worst_and_at_best() {
        assertThat(strength(MARCUS, tellings(false))).isEqualTo(Strength.FIRM);
        assertThat(strength(MARCUS, tellings(true))).isEqualTo(Strength.FIRM);
        assertThat(strength(DRUSILLA, tellings(false))).isEqualTo(Strength.WEAK);
        assertThat(strength(DRUSILLA, tellings(true))).isEqualTo(Strength.WEAK);
    }

    @Test
    void something_is_undecided_once_a_telling_was_asked_for_that_is() {
        for (boolean isAtBest : ImmutableSet.of(true, false)) {
            Tellings tellings = tellings(isAtBest);

            assertThat(tellings.isUndecided()).isFalse();
            assertThat(strength(MARCUS, tellings)).isEqualTo(Strength.FIRM);
            assertThat(strength(DRUSILLA, tellings)).isEqualTo(Strength.WEAK);
            assertThat(tellings.isUndecided()).isFalse();
            assertThat(strength(LIVIA, tellings)).isNotNull();
            assertThat(tellings.isUndecided()).isTrue();
            assertThat(strength(MARCUS, tellings)).isEqualTo(Strength.FIRM);
            assertThat(tellings.isUndecided()).isTrue();
        }
    }

    private static Strength strength(Claim claim, Tellings tellings) {
        AssessedTelling only = tellings.of(claim).get(0);
        return tellings.strength(only);
    }

    private Tellings tellings(boolean isAtBest) {
        return Tellings.on(
                hypothesis(Occurred.of(WAR)),
                Bearing.SUPPORTS,
                judge.hearing().inquiry(),
                judge.view().lineage(),
                isAtBest,
                telling -> found(telling.claim()));
    }

    private static ImmutableList<Finding> found(Claim claim) {
        if (claim.equals(MARCUS)) {
            return ImmutableList.of();
        }
        Fact fact = claim.equals(LIVIA)
                ? Fact.undecided("it is not decided {}", "whether others contradict it")
                : Fact.shown("others contradict it", "Gaius");
        return ImmutableList.of(Finding.of("CODE", "Others contradict it.", Bearing.WEAKENS, claim, fact));
    }
}
