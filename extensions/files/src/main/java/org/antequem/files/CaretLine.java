package org.antequem.files;

import org.antequem.files.tree.Place;

/** A line of a file with its number, and below it signs that point to a part of it. */
final class CaretLine {

    private static final int LONGEST = 160;
    private static final int SHOWN_BEFORE = 60;
    private static final int NUMBER_WIDTH = 5;

    private CaretLine() {}

    static String of(String line, Place place) {
        int[] signs = line.codePoints().toArray();
        int from = Math.min(place.column() - 1, signs.length);
        int to = place.endLine() == place.line() ? Math.min(place.endColumn() - 1, signs.length) : signs.length;
        int first = signs.length > LONGEST ? Math.max(0, from - SHOWN_BEFORE) : 0;
        int last = Math.min(signs.length, first + LONGEST);
        String cut = first > 0 ? "…" : "";
        String shown = cut + shown(signs, first, last) + (last < signs.length ? "…" : "");
        String before = cut.replace('…', ' ') + blank(signs, first, from);
        String number = ("%" + NUMBER_WIDTH + "d").formatted(place.line());
        return number + " | " + shown + "\n"
                + " ".repeat(NUMBER_WIDTH) + " | " + before
                + "^".repeat(Math.max(1, Math.min(to, last) - from));
    }

    /** Tabs and other signs that would move what follows are shown as one space. */
    private static String shown(int[] signs, int first, int last) {
        StringBuilder shown = new StringBuilder();
        for (int i = first; i < last; i++) {
            shown.appendCodePoint(Character.isISOControl(signs[i]) ? ' ' : signs[i]);
        }
        return shown.toString();
    }

    private static String blank(int[] signs, int first, int to) {
        return " ".repeat(Math.max(0, Math.min(to, signs.length) - first));
    }
}
