package org.antequem.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Dossier;
import org.antequem.report.picture.Picture;
import org.antequem.report.template.ClaimSection;
import org.antequem.report.template.ReportPage;
import org.antequem.time.QuotedWords;
import org.antequem.verdict.Verdict;

/** Puts a page together. */
final class Assembly {

    private static final ImmutableList<Verdict> MOST_TELLING_FIRST = ImmutableList.of(
            Verdict.REFUTED, Verdict.SUPPORTED, Verdict.CONFLICTING_EVIDENCE, Verdict.NOT_ENOUGH_EVIDENCE);

    private final Evaluation evaluation;
    private final ImmutableList<Matrix> matrices;
    private final ImmutableSet<Extra> extras;

    Assembly(Evaluation evaluation, ImmutableList<Matrix> matrices, ImmutableSet<Extra> extras) {
        this.evaluation = evaluation;
        this.matrices = matrices;
        this.extras = extras;
    }

    ReportPage page(String title, ImmutableList<Judgement> judgements) {
        ImmutableList<Account> accounts = judgements.stream()
                .map(judgement -> Account.of(judgement, extras))
                .collect(ImmutableList.toImmutableList());
        Terms terms = Terms.of(accounts, evaluation.rules());
        Figures figures = new Figures();
        ImmutableList.Builder<ClaimSection> sections = ImmutableList.builder();
        for (int number = 0; number < accounts.size(); number++) {
            sections.add(accounts.get(number).section("claim-" + (number + 1), terms, figures));
        }
        StyleSheet style = StyleSheet.OF_PAGES;
        return new ReportPage(
                QuotedWords.shown(title),
                style.policy(),
                style.css(),
                Picture.STYLE,
                record(evaluation.dossier()),
                count(judgements),
                sections.build(),
                Figures.ofTheRecord(evaluation, matrices),
                terms.rules(),
                terms.assumptions(),
                Glossary.of(evaluation.policy()));
    }

    private static String record(Dossier dossier) {
        return "The record has " + many(dossier.claims(), "claim") + ", " + many(dossier.events(), "event") + " and "
                + many(dossier.sources(), "source") + ".";
    }

    private static String many(Collection<?> all, String noun) {
        return all.size() + " " + noun + (all.size() == 1 ? "" : "s");
    }

    /** {@code "Of the 12 claims in this report it refutes 5, supports 2 and neither supports nor refutes 5."}. */
    private static String count(ImmutableList<Judgement> judgements) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : MOST_TELLING_FIRST) {
            long number = judgements.stream()
                    .filter(judgement -> judgement.verdict() == verdict)
                    .count();
            if (number > 0) {
                parts.add(verb(verdict) + " " + number);
            }
        }
        if (parts.isEmpty()) {
            return "This report is about no claim.";
        }
        String last = parts.remove(parts.size() - 1);
        return "Of the " + many(judgements, "claim") + " in this report it " + String.join(", ", parts)
                + (parts.isEmpty() ? "" : " and ") + last + ".";
    }

    private static String verb(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> "refutes";
            case SUPPORTED -> "supports";
            case CONFLICTING_EVIDENCE -> "is divided on";
            case NOT_ENOUGH_EVIDENCE -> "neither supports nor refutes";
        };
    }
}
