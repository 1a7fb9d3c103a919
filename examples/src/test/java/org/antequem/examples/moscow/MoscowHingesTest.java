package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.examples.moscow.Presumptions.LATAKIA_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.verdict.Confidence.LOW;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Lack;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Hinges.Reversal;
import org.junit.jupiter.api.Test;

/** Steps 9 and 14: what the verdicts hang on. */
class MoscowHingesTest {

    private static final long DAY = 86_400;
    private static final Hinges PERSUADED_HANGS_ON = hinges(DOSSIER, PERSUADED);

    @Test
    void step_09_without_the_presumption_on_preparation_persuaded_is_left_open_and_first_step_refuted() {
        assertThat(PERSUADED_HANGS_ON.needed()).containsExactly(PREPARATION_FOLLOWS_DECISION);
        assertThat(without(PREPARATION_FOLLOWS_DECISION, PERSUADED_HANGS_ON).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges(DOSSIER, FIRST_STEP).needed()).isEmpty();
    }

    @Test
    void step_09_without_the_presumption_on_sides_it_stays_refuted_with_less_confidence() {
        Decision left = without(SIDES_SPEAK_SEPARATELY, PERSUADED_HANGS_ON);

        assertThat(left.verdict()).isEqualTo(REFUTED);
        assertThat(left.confidence()).contains(LOW);
    }

    @Test
    void step_09_as_of_31_october_2015_it_needed_every_presumption() {
        assertThat(hinges(DOSSIER.asOf("2015-10-31"), PERSUADED).needed())
                .containsExactlyInAnyOrder(
                        PREPARATION_FOLLOWS_DECISION,
                        SIDES_SPEAK_SEPARATELY,
                        SEVERAL_MONTHS_BEFORE_THE_VISIT,
                        LATAKIA_MEANT_INTERVENTION);
    }

    @Test
    void step_14_discrediting_the_russian_official_alone_does_not_rescue_persuaded() {
        assertThat(PERSUADED_HANGS_ON.linchpins()).isEmpty();
        assertThat(PERSUADED_HANGS_ON.isComplete()).isTrue();
        assertThat(PERSUADED_HANGS_ON.losses())
                .extracting(Loss::of)
                .containsExactlyInAnyOrder(
                        ImmutableSet.of(THREE_OFFICIALS, RUSSIAN_OFFICIAL),
                        ImmutableSet.of(REUTERS, RUSSIAN_OFFICIAL),
                        ImmutableSet.of(THREE_OFFICIALS, PARKER_SHIPPING),
                        ImmutableSet.of(REUTERS, PARKER_SHIPPING),
                        ImmutableSet.of(RUSSIAN_OFFICIAL, PARKER_SHIPPING));
        assertThat(PERSUADED_HANGS_ON.losses())
                .allSatisfy(loss -> assertThat(loss.left().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE));
    }

    @Test
    void step_14_as_of_31_october_2015_each_of_its_sources_was_a_linchpin() {
        assertThat(hinges(DOSSIER.asOf("2015-10-31"), PERSUADED).linchpins())
                .containsExactlyInAnyOrder(THREE_OFFICIALS, REUTERS, RUSSIAN_OFFICIAL);
    }

    @Test
    void step_14_became_one_hangs_on_the_word_of_irans_minister() {
        assertThat(hinges(DOSSIER, BECAME_ONE).linchpins()).containsExactly(DEHQAN_SPEAKS);
    }

    /** The shipments go first, with a second to spare; the official's words are the next, and two lines are needed. */
    @Test
    void step_14_dates_would_have_to_be_wrong_by_22_days() {
        assertThat(PERSUADED_HANGS_ON.margin()).hasValue(22 * DAY + 1);
    }

    /** The visit is granted, so that no date of it is among them; and one weak line less is not enough. */
    @Test
    void step_14_it_would_fall_if_the_whole_intervention_began_after_july() {
        assertThat(PERSUADED_HANGS_ON.reversals())
                .extracting(Reversal::statement)
                .extracting(Object::toString)
                .containsExactly("Russia's intervention in Syria: starting after 2015-07-31");
        assertThat(PERSUADED_HANGS_ON.reversals().get(0).ifSo().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(PERSUADED_HANGS_ON.reversals().get(0).ifSaid()).isEqualTo(PERSUADED_HANGS_ON.decision());
    }

    @Test
    void step_14_nothing_holds_coordination_up_or_down() {
        Hinges hinges = hinges(DOSSIER, COORDINATED);

        assertThat(hinges.decision().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.losses()).isEmpty();
        assertThat(hinges.isComplete()).isTrue();
    }

    private static Decision without(Presumption presumption, Hinges hinges) {
        return hinges.lacks().stream()
                .filter(lack -> lack.of().equals(presumption))
                .map(Lack::left)
                .findFirst()
                .orElseThrow();
    }

    private static Hinges hinges(Dossier dossier, Claim claim) {
        return Evaluator.standard().evaluate(dossier).of(claim).hangsOn();
    }
}
