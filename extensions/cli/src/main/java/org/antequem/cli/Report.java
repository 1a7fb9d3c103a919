package org.antequem.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Remark;
import org.antequem.files.Expectation;
import org.antequem.files.verdict.Verdicts;
import org.antequem.verdict.Verdict;

/**
 * Verdicts on the claims of files, to be written in one of the formats.
 *
 * @param hangsOn whether it says what each verdict depends on
 * @param history whether it says how each verdict changed
 */
record Report(ImmutableList<Judged> files, boolean hangsOn, boolean history, Colours colours) {

    String in(JudgeFormat format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case LINE -> lines();
            case JSON -> json();
            case SARIF -> Verdicts.sarif(files.stream().map(Judged::verdicts).toList());
            case JUNIT -> Verdicts.junit(files.stream().map(Judged::verdicts).toList());
            case HTML ->
                files.stream()
                        .map(judged -> Page.html(judged, hangsOn, history))
                        .collect(joining());
        };
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        for (Judged judged : files) {
            if (files.size() > 1) {
                parts.add(colours.bold(judged.file().name() + ": "
                                + judged.file().dossier().title()) + "\n");
            }
            judged.judgements().forEach(judgement -> parts.add(text(judgement)));
            if (judged.isWhole()) {
                parts.add(summary(judged));
            }
        }
        return String.join("\n", parts);
    }

    private String text(Judgement judgement) {
        String text = explanation(judgement).text();
        String verdict = judgement.decision().toString();
        String coloured = text.startsWith(verdict)
                ? colours.verdict(judgement.verdict(), verdict) + text.substring(verdict.length())
                : text;
        return history ? coloured + HistoryText.of(judgement).text() : coloured;
    }

    private String markdown() {
        List<String> parts = new ArrayList<>();
        for (Judged judged : files) {
            for (Judgement judgement : judged.judgements()) {
                String markdown = explanation(judgement).markdown();
                parts.add(history ? markdown + "\n" + HistoryText.of(judgement).markdown() : markdown);
            }
        }
        return String.join("\n", parts);
    }

    private Explanation explanation(Judgement judgement) {
        Explanation explanation = judgement.explanation();
        return hangsOn ? explanation.with(new Remark.HangsOn(judgement.hangsOn())) : explanation;
    }

    /** How many claims there are of each verdict: {@code 4 claims: 1 REFUTED, 3 NOT ENOUGH EVIDENCE}. */
    private static String summary(Judged judged) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long number = judged.judgements().stream()
                    .filter(judgement -> judgement.verdict() == verdict)
                    .count();
            if (number > 0) {
                counts.add(number + " " + VerdictName.shown(verdict));
            }
        }
        int expected = judged.expectations().size();
        String met = expected == 0
                ? ""
                : "; %d of %d as expected"
                        .formatted(expected - judged.unexpected().size(), expected);
        return Counted.of(judged.claims().size(), "claim") + (counts.isEmpty() ? "" : ": ") + String.join(", ", counts)
                + met + "\n";
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (Judged judged : files) {
            for (Judgement judgement : judged.judgements()) {
                Expectation failed = judged.unexpected().get(judgement);
                String id = judged.name(judgement.claim());
                String place =
                        judged.file().ids().place(id).map(known -> known + ": ").orElse("");
                lines.append(judged.file().name()).append(':').append(place.isEmpty() ? " " : place);
                lines.append(failed == null ? "note: " : "error: ").append(id).append(": ");
                lines.append(judgement.decision());
                lines.append(failed == null ? "" : ", but " + VerdictName.shown(failed.verdict()) + " is expected");
                lines.append(": ")
                        .append(judgement.claim().wording().replaceAll("\\s+", " "))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** A value for each file, one after the other, as jq reads them. */
    private String json() {
        StringBuilder json = new StringBuilder();
        for (Judged judged : files) {
            Verdicts verdicts = judged.verdicts();
            verdicts = hangsOn ? verdicts.withWhatTheyHangOn() : verdicts;
            json.append((history ? verdicts.withTheirHistory() : verdicts).json());
        }
        return json.toString();
    }
}
