package org.antequem.examples.cookbook;

import static org.antequem.examples.cookbook.Recipe.judge;

import java.time.Duration;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.verdict.Hinges;

/** What can be asked of a judgement, and how to ask otherwise. */
final class Verdicts {

    private Verdicts() {}

    // spotless:off
    static void nobodyVoiced() {
        Event landfall = Event.called("the landfall").build();
        Source log = Source.document("the ship's log").observed(landfall).build();
        Claim logged = Claim.that("Land in sight").event(landfall).happened("1771-04-12")
                .saidBy(log).citingNobody().build();
        Claim inSpring = Claim.that("They saw land by the end of April").event(landfall)
                .happened(Dating.by("1771-04")).build();

        System.out.println(judge(logged, logged));
        System.out.println(judge(inSpring, logged));
    }

    static void accordingTo() {
        Event attack = Event.called("the attack").build();
        Source general = Source.witness("the general's memoirs").observed(attack).build();
        Source diary = Source.document("the staff's war diary").observed(attack).build();
        Claim sooner = Claim.that("We attacked on the 26th").event(attack).happened("1813-08-26")
                .saidBy(general).citingNobody().build();
        Claim later = Claim.that("The attack was on the 27th").event(attack).happened("1813-08-27")
                .saidBy(diary).citingNobody().build();

        Dossier dossier = Dossier.titled("The battle").claims(sooner, later).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        Claim question = Claim.that("The attack was on 26 August").event(attack).happened("1813-08-26").build();
        System.out.println("both: " + evaluation.of(question));
        System.out.println("the general: " + evaluation.over(dossier.accordingTo(general)).of(question));
        System.out.println("the diary: " + evaluation.over(dossier.accordingTo(diary)).of(question));
    }

    static void ownPolicy() {
        Event miracle = Event.called("the rain of frogs").build();
        Source monk = Source.witness("a monk").build();
        Source miller = Source.witness("a miller").build();
        Claim one = Claim.that("It rained frogs").event(miracle).happened()
                .saidBy(monk).citingNobody().build();
        Claim two = Claim.that("Frogs fell").event(miracle).happened()
                .saidBy(miller).citingNobody().build();

        Dossier dossier = Dossier.titled("The frogs").claims(one, two).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        Claim question = Claim.that("Frogs fell from the sky").event(miracle).happened().build();
        System.out.println(evaluation.of(question));
        System.out.println(evaluation.under(Policy.STANDARD.weakLines(3)).of(question));
    }

    static void hangsOn() {
        Event article = Event.called("the article").during("1908-05-20").build();
        Event recall = Event.called("the recall of the ambassador").build();
        Source diary = Source.document("the minister's diary").observed(recall).build();
        Claim dated = Claim.that("I recalled him today").event(recall).happened("1908-05-11")
                .saidBy(diary).citingNobody().build();

        Judgement judgement = judge(
                Claim.that("The article brought him down").cause(article).decided(recall).build(), dated);
        Hinges hinges = judgement.hangsOn();
        System.out.println(judgement);
        System.out.println(hinges.linchpins());
        System.out.println(Duration.ofSeconds(hinges.margin().orElseThrow()).toDays() + " days");
    }

    static void sideBySide() {
        Event fire = Event.called("the fire").build();
        Actor gardener = Actor.person("the gardener").build();
        Actor nephew = Actor.person("the nephew").build();
        Source maid = Source.witness("the maid").observed(fire).build();
        Source cook = Source.witness("the cook").build();
        Claim notHim = Claim.that("It was not the gardener").not(it -> it.event(fire).wasBy(gardener))
                .saidBy(maid).citingNobody().build();
        Claim norHim = Claim.that("It was not the nephew").not(it -> it.event(fire).wasBy(nephew))
                .saidBy(cook).citingNobody().build();

        Dossier dossier = Dossier.titled("The fire").claims(notHim, norHim).build();
        Matrix matrix = Matrix.of(
                Evaluator.standard().evaluate(dossier),
                Claim.that("The gardener lit it").event(fire).wasBy(gardener).build(),
                Claim.that("The nephew lit it").event(fire).wasBy(nephew).build());
        System.out.print(matrix.text());
    }
    // spotless:on
}
