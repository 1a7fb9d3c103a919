package org.antequem.phrases;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import org.antequem.time.UnreadableDateException;

/**
 * A phrase, one word, number or sign at a time. Words are in lower case and without the dots of an abbreviation, every
 * dash is a {@code -}, and space of any kind does no more than separate.
 */
final class Words {

    private static final int LONGEST_SHOWN = 30;

    private final String text;
    private int lastEnd;
    private int start;
    private int end;
    private String word = "";

    Words(String text) {
        this.text = requireNonNull(text, "text");
        step();
    }

    /** The word, number or sign that is next; nothing at the end. */
    String word() {
        return word;
    }

    /** Where it starts, from 0. */
    int at() {
        return start;
    }

    /** Where the one before it ended. */
    int lastEnd() {
        return lastEnd;
    }

    /** What is written from a place up to the last word that was taken. */
    String from(int place) {
        return text.substring(place, lastEnd);
    }

    boolean isAtEnd() {
        return start == text.length();
    }

    boolean isNumber() {
        return isDigit(start);
    }

    /** True for a word of letters. */
    boolean isWord() {
        return isLetter(start);
    }

    /** True for the hyphen with which EDTF joins a year and a month; other dashes join nothing but periods. */
    boolean isHyphen() {
        return start < text.length() && text.charAt(start) == '-';
    }

    /** True where nothing separates it from the one before. */
    boolean touches() {
        return start == lastEnd && !isAtEnd();
    }

    /** The number that is next; one too large for any date where it has too many digits. */
    int number() {
        return word.length() > 6 ? 1_000_000 : Integer.parseInt(word);
    }

    /** The digits that stand in a certain place. */
    String digits(int place) {
        int behind = place;
        while (isDigit(behind)) {
            behind++;
        }
        return text.substring(place, behind);
    }

    /** Steps over the next word, if it is one of these. */
    @CanIgnoreReturnValue
    boolean take(String... expected) {
        for (String one : expected) {
            if (word.equals(one)) {
                step();
                return true;
            }
        }
        return false;
    }

    /** Steps over several words, if they stand there one after the other. */
    @CanIgnoreReturnValue
    boolean takeAll(String... expected) {
        int back = start;
        for (String one : expected) {
            if (!take(one)) {
                goTo(back);
                return false;
            }
        }
        return true;
    }

    /** Steps over a word that must be there. */
    void require(String expected) {
        if (!take(expected)) {
            throw expected("'" + expected + "'");
        }
    }

    /** Goes back, or on, to a word that starts in a certain place. */
    void goTo(int place) {
        end = place;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        step();
    }

    void step() {
        lastEnd = end;
        start = end;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        end = start;
        if (isNumber()) {
            while (isDigit(end) || isThousands(end)) {
                end++;
            }
            word = text.substring(start, end).replace(",", "");
        } else if (isLetter(start)) {
            while (isLetter(end) || (end < text.length() && text.charAt(end) == '.')) {
                end++;
            }
            word = text.substring(start, end).replace(".", "").toLowerCase(Locale.ROOT);
        } else if (start < text.length()) {
            end++;
            word = isDash(text.charAt(start)) ? "-" : text.substring(start, end);
        } else {
            word = "";
        }
    }

    /** A complaint of the word that is next. */
    IllegalArgumentException expected(String expected) {
        return complaint(start, isAtEnd() ? "the phrase breaks off" : "found " + quoted(start, end), expected);
    }

    /** A complaint of the word that starts in a certain place. */
    IllegalArgumentException expectedAt(int place, String expected) {
        goTo(place);
        return expected(expected);
    }

    IllegalArgumentException complaint(int place, String found, String expected) {
        return new UnreadableDateException("not understood", text, place, found, expected);
    }

    /** A piece of the text, as a complaint shows it. */
    String quoted(int from, int to) {
        String piece = text.substring(from, Math.min(to, from + LONGEST_SHOWN));
        return "'" + piece + (to - from > LONGEST_SHOWN ? "…'" : "'");
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    /** True for the comma in "40,000". */
    private boolean isThousands(int place) {
        return place < text.length()
                && text.charAt(place) == ','
                && place - start <= 3
                && isDigit(place + 1)
                && isDigit(place + 2)
                && isDigit(place + 3)
                && !isDigit(place + 4);
    }

    /** Half a character that needs two of them is none that a date has; both halves are shown together. */
    private boolean isLetter(int place) {
        return place < text.length()
                && (Character.isLetter(text.charAt(place)) || Character.isSurrogate(text.charAt(place)));
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isDash(char character) {
        return (character >= '\u2010' && character <= '\u2015') || character == '\u2212' || character == '-';
    }
}
