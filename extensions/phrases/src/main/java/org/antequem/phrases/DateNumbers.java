package org.antequem.phrases;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads a date that is written in numbers alone, if there is but one way to read it. */
final class DateNumbers {

    private final Words words;
    private final Period period;

    private DateNumbers(Words words, Period period) {
        this.words = words;
        this.period = period;
    }

    /** False where there is none; refuses one that could mean two days. */
    static boolean read(Words words, Period period) {
        DateNumbers numbers = new DateNumbers(words, period);
        if (numbers.readDay()) {
            return true;
        }
        numbers.refuseNumbersAlone();
        return false;
    }

    /** A day as {@code YYYY-MM-DD}, whose year and calendar are EDTF's and so nobody else's to say. */
    private boolean readDay() {
        int from = words.at();
        int year = words.number();
        boolean found = words.word().length() == 4;
        words.step();
        found &= isNextOfTwoDigits();
        int month = found ? words.number() : 0;
        if (month == 0 || month > 12) {
            words.goTo(from);
            return false;
        }
        words.step();
        if (!isNextOfTwoDigits()) {
            words.goTo(from);
            return false;
        }
        period.year = year;
        period.yearAt = from;
        period.digitsOfYear = 4;
        period.era = "ad";
        period.eraInFront = true;
        period.style = "gregorian";
        period.month = month;
        int at = words.at();
        int day = words.number();
        words.step();
        period.setDay(words, at, day);
        return true;
    }

    /** Steps over a dash with two digits at it. */
    private boolean isNextOfTwoDigits() {
        return words.touches()
                && words.take("-")
                && words.touches()
                && words.isNumber()
                && words.word().length() == 2;
    }

    private void refuseNumbersAlone() {
        int from = words.at();
        int first = words.number();
        words.step();
        String sign = words.word();
        if (words.touches() && words.take("/", ".", "-") && words.isNumber()) {
            int second = words.number();
            words.step();
            if (words.touches() && words.take(sign) && words.isNumber()) {
                String year = words.word();
                words.step();
                boolean either = first != second && first * second != 0 && Math.max(first, second) <= 12;
                String written = words.quoted(from, words.lastEnd());
                throw words.complaint(
                        from,
                        either && year.length() == 4
                                ? written + " is " + day(first, second, year) + " or " + day(second, first, year)
                                : "found " + written,
                        "the month as a word, or a date as YYYY-MM-DD");
            }
        }
        words.goTo(from);
    }

    private static String day(int day, int month, String year) {
        return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }
}
