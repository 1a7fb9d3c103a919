package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

/**
 * A text, a number, {@code true}, {@code false} or {@code null}.
 *
 * @param value the text, or the number or word as it is written
 * @param style whether it is written in quotes
 * @param place where it stands in the text
 */
public record Scalar(String value, Style style, Place place) implements Node {

    /** The value {@code null}. */
    public static final Scalar NULL = literal("null");

    /** How a scalar is written. Only a plain one can be a number, {@code true}, {@code false} or {@code null}. */
    public enum Style {
        /**
         * The scalar is written without quotes; in JSON it is a number, {@code true}, {@code false} or {@code null}.
         */
        PLAIN,
        /** The scalar is written in quotes or as a block, and so is a text, whatever it looks like. */
        QUOTED
    }

    public Scalar {
        requireNonNull(value, "value");
        requireNonNull(style, "style");
        requireNonNull(place, "place");
    }

    /** A text, even if it looks like a number or a truth value. */
    public static Scalar text(String value) {
        return new Scalar(value, Style.QUOTED, Place.NONE);
    }

    /** A whole number. */
    public static Scalar number(long value) {
        return literal(Long.toString(value));
    }

    /** The value {@code true} or {@code false}. */
    public static Scalar truth(boolean value) {
        return literal(Boolean.toString(value));
    }

    /**
     * A word or date that means the same with and without quotes. YAML writes it without them if possible, even though
     * some readers take {@code yes} for a truth value or {@code 2015-07-01} for a date.
     */
    public static Scalar plain(String value) {
        return literal(value);
    }

    private static Scalar literal(String value) {
        return new Scalar(value, Style.PLAIN, Place.NONE);
    }

    /** True for {@code null}, and for what YAML reads like it: {@code ~} or nothing at all. */
    public boolean isNull() {
        return style == Style.PLAIN && (value.isEmpty() || PlainText.isNull(value));
    }

    /** True for a number of any size as YAML 1.2 and JSON write it. */
    public boolean isNumber() {
        return style == Style.PLAIN && PlainText.isNumber(value);
    }

    /** True for {@code true} and {@code false}. */
    public boolean isTruth() {
        return style == Style.PLAIN && (value.equals("true") || value.equals("false"));
    }

    /** True for a text, that is, neither a number nor {@code true}, {@code false} or {@code null}. */
    public boolean isText() {
        return !isNull() && !isNumber() && !isTruth();
    }
}
