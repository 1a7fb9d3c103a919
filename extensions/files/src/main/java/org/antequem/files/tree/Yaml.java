package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes values as YAML 1.2, always in the same way.
 *
 * <p>A value with further values is written on one line, in brackets, if that line takes at most {@value #WIDTH}
 * columns and has no comment and no text of several lines. Otherwise each of its values takes a line of its own,
 * indented by two spaces. The values of the outermost two levels always do. A text is written without quotes if every
 * reader of YAML 1.2 and 1.1 takes it for that text, a long one as a folded block, and one of several lines as a block.
 * Empty lines separate the sections of the outermost level; others are kept where the comments have them, one at a
 * place.
 *
 * <p>Reading what was written gives the same values, except for their places.
 */
public final class Yaml {

    /** The maximum number of columns in a line, if it can be kept. */
    public static final int WIDTH = 100;

    /** A key that is longer needs a mark of its own: YAML looks no further for its colon. */
    private static final int LONGEST_KEY = 1000;

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> path = new ArrayDeque<>();
    private final Predicate<ImmutableList<String>> inLines;

    private Yaml(Predicate<ImmutableList<String>> inLines) {
        this.inLines = inLines;
    }

    /** The YAML of a value without comments. */
    public static String write(Node root) {
        requireNonNull(root, "root");
        return write(root, Comments.NONE);
    }

    /** The YAML of a value with its comments. Comments on values that are gone are put at the end of their parent. */
    public static String write(Node root, Comments comments) {
        requireNonNull(root, "root");
        requireNonNull(comments, "comments");
        return write(root, comments, path -> false);
    }

    /**
     * The YAML of a value with its comments, with some short values on several lines.
     *
     * @param inLines which values are written on several lines, given the keys that lead to them
     */
    public static String write(Node root, Comments comments, Predicate<ImmutableList<String>> inLines) {
        requireNonNull(root, "root");
        requireNonNull(comments, "comments");
        requireNonNull(inLines, "inLines");
        Yaml yaml = new Yaml(inLines);
        yaml.writeRoot(root, comments);
        return yaml.text.toString();
    }

    private void writeRoot(Node root, Comments comments) {
        boolean inLines = isInLines(root, comments, 0);
        if (inLines || root instanceof Scalar) {
            lines(comments.before(), 0);
        } else {
            // A text that begins with a bracket is JSON, which has no comments.
            lines(comments.lines(), 0);
        }
        if (inLines) {
            lines(comments.behind().stream().toList(), 0);
            children(root, comments, 0, false);
            lines(comments.after(), 0);
        } else if (root instanceof Scalar) {
            endLine(YamlText.of(root, 2, 0), comments);
            lines(comments.after(), 0);
        } else {
            text.append(YamlText.of(root, 2, 0)).append('\n');
        }
    }

    /** What follows a key and its colon, or a dash. */
    private void value(Node node, Comments comments, int indent, int column) {
        if (isInLines(node, comments, column)) {
            comments.behind().ifPresent(comment -> text.append(' ').append(comment));
            text.append('\n');
            children(node, comments, indent + 2, false);
        } else {
            text.append(' ');
            endLine(YamlText.of(node, indent + 2, column), comments);
            lines(
                    comments.within().values().stream()
                            .flatMap(lost -> lost.lines().stream())
                            .toList(),
                    indent);
        }
    }

    /** Ends the line; the comment stands at the end of its first line if the value takes several. */
    private void endLine(String value, Comments comments) {
        int first = value.indexOf('\n');
        text.append(value, 0, first < 0 ? value.length() : first);
        comments.behind().ifPresent(comment -> text.append(' ').append(comment));
        text.append(value, first < 0 ? value.length() : first, value.length()).append('\n');
    }

    /** @param led whether the first line has begun already, behind a dash */
    private void children(Node node, Comments comments, int indent, boolean led) {
        if (node instanceof Mapping mapping) {
            mapping(mapping, comments, indent, led);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence, comments, indent, led);
        }
    }

    private void mapping(Mapping mapping, Comments comments, int indent, boolean led) {
        boolean begun = led;
        boolean first = true;
        boolean parted = false;
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            Comments own = comments.of(key);
            path.addLast(key);
            String written = YamlText.key(entry.key());
            int column = indent + written.codePointCount(0, written.length()) + 2;
            boolean section = indent == 0 && isInLines(entry.value(), own, column);
            if (!begun) {
                if (!first && (section || parted)) {
                    emptyLine();
                }
                leading(own.before(), indent, first);
                indent(indent);
            }
            key(written, indent);
            value(entry.value(), own, indent, column);
            lines(own.after(), indent);
            path.removeLast();
            begun = false;
            first = false;
            parted = section;
        }
        lost(comments, key -> mapping.get(key).isEmpty(), indent);
    }

    private void key(String written, int indent) {
        if (written.length() > LONGEST_KEY) {
            text.append("? ").append(written).append('\n');
            indent(indent);
        } else {
            text.append(written);
        }
        text.append(':');
    }

    private void sequence(Sequence sequence, Comments comments, int indent, boolean led) {
        boolean begun = led;
        boolean first = true;
        int number = 0;
        for (Node item : sequence.items()) {
            Comments own = comments.of(Integer.toString(number));
            path.addLast(Integer.toString(number));
            boolean inLines = isInLines(item, own, indent + 2);
            if (!begun) {
                leading(before(item, own, indent + 2), indent, first);
                indent(indent);
            }
            text.append('-');
            if (inLines) {
                text.append(' ');
                children(item, own, indent + 2, true);
            } else {
                value(item, own, indent, indent + 2);
            }
            lines(own.after(), indent);
            path.removeLast();
            begun = false;
            first = false;
            number++;
        }
        lost(comments, key -> number(key) >= sequence.items().size(), indent);
    }

    private static int number(String key) {
        Integer number = Ints.tryParse(key);
        return number == null ? Integer.MAX_VALUE : number;
    }

    /** The comments before an item, and those before its first value, which stands on the line of the dash. */
    private ImmutableList<String> before(Node item, Comments comments, int column) {
        if (!isInLines(item, comments, column)) {
            return comments.before();
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(comments.before());
        comments.behind().ifPresent(lines::add);
        if (item instanceof Mapping mapping) {
            lines.addAll(comments.of(mapping.entries().get(0).key().value()).before());
        } else if (item instanceof Sequence sequence) {
            path.addLast("0");
            lines.addAll(before(sequence.items().get(0), comments.of("0"), column + 2));
            path.removeLast();
        }
        return lines.build();
    }

    private void lost(Comments comments, Predicate<String> isLost, int indent) {
        comments.within().forEach((key, lost) -> {
            if (isLost.test(key)) {
                lines(lost.lines(), indent);
            }
        });
    }

    private boolean isInLines(Node node, Comments comments, int column) {
        boolean empty = node instanceof Mapping mapping
                ? mapping.entries().isEmpty()
                : node instanceof Sequence sequence && sequence.items().isEmpty();
        if (empty || node instanceof Scalar) {
            return false;
        }
        return path.size() < 2
                || !comments.within().isEmpty()
                || YamlText.inBrackets(node, WIDTH - column).isEmpty()
                || inLines.test(ImmutableList.copyOf(path));
    }

    private void leading(List<String> lines, int indent, boolean first) {
        int skipped = 0;
        while (first && skipped < lines.size() && lines.get(skipped).isEmpty()) {
            skipped++;
        }
        lines(lines.subList(skipped, lines.size()), indent);
    }

    private void lines(List<String> lines, int indent) {
        for (String line : lines) {
            if (line.isEmpty()) {
                emptyLine();
            } else {
                indent(indent);
                text.append(line).append('\n');
            }
        }
    }

    private void emptyLine() {
        if (text.length() > 1 && !text.substring(text.length() - 2).equals("\n\n")) {
            text.append('\n');
        }
    }

    private void indent(int indent) {
        text.append(" ".repeat(indent));
    }
}
