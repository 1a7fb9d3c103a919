package org.antequem.report.picture;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Length;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Remark;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.time.Bounds;

/**
 * What a line of argument is worth, in sentences.
 *
 * @param sentences how strong it is and why, and what it presumes
 * @param point what it comes to with all other lines
 */
record Worth(ImmutableList<String> sentences, String point) {

    static Worth of(Inference inference, Finding finding, Judgement judgement) {
        Line line = inference.line();
        ImmutableSet<String> codes = Stream.concat(
                        line.weaknesses().stream().map(Finding::code),
                        line.presuming().stream().map(Presumption::name))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        if (line.strength() == Strength.FIRM) {
            sentences.add("It is firm, which is enough by itself. It rests on " + roots(line) + ".");
        }
        for (Remark remark : inference.remarks()) {
            if (remark instanceof Remark.Because || remark instanceof Remark.Noted) {
                sentences.add(Words.withoutCodes(inOne(remark), codes));
            }
        }
        for (Premise premise : inference.parts()) {
            if (premise.statement().proposition().events().isEmpty()) {
                sentences.add("It also rests on this: " + premise + ".");
            }
        }
        for (Presumption presumption : line.presuming()) {
            sentences.add(Words.withoutCodes(new Remark.Takes(presumption).toString(), codes)
                    + " Without this assumption the verdict on the claim would be "
                    + judgement.without(presumption).decision() + ".");
        }
        return new Worth(sentences.build(), point(line, finding, judgement));
    }

    /** With the reasons beneath it, where there are several. */
    private static String inOne(Remark remark) {
        return remark.beneath().isEmpty()
                ? remark.toString()
                : remark + " " + remark.beneath().stream().map(Remark::toString).collect(joining("; ")) + ".";
    }

    private static String roots(Line line) {
        return line.roots().isEmpty()
                ? "what the dossier stipulates"
                : String.join(
                        ", together with ",
                        line.roots().stream()
                                .map(root -> Words.quoted(root.name()))
                                .toList());
    }

    private static String point(Line line, Finding finding, Judgement judgement) {
        long others = judgement.lines(finding.bearing()).stream()
                .filter(other -> other.strength() != Strength.VOID)
                .map(Line::basis)
                .filter(basis -> !basis.equals(line.basis()))
                .distinct()
                .count();
        String side = finding.bearing() == Bearing.REFUTES ? "against the claim" : "for the claim";
        String decision = judgement.decision() + ".";
        String point = others == 0
                ? "It is the only piece of evidence " + side + ": " + decision
                : "With the " + (others == 1 ? "other piece" : others + " other pieces") + " of evidence " + side + ": "
                        + decision;
        long margin = line.margin().orElse(0);
        if (margin <= 1 || margin == Bounds.DISTANT_FUTURE) {
            return point;
        }
        ImmutableList.Builder<String> ways = ImmutableList.builder();
        if (!line.presuming().isEmpty()) {
            ways.add("an assumption does not hold");
        }
        ways.add("its sources are wrong");
        if (line.argument().told().equals(line.argument().conclusions())) {
            ways.add("its dates are off by " + Length.atLeast(margin));
        }
        return point + " This argument fails if " + either(ways.build()) + ".";
    }

    private static String either(ImmutableList<String> ways) {
        int last = ways.size() - 1;
        return last == 0 ? ways.get(0) : String.join(", if ", ways.subList(0, last)) + ", or if " + ways.get(last);
    }
}
