package org.antequem.examples.moscow;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Node;
import org.antequem.explanation.Page;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Rank;

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

    /** What is asked, or what is to be read from what follows. */
    @CanIgnoreReturnValue
    Section says(String words) {
        paragraph(2, words);
        return this;
    }

    /** One value of the answer. */
    @CanIgnoreReturnValue
    Section shows(String label, Object value) {
        paragraph(4, label + ": " + words(value));
        return this;
    }

    /** The verdict on a claim. */
    @CanIgnoreReturnValue
    Section verdict(Judgement judgement) {
        paragraph(4, judgement.claim().wording() + ": " + judgement.decision());
        return this;
    }

    /** What one rule found on a claim, or that it found nothing. */
    @CanIgnoreReturnValue
    Section found(Judgement judgement, String code) {
        paragraph(4, "\"" + judgement.claim().wording() + "\", " + code);
        if (judgement.findings(code).isEmpty()) {
            paragraph(6, "nothing");
        }
        for (Finding finding : judgement.findings(code)) {
            Ground ground = new Ground(finding);
            ground.found().forEach(remark -> paragraph(6, remark.toString()));
            for (Node part : ground.parts()) {
                if (!(part instanceof UnderTest)) {
                    paragraph(8, part.toString());
                }
            }
            ground.remarks().forEach(remark -> paragraph(8, remark.toString()));
        }
        return this;
    }

    /** The lines that one rule found on a claim: how strong each is, on whom it rests, and on what they say. */
    @CanIgnoreReturnValue
    Section argued(Judgement judgement, String code) {
        for (Finding finding : judgement.findings(code)) {
            for (Line line : finding.lines()) {
                paragraph(
                        6,
                        code + ", " + line.strength().name().toLowerCase(Locale.ROOT) + ", resting on "
                                + words(line.roots()) + ": " + words(line.statements()));
            }
        }
        return this;
    }

    /** Rival hypotheses, the least contradicted first. */
    @CanIgnoreReturnValue
    Section ranked(Matrix rivals) {
        for (Rank rank : rivals.ranking()) {
            paragraph(
                    4,
                    rank.place() + " " + rank.hypothesis() + ": against it " + rank.firm() + " firm and " + rank.weak()
                            + " weak pieces of evidence");
        }
        return this;
    }

    /** Where the rules give another answer than the article. */
    @CanIgnoreReturnValue
    Section differs(String words) {
        paragraph(2, "OTHERWISE THAN THE ARTICLE: " + words);
        return this;
    }

    private static String words(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }

    private void paragraph(int indent, String words) {
        page.paragraph(" ".repeat(indent), indent + HANGING, words);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
