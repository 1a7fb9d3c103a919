package org.antequem.examples.cookbook;

import static org.antequem.examples.cookbook.Recipe.print;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Whether a document is what it claims to be, and since when it is known. */
final class Documents {

    private Documents() {}

    // spotless:off
    static void forgery() {
        Event founding = Event.called("the founding of Constantinople").during("0324/0330").build();
        Source donation = Source.document("the Donation of Constantine")
                .bearingDate(Dating.sometimeWithin("0315/0317")).build();
        Source valla = Source.analysis("Lorenzo Valla").examined(donation).build();
        Claim namesIt = Claim.that("It speaks of Constantinople").source(donation)
                .says(it -> it.event(founding).happened()).saidBy(valla).citingNobody().build();

        print(Claim.that("The Donation is genuine").document(donation).isGenuine().build(), namesIt);
    }

    static void translation() {
        Event signing = Event.called("the signing of the letter").build();
        Source letter = Source.document("the letter").signedIn(signing).cameToLight("1924-12").build();
        Source english = Source.report("an English text").spoken("1924-10-02").translating(letter).build();
        Source clerk = Source.witness("a clerk").tookPartIn(signing).build();
        Claim signed = Claim.that("I saw it signed").document(letter).isGenuine()
                .saidBy(clerk).citingNobody().build();
        Claim question = Claim.that("The letter is genuine").document(letter).isGenuine().build();

        print(question, signed);
        Dossier dossier = Dossier.titled("The letter").claims(signed).sources(clerk, english).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        System.out.println("with the English text: " + evaluation.of(question));
        evaluation.of(signed).findings().forEach(finding -> System.out.println("  " + finding.code()));
    }

    static void archive() {
        Actor berlin = Actor.state("Germany").build();
        Actor moscow = Actor.state("the Soviet Union").build();
        Event protocol = Event.called("the secret protocol").by(berlin, moscow).build();
        Source copy = Source.document("the German copy").by(berlin).published("1946-05-22").build();
        Claim signed = Claim.that("Both have signed it").event(protocol).happened("1939-08-23")
                .saidBy(copy).citingNobody().build();

        Dossier dossier = Dossier.titled("The pact").claims(signed).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        Claim question = Claim.that("There was a secret protocol").event(protocol).happened().build();
        System.out.println("1945: " + evaluation.over(dossier.asOf("1945")).of(question));
        System.out.println("1946: " + evaluation.over(dossier.asOf("1946")).of(question));
    }
    // spotless:on
}
