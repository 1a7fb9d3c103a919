package org.antequem.files.form;

import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/** What stands at a place, in words. */
final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    /** What stands at a place, as a message begins. */
    static String in(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().isEmpty()
                    ? "an empty mapping stands here"
                    : "keys and values stand here ("
                            + quoted(mapping.entries().get(0).key().value()) + ")";
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().isEmpty() ? "an empty list stands here" : "a list stands here";
        }
        Scalar scalar = (Scalar) node;
        return scalar.isNull() ? "nothing stands here" : quoted(scalar.value()) + " stands here";
    }

    /** In double quotes, on one line, and not too long. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        int end = Math.min(line.length(), LONGEST);
        boolean splitsAPair = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return '"' + line.substring(0, splitsAPair ? end - 1 : end) + (end < line.length() ? "…" : "") + '"';
    }
}
