package org.antequem.verification.report;

import static org.antequem.model.Hedge.REPORTEDLY;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.report.page.HtmlReport;

/** A record whose every text is one that could break a page. */
final class HostileRecord {

    static final ImmutableList<String> TEXTS = ImmutableList.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'--></style><style>*{display:none}</style>",
            "&lt;b&gt; &amp;amp; ${7*7} @template.words()",
            "\u202egnp.exe\u2066 \u200f\u05d0\u05d1\u05d2 \u0645\u0648\u0633\u0643\u0648",
            "\u05d4\u05de\u05d1\u05e8\u05e7 \u05de\u05de\u05d5\u05e1\u05e7\u05d1\u05d4 1924",
            "word ".repeat(400).strip(),
            "w".repeat(2_000));

    private HostileRecord() {}

    static HtmlReport report(String text) {
        Event cause = Event.called(text + " 1").during("2021-03-10").build();
        Event effect = Event.called(text + " 2").build();
        Event planning = Event.called(text + " 3").build();
        Source witness = Source.witness(text + " 4")
                .spoken("2021-04-02")
                .tookPartIn(planning)
                .build();
        Source paper = Source.report(text + " 5").published("2021-04-20").build();
        Claim decided = Claim.that(text + " 6")
                .cause(cause)
                .decided(effect)
                .saidBy(paper)
                .citing(witness)
                .hedged(REPORTEDLY)
                .build();
        Claim planned = Claim.that(text + " 7")
                .event(planning)
                .isStage(Stage.PLANNING, effect)
                .saidBy(witness)
                .citingNobody()
                .build();
        Claim begun = Claim.that(text + " 8")
                .event(planning)
                .happened("2021-02")
                .saidBy(witness)
                .citingNobody()
                .build();
        Dossier dossier = Dossier.titled(text).claims(decided, planned, begun).build();
        return HtmlReport.of(Evaluator.standard().evaluate(dossier)).tellingWhatVerdictsHangOn();
    }
}
