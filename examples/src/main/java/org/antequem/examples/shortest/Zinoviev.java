package org.antequem.examples.shortest;

// spotless:off
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

class Zinoviev {
    static final Event PRINTED = Event.called("the printing of the letter").during("1924-10-25").build();
    static final Event DEFEAT = Event.called("the government's defeat in the Commons").build();
    static final Source RECORD = Source.document("the record of the Commons").observed(DEFEAT).build();

    static final Claim VOTED_OUT = Claim.that("The government was voted out on 8 October 1924")
            .event(DEFEAT).happened("1924-10-08").saidBy(RECORD).citingNobody().build();
    static final Claim BROUGHT_DOWN = Claim.that("The letter brought the government down")
            .cause(PRINTED).decided(DEFEAT).build();

    public static void main(String[] args) {
        Dossier dossier = Dossier.titled("The Zinoviev letter").claims(VOTED_OUT, BROUGHT_DOWN).build();
        System.out.print(Evaluator.standard().evaluate(dossier).of(BROUGHT_DOWN).explain());
    }
}
// spotless:on
