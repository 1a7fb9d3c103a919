package org.antequem.model;

import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.VOTE;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** No event is, through its wholes, a stage of itself. */
class StageProblemsTest {

    @Test
    void are_found_along_three_links() {
        assertThat(thrownBy(Dossier.titled("the file")
                                .claims(
                                        stage(WAR, VISIT).build(),
                                        stage(VISIT, VOTE).build(),
                                        stage(VOTE, WAR).build()))
                        .problems())
                .containsExactly(
                        "\"the war\" is, through its wholes, a stage of itself",
                        "\"the visit\" is, through its wholes, a stage of itself",
                        "\"the vote\" is, through its wholes, a stage of itself");
    }

    @Test
    void are_found_where_a_teller_turns_round_what_is_laid_down() {
        Event siege = Event.called("the siege").asStage(Stage.EXECUTION, WAR).build();

        assertThat(thrownBy(Dossier.titled("the file")
                                .claims(stage(WAR, siege).saidBy(ENVOY).build()))
                        .problems())
                .containsExactly("\"the war\" is, through its wholes, a stage of itself");
    }

    @Test
    void are_none_where_tellers_disagree() {
        assertFine(Dossier.titled("the file")
                .claims(
                        stage(WAR, VISIT).saidBy(ENVOY).build(),
                        stage(VISIT, WAR).saidBy(LETTER).build()));
    }

    @Test
    void are_none_where_a_link_is_denied() {
        assertFine(Dossier.titled("the file")
                .claims(
                        stage(WAR, VISIT).saidBy(ENVOY).build(),
                        Claim.that("It was not")
                                .not(new StageOf(VISIT, Stage.PLANNING, WAR))
                                .saidBy(ENVOY)
                                .build()));
    }

    private static ClaimBuilder stage(Event event, Event whole) {
        return Claim.that(event + " came of " + whole).event(event).isStage(Stage.PLANNING, whole);
    }

    private static InvalidDossierException thrownBy(DossierBuilder dossier) {
        return catchThrowableOfType(InvalidDossierException.class, dossier::build);
    }

    private static void assertFine(DossierBuilder dossier) {
        assertThatCode(dossier::build).doesNotThrowAnyException();
    }
}
