package org.antequem.examples.tour;

import static org.antequem.examples.tour.Recall.ARTICLE_DID_IT;
import static org.antequem.examples.tour.Recall.ARTICLE_TIMED_IT;
import static org.antequem.examples.tour.Recall.DOSSIER;
import static org.antequem.examples.tour.Recall.ENGINEER;
import static org.antequem.examples.tour.Recall.INSIDER;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.examples.Page;
import org.antequem.hypotheses.Matrix;
import org.antequem.testing.junit.DossierTest;
import org.junit.jupiter.api.Test;

@DossierTest(Recall.class)
class RecallTest {

    @Test
    void prints_what_the_guide_shows_piece_by_piece() {
        assertThat(Page.printed(() -> Recall.main(new String[0])))
                .containsSubsequence(Page.of("docs/guide/getting-started.md").blocks("text"));
    }

    @Test
    void the_recall_was_planned_before_the_article(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(ARTICLE_DID_IT).isRefuted().by(ALREADY_DECIDED);
    }

    @Test
    void whether_the_article_timed_it_stays_open(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(ARTICLE_TIMED_IT).isUndecided();
    }

    @Test
    void without_the_presumption_or_with_a_stricter_rule_it_stays_open_too(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(ARTICLE_DID_IT)
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .isUndecided();
        assertThat(Evaluator.standard().with(INSIDER).evaluate(DOSSIER))
                .verdictOn(ARTICLE_DID_IT)
                .isUndecided();
    }

    @Test
    void it_hangs_on_the_engineer_and_on_the_presumption(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(ARTICLE_DID_IT)
                .isRefuted()
                .hangsOnEachOf(ENGINEER)
                .needing(PREPARATION_FOLLOWS_DECISION);
    }

    @Test
    void since_the_engineer_spoke_in_court_it_is_refuted(Evaluation evaluation) {
        assertThat(evaluation.throughTime(ARTICLE_DID_IT).entries())
                .extracting(VerdictHistory.Entry::verdict)
                .containsExactly(NOT_ENOUGH_EVIDENCE, REFUTED);
    }

    @Test
    void that_the_article_timed_it_is_contradicted_less(Evaluation evaluation) {
        Matrix matrix = Matrix.of(evaluation, ARTICLE_DID_IT, ARTICLE_TIMED_IT);

        assertThat(matrix.ranking().get(0).hypothesis()).isEqualTo(ARTICLE_TIMED_IT);
    }
}
