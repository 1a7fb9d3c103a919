package org.antequem.examples.moscow;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Rank;

/** One step of the argument, as it is printed: what the rules find, and where that is not what the article says. */
final class Section {

    private static final int WIDTH = 80;

    private final int step;
    private final StringBuilder text = new StringBuilder();

    private Section(int step, String title) {
        this.step = step;
        String heading = step + ". " + title;
        text.append(heading).append('\n').append("-".repeat(heading.length())).append('\n');
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
            for (Fact fact : finding.facts()) {
                paragraph(6, fact.label() + ": " + words(fact.value()));
            }
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
        int column = indent;
        text.append(" ".repeat(indent));
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            if (begun && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(indent + 4));
                column = indent + 4;
            } else if (begun) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            begun = true;
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
