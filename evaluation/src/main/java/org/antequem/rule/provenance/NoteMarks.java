package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of notes: superscript digits, and numbers in square brackets.
 *
 * <p>A superscript marks a note, unless it follows a unit of length or a number that is no year.
 */
final class NoteMarks {

    /** As in {@code [12]}, {@code [3, 4]}, {@code [note 5]}. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\[(?:\\p{L}{1,5}\\.? ?)?\\p{Nd}{1,4}(?: ?[,;-] ?\\p{Nd}{1,4}){0,5}\\]");

    private static final int LONGEST = 48;

    private static final ImmutableSet<String> UNITS =
            ImmutableSet.of("m", "mm", "cm", "dm", "km", "in", "ft", "yd", "mi");

    /** As in {@code 1914}, {@code 4.8.1914}, {@code 8/1914}, {@code 1914/15}, {@code 1914-18}, {@code 1914-08-04}. */
    private static final Pattern YEAR = Pattern.compile("(?:[0-9]{1,2}[./][0-9]{1,2}[./]|[0-9]{1,2}/)?"
            + "(?:1[0-9]|20)[0-9]{2}"
            + "(?:[/-](?:[0-9]{2}|(?:1[0-9]|20)[0-9]{2})|-[0-9]{2}-[0-9]{2})?");

    private static final int LONGEST_YEAR = 10;

    private NoteMarks() {}

    /** Where a number in brackets ends that starts here; here, where none does. */
    static int endOfBrackets(String signs, int at) {
        Matcher note = IN_BRACKETS.matcher(signs).region(at, Math.min(signs.length(), at + LONGEST));
        return note.lookingAt() ? note.end() : at;
    }

    /** Whether a superscript after this word is a power: the word is a unit of length, or a number that is no year. */
    static boolean isPower(String signs, int start, int end) {
        boolean isNumber = Character.isDigit(signs.codePointBefore(end));
        if (end - start > LONGEST_YEAR) {
            return isNumber;
        }
        String word = signs.substring(start, end);
        return isNumber ? !YEAR.matcher(word).matches() && !endsAYear(signs, start, end) : UNITS.contains(word);
    }

    /** Whether a number is what a hyphen adds to a year or to a month of it, as the 18 of 1914-18. */
    private static boolean endsAYear(String signs, int start, int end) {
        int from = start;
        while (from > 0 && end - from <= LONGEST_YEAR && isOfNumber(signs.charAt(from - 1))) {
            from--;
        }
        return YEAR.matcher(signs.substring(from, end)).matches();
    }

    private static boolean isOfNumber(char sign) {
        return sign == '-' || Character.isDigit(sign);
    }
}
