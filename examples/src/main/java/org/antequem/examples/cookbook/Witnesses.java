package org.antequem.examples.cookbook;

import static org.antequem.examples.cookbook.Recipe.judge;
import static org.antequem.examples.cookbook.Recipe.print;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.rule.TellingRule;

/** What somebody's word is worth. */
final class Witnesses {

    private Witnesses() {}

    // spotless:off
    static void twoNumbers() {
        Event shooting = Event.called("the shooting").build();
        Source police = Source.report("the police report").observed(shooting).build();
        Source hospital = Source.document("the hospital's book").observed(shooting).build();
        Claim fewer = Claim.that("20 died").event(shooting).numbered(Count.of(20))
                .saidBy(police).citingNobody().build();
        Claim more = Claim.that("35 died").event(shooting).numbered(Count.of(35))
                .saidBy(hospital).citingNobody().build();

        print(Claim.that("There were 20 dead").event(shooting).numbered(Count.of(20)).build(), fewer, more);
        System.out.println(judge(
                Claim.that("There were 20 to 35").event(shooting).numbered(new Count(20, 35)).build(), fewer, more));
    }

    static void anonymousOfficial() {
        Event order = Event.called("the order to withdraw").build();
        Source official = Source.unnamed("an official of the ministry").fromNobody().observed(order)
                .described("official").build();
        Source officer = Source.unnamed("an officer of the other army").fromNobody().observed(order)
                .described("officer").butNot("official").build();
        Source paper = Source.report("a newspaper").build();
        Claim first = Claim.that("It was given, an official says").event(order).happened()
                .saidBy(paper).citing(official).build();
        Claim second = Claim.that("It was given, an officer says").event(order).happened()
                .saidBy(paper).citing(officer).build();

        print(Claim.that("The order was given").event(order).happened().build(), first);
        print(Claim.that("The order was given").event(order).happened().build(), first, second);
    }

    static void ownWord() {
        Event quarrel = Event.called("the quarrel in the council").build();
        Source guard = Source.witness("a guard").build();
        Source clerk = Source.witness("the clerk").observed(quarrel).build();
        Claim heard = Claim.that("I heard them quarrel").event(quarrel).happened()
                .saidBy(guard).citingNobody().build();
        Claim atTheDoor = Claim.that("The guard stood at the door").source(guard).observed(quarrel)
                .saidBy(clerk).citingNobody().build();

        print(Claim.that("There was a quarrel").event(quarrel).happened().build(), heard);
        print(Claim.that("There was a quarrel").event(quarrel).happened().build(), heard, atTheDoor);
    }

    static void denial() {
        Actor cashier = Actor.person("the cashier").build();
        Event theft = Event.called("the theft").build();
        Source porter = Source.witness("the porter").observed(theft).build();
        Source inCourt = Source.witness("the cashier, in court").by(cashier).build();
        Claim seen = Claim.that("I saw the cashier take it").event(theft).wasBy(cashier)
                .saidBy(porter).citingNobody().build();
        Claim denied = Claim.that("It was not I").not(it -> it.event(theft).wasBy(cashier))
                .saidBy(inCourt).citingNobody().build();

        print(Claim.that("The cashier took it").event(theft).wasBy(cashier).build(), seen, denied);
    }

    static void spokesman() {
        Actor government = Actor.state("the government").build();
        Event offer = Event.called("the offer of peace").by(government).build();
        Source minister = Source.official("the minister").speakingFor(government).build();
        Source spokesman = Source.official("the spokesman").speakingFor(government).build();
        Source envoy = Source.witness("a foreign envoy").observed(offer).build();
        Claim one = Claim.that("We offered it").event(offer).happened()
                .saidBy(minister).citingNobody().build();
        Claim two = Claim.that("We did offer it").event(offer).happened()
                .saidBy(spokesman).citingNobody().build();
        Claim three = Claim.that("They offered it to us").event(offer).happened()
                .saidBy(envoy).citingNobody().build();

        Claim question = Claim.that("Peace was offered").event(offer).happened().build();
        System.out.println("the minister: " + judge(question, one).confidence().orElseThrow());
        System.out.println("and the spokesman: " + judge(question, one, two).confidence().orElseThrow());
        System.out.println("and the envoy: " + judge(question, one, two, three).confidence().orElseThrow());
    }

    static void forcedConfession() {
        Event meeting = Event.called("the meeting in the cellar").build();
        Source prisoner = Source.witness("the prisoner").tookPartIn(meeting).described("under duress").build();
        Claim confessed = Claim.that("We met in the cellar").event(meeting).happened()
                .saidBy(prisoner).citingNobody().build();
        TellingRule duress = TellingRule.voids(
                "UNDER_DURESS",
                "its first source spoke under duress",
                telling -> telling.root().description().is().contains("under duress"));

        Dossier dossier = Dossier.titled("The trial").claims(confessed).build();
        Claim question = Claim.that("They met in the cellar").event(meeting).happened().build();
        System.out.println(Evaluator.standard().evaluate(dossier).of(question));
        System.out.println(Evaluator.standard().with(duress).evaluate(dossier).of(question));
    }

    static void whoGains() {
        Actor owner = Actor.person("the shipowner").build();
        Event drill = Event.called("the lifeboat drill").by(owner).build();
        Source log = Source.document("the shipowner's log").by(owner).build();
        Claim held = Claim.that("The drill was held").event(drill).happened()
                .saidBy(log).citingNobody().build();
        Interest insurance = Interest.of(owner).in(Matter.of("the sinking"))
                .seeking("to be believed to have been careful").inOrderTo("be paid by the insurers")
                .servedByBelief(held).build();

        Dossier dossier = Dossier.titled("The sinking").claims(held).interests(insurance).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        Claim question = Claim.that("There was a drill").event(drill).happened().build();
        System.out.println(evaluation.of(question));
        evaluation.of(held).findings().forEach(finding -> System.out.println("  " + finding.code()));
    }
    // spotless:on
}
