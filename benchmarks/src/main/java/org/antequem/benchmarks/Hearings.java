package org.antequem.benchmarks;

import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.months;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.model.Stage;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/**
 * A dossier of the size and the shape of one article's argument: a visit that is said to have decided an undertaking,
 * three weak lines of different roots against it, and what else is told around them.
 */
final class Hearings {

    private static final Event VISIT =
            Event.called("the visit").during("2015-07").build();
    private static final Event UNDERTAKING = Event.called("the undertaking").build();
    private static final Source REPORT =
            Source.report("a report").published(Dating.early("2015-10")).build();

    private final List<Claim> claims = new ArrayList<>();

    private Hearings() {}

    static Dossier dossier() {
        Hearings hearings = new Hearings();
        hearings.addUnderTest();
        hearings.addLine(
                0,
                Source.unnamed("officials of the region").described("regional").butNot("local"),
                months(2));
        hearings.addLine(
                1, Source.unnamed("a local official").described("local").butNot("regional"), months(1));
        hearings.addLine(2, Source.unnamed("strangers").described("foreign"), months(3));
        hearings.addAround();
        return Dossier.titled("Hearings").claims(hearings.claims).build();
    }

    private void addUnderTest() {
        for (int i = 0; i < 4; i++) {
            Source teller =
                    Source.commentary("commentary " + i).published("2020-01").build();
            claims.add(Claim.that("The visit decided it, says " + i)
                    .cause(VISIT)
                    .decided(UNDERTAKING)
                    .saidBy(teller)
                    .citing(REPORT)
                    .build());
        }
        claims.add(Claim.that("It began with the visit")
                .cause(VISIT)
                .originated(UNDERTAKING)
                .saidBy(REPORT)
                .build());
    }

    private void addLine(int number, SourceBuilder described, Span before) {
        Source root = described.build();
        Event plan = Event.called("plan " + number).build();
        claims.add(Claim.that("Plan " + number + " was a part of it")
                .event(plan)
                .isStage(Stage.PLANNING, UNDERTAKING)
                .saidBy(REPORT)
                .citing(root)
                .hedged(Hedge.SUGGESTS)
                .build());
        claims.add(Claim.that("Plan " + number + " was first")
                .event(plan)
                .startedBefore(VISIT)
                .by(atLeast(before))
                .saidBy(REPORT)
                .citing(root)
                .build());
    }

    private void addAround() {
        for (int i = 0; i < 25; i++) {
            Event event = Event.called("event " + i).build();
            Source teller =
                    Source.analysis("analysis " + i % 5).published("2018").build();
            claims.add(Claim.that("Event " + i + " happened then")
                    .event(event)
                    .happened("2015-%02d".formatted(i % 12 + 1))
                    .saidBy(teller)
                    .build());
            if (i % 5 == 0) {
                claims.add(Claim.that("Event " + i + " belonged to it")
                        .event(event)
                        .isStage(Stage.PREPARATION, UNDERTAKING)
                        .saidBy(teller)
                        .build());
            }
        }
    }
}
