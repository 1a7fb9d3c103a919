package org.antequem.explanation;

import org.antequem.explanation.Premise.UnderTest;

/** Writes an explanation from its answer down to its leaves, each step further in. */
final class Outline {

    private final Sheet sheet;
    private final Words words;

    Outline(Sheet sheet) {
        this.sheet = sheet;
        this.words = new Words(sheet);
    }

    String of(Explanation explanation) {
        write(explanation, 0);
        return sheet.toString();
    }

    private void write(Node node, int depth) {
        words.of(node);
        sheet.end(depth);
        if (node instanceof Explanation explanation) {
            write(explanation.preface(), depth + 1);
        }
        for (Node part : node.parts()) {
            // The claim under test stands in the preface already.
            if (!(part instanceof UnderTest)) {
                write(part, depth + 1);
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
