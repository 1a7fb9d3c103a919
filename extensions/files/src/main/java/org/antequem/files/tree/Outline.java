package org.antequem.files.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the entries and items of a text stand, and its scalars and empty brackets, in its order. */
final class Outline {

    /** The indices between which a scalar, or a pair of empty brackets, stands. */
    record Range(int start, int end, boolean block) {}

    private final String characters;
    private final Text text;
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Range> scalars = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private int index;

    private Outline(Text text) {
        this.text = text;
        this.characters = text.characters();
    }

    static Outline of(Text text, Node root, Comments.Found comments) {
        Outline outline = new Outline(text);
        outline.add(root, null, comments, false);
        return outline;
    }

    ImmutableList<Anchor> anchors() {
        return ImmutableList.copyOf(anchors);
    }

    ImmutableList<Range> scalars() {
        return ImmutableList.copyOf(scalars);
    }

    private void add(Node node, @Nullable Anchor parent, Comments.Found comments, boolean item) {
        int start = index(node.place().line(), node.place().column());
        char first = start < characters.length() ? characters.charAt(start) : ' ';
        if (node instanceof Scalar scalar) {
            add(scalar, start, first);
        } else if (isEmpty(node)) {
            scalars.add(
                    new Range(start, index(node.place().endLine(), node.place().endColumn()), false));
        } else if (node instanceof Mapping mapping) {
            boolean block = first != '{';
            boolean led = block && item;
            for (Mapping.Entry entry : mapping.entries()) {
                Place key = entry.key().place();
                Anchor anchor = new Anchor(
                        parent,
                        comments.of(entry.key().value()),
                        key.line(),
                        block ? key.column() - 1 : Anchor.WITHIN_A_LINE,
                        led);
                anchors.add(anchor);
                add(entry.key(), anchor, anchor.comments(), false);
                add(entry.value(), anchor, anchor.comments(), false);
                led = false;
            }
        } else if (node instanceof Sequence sequence) {
            boolean block = first != '[';
            int dash = block ? node.place().column() - 1 : Anchor.WITHIN_A_LINE;
            for (int i = 0; i < sequence.items().size(); i++) {
                Node value = sequence.items().get(i);
                Comments.Found within = comments.of(Integer.toString(i));
                Anchor anchor = new Anchor(parent, within, value.place().line(), dash, block && item && i == 0);
                anchors.add(anchor);
                add(value, anchor, within, block);
            }
        }
    }

    private static boolean isEmpty(Node node) {
        return (node instanceof Mapping mapping && mapping.entries().isEmpty())
                || (node instanceof Sequence sequence && sequence.items().isEmpty());
    }

    private void add(Scalar scalar, int start, char first) {
        int end = index(scalar.place().endLine(), scalar.place().endColumn());
        boolean block = scalar.style() == Scalar.Style.QUOTED && (first == '|' || first == '>');
        while (block && end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            scalars.add(new Range(start, end, block));
        }
    }

    /** The index of a character that stands behind the one that was asked for before. */
    private int index(int targetLine, int targetColumn) {
        if (targetLine > line) {
            line = targetLine;
            index = text.start(line);
            column = 1;
        }
        if (targetColumn > column) {
            index = characters.offsetByCodePoints(index, targetColumn - column);
            column = targetColumn;
        }
        return index;
    }
}
