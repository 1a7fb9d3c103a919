package org.antequem.examples.tour;

import static org.antequem.model.Hedge.REPORTEDLY;
import static org.antequem.model.Stage.EXECUTION;
import static org.antequem.model.Stage.PLANNING;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.time.Span.weeks;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;
import org.antequem.verdict.Hinges;

/** Did a newspaper's article make a company recall its product? */
final class Recall {

    static final Actor COMPANY = Actor.group("the company").build();

    static final Event ARTICLE =
            Event.called("the article").during("2021-03-10").build();
    static final Event RECALL = Event.called("the recall").by(COMPANY).build();
    static final Event PLANNING_OF_IT =
            Event.called("the planning of the recall").by(COMPANY).build();
    static final Event SHIPPING_STOP = Event.called("the stop of all shipments")
            .during("2021-03-15")
            .by(COMPANY)
            .asStage(EXECUTION, RECALL)
            .build();

    static final Source ENGINEER = Source.witness("an engineer of the company, in court")
            .spoken("2021-04-02")
            .tookPartIn(PLANNING_OF_IT)
            .build();
    static final Source INSIDERS = Source.unnamed("two people familiar with the matter")
            .numbering(2)
            .described("employees")
            .build();
    static final Source WIRE = Source.report("a wire report")
            .published("2021-03-20")
            .drawingOn(INSIDERS)
            .build();
    static final Source BLOG = Source.commentary("a blog").published("2021-06").build();

    static final Claim ARTICLE_DID_IT = Claim.that("The article forced the recall")
            .cause(ARTICLE)
            .decided(RECALL)
            .saidBy(BLOG)
            .citing(WIRE)
            .build();
    static final Claim IT_WAS_PLANNED = Claim.that("We planned a recall")
            .event(PLANNING_OF_IT)
            .isStage(PLANNING, RECALL)
            .saidBy(ENGINEER)
            .citingNobody()
            .build();
    static final Claim SINCE_FEBRUARY = Claim.that("We began in the first half of February")
            .event(PLANNING_OF_IT)
            .happened(Dating.startingWithin("2021-02-01/2021-02-14"))
            .saidBy(ENGINEER)
            .citingNobody()
            .build();
    static final Claim WEEKS_BEFORE = Claim.that("Work on it reportedly began two to four weeks before the article")
            .event(PLANNING_OF_IT)
            .startedBefore(ARTICLE)
            .by(weeks(2, 4))
            .saidBy(WIRE)
            .citing(INSIDERS)
            .hedged(REPORTEDLY)
            .build();

    static final Interest GOOD_NAME = Interest.of(COMPANY)
            .in(Matter.of("the product"))
            .seeking("to be believed to have acted early")
            .inOrderTo("keep its customers")
            .servedByBelief(IT_WAS_PLANNED)
            .build();

    static final Dossier DOSSIER = Dossier.titled("The recall")
            .claims(ARTICLE_DID_IT, IT_WAS_PLANNED, SINCE_FEBRUARY, WEEKS_BEFORE)
            .events(SHIPPING_STOP)
            .interests(GOOD_NAME)
            .build();

    static final Claim ARTICLE_TIMED_IT = Claim.that("The article timed the recall")
            .cause(ARTICLE)
            .shaped(RECALL)
            .build();

    static final TellingRule INSIDER = TellingRule.weakens(
            "INSIDER",
            "its first source took part in something",
            telling -> !telling.root().tookPartIn().isEmpty());

    private Recall() {}

    public static void main(String[] args) {
        Evaluation evaluation = Evaluator.standard().evaluate(DOSSIER);
        System.out.println(evaluation.of(ARTICLE_DID_IT).explain());

        System.out.println(evaluation.of(ARTICLE_TIMED_IT).verdict());

        Evaluator cautious = Evaluator.standard().without(PREPARATION_FOLLOWS_DECISION);
        System.out.println(cautious.evaluate(DOSSIER).of(ARTICLE_DID_IT).verdict());

        Hinges hinges = evaluation.of(ARTICLE_DID_IT).hangsOn();
        System.out.println(hinges.linchpins());
        System.out.println(hinges.needed());

        HangsOn hangsOn = new HangsOn(hinges);
        System.out.println(hangsOn);
        hangsOn.beneath().forEach(System.out::println);

        for (VerdictHistory.Entry entry : evaluation.throughTime(ARTICLE_DID_IT).entries()) {
            System.out.println(entry.verdict() + ", because of " + entry.by());
        }

        Matrix matrix = Matrix.of(evaluation, ARTICLE_DID_IT, ARTICLE_TIMED_IT);
        System.out.println(matrix.text());

        Evaluator strict = Evaluator.standard().with(INSIDER);
        System.out.println(strict.evaluate(DOSSIER).of(ARTICLE_DID_IT).verdict());
    }
}
