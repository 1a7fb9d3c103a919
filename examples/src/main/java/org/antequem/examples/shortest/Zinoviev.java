package org.antequem.examples.shortest;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** Did a newspaper's letter bring down a government that had been voted out a fortnight before? */
public final class Zinoviev {

    private Zinoviev() {}

    public static void main(String[] args) {
        Event printed =
                Event.called("the printing of the letter").during("1924-10-25").build();
        Event defeat = Event.called("the government's defeat in the Commons").build();
        Source record =
                Source.document("the record of the Commons").observed(defeat).build();

        Claim broughtDown = Claim.that("The letter brought the government down")
                .cause(printed)
                .decided(defeat)
                .build();
        Claim voted = Claim.that("The government lost the vote on 8 October 1924")
                .event(defeat)
                .happened("1924-10-08")
                .saidBy(record)
                .citingNobody()
                .build();

        Dossier dossier =
                Dossier.titled("The Zinoviev letter").claims(broughtDown, voted).build();
        System.out.print(Evaluator.standard().evaluate(dossier).of(broughtDown).explain());
    }
}
