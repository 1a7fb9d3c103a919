package org.antequem.time;

import static com.google.common.base.Preconditions.checkPositionIndex;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a text is not a date. The message quotes the text and says where reading failed, what is there, what was
 * expected, and what may be meant.
 */
public final class UnreadableDateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTED = 80;
    private static final int QUOTED_BEFORE = 40;
    private static final int QUOTED_AFTER = 30;

    private final @Nullable String opening;
    private final String text;
    private final boolean toTheMinute;
    private final int position;
    private final @Nullable String found;
    private final String expected;

    /**
     * @param position from 0; the message counts from 1
     * @param found null for whatever stands there
     */
    UnreadableDateException(String text, boolean toTheMinute, int position, @Nullable String found, String expected) {
        this.opening = null;
        this.text = text;
        this.toTheMinute = toTheMinute;
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Makes an exception about a text that was not meant to be EDTF, so that no EDTF form is proposed.
     *
     * @param opening what the message starts with: {@code not understood}
     * @param text the whole text
     * @param position where it fails, from 0; the message counts from 1
     * @param found what is there; null for the character at that position
     * @param expected what could be there
     */
    public UnreadableDateException(String opening, String text, int position, @Nullable String found, String expected) {
        requireNonNull(opening, "opening");
        requireNonNull(text, "text");
        requireNonNull(expected, "expected");
        checkPositionIndex(position, text.length(), "position");
        this.opening = opening;
        this.text = text;
        this.toTheMinute = false;
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /** The whole text that could not be read. */
    public String text() {
        return text;
    }

    /**
     * The position in the text where reading failed, from 0; the length of the text if something is missing at its end.
     */
    public int position() {
        return position;
    }

    @Override
    public String getMessage() {
        return (opening == null ? "not a date" : opening) + ": \"" + quoted() + "\", at position " + (position + 1)
                + ": "
                + visible(found == null ? foundThere() : found) + "; expected " + expected
                + (opening == null ? NearMiss.hint(text, toTheMinute) : "");
    }

    private String foundThere() {
        if (position >= text.length()) {
            return text.isEmpty() ? "nothing is there" : "the date breaks off";
        }
        return "found '" + Character.toString(text.codePointAt(position)) + "'";
    }

    /** All of a short text, or a piece of a long one around the place. */
    private String quoted() {
        if (text.length() <= LONGEST_QUOTED) {
            return visible(text);
        }
        int from = wholeCharacter(Math.max(0, position - QUOTED_BEFORE));
        int to = wholeCharacter(Math.min(text.length(), position + QUOTED_AFTER));
        return (from > 0 ? "…" : "") + visible(text.substring(from, to)) + (to < text.length() ? "…" : "");
    }

    private int wholeCharacter(int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /** Control characters by their numbers, so that no message breaks a line. */
    private static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            visible.append(
                    Character.isISOControl(character)
                            ? "\\u%04X".formatted((int) character)
                            : String.valueOf(character));
        }
        return visible.toString();
    }
}
