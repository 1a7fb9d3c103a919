package org.antequem.examples.cookbook;

import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.time.Span.days;

import org.antequem.evaluation.Evaluation;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.testing.junit.DossierTest;
import org.junit.jupiter.api.Test;

// spotless:off
@DossierTest
class TelegramTest {
    static final Event PRINTING = Event.called("the printing of the telegram").during("1917-03-01").build();
    static final Event BREACH = Event.called("the breach of relations").during("1917-02-03").build();
    static final Claim LED_TO_IT = Claim.that("The telegram led to the breach")
            .cause(PRINTING).decided(BREACH).build();
    static final Dossier DOSSIER = Dossier.titled("The telegram").claims(LED_TO_IT).build();

    @Test
    void the_telegram_came_too_late(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(LED_TO_IT).isRefuted()
                .by(CAUSE_AFTER_EFFECT)
                .withMarginOfAtLeast(days(25));
    }
}
// spotless:on
