package org.antequem.explanation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.finding.Fact;
import org.antequem.finding.Few;
import org.antequem.record.Approximations;
import org.antequem.time.Conventions;

/**
 * Writes an explanation from its answer down to its leaves, each step further in. Of many steps that are alike it
 * writes a few, and counts the others.
 */
final class Outline {

    private final Sheet sheet;
    private final Words words;

    /** For what is found on tellings: no weakness rests on what is usually meant. */
    private final Words weighing;

    private final Conventions conventions;

    /** @param conventions by which dates were read */
    Outline(Sheet sheet, Conventions conventions) {
        this.sheet = sheet;
        this.words = new Words(sheet, conventions);
        this.weighing = new Words(sheet, Approximations.without(Approximations.ALL, conventions));
        this.conventions = conventions;
    }

    void write(Explanation explanation) {
        sheet.knowing(explanation::knows, explanation::wholes);
        words.of(explanation);
        sheet.end(0);
        write(explanation.preface(), 1);
        writeGrounds(ofSides(explanation, true), 1);
        write(explanation.remarks(), 1);
        ImmutableList<Ground> ofTheClaim = ofSides(explanation, false);
        if (!ofTheClaim.isEmpty()) {
            sheet.words(Explanation.ABOUT_THE_CLAIM);
            sheet.end(1);
            writeGrounds(ofTheClaim, 2);
        }
    }

    /** The grounds for a verdict, or those that only say what the claim is worth to others. */
    private static ImmutableList<Ground> ofSides(Explanation explanation, boolean isForTheVerdict) {
        return explanation.grounds().stream()
                .filter(ground -> isForTheVerdict == ground.finding().bearing().isOfASide())
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that show no line are alike where one rule found them. */
    private void writeGrounds(ImmutableList<Ground> grounds, int depth) {
        ImmutableListMultimap<String, Ground> alike = Multimaps.index(grounds, Outline::kind);
        Multiset<String> met = HashMultiset.create();
        for (Ground ground : grounds) {
            Few<Ground> few = Few.of(alike.get(kind(ground)));
            int before = met.add(kind(ground), 1);
            if (before < few.listed().size() || !ground.finding().lines().isEmpty()) {
                write(ground, depth);
            } else if (before == few.listed().size()) {
                sheet.words("and " + few.more() + " more under ")
                        .code(ground.finding().code());
                sheet.end(depth);
            }
        }
    }

    private static String kind(Ground ground) {
        return ground.finding().bearing() + ground.finding().code();
    }

    private void write(Ground ground, int depth) {
        Words by = ground.finding().lines().isEmpty() ? weighing : words;
        by.of(ground);
        sheet.words(".");
        if (sheet.isNew(ground.finding().sentence())) {
            sheet.words(" ").words(ground.finding().sentence());
        }
        sheet.end(depth);
        Extract extract = Extract.of(ground.finding());
        Ground shown = new Ground(extract.finding());
        if (shown.finding().lines().isEmpty()) {
            for (Remark found : shown.found()) {
                by.of(found);
                sheet.end(depth + 1);
            }
            if (extract.more() > 0) {
                sheet.words("and " + extract.more() + " more");
                sheet.end(depth + 1);
            }
            write(premises(shown), by, depth + 1);
        } else {
            write(new Few<>(shown.parts(), extract.more()), by, depth + 1);
        }
        write(shown.remarks(), depth + 1);
    }

    private void write(Few<? extends Node> parts, Words by, int depth) {
        parts.listed().forEach(part -> write(part, by, depth));
        if (parts.more() > 0) {
            sheet.words("and " + parts.more() + " more");
            sheet.end(depth);
        }
    }

    /** All of a proof. The claim under test stands in the preface already. */
    private static Few<Node> premises(Ground ground) {
        ImmutableList<Node> premises = ground.parts().stream()
                .filter(part -> !(part instanceof UnderTest))
                .collect(ImmutableList.toImmutableList());
        boolean isProof = ground.finding().facts().stream().anyMatch(Fact.So.class::isInstance);
        return isProof ? new Few<>(premises, 0) : Few.of(premises, Words::line);
    }

    private void write(Node node, Words by, int depth) {
        by.of(node);
        sheet.end(depth);
        if (node instanceof Inference inference) {
            Words within = new Words(sheet, inference.read(conventions));
            for (Premise premise : inference.parts()) {
                within.of(premise);
                sheet.end(depth + 1);
            }
        }
        write(node.remarks(), depth + 1);
    }

    /** Remarks, each with what is beneath it. */
    void write(Iterable<Remark> remarks, int depth) {
        for (Remark remark : remarks) {
            words.of(remark);
            sheet.end(depth);
            write(remark.beneath(), depth + 1);
        }
    }
}
