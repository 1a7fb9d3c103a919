package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.regex.Pattern;

/** Writes values as JSON (RFC 8259). */
public final class Json {

    private static final String INDENT = " ";
    private static final Pattern LITERAL =
            Pattern.compile("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final StringBuilder text = new StringBuilder();
    private final boolean indented;

    private Json(boolean indented) {
        this.indented = indented;
    }

    /**
     * JSON on several lines, with each value on its own line, indented by one space per level; ends with a line break.
     */
    public static String indented(Node node) {
        requireNonNull(node, "node");
        Json json = new Json(true);
        json.write(node, "\n");
        return json.text.append('\n').toString();
    }

    /** JSON on one line, without a line break. */
    public static String onOneLine(Node node) {
        requireNonNull(node, "node");
        Json json = new Json(false);
        json.write(node, "");
        return json.text.toString();
    }

    private void write(Node node, String newLine) {
        if (node instanceof Scalar scalar) {
            write(scalar);
        } else if (node instanceof Sequence sequence) {
            writeAll('[', sequence.items().iterator(), this::write, ']', newLine);
        } else if (node instanceof Mapping mapping) {
            writeAll('{', mapping.entries().iterator(), this::write, '}', newLine);
        }
    }

    private void write(Mapping.Entry entry, String newLine) {
        quote(entry.key().value());
        text.append(indented ? ": " : ":");
        write(entry.value(), newLine);
    }

    private void write(Scalar scalar) {
        if (scalar.isNull()) {
            text.append("null");
        } else if (scalar.style() == Scalar.Style.PLAIN
                && LITERAL.matcher(scalar.value()).matches()) {
            text.append(scalar.value());
        } else {
            quote(scalar.value());
        }
    }

    private <T> void writeAll(char open, Iterator<T> items, Writer<T> writer, char close, String newLine) {
        text.append(open);
        if (items.hasNext()) {
            String inner = indented ? newLine + INDENT : "";
            while (items.hasNext()) {
                text.append(inner);
                writer.write(items.next(), inner);
                text.append(items.hasNext() ? "," : "");
            }
            text.append(newLine);
        }
        text.append(close);
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Characters.isHidden(value, i)) {
                        text.append(Characters.escaped(c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    @FunctionalInterface
    private interface Writer<T> {

        void write(T item, String newLine);
    }
}
