package org.antequem.files.tree;

import java.util.Optional;

/** How a value is written on one line, or a text as a block. */
final class YamlText {

    private static final String BREAK = "\n";

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    private YamlText(int limit) {
        this.limit = limit;
    }

    /**
     * What stands behind a key or a dash, without the line break at its end.
     *
     * @param indent the number of spaces before the lines of a block
     * @param column the number of characters before the value
     */
    static String of(Node node, int indent, int column) {
        if (node instanceof Scalar scalar) {
            return block(scalar, indent, column).orElseGet(() -> onOneLine(scalar, false));
        }
        return inBrackets(node, Integer.MAX_VALUE).orElseThrow();
    }

    static String key(Scalar key) {
        return onOneLine(key, false);
    }

    /**
     * A list or mapping on one line; nothing if it is longer than a number of characters, or has a text of several
     * lines.
     */
    static Optional<String> inBrackets(Node node, int limit) {
        YamlText written = new YamlText(limit);
        return written.add(node) ? Optional.of(written.text.toString()) : Optional.empty();
    }

    private boolean add(Node node) {
        if (node instanceof Scalar scalar) {
            text.append(onOneLine(scalar, true));
            return fits() && !scalar.value().contains(BREAK);
        } else if (node instanceof Mapping mapping) {
            return add(mapping);
        }
        return node instanceof Sequence sequence && add(sequence);
    }

    private boolean add(Mapping mapping) {
        String separator = "{";
        for (Mapping.Entry entry : mapping.entries()) {
            text.append(separator).append(onOneLine(entry.key(), true)).append(": ");
            if (!fits() || !add(entry.value())) {
                return false;
            }
            separator = ", ";
        }
        text.append(mapping.entries().isEmpty() ? "{}" : "}");
        return fits();
    }

    private boolean add(Sequence sequence) {
        String separator = "[";
        for (Node item : sequence.items()) {
            text.append(separator);
            if (!fits() || !add(item)) {
                return false;
            }
            separator = ", ";
        }
        text.append(sequence.items().isEmpty() ? "[]" : "]");
        return fits();
    }

    private boolean fits() {
        return text.length() <= limit || text.codePointCount(0, text.length()) <= limit;
    }

    private static String onOneLine(Scalar scalar, boolean inBrackets) {
        String value = scalar.value();
        if (scalar.isNull()) {
            return "null";
        }
        boolean plain = scalar.style() == Scalar.Style.PLAIN || PlainText.isText(value);
        return plain && PlainText.isSafe(value, inBrackets) ? value : quoted(value);
    }

    private static String quoted(String value) {
        boolean hidden = false;
        for (int i = 0; i < value.length(); i++) {
            hidden |= value.charAt(i) < ' ' || Characters.isHidden(value, i);
        }
        if (!hidden && (value.contains("\"") || value.contains("\\"))) {
            return "'" + value.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(Characters.isHidden(value, i) ? Characters.escaped(c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    private static Optional<String> block(Scalar scalar, int indent, int column) {
        String value = scalar.value();
        boolean ended = value.endsWith(BREAK);
        String body = ended ? value.substring(0, value.length() - 1) : value;
        if (scalar.style() == Scalar.Style.PLAIN || !isVisible(body)) {
            return Optional.empty();
        }
        String margin = BREAK + " ".repeat(indent);
        boolean fits = column + body.codePointCount(0, body.length()) <= Yaml.WIDTH;
        if (!body.contains(BREAK) && !fits && body.contains(" ") && !body.contains("  ")) {
            return Optional.of((ended ? ">" : ">-") + folded(body, margin));
        } else if (body.contains(BREAK) || ended) {
            return Optional.of((ended ? "|" : "|-") + literal(body, margin));
        }
        return Optional.empty();
    }

    /** True where each line shows all of its characters, and the first one its indentation. */
    private static boolean isVisible(String body) {
        if (body.isEmpty() || body.startsWith(" ") || body.startsWith(BREAK) || body.endsWith(BREAK)) {
            return false;
        }
        for (int i = 0; i < body.length(); i++) {
            if (Characters.isHidden(body, i)) {
                return false;
            }
        }
        return !body.endsWith(" ") && !body.contains(" " + BREAK);
    }

    private static String literal(String body, String margin) {
        StringBuilder block = new StringBuilder();
        body.lines().forEach(line -> block.append(line.isEmpty() ? BREAK : margin + line));
        return block.toString();
    }

    private static String folded(String body, String margin) {
        StringBuilder block = new StringBuilder();
        int left = 0;
        for (String word : body.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (length + 1 > left) {
                block.append(margin).append(word);
                left = Yaml.WIDTH - (margin.length() - 1) - length;
            } else {
                block.append(' ').append(word);
                left -= length + 1;
            }
        }
        return block.toString();
    }
}
