package org.antequem.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Paragraph;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.finding.Bearing;
import org.antequem.model.Source;
import org.antequem.report.template.Answer;
import org.antequem.report.template.ClaimSection;
import org.antequem.report.template.Passage;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;

/**
 * What there is to say of one claim.
 *
 * @param paragraphs of the explanation
 * @param hangsOn paragraphs on what would change the verdict; empty where that is not to be told
 * @param hasHistory whether it is to be told how the verdict changed
 */
record Account(
        Judgement judgement,
        Explanation explanation,
        ImmutableList<Paragraph> paragraphs,
        ImmutableList<Paragraph> hangsOn,
        boolean hasHistory) {

    static Account of(Judgement judgement, ImmutableSet<Extra> extras) {
        Explanation explanation = judgement.explanation();
        return new Account(
                judgement,
                explanation,
                explanation.paragraphs(),
                extras.contains(Extra.WHAT_VERDICTS_HANG_ON)
                        ? explanation.paragraphs(new HangsOn(judgement.hangsOn()))
                        : ImmutableList.of(),
                extras.contains(Extra.VERDICTS_THROUGH_TIME));
    }

    ClaimSection section(String id, Terms terms, Figures figures) {
        ImmutableList<Passage> all = passages(1, terms);
        int preface = explanation.preface().size();
        return new ClaimSection(
                id,
                isBare(),
                judgement.claim().toString(),
                judgement.claim().saidBy().map(Source::quoted).orElse(""),
                answer(judgement.decision()),
                all.get(0),
                all.subList(1, preface),
                figures.ofTheArgument(judgement),
                all.subList(preface, all.size()),
                figures.ofTheLineage(judgement),
                Voices.of(explanation),
                hasHistory ? figures.ofTheHistory(judgement) : ImmutableList.of(),
                nested(hangsOn, 0, terms));
    }

    private boolean isBare() {
        return judgement.verdict() == Verdict.NOT_ENOUGH_EVIDENCE
                && judgement.lines(Bearing.SUPPORTS).isEmpty()
                && judgement.lines(Bearing.REFUTES).isEmpty();
    }

    /** The paragraphs of the explanation from a depth on. */
    private ImmutableList<Passage> passages(int depth, Terms terms) {
        return nested(
                paragraphs.stream()
                        .filter(paragraph -> paragraph.depth() >= depth)
                        .collect(ImmutableList.toImmutableList()),
                depth,
                terms);
    }

    /** Puts what is further in beneath what it belongs to. */
    private static ImmutableList<Passage> nested(List<Paragraph> paragraphs, int depth, Terms terms) {
        ImmutableList.Builder<Passage> passages = ImmutableList.builder();
        int from = 0;
        while (from < paragraphs.size()) {
            int to = from + 1;
            while (to < paragraphs.size() && paragraphs.get(to).depth() > depth) {
                to++;
            }
            passages.add(new Passage(
                    terms.pieces(paragraphs.get(from)), nested(paragraphs.subList(from + 1, to), depth + 1, terms)));
            from = to;
        }
        return passages.build();
    }

    private static Answer answer(Decision decision) {
        String verdict = decision.verdict().name().replace('_', ' ');
        String confidence = decision.confidence()
                .map(degree -> degree.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return switch (decision.verdict()) {
            case REFUTED -> new Answer("refuted", "\u2715", verdict, confidence);
            case SUPPORTED -> new Answer("supported", "\u2713", verdict, confidence);
            case CONFLICTING_EVIDENCE -> new Answer("conflicting", "\u2260", verdict, confidence);
            case NOT_ENOUGH_EVIDENCE -> new Answer("open", "?", verdict, confidence);
        };
    }
}
