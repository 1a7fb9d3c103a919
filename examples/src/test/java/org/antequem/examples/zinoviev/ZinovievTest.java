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
import static org.antequem.examples.zinoviev.ZinovievDossier.DOSSIER;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.Page;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.timeline.Certainty;
import org.antequem.timeline.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the general rules make of the letter. Nothing here is told to them. */
class ZinovievTest {

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    @Test
    void that_the_letter_is_genuine_has_not_enough_evidence() {
        Judgement judgement = EVALUATION.of(GENUINE);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
        assertThat(judgement.lines(Bearing.SUPPORTS)).extracting(Line::strength).doesNotContain(Strength.FIRM);
    }

    @Test
    void its_translation_was_known_before_any_original() {
        Finding finding = EVALUATION.of(GENUINE).findings("TRANSLATION_FIRST").get(0);

        assertThat(finding.bearing()).isEqualTo(Bearing.WEAKENS);
        assertThat(finding.facts()).extracting(Fact::value).contains(RIGA, LETTER);
        assertThat(finding.facts())
                .extracting(fact -> fact.value().toString())
                .contains("1924-10-02", "not before February 1999, if ever");
    }

    @Test
    void the_corroboration_is_void_for_the_informant_did_not_say_so() {
        assertThat(EVALUATION.of(GENUINE).findings("OVERSTATED"))
                .flatExtracting(Finding::facts)
                .extracting(Fact::value)
                .containsExactly(INFORMANT);
        assertThat(EVALUATION.of(GENUINE).lines(Bearing.SUPPORTS))
                .filteredOn(line -> line.roots().equals(ImmutableSet.of(INFORMANT)))
                .singleElement()
                .satisfies(line -> assertThat(line.strength()).isEqualTo(Strength.VOID));
    }

    @Test
    void its_publication_came_after_the_defeat() {
        Judgement judgement = EVALUATION.of(PUBLICATION_DID_IT);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.confidence()).contains(MODERATE);
        assertThat(judgement.lines(Bearing.REFUTES)).allSatisfy(line -> {
            assertThat(line.strength()).isEqualTo(Strength.FIRM);
            assertThat(line.roots()).containsExactly(COMMONS);
            assertThat(line.statements()).contains(VOTED_DOWN);
        });
        assertThat(judgement.lines(Bearing.REFUTES).get(0).margin().orElseThrow() / 86_400)
                .isEqualTo(16);
    }

    @Test
    void its_receipt_may_have_come_first() {
        Judgement judgement = EVALUATION.of(RECEIPT_DID_IT);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
        assertThat(EVALUATION.timeline().certainty(endOf(DEFEAT), startOf(RECEIPT)))
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(EVALUATION.timeline().certainty(startOf(RECEIPT), startOf(DEFEAT)))
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

        assertThat(dispute.evaluation.of(dispute.didIt).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void no_date_speaks_against_its_part_in_the_election() {
        assertThat(EVALUATION.of(COST_THE_ELECTION).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(EVALUATION.of(COST_THE_ELECTION).lines(Bearing.REFUTES)).isEmpty();
    }

    @Test
    void the_main_program_prints_all_of_it_in_80_columns() {
        assertThat(Page.printed(() -> Main.main(new String[0])).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).startsWith("REFUTED"))
                .anySatisfy(line -> assertThat(line).contains("TRANSLATION_FIRST weakens"))
                .anySatisfy(line -> assertThat(line).contains("OVERSTATED voids"));
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
