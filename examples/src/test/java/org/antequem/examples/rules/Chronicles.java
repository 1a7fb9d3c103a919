package org.antequem.examples.rules;

import java.util.stream.Stream;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;

/** The dossiers of the rule pages that are about kings, courts, books and letters, which are made up. */
final class Chronicles {

    private static final Event WAR = Event.called("the war").build();
    private static final Event DEED = Event.called("the deed").build();
    private static final Actor MARCUS = Actor.person("Marcus").build();
    private static final Source CLERK =
            Source.witness("the clerk").observed(DEED).build();

    private Chronicles() {}

    static Stream<Dossier> dossiers() {
        return Stream.of(
                absent(),
                future(),
                neverAppeared(),
                misreported(),
                againstInterest(),
                contradicted(),
                cleared(),
                opinion(),
                notThere(),
                foretold(),
                motive(),
                dinner());
    }

    private static Dossier absent() {
        Actor king = Actor.person("the king").died("1848").build();
        Event letter = Event.called("the king's letter").during("1850").by(king).build();
        return record(Claim.that("The king's letter of 1850 decided the war")
                .cause(letter)
                .decided(WAR)
                .build());
    }

    private static Dossier future() {
        Source diary = Source.document("the diary").spoken("1960").build();
        Source book = Source.report("the book").published("1950").build();
        return record(Claim.that("The war came")
                .event(WAR)
                .happened()
                .saidBy(book)
                .citing(diary)
                .build());
    }

    private static Dossier neverAppeared() {
        Source supplement = Source.document("the supplement").build();
        Source journal = Source.document("the journal").bundling(supplement).build();
        Source bibliographer =
                Source.analysis("the bibliographer").examined(journal).build();
        return record(
                Claim.that("The war came")
                        .event(WAR)
                        .happened()
                        .saidBy(Source.report("the paper").build())
                        .citing(supplement)
                        .build(),
                Claim.that("No such supplement appeared")
                        .not(it -> it.source(supplement).appeared())
                        .saidBy(bibliographer)
                        .citingNobody()
                        .build());
    }

    private static Dossier misreported() {
        Event meeting = Event.called("the meeting").build();
        Source witness = Source.witness("the witness").build();
        return record(
                Claim.that("The meeting was in May")
                        .event(meeting)
                        .happened("1979-05")
                        .saidBy(witness)
                        .citingNobody()
                        .build(),
                Claim.that("The witness never said so")
                        .not(it -> it.source(witness)
                                .says(said -> said.event(meeting).happened()))
                        .saidBy(Source.commentary("a blog").build())
                        .citingNobody()
                        .build(),
                Claim.that("The witness says that it was in 1980")
                        .source(witness)
                        .says(said -> said.event(meeting).happened("1980"))
                        .saidBy(Source.commentary("another blog").build())
                        .citingNobody()
                        .build());
    }

    private static Dossier dinner() {
        Event talks = Event.called("the talks").build();
        Event dinner = Event.called("the dinner").build();
        return record(
                Claim.that("The talks were in February")
                        .event(talks)
                        .happened("1945-02")
                        .saidBy(Source.document("the protocol").observed(talks).build())
                        .citingNobody()
                        .build(),
                Claim.that("We dined during the talks")
                        .event(dinner)
                        .happenedDuring(talks)
                        .saidBy(Source.witness("the guest").observed(dinner).build())
                        .citingNobody()
                        .build(),
                Claim.that("The dinner was in February")
                        .event(dinner)
                        .happened("1945-02")
                        .build(),
                Claim.that("The dinner was in 1946")
                        .event(dinner)
                        .happened("1946")
                        .build());
    }

    private static Dossier againstInterest() {
        Actor rome = Actor.state("Rome").build();
        Event defeat = Event.called("the defeat").by(rome).build();
        Claim lost = Claim.that("We lost the battle")
                .event(defeat)
                .happened()
                .saidBy(Source.official("Rome's speaker").speakingFor(rome).build())
                .citingNobody()
                .build();
        return Dossier.titled("The war")
                .claims(lost)
                .interests(Interest.of(rome)
                        .in(Matter.of("the war"))
                        .seeking("glory")
                        .inOrderTo("rule")
                        .harmedByBelief(lost)
                        .build())
                .build();
    }

    private static Dossier contradicted() {
        Source may = Source.witness("Marcus, in May")
                .by(MARCUS)
                .spoken("0015-05")
                .tookPartIn(DEED)
                .build();
        Source august = Source.witness("Marcus, in August")
                .by(MARCUS)
                .spoken("0015-08")
                .tookPartIn(DEED)
                .build();
        return record(
                Claim.that("I did it")
                        .event(DEED)
                        .wasBy(MARCUS)
                        .saidBy(august)
                        .citingNobody()
                        .build(),
                Claim.that("I never did it")
                        .not(it -> it.event(DEED).wasBy(MARCUS))
                        .saidBy(may)
                        .citingNobody()
                        .build());
    }

    private static Dossier cleared() {
        return record(
                Claim.that("Marcus did it")
                        .event(DEED)
                        .wasBy(MARCUS)
                        .saidBy(CLERK)
                        .citingNobody()
                        .build(),
                Claim.that("I never did it")
                        .not(it -> it.event(DEED).wasBy(MARCUS))
                        .saidBy(Source.witness("Marcus, in court")
                                .by(MARCUS)
                                .tookPartIn(DEED)
                                .build())
                        .citingNobody()
                        .build());
    }

    private static Dossier opinion() {
        Source letter = Source.document("the letter").build();
        return record(Claim.that("It is genuine")
                .document(letter)
                .isGenuine()
                .saidBy(Source.analysis("the expert").examined(letter).build())
                .citingNobody()
                .build());
    }

    private static Dossier notThere() {
        Source livia = Source.witness("Livia").build();
        return record(
                Claim.that("Marcus did it")
                        .event(DEED)
                        .wasBy(MARCUS)
                        .saidBy(livia)
                        .citingNobody()
                        .build(),
                Claim.that("Livia was not there")
                        .not(it -> it.source(livia).observed(DEED))
                        .saidBy(CLERK)
                        .citingNobody()
                        .build());
    }

    private static Dossier motive() {
        Actor rome = Actor.state("Rome").build();
        Event march = Event.called("the march").during("2000-05").by(rome).build();
        Interest roads = Interest.of(rome)
                .in(Matter.of("the east"))
                .seeking("the roads")
                .inOrderTo("win the war")
                .since("2000-01")
                .servedBy(march)
                .build();
        return record(
                Claim.that("Since the winter we sought the roads")
                        .interest(roads)
                        .isHeld()
                        .saidBy(Source.official("Rome's speaker")
                                .speakingFor(rome)
                                .build())
                        .citingNobody()
                        .build(),
                Claim.that("Rome had its own motive")
                        .actor(rome)
                        .hadItsOwnMotiveFor(march)
                        .build());
    }

    private static Dossier foretold() {
        Event truce = Event.called("the truce").during("2000-06-01").build();
        return record(Claim.that("There is a truce")
                .event(truce)
                .happened()
                .saidBy(Source.witness("the herald").spoken("2000-05-05").build())
                .citingNobody()
                .build());
    }

    private static Dossier record(Claim... claims) {
        return Dossier.titled("A chronicle").claims(claims).build();
    }
}
