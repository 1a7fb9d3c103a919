package org.antequem.examples.rules;

import static org.antequem.model.Hedge.REPORTEDLY;
import static org.antequem.model.Stage.EXECUTION;
import static org.antequem.model.Stage.PLANNING;

import java.util.stream.Stream;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** The dossiers of the rule pages that are about a recall, which is made up. */
final class Recalls {

    private static final Actor COMPANY = Actor.group("the company").build();
    private static final Event ARTICLE =
            Event.called("the article").during("2021-03-10").build();
    private static final Event RECALL = Event.called("the recall").by(COMPANY).build();
    private static final Event PLANS =
            Event.called("the planning of the recall").by(COMPANY).build();
    private static final Event STOP =
            Event.called("the stop of shipments").by(COMPANY).build();
    private static final Event CONFERENCE =
            Event.called("the press conference").by(COMPANY).build();

    private static final Source ENGINEER = Source.witness("the engineer")
            .spoken("2021-02-20")
            .tookPartIn(PLANS)
            .build();
    private static final Source INSIDERS = Source.unnamed("two people familiar with the matter")
            .numbering(2)
            .spoken("2021-03-19")
            .build();
    private static final Source WIRE = Source.report("the wire report")
            .published("2021-03-20")
            .text("The company has begun to plan a recall, an engineer said.")
            .build();
    private static final Source BLOG =
            Source.commentary("the blog").published("2021-06").build();
    private static final Source PODCAST =
            Source.commentary("the podcast").published("2021-06").build();
    private static final Source AGENCY =
            Source.report("the agency").observed(CONFERENCE).build();

    private static final Claim PLANNED = Claim.that("We planned a recall")
            .event(PLANS)
            .isStage(PLANNING, RECALL)
            .saidBy(ENGINEER)
            .citingNobody()
            .build();
    private static final Claim IN_FEBRUARY = started(
                    "We began in the first half of February", "2021-02-01/2021-02-14", ENGINEER)
            .citingNobody()
            .build();

    private Recalls() {}

    static Stream<Dossier> dossiers() {
        return Stream.of(
                record(hypothesis(decided("The article decided it")), PLANNED, IN_FEBRUARY),
                record(
                        Claim.that("The article set it going")
                                .cause(ARTICLE)
                                .originated(RECALL)
                                .build(),
                        PLANNED,
                        IN_FEBRUARY),
                record(hypothesis(started("The planning started in February", "2021-02")), IN_FEBRUARY),
                record(
                        hypothesis(started("The planning started in February", "2021-02")),
                        started("Planning started on 14 February", "2021-02-14", ENGINEER)
                                .citingNobody()
                                .build(),
                        started(
                                        "Planning started on 12 March",
                                        "2021-03-12",
                                        Source.document("the minutes")
                                                .observed(PLANS)
                                                .build())
                                .citingNobody()
                                .build()),
                conference(),
                stages(),
                overstated(),
                attributed(),
                oneRoot(),
                hedged(),
                zombie(),
                against(true),
                against(false),
                quoting("The company has decided to plan a recall"),
                quoting("The company has [not] begun to plan a recall"),
                quoting("the minister gave the order himself"),
                handedOn(),
                circular(),
                graded("D2"),
                graded("A1"),
                interested(),
                late(),
                record(stopped(BLOG).build()),
                record(stopped(BLOG).citingNobody().build()),
                record(stopped(Source.witness("a driver").build())
                        .citingNobody()
                        .build()),
                record(stopped(INSIDERS).citingNobody().build()),
                record(stopped(AGENCY).citingNobody().withdrawn("2021-04").build()));
    }

    private static Dossier conference() {
        Event stop = Event.called("the stop").during("2021-03-15").by(COMPANY).build();
        return record(
                Claim.that("It happened on 1 April")
                        .event(CONFERENCE)
                        .happened("2021-04-01")
                        .saidBy(AGENCY)
                        .citingNobody()
                        .build(),
                Claim.that("The stop began after the conference began")
                        .event(stop)
                        .startedAfter(CONFERENCE)
                        .saidBy(BLOG)
                        .build(),
                Claim.that("The stop was over before the conference")
                        .event(stop)
                        .wasOverBefore(CONFERENCE)
                        .build());
    }

    private static Dossier stages() {
        Event conference =
                Event.called("the press conference").during("2021-04-01").build();
        Event stop = Event.called("the stop of shipments")
                .during("2021-03-15")
                .asStage(EXECUTION, RECALL)
                .build();
        Event collection = Event.called("the collection")
                .during("2021-03-16/2021-03-26")
                .asStage(EXECUTION, RECALL)
                .build();
        return Dossier.titled("The recall")
                .claims(Claim.that("The press conference shaped the recall")
                        .cause(conference)
                        .shaped(RECALL)
                        .build())
                .events(stop, collection)
                .build();
    }

    private static Dossier overstated() {
        return record(
                shaped("The article timed it").saidBy(WIRE).citingNobody().build(),
                decided("The article decided it").saidBy(BLOG).citing(WIRE).build());
    }

    private static Dossier attributed() {
        return record(
                shaped("The article timed it").saidBy(WIRE).citing(INSIDERS).build(),
                shaped("The article timed the recall").saidBy(BLOG).citing(WIRE).build());
    }

