package org.antequem.examples.tour;

import static org.antequem.evaluation.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.evaluation.Verdict.REFUTED;
import static org.antequem.examples.tour.Recall.ARTICLE_DID_IT;
import static org.antequem.examples.tour.Recall.ARTICLE_TIMED_IT;
import static org.antequem.examples.tour.Recall.DOSSIER;
import static org.antequem.examples.tour.Recall.INSIDER;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
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
}
