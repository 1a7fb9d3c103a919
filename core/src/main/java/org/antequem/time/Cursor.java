package org.antequem.time;

import static java.util.Objects.requireNonNull;

/** A place in a text that is being read; every complaint names it, counted from 1. */
final class Cursor {

    /** What stands behind the last character. No date holds it, should a text do so. */
    static final char END = '\uFFFF';

    private final String text;
    private final boolean toTheMinute;
    private int position;

    Cursor(String text, boolean toTheMinute) {
        this.text = requireNonNull(text, "text");
        this.toTheMinute = toTheMinute;
    }

    /** True where times may lack their seconds. */
    boolean isToTheMinute() {
        return toTheMinute;
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    char peek() {
        return position < text.length() ? text.charAt(position) : END;
    }

    boolean isAtDots() {
        return text.startsWith("..", position);
    }

    /** Steps over the next character. */
    void step() {
        position++;
    }

    /** Steps over a character, if it is the next. */
    boolean take(char expected) {
        if (peek() == expected) {
            position++;
            return true;
        }
        return false;
    }

    /** Steps over {@code ..}, if it is next. */
    boolean takeDots() {
        if (isAtDots()) {
            position += 2;
            return true;
        }
        return false;
    }

    /** Steps over {@code ?}, {@code ~} or {@code %}, if one is next. */
    Qualifier takeQualifier() {
        Qualifier qualifier = Qualifier.of(peek());
        if (qualifier != Qualifier.NONE) {
            position++;
        }
        return qualifier;
    }

    /** Steps over a digit and returns it. */
    int digit(String expected) {
        char next = peek();
        if (next < '0' || next > '9') {
            throw expected(expected);
        }
        position++;
        return next - '0';
    }

    /** Steps over a digit or {@code X} and returns it, the latter as {@link DigitMask#OPEN}. */
    int digitOrOpen(String expected) {
        return take('X') ? DigitMask.OPEN : digit(expected);
    }

    int twoDigits(String expected) {
        return 10 * digit(expected) + digit(expected);
    }

    /** Steps over all digits that follow. */
    void skipDigits() {
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
    }

    /** A complaint of what is found here. */
    IllegalArgumentException expected(String expected) {
        return new UnreadableDateException(text, toTheMinute, position, null, expected);
    }

    /** A complaint of what was found before. */
    IllegalArgumentException complaint(int at, String found, String expected) {
        return new UnreadableDateException(text, toTheMinute, at, found, expected);
    }
}
