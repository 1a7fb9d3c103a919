package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Quoting.HAPPENED;
import static org.antequem.rule.provenance.Quoting.LETTER;
import static org.antequem.rule.provenance.Quoting.LIVIA;
import static org.antequem.rule.provenance.Quoting.NOT_FOUND;
import static org.antequem.rule.provenance.Quoting.quoting;
import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.retold;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class QuoteNotFoundTest {

    @Test
    void of_a_text_without_a_word_no_passage_is_nearest() {
        Source empty = Source.document("a blank page").text(" \n").build();

        assertThat(values(NOT_FOUND, quoting("the war", empty).build())).containsExactly(empty);
    }

    @Test
    void what_is_not_quoted_is_not_compared() {
        assertThat(fires(NOT_FOUND, retold(LIVIA, HAPPENED, LETTER))).isFalse();
        assertThat(fires(NOT_FOUND, quoting("?!", LETTER).build())).isFalse();
    }

    @Test
    void in_the_words_of_a_text_that_has_none_nothing_is_found() {
        Source empty = Source.document("a blank page").text(" \n").build();

        assertThat(fires(NOT_FOUND, quoting("the war", empty).build())).isTrue();
    }

    @Test
    void who_is_taken_at_its_word_is_not_compared() {
        Claim claim = quoting("the emperor himself gave the order", LETTER).build();

        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim).accordingTo(LIVIA))
                        .of(claim)
                        .findings(NOT_FOUND))
                .isEmpty();
    }

    @Test
    void says_when_it_applies() {
        assertThat(new QuoteNotFound())
                .hasToString(
                        "QUOTE_NOT_FOUND: A statement is void where it quotes words that are not in the quoted text.");
    }
}
