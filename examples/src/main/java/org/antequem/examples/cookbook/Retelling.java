package org.antequem.examples.cookbook;

import static org.antequem.examples.cookbook.Recipe.print;
import static org.antequem.model.Hedge.APPARENTLY;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** What becomes of words when others hand them on, or take them back. */
final class Retelling {

    private Retelling() {}

    // spotless:off
    static void oneAgency() {
        Event strike = Event.called("the strike").build();
        Source agencyMan = Source.witness("the agency's reporter").fromNobody().build();
        Source ownMan = Source.witness("the Evening Post's reporter").fromNobody().build();
        Source morning = Source.report("the Morning Post").build();
        Source evening = Source.report("the Evening Post").build();
        Claim first = Claim.that("They are on strike").event(strike).happened()
                .saidBy(morning).citing(agencyMan).build();
        Claim copied = Claim.that("The strike goes on").event(strike).happened()
                .saidBy(evening).citing(agencyMan).build();
        Claim seen = Claim.that("The mill stands still").event(strike).happened()
                .saidBy(evening).citing(ownMan).build();

        print(Claim.that("There was a strike").event(strike).happened().build(), first, copied);
        print(Claim.that("There was a strike").event(strike).happened().build(), first, seen);
    }

    static void lostHedge() {
        Event talks = Event.called("the secret talks").build();
        Source envoy = Source.witness("the envoy").observed(talks).build();
        Source paper = Source.report("the newspaper").build();
        Claim careful = Claim.that("There seem to have been talks").event(talks).happened()
                .saidBy(envoy).citingNobody().hedged(APPARENTLY).build();
        Claim plain = Claim.that("There were talks").event(talks).happened()
                .saidBy(paper).citing(envoy).build();

        print(Claim.that("The talks took place").event(talks).happened().build(), careful, plain);
    }

    static void quotation() {
        Event repair = Event.called("the repair of the bridge").build();
        Source minutes = Source.document("the minutes").fromNobody().observed(repair)
                .text("The old bridge was repaired before the winter, at no cost to the town.").build();
        Source pamphlet = Source.commentary("a pamphlet").build();
        Claim altered = Claim.that("It was repaired late").event(repair).happened()
                .saidBy(pamphlet).citing(minutes).quoting("repaired only after the winter", "page 1").build();
        Claim invented = Claim.that("It was repaired for a bribe").event(repair).happened()
                .saidBy(pamphlet).citing(minutes).quoting("the mayor took his share", "page 3").build();

        print(Claim.that("The bridge was repaired").event(repair).happened().build(), altered);
        print(Claim.that("The bridge was repaired").event(repair).happened().build(), invented);
    }

    static void retraction() {
        Event shot = Event.called("the first shot").build();
        Source boy = Source.witness("the drummer boy").observed(shot).spoken("1848-03-20").build();
        Claim heard = Claim.that("I heard a shot").event(shot).happened()
                .saidBy(boy).citingNobody().withdrawn("1850-06").build();

        Dossier dossier = Dossier.titled("The riot").claims(heard).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        Claim question = Claim.that("A shot was fired").event(shot).happened().build();
        System.out.println("1849: " + evaluation.over(dossier.asOf("1849")).of(question));
        System.out.println("1851: " + evaluation.over(dossier.asOf("1851")).of(question));
    }
    // spotless:on
}
