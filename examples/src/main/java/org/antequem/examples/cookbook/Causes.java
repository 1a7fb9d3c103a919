package org.antequem.examples.cookbook;

import static org.antequem.examples.cookbook.Recipe.print;
import static org.antequem.model.Stage.DECISION;
import static org.antequem.model.Stage.EXECUTION;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.time.Dating;

/** What can have brought something about, and who can have done it. */
final class Causes {

    private Causes() {}

    // spotless:off
    static void alreadyDecided() {
        Event speech = Event.called("Wilson's speech on peace").during("1917-01-22").build();
        Event campaign = Event.called("the submarine campaign").build();
        Event council = Event.called("the council at Pless").during("1917-01-09")
                .asStage(DECISION, campaign).build();
        Event sinkings = Event.called("the sinking of ships without warning").during("1917-02-01/1918-10")
                .asStage(EXECUTION, campaign).build();

        Dossier dossier = Dossier.titled("The submarines").events(council, sinkings).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        System.out.println(evaluation.of(
                Claim.that("The speech provoked it").cause(speech).decided(campaign).build()));
        System.out.println(evaluation.of(
                Claim.that("The speech hastened it").cause(speech).shaped(campaign).build()));
    }

    static void notYetBorn() {
        Actor queen = Actor.person("Marie Antoinette").born("1755-11-02").build();
        Event remark = Event.called("the remark about brioche").during(Dating.by("1741")).build();

        print(Claim.that("Marie Antoinette said it").event(remark).wasBy(queen).build());
    }
    // spotless:on
}
