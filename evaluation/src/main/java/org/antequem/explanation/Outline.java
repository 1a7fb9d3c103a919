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

    String of(Explanation explanation) {
        sheet.knowing(explanation::knows);
        words.of(explanation);
        sheet.end(0);
        write(explanation.preface(), 1);
        writeGrounds(explanation.grounds());
        write(explanation.remarks(), 1);
        return sheet.toString();
    }

    /** Those that show no line are alike where one rule found them. */
    private void writeGrounds(ImmutableList<Ground> grounds) {
        ImmutableListMultimap<String, Ground> alike = Multimaps.index(grounds, Outline::kind);
        Multiset<String> met = HashMultiset.create();
        for (Ground ground : grounds) {
            Few<Ground> few = Few.of(alike.get(kind(ground)));
            int before = met.add(kind(ground), 1);
            if (before < few.listed().size() || !ground.finding().lines().isEmpty()) {
                write(ground);
            } else if (before == few.listed().size()) {
                sheet.words("and " + few.more() + " more under ")
                        .code(ground.finding().code());
                sheet.end(1);
            }
        }
    }

    private static String kind(Ground ground) {
        return ground.finding().bearing() + ground.finding().code();
    }

    private void write(Ground ground) {
        Words by = ground.finding().lines().isEmpty() ? weighing : words;
        by.of(ground);
        sheet.words(".");
        if (sheet.isNew(ground.finding().sentence())) {
            sheet.words(" ").words(ground.finding().sentence());
        }
        sheet.end(1);
        Extract extract = Extract.of(ground.finding());
        Ground shown = new Ground(extract.finding());
        if (shown.finding().lines().isEmpty()) {
            for (Remark found : shown.found()) {
                by.of(found);
                sheet.end(2);
            }
            if (extract.more() > 0) {
                sheet.words("and " + extract.more() + " more");
                sheet.end(2);
            }
            write(premises(shown), by);
        } else {
            write(new Few<>(shown.parts(), extract.more()), by);
        }
        write(shown.remarks(), 2);
    }

    private void write(Few<? extends Node> parts, Words by) {
        parts.listed().forEach(part -> write(part, by, 2));
        if (parts.more() > 0) {
            sheet.words("and " + parts.more() + " more");
            sheet.end(2);
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

    private void write(Iterable<Remark> remarks, int depth) {
        for (Remark remark : remarks) {
            words.of(remark);
            sheet.end(depth);
            write(remark.beneath(), depth + 1);
        }
    }
}
