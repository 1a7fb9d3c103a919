package org.antequem.time;

import org.jspecify.annotations.Nullable;

/**
 * Says why a text is no date: where, what is there, what could be there, and what may be meant. The words are put
 * together when somebody reads them.
 */
final class NoDate extends IllegalArgumentException {

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
    NoDate(String text, boolean toTheMinute, int position, @Nullable String found, String expected) {
        this.opening = null;
        this.text = text;
        this.toTheMinute = toTheMinute;
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Of a text that was not meant to be EDTF: nothing is proposed.
     *
     * @param opening what the message starts with
     * @param position from 0; the message counts from 1
     */
    NoDate(String opening, String text, int position, @Nullable String found, String expected) {
        this.opening = opening;
        this.text = text;
        this.toTheMinute = false;
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    @Override
    public String getMessage() {
        return (opening == null ? "not a date" : opening) + ": \"" + quoted() + "\", at position " + (position + 1)
                + ": "
                + (found == null ? foundThere() : found) + "; expected " + expected
                + (opening == null ? NearMiss.hint(text, toTheMinute) : "");
    }

    private String foundThere() {
        if (position >= text.length()) {
            return text.isEmpty() ? "nothing is there" : "the date breaks off";
        }
        return "found '" + visible(Character.toString(text.codePointAt(position))) + "'";
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
    static String visible(String text) {
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
