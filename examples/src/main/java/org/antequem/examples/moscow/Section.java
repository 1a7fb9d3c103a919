package org.antequem.examples.moscow;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Node;
import org.antequem.explanation.Page;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Rank;
import org.antequem.model.Named;

/** One step of the argument, as it is printed: what the rules find, and where that is not what the article says. */
final class Section {

    private static final int HANGING = 4;

    private final int step;
    private final Page page = new Page();

    private Section(int step, String title) {
        this.step = step;
        String heading = step + ". " + title;
        page.paragraph("", 0, heading).paragraph("", 0, "-".repeat(heading.length()));
    }

    static Section step(int number, String title) {
        return new Section(number, title);
    }

    int step() {
        return step;
    }

    /** Adds the question, or a sentence on what follows. */
    @CanIgnoreReturnValue
    Section says(String words) {
        paragraph(2, words);
        return this;
    }

    /** Adds a sentence of the answer; the values take the places of {@code %s}. */
    @CanIgnoreReturnValue
    Section shows(String sentence, Object... values) {
        paragraph(4, sentence.formatted(Stream.of(values).map(Section::words).toArray()));
        return this;
    }

    /** Adds the verdict on a claim. */
    @CanIgnoreReturnValue
    Section verdict(Judgement judgement) {
        paragraph(4, Answer.on(judgement.claim(), judgement.decision()));
        return this;
    }

    /** Adds whether a rule applies to a claim, and what it found. */
    @CanIgnoreReturnValue
    Section found(Judgement judgement, String code) {
        boolean isFound = !judgement.findings(code).isEmpty();
        paragraph(4, "The rule " + code + (isFound ? " applies to " : " does not apply to ") + judgement.claim() + ".");
        for (Finding finding : judgement.findings(code)) {
            Ground ground = new Ground(finding);
            ground.found().forEach(remark -> paragraph(6, remark.toString()));
            boolean isProof = finding.facts().stream().anyMatch(Fact.So.class::isInstance);
            for (Node part : ground.parts()) {
                if (!(part instanceof UnderTest)) {
                    paragraph(8, part.toString());
                } else if (isProof) {
                    paragraph(8, judgement.claim().proposition() + " (the claim itself)");
                }
            }
            ground.remarks().forEach(remark -> paragraph(8, remark.toString()));
        }
        return this;
    }

    /** Adds the lines that one rule found against a claim: how strong each is, on whom it rests, and what they say. */
    @CanIgnoreReturnValue
    Section argued(Judgement judgement, String code) {
        for (Finding finding : judgement.findings(code)) {
            for (Line line : finding.lines()) {
                paragraph(
                        6,
                        "By the rule " + code + " there is " + lower(line.strength()) + " evidence against it, from "
                                + words(line.roots()) + ": " + words(line.statements()) + ".");
            }
        }
        return this;
    }

    /** Adds rival hypotheses, the least contradicted first. */
    @CanIgnoreReturnValue
    Section ranked(Matrix rivals) {
        for (Rank rank : rivals.ranking()) {
            paragraph(4, "Place " + rank.place() + ": " + rank.hypothesis() + ", with " + against(rank) + ".");
        }
        return this;
    }

    private static String against(Rank rank) {
        if (rank.firm() + rank.weak() == 0) {
            return "no evidence against it";
        }
        return rank.firm() == 0
                ? pieces(rank.weak()) + " against it, all weak"
                : pieces(rank.firm() + rank.weak()) + " against it, " + rank.firm() + " of them firm";
    }

    static String pieces(long number) {
        return number == 0 ? "no evidence" : number == 1 ? "1 piece of evidence" : number + " pieces of evidence";
    }

    /** Adds a sentence on where the rules give another answer than the article. */
    @CanIgnoreReturnValue
    Section differs(String words) {
        paragraph(2, "DIFFERENT FROM THE ARTICLE: " + words);
        return this;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Names in quotation marks, and of several values the last one after "and". */
    private static String words(Object value) {
        if (value instanceof Collection<?> many) {
            ImmutableList<String> all = many.stream().map(Section::words).collect(ImmutableList.toImmutableList());
            int last = all.size() - 1;
            return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
        }
        return value instanceof Named named ? named.quoted() : value.toString();
    }

    private void paragraph(int indent, String words) {
        page.paragraph(" ".repeat(indent), indent + HANGING, words);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
