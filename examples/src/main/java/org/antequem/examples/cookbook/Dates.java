package org.antequem.examples.cookbook;

import static org.antequem.examples.cookbook.Recipe.judge;
import static org.antequem.examples.cookbook.Recipe.print;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.exactly;
import static org.antequem.time.Span.years;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** When it was, and which came first. */
final class Dates {

    private Dates() {}

    // spotless:off
    static void twoDays() {
        Event breach = Event.called("the breach of the dam").build();
        Source keeper = Source.witness("the lock keeper").observed(breach).build();
        Source rider = Source.witness("the post rider").observed(breach).build();
        Claim third = Claim.that("It broke on the 3rd").event(breach).happened("1862-05-03")
                .saidBy(keeper).citingNobody().build();
        Claim fourth = Claim.that("It broke on the 4th").event(breach).happened("1862-05-04")
                .saidBy(rider).citingNobody().build();

        print(Claim.that("It was on 3 May").event(breach).happened("1862-05-03").build(), third, fourth);
        System.out.println(
                judge(Claim.that("It was in May").event(breach).happened("1862-05").build(), third, fourth));
    }

    static void twoCalendars() {
        Event burial = Event.called("the burial of Cervantes").during("1616-04-23").build();
        Event death = Event.called("the death of Shakespeare").during(Dating.julian("1616-04-23")).build();

        print(Claim.that("Both were on one day").event(death).happened("1616-04-23").build());
        print(Claim.that("Shakespeare died ten days later")
                .event(death).startedAfter(burial).by(exactly(days(10))).build());
    }

    static void vagueDates() {
        Event visit = Event.called("the visit").during("2015-07-24").build();
        Event talks = Event.called("the talks").during(Dating.early("2015")).build();
        Event census = Event.called("the census").during("2015-21").build();
        Event project = Event.called("the project").during("201X").build();

        for (Event event : ImmutableList.of(talks, census, project)) {
            Judgement judgement = judge(Claim.that(event + " ended before the visit")
                    .event(event).wasOverBefore(visit).build());
            System.out.println(judgement);
            judgement.presuming().forEach(presumption -> System.out.println("  " + presumption.name()));
        }
    }

    static void aboutTwoYears() {
        Event fire = Event.called("the fire").during("1910-06").build();
        Event inquiry = Event.called("the inquiry").build();
        Event vote = Event.called("the vote").during("1912-03").build();
        Event war = Event.called("the war").during("1914-07-28/1918-11-11").build();
        Source clerk = Source.witness("the clerk").tookPartIn(inquiry).build();
        Claim twoYears = Claim.that("We began two years after the fire")
                .event(inquiry).startedAfter(fire).by(years(2)).saidBy(clerk).citingNobody().build();

        print(Claim.that("It preceded the vote").event(inquiry).startedBefore(vote).build(), twoYears);
        print(Claim.that("It preceded the war").event(inquiry).startedBefore(war).build(), twoYears);
    }

    static void datesThatFollow() {
        Event conference = Event.called("the conference").build();
        Event dinner = Event.called("the dinner").build();
        Source minutes = Source.document("the minutes").observed(conference).build();
        Source guest = Source.witness("a guest").tookPartIn(dinner).build();
        Claim inFebruary = Claim.that("We met from 4 to 11 February").event(conference)
                .happened("1945-02-04/1945-02-11").saidBy(minutes).citingNobody().build();
        Claim atIt = Claim.that("We dined during the conference").event(dinner)
                .happenedDuring(conference).saidBy(guest).citingNobody().build();

        for (String when : ImmutableList.of("1945-02", "1945-02-08", "1945-03")) {
            System.out.println(judge(
                    Claim.that("It was in " + when).event(dinner).happened(when).build(),
                    inFebruary, atIt));
        }
    }

    static void twoZones() {
        Event raid = Event.called("the attack on Pearl Harbor")
                .during(Dating.startingWithin("1941-12-07T07:48-10:30/1941-12-07T07:55-10:30")).build();
        Event landing = Event.called("the landing at Kota Bharu")
                .during(Dating.startingWithin("1941-12-08T00:25+07:30/1941-12-08T01:00+07:30")).build();

        print(Claim.that("Malaya was attacked first").event(landing).startedBefore(raid).build());
    }
    // spotless:on
}