    private static Dossier oneRoot() {
        return record(
                decided("The article decided it").saidBy(WIRE).citing(INSIDERS).build(),
                decided("It was the article").saidBy(BLOG).citing(WIRE).build(),
                decided("The article did it").saidBy(PODCAST).citing(WIRE).build());
    }

    private static Dossier hedged() {
        return record(
                started("Planning reportedly started in February", "2021-02", WIRE)
                        .citing(ENGINEER)
                        .hedged(REPORTEDLY)
                        .build(),
                started("Planning started in February", "2021-02", BLOG)
                        .citing(WIRE)
                        .build());
    }

    private static Dossier zombie() {
        Source statement = Source.document("the company's statement")
                .speakingFor(COMPANY)
                .published("2021-04")
                .build();
        return record(
                decided("The article decided it").saidBy(WIRE).citingNobody().build(),
                Claim.that("The article did not decide the recall")
                        .not(it -> it.cause(ARTICLE).decided(RECALL))
                        .saidBy(statement)
                        .citingNobody()
                        .build(),
                decided("The article did decide it").saidBy(BLOG).citing(WIRE).build());
    }

    /** What the wire report says refutes what the blog has from it; it may say that as well. */
    private static Dossier against(boolean saysBoth) {
        Claim planned = Claim.that("The planning was for the recall")
                .event(PLANS)
                .isStage(PLANNING, RECALL)
                .saidBy(WIRE)
                .citing(ENGINEER)
                .build();
        Claim inFebruary = started("Planning started in February", "2021-02", WIRE)
                .citing(ENGINEER)
                .build();
        Claim blogged = decided("It was the article").saidBy(BLOG).citing(WIRE).build();
        return saysBoth
                ? record(
                        planned,
                        inFebruary,
                        blogged,
                        decided("The article decided it")
                                .saidBy(WIRE)
                                .citing(INSIDERS)
                                .build())
                : record(planned, inFebruary, blogged);
    }

    private static Dossier quoting(String words) {
        return record(Claim.that("Planning has begun")
                .event(PLANS)
                .happened()
                .saidBy(BLOG)
                .citing(WIRE)
                .quoting(words, "paragraph 1")
                .build());
    }

    private static Dossier handedOn() {
        Source first = paper("the first paper");
        Source second = paper("the second paper");
        Source third = paper("the third paper");
        Source fourth = paper("the fourth paper");
        return record(
                IN_FEBRUARY,
                started("In February", "2021-02", first).citing(ENGINEER).build(),
                started("In February, it seems", "2021-02", second)
                        .citing(first)
                        .build(),
                started("It was in February", "2021-02", third).citing(second).build(),
                started("February, then", "2021-02", fourth).citing(third).build());
    }

    private static Dossier circular() {
        Source gazette = paper("the Gazette");
        Source herald = paper("the Herald");
        return record(
                stopped(gazette).citing(herald).build(),
                stopped(herald).citing(gazette).build());
    }

    private static Dossier graded(String grade) {
        Source memorandum = Source.document("the memorandum")
                .tookPartIn(PLANS)
                .graded(grade)
                .build();
        return record(started("A recall is planned", "2021-02", memorandum)
                .citingNobody()
                .build());
    }

    private static Dossier interested() {
        Source spokeswoman = Source.official("the company's spokeswoman")
                .speakingFor(COMPANY)
                .build();
        Claim early = started("We planned it in February", "2021-02", spokeswoman)
                .citingNobody()
                .build();
        return Dossier.titled("The recall")
                .claims(early)
                .interests(Interest.of(COMPANY)
                        .in(Matter.of("the product"))
                        .seeking("a name for acting early")
                        .inOrderTo("keep its customers")
                        .servedByBelief(early)
                        .build())
                .build();
    }

    private static Dossier late() {
        Source late = Source.witness("the engineer")
                .spoken("2021-06-02")
                .tookPartIn(STOP)
                .build();
        return record(Claim.that("Shipments stopped on 14 February")
                .event(STOP)
                .happened("2021-02-14")
                .saidBy(late)
                .citingNobody()
                .build());
    }

    private static ClaimBuilder stopped(Source teller) {
        return Claim.that("Shipments stopped on 15 March")
                .event(STOP)
                .happened("2021-03-15")
                .saidBy(teller);
    }

    private static ClaimBuilder decided(String wording) {
        return Claim.that(wording).cause(ARTICLE).decided(RECALL);
    }

    private static ClaimBuilder shaped(String wording) {
        return Claim.that(wording).cause(ARTICLE).shaped(RECALL);
    }

    private static ClaimBuilder started(String wording, String within) {
        return Claim.that(wording).event(PLANS).happened(Dating.startingWithin(within));
    }

    private static ClaimBuilder started(String wording, String within, Source teller) {
        return started(wording, within).saidBy(teller);
    }

    private static Claim hypothesis(ClaimBuilder claim) {
        return claim.build();
    }

    private static Source paper(String name) {
        return Source.report(name).build();
    }

    private static Dossier record(Claim... claims) {
        return Dossier.titled("The recall").claims(claims).build();
    }
}
