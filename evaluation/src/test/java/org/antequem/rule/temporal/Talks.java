package org.antequem.rule.temporal;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** A record that dates a dinner by two statements: the talks were in February 1945, and the dinner during the talks. */
final class Talks {

    private static final Event TALKS = Event.called("the talks").build();
    private static final Event DINNER = Event.called("the dinner").build();

    private Talks() {}

    /** The judgement on the claim that the dinner was at some time. */
    static Judgement dinnerIn(String when) {
        Claim claim =
                Claim.that("The dinner was then").event(DINNER).happened(when).build();
        Dossier dossier = Dossier.titled("The talks")
                .inZone("Z")
                .claims(
                        Claim.that("The talks were in February")
                                .event(TALKS)
                                .happened("1945-02")
                                .saidBy(Source.document("the protocol")
                                        .observed(TALKS)
                                        .build())
                                .citingNobody()
                                .build(),
                        Claim.that("We dined during the talks")
                                .event(DINNER)
                                .happenedDuring(TALKS)
                                .saidBy(Source.witness("the guest")
                                        .observed(DINNER)
                                        .build())
                                .citingNobody()
                                .build(),
                        claim)
                .build();
        return Evaluator.standard().evaluate(dossier).of(claim);
    }
}
