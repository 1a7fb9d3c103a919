package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.EventVerb;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.junit.jupiter.api.Test;

/** That an event began later means another thing where it was planned before. */
class StagesInReversalsTest {

    private static final Event VISIT =
            Event.called("the visit").during("2015-07").build();
    private static final Event WAR = Event.called("the war").build();
    private static final Event PLANNING = Event.called("the planning").build();
    private static final Source MINUTES =
            Source.document("the minutes").observed(PLANNING, WAR).build();
    private static final Claim CAUSED =
            Claim.that("The visit decided the war").cause(VISIT).decided(WAR).build();

    @Test
    void what_would_have_to_be_later_is_all_of_it() {
        assertThat(text(
                        told(Claim.that("It was planned in May").event(PLANNING), "2015-05"),
                        Claim.that("That was for the war")
                                .event(PLANNING)
                                .isStage(Stage.PLANNING, WAR)
                                .saidBy(MINUTES)
                                .citingNobody()
                                .build()))
                .contains("if it turned out that \"the war\" began after 31 July 2015, with all its stages.")
                .contains("if it turned out that \"the planning\" began after 31 July 2015. ");
    }

    @Test
    void of_what_has_no_stages_it_is_not_said() {
        assertThat(text(told(Claim.that("It was over in June").event(WAR), "2015-06")))
                .contains("if it turned out that \"the war\" ended after ")
                .doesNotContain("stages");
    }

    private static Claim told(EventVerb of, String when) {
        return of.happened(when).saidBy(MINUTES).citingNobody().build();
    }

    private static String text(Claim... record) {
        Dossier dossier = Dossier.titled("a war")
                .inZone("Z")
                .claims(record)
                .claims(CAUSED)
                .build();
        Judgement judgement = Evaluator.standard().evaluate(dossier).of(CAUSED);
        return judgement
                .explanation()
                .with(new HangsOn(judgement.hangsOn()))
                .text()
                .replaceAll("\\s+", " ");
    }
}
