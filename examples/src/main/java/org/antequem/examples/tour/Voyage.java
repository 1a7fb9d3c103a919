package org.antequem.examples.tour;

import static org.antequem.time.Span.days;
import static org.antequem.time.Span.weeks;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import java.time.Duration;
import java.time.Instant;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;
import org.antequem.timeline.History;
import org.antequem.timeline.Precedence;
import org.antequem.timeline.Proof;
import org.antequem.timeline.Timeline;

/** When did the ship sail? Dates of all kinds, and what they permit. */
final class Voyage {

    static final Event STORM =
            Event.called("the storm").during(Dating.julian("1703-11-26")).build();
    static final Event SAILING = Event.called("the sailing").build();
    static final Event LANDING = Event.called("the landing").build();
    static final Event TRIAL = Event.called("the trial of the captain")
            .during(Dating.of("1704-02").giveOrTake(weeks(1)))
            .build();

    static final Source LOG = Source.document("the Dutch log").observed(SAILING).build();
    static final Source LETTER =
            Source.document("a passenger's letter").observed(SAILING, LANDING).build();
    static final Source HARBOUR =
            Source.document("the harbour's book").observed(LANDING).build();

    static final Claim SAILED = Claim.that("We sailed towards the end of November")
            .event(SAILING)
            .happened(Dating.late("1703-11"))
            .saidBy(LOG)
            .citingNobody()
            .build();
    static final Claim A_FORTNIGHT = Claim.that("We landed ten to fifteen days after we had sailed")
            .event(LANDING)
            .startedAfter(SAILING)
            .by(days(10, 15))
            .saidBy(LETTER)
            .citingNobody()
            .build();
    static final Claim AT_NIGHT = Claim.that("A ship came in in the night")
            .event(LANDING)
            .happened("1703-12-03T22:30/1703-12-04T04:00")
            .saidBy(HARBOUR)
            .citingNobody()
            .build();

    static final Dossier DOSSIER = Dossier.titled("The voyage")
            .inZone("-05:00")
            .inHemisphere(Hemisphere.NORTHERN)
            .claims(SAILED, A_FORTNIGHT)
            .events(STORM, TRIAL)
            .build();

    private Voyage() {}

    public static void main(String[] args) {
        Evaluation evaluation = Evaluator.standard().evaluate(DOSSIER);
        Timeline timeline = evaluation.timeline();

        System.out.println(timeline.bounds(startOf(LANDING)));
        System.out.println(timeline.certainty(endOf(STORM), startOf(TRIAL)));

        Precedence order = timeline.order(startOf(LANDING), startOf(STORM));
        System.out.println(order.certainty());
        for (History history : order.histories()) {
            System.out.println(
                    Instant.ofEpochSecond(history.at(startOf(LANDING)).orElseThrow()));
        }

        Timeline more = timeline.with(AT_NIGHT);
        System.out.println(more.bounds(startOf(SAILING)));
        Proof proof = more.order(startOf(LANDING), startOf(STORM)).proof().orElseThrow();
        proof.statements().forEach(System.out::println);
        System.out.println(Duration.ofSeconds(proof.margin()));

        System.out.println(timeline.relations(SAILING, LANDING));
    }
}
