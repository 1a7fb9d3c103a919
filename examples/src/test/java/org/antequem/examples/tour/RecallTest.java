package org.antequem.examples.tour;

import static org.antequem.examples.tour.Recall.ARTICLE_DID_IT;
import static org.antequem.examples.tour.Recall.ARTICLE_TIMED_IT;
import static org.antequem.examples.tour.Recall.DOSSIER;
import static org.antequem.examples.tour.Recall.ENGINEER;
import static org.antequem.examples.tour.Recall.INSIDER;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Chronicle;
import org.antequem.evaluation.Evaluator;
import org.antequem.hypotheses.Matrix;
import org.antequem.verdict.Hinges;
import org.junit.jupiter.api.Test;

class RecallTest {

    @Test
    void the_recall_was_planned_before_the_article() {
        assertThat(Evaluator.standard().evaluate(DOSSIER).of(ARTICLE_DID_IT).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void whether_the_article_timed_it_stays_open() {
        assertThat(Evaluator.standard().evaluate(DOSSIER).of(ARTICLE_TIMED_IT).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void without_the_presumption_or_with_a_stricter_rule_it_stays_open_too() {
        Evaluator cautious = Evaluator.standard().without(PREPARATION_FOLLOWS_DECISION);
        Evaluator strict = Evaluator.standard().with(INSIDER);

        assertThat(cautious.evaluate(DOSSIER).of(ARTICLE_DID_IT).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(strict.evaluate(DOSSIER).of(ARTICLE_DID_IT).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void it_hangs_on_the_engineer_and_on_the_presumption() {
        Hinges hinges =
                Evaluator.standard().evaluate(DOSSIER).of(ARTICLE_DID_IT).hangsOn();

        assertThat(hinges.linchpins()).containsExactly(ENGINEER);
        assertThat(hinges.needed()).containsExactly(PREPARATION_FOLLOWS_DECISION);
    }

    @Test
    void since_the_engineer_spoke_in_court_it_is_refuted() {
        assertThat(Evaluator.standard()
                        .evaluate(DOSSIER)
                        .throughTime(ARTICLE_DID_IT)
                        .entries())
                .extracting(Chronicle.Entry::verdict)
                .containsExactly(NOT_ENOUGH_EVIDENCE, REFUTED);
    }

    @Test
    void that_the_article_timed_it_is_contradicted_less() {
        Matrix matrix = Matrix.of(Evaluator.standard().evaluate(DOSSIER), ARTICLE_DID_IT, ARTICLE_TIMED_IT);

        assertThat(matrix.ranking().get(0).hypothesis()).isEqualTo(ARTICLE_TIMED_IT);
    }
}
