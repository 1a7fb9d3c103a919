package org.antequem.testing;

import static org.antequem.model.Stage.PLANNING;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** A letter, a defeat, and who tells of them: small enough to know every verdict by heart. */
final class Letter {

    static final Event PRINTED =
            Event.called("the printing of the letter").during("1924-10-25").build();
    static final Event DEFEAT = Event.called("the defeat").build();
    static final Event TALKS = Event.called("the talks").build();

    static final Source RECORD = Source.document("the record")
            .observed(DEFEAT)
            .published("1924-10-09")
            .build();
    static final Source CLERK =
            Source.witness("a clerk").observed(DEFEAT).published("1925").build();
    static final Source MINISTER =
            Source.witness("a minister").tookPartIn(TALKS).published("1930").build();
    static final Source EDITOR =
            Source.commentary("an editor").published("1924-10-26").build();

    static final Claim VOTED_OUT = Claim.that("They were voted out on 8 October")
            .event(DEFEAT)
            .happened("1924-10-08")
            .saidBy(RECORD)
            .citingNobody()
            .build();
    static final Claim REMEMBERED = Claim.that("It was in October")
            .event(DEFEAT)
            .happened("1924-10")
            .saidBy(CLERK)
            .citingNobody()
            .build();
    static final Claim PLANNED = Claim.that("We spoke of it in September")
            .event(TALKS)
            .isStage(PLANNING, DEFEAT)
            .saidBy(MINISTER)
            .citingNobody()
            .build();
    static final Claim BROUGHT_DOWN = Claim.that("The letter brought them down")
            .cause(PRINTED)
            .decided(DEFEAT)
            .saidBy(EDITOR)
            .build();
    static final Claim TIMED =
            Claim.that("The talks decided it").cause(TALKS).decided(DEFEAT).build();

    static final Dossier DOSSIER = Dossier.titled("The letter")
            .claims(VOTED_OUT, PLANNED, BROUGHT_DOWN, TIMED)
            .build();

    static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    private Letter() {}
}
