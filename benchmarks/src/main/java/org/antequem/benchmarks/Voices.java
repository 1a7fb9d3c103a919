package org.antequem.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.Stage;

/** Records in which many say the same, or one thing each, and nobody contradicts anybody. */
final class Voices {

    private static final Event MARCH = Event.called("the march").build();
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Source EDITOR =
            Source.report("the editor").published("2000").build();

    private Voices() {}

    static Dossier retellers(int size) {
        Source witness = Source.witness("the witness").observed(MARCH).build();
        List<Claim> claims = new ArrayList<>();
        claims.add(happened().saidBy(witness).citingNobody().build());
        for (int i = 0; i < size; i++) {
            claims.add(happened().saidBy(report(i)).citing(witness).build());
        }
        return Dossier.titled(size + " retellers").claims(claims).build();
    }

    static Dossier agreeing(int size) {
        return Dossier.titled(size + " witnesses").claims(witnessed(size)).build();
    }

    static Dossier citations(int size) {
        List<Claim> claims = witnessed(size);
        Source[] witnesses =
                claims.stream().map(claim -> claim.saidBy().orElseThrow()).toArray(Source[]::new);
        claims.add(happened().saidBy(EDITOR).citing(witnesses).build());
        return Dossier.titled("one who cites " + size).claims(claims).build();
    }

    static Dossier citedUnheard(int size) {
        Source[] officials = new Source[size];
        for (int i = 0; i < size; i++) {
            officials[i] = Source.official("official " + i).build();
        }
        return Dossier.titled("one who quotes " + size)
                .claims(happened().saidBy(EDITOR).quoting(officials).build())
                .build();
    }

    static Dossier stages(int size) {
        Event visit = Event.called("the visit").during("1950").build();
        Event campaign = Event.called("the campaign").build();
        Event operation = Event.called("the operation").build();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Event stage = Event.called("plan " + i)
                    .during(FIRST.plusDays(i).toString())
                    .asStage(Stage.PREPARATION, campaign)
                    .build();
            claims.add(Claim.that("Plan " + i + " was a part of it")
                    .event(stage)
                    .isStage(Stage.PLANNING, operation)
                    .saidBy(report(i))
                    .citingNobody()
                    .build());
        }
        claims.add(Claim.that("The visit decided it")
                .cause(visit)
                .decided(operation)
                .saidBy(EDITOR)
                .build());
        return Dossier.titled(size + " stages").claims(claims).build();
    }

    private static List<Claim> witnessed(int size) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Source witness = Source.witness("witness " + i).observed(MARCH).build();
            claims.add(happened().saidBy(witness).citingNobody().build());
        }
        return claims;
    }

    private static ClaimBuilder happened() {
        return Claim.that("It marched").event(MARCH).happened(FIRST.toString());
    }

    private static Source report(int number) {
        return Source.report("report " + number)
                .published(FIRST.plusDays(10 + number).toString())
                .build();
    }
}
