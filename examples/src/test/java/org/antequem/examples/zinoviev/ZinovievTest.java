package org.antequem.examples.zinoviev;

import static org.antequem.examples.zinoviev.ClaimsUnderTest.COST_THE_ELECTION;
import static org.antequem.examples.zinoviev.ClaimsUnderTest.GENUINE;
import static org.antequem.examples.zinoviev.ClaimsUnderTest.PUBLICATION_DID_IT;
import static org.antequem.examples.zinoviev.ClaimsUnderTest.RECEIPT_DID_IT;
import static org.antequem.examples.zinoviev.Events.DEFEAT;
import static org.antequem.examples.zinoviev.Events.RECEIPT;
import static org.antequem.examples.zinoviev.Evidence.VOTED_DOWN;
import static org.antequem.examples.zinoviev.Sources.COMMONS;
import static org.antequem.examples.zinoviev.Sources.INFORMANT;
import static org.antequem.examples.zinoviev.Sources.LETTER;
import static org.antequem.examples.zinoviev.Sources.RIGA;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.finding.Bearing.WEAKENS;
import static org.antequem.rule.provenance.ProvenanceRules.OVERSTATED;
import static org.antequem.rule.provenance.ProvenanceRules.TRANSLATION_FIRST;
import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.Requirements.notBe;
import static org.antequem.time.Span.days;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.Page;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.testing.UndecidedAssert;
import org.antequem.testing.junit.DossierTest;
import org.antequem.time.Certainty;
import org.antequem.timeline.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the general rules make of the letter. Nothing here is told to them. */
@DossierTest(ZinovievDossier.class)
class ZinovievTest {

    @Test
    void that_the_letter_is_genuine_has_not_enough_evidence(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(GENUINE).isUndecided().withNothingAgainstIt();
        assertThat(evaluation.of(GENUINE).lines(SUPPORTS))
                .extracting(Line::strength)
                .doesNotContain(Strength.FIRM);
    }

    @Test
    void its_translation_was_known_before_any_original(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(GENUINE)
                .isUndecided()
                .finding(TRANSLATION_FIRST)
                .bears(WEAKENS)
                .shows("the translation {} was known", RIGA)
                .shows("{}", "1924-10-02")
                .shows("before the original {}", LETTER)
                .shows("which came to light {}", "not before February 1999, if ever");
    }

    @Test
    void the_corroboration_is_void_for_the_informant_did_not_say_so(Evaluation evaluation) {
        UndecidedAssert genuine = assertThat(evaluation).verdictOn(GENUINE).isUndecided();

        genuine.finding(OVERSTATED).shows("{} does not say so", INFORMANT).showsNothingElse();
        genuine.lineForItFrom(INFORMANT).isVoid();
        assertThat(evaluation.of(GENUINE).lines(SUPPORTS))
                .filteredOn(line -> line.roots().equals(ImmutableSet.of(INFORMANT)))
                .hasSize(1);
    }

    @Test
    void its_publication_came_after_the_defeat(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PUBLICATION_DID_IT)
                .isRefuted()
                .by(CAUSE_AFTER_EFFECT)
                .withConfidence(MODERATE)
                .withMarginOfAtLeast(days(16))
                .hangsOn(COMMONS)
                .lineAgainstItFrom(COMMONS)
                .isFirm()
                .using(VOTED_DOWN)
                .withMarginOf(days(16));
        assertThat(evaluation.of(PUBLICATION_DID_IT).lines(REFUTES)).allSatisfy(line -> {
            assertThat(line.strength()).isEqualTo(Strength.FIRM);
            assertThat(line.roots()).containsExactly(COMMONS);
            assertThat(line.statements()).contains(VOTED_DOWN);
        });
        assertThat(evaluation
                                .of(PUBLICATION_DID_IT)
                                .lines(REFUTES)
                                .get(0)
                                .margin()
                                .orElseThrow()
                        / 86_400)
                .isEqualTo(16);
    }

    @Test
    void its_receipt_may_have_come_first(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(RECEIPT_DID_IT).isUndecided().withNothingAgainstIt();
        assertThat(evaluation.timeline().certainty(endOf(DEFEAT), startOf(RECEIPT)))
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(evaluation.timeline().certainty(startOf(RECEIPT), startOf(DEFEAT)))
                .isEqualTo(Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_two_sources_differ_the_conflict_is_reported_and_the_order_stays_open(boolean firm) {
        Dispute dispute = new Dispute(firm);

        assertThat(dispute.evaluation.timeline().conflicts())
                .extracting(Conflict::statements)
                .containsExactly(ImmutableSet.of(dispute.onTheEighth, dispute.onTheNinth));
        assertThat(dispute.evaluation.timeline().certainty(endOf(DEFEAT), startOf(dispute.receipt)))
                .isEqualTo(Certainty.POSSIBLE);
    }

    /** Firm or weak, neither is stronger than the other. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_two_sources_differ_neither_refutes_by_itself(boolean firm) {
        Dispute dispute = new Dispute(firm);

        assertThat(dispute.evaluation).verdictOn(dispute.didIt).isUndecided();
    }

    @Test
    void no_date_speaks_against_its_part_in_the_election(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(COST_THE_ELECTION).isUndecided().withNothingAgainstIt();
    }

    @Test
    void the_record_is_sound(Dossier dossier) {
        assertThat(dossier).hasNoContradictoryDates().hasNoCircularCitations();
        claims().that(areCausal()).must(notBe(SUPPORTED)).check(dossier);
    }

    @Test
    void the_main_program_prints_all_of_it_in_80_columns() {
        assertThat(Page.printed(() -> Main.main(new String[0])).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).startsWith("REFUTED"))
                .anySatisfy(
                        line -> assertThat(line).contains("TRANSLATION_FIRST makes the claim itself weak as evidence"))
                .anySatisfy(line ->
                        assertThat(line).contains("OVERSTATED leaves the claim itself worth nothing as evidence"));
    }

    /** The same record, but that of the receipt two sources give two days. */
    private static final class Dispute {

        private final Event receipt =
                Event.called("the arrival of the letter in London").build();
        private final Claim onTheEighth;
        private final Claim onTheNinth;
        private final Claim didIt = Claim.that("Its arrival brought down the government")
                .cause(receipt)
                .decided(DEFEAT)
                .build();
        private final Evaluation evaluation;

        Dispute(boolean firm) {
            onTheEighth = arrived("1924-10-08", "one register", firm);
            onTheNinth = arrived("1924-10-09", "another register", firm);
            evaluation = Evaluator.standard()
                    .evaluate(Dossier.titled("two registers")
                            .claims(VOTED_DOWN, onTheEighth, onTheNinth, didIt)
                            .build());
        }

        private Claim arrived(String day, String register, boolean firm) {
            Source source = Source.document(register).observed(receipt).build();
            ClaimBuilder claim =
                    Claim.that("Received").event(receipt).happened(day).saidBy(source);
            return firm ? claim.citingNobody().build() : claim.build();
        }
    }
}
