package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.BundledRule.ALREADY_DECIDED;
import static org.antequem.time.Span.days;

import org.antequem.evaluation.Evaluation;
import org.antequem.model.Dossier;
import org.antequem.testing.junit.DossierTest;
import org.junit.jupiter.api.Test;

/** The argument, in the words in which it is made. */
@DossierTest(MoscowDossier.class)
class MoscowAssertionsTest {

    @Test
    void it_was_decided_before_he_came_whoever_is_left_out(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .by(ALREADY_DECIDED)
                .withMarginOfAtLeast(days(20))
                .evenWithout(RUSSIAN_OFFICIAL)
                .hangsOnNoSingleSource();
    }

    @Test
    void its_own_source_leaves_no_room_for_it(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(PERSUADED).accordingTo(REUTERS).isRefuted();
        assertThat(evaluation).verdictOn(PERSUADED).asOf("2015-08-01").isUndecided();
    }

    @Test
    void its_citations_do_not_run_in_circles(Dossier dossier) {
        org.assertj.core.api.Assertions.assertThat(dossier.claims()).isSameAs(DOSSIER.claims());
        assertThat(dossier).hasNoCircularCitations();
    }
}
