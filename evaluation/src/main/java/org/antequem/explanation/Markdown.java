package org.antequem.explanation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * A paragraph with nested lists under it, in CommonMark. Every character that could be read as markup, by GitHub's
 * extensions too, is escaped.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash escapes</a>
 */
final class Markdown extends Sheet {

    private static final String MARKUP = "\\`*_[]<>#|~&$";
    private static final String MARKUP_AT_THE_START = "-+=";
    private static final String MARKUP_AFTER_DIGITS = ".)";

    @Override
    void write(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            write(words.charAt(i));
        }
    }

    private void write(char letter) {
        if (MARKUP.indexOf(letter) >= 0
                || (MARKUP_AT_THE_START.indexOf(letter) >= 0 && paragraph.length() == 0)
                || (MARKUP_AFTER_DIGITS.indexOf(letter) >= 0 && isNumber(paragraph))) {
            paragraph.append('\\');
        }
        paragraph.append(letter);
    }

    @Override
    @CanIgnoreReturnValue
    Sheet strong(String more) {
        part();
        paragraph.append("**");
        words(more);
        paragraph.append("**");
        return this;
    }

    /** A code span, in which nothing is escaped, and nothing that would have to be. */
    @Override
    @CanIgnoreReturnValue
    Sheet code(String name) {
        if (!isCapitals(name)) {
            return words(name);
        }
        part();
        paragraph.append('`').append(name).append('`');
        return this;
    }

    @Override
    void end(int depth) {
        if (depth > 0) {
            text.append("  ".repeat(depth - 1)).append("- ");
        }
        text.append(paragraph).append(depth > 0 ? "\n" : "\n\n");
        paragraph.setLength(0);
    }

    private static boolean isNumber(CharSequence start) {
        for (int i = 0; i < start.length(); i++) {
            if (start.charAt(i) < '0' || start.charAt(i) > '9') {
                return false;
            }
        }
        return start.length() > 0;
    }

    private static boolean isCapitals(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ((letter < 'A' || letter > 'Z') && (letter < '0' || letter > '9') && letter != '_') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
