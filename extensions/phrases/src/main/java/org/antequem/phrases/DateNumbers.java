package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads a date that is written in numbers alone, if there is but one way to read it. */
final class DateNumbers {

    private static final String EXPECTED = "the month as a word, or a date as YYYY-MM-DD";

    private static final ImmutableList<String> ROMAN =
            ImmutableList.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private static final int MONTHS = 12;

    private final Words words;
    private final Period period;

    private DateNumbers(Words words, Period period) {
        this.words = words;
        this.period = period;
    }

    /** False where there is none; refuses one that could mean two days. */
    static boolean read(Words words, Period period) {
        DateNumbers numbers = new DateNumbers(words, period);
        return numbers.readDay() || numbers.readRoman() || numbers.readNumbers();
    }

    /** A day as {@code YYYY-MM-DD}, whose year and calendar are EDTF's and so nobody else's to say. */
    private boolean readDay() {
        int from = words.at();
        int year = words.number();
        boolean found = words.word().length() == 4;
        words.step();
        found &= isNextOfTwoDigits();
        int month = found ? words.number() : 0;
        if (month == 0 || month > MONTHS) {
            words.goTo(from);
            return false;
        }
        words.step();
        if (!isNextOfTwoDigits()) {
            words.goTo(from);
            return false;
        }
        int at = words.at();
        int day = words.number();
        words.step();
        set(from, year, month, at, day);
        period.era = "ad";
        period.eraInFront = true;
        period.style = "gregorian";
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

    /** {@code 28.VI.1914} */
    private boolean readRoman() {
        int from = words.at();
        int day = words.number();
        boolean isShort = words.word().length() <= 2;
        words.step();
        words.take(".", "/", "-");
        int month = ROMAN.indexOf(words.word());
        if (isShort && month > 0) {
            words.step();
            words.take(".", "/", "-");
            int yearAt = words.at();
            if (words.isNumber() && words.word().length() == 4) {
                set(yearAt, words.number(), month, from, day);
                words.step();
                return true;
            }
        }
        words.goTo(from);
        return false;
    }

    /** Three numbers between the same signs: the year is the one of four digits, a month is none above 12. */
    private boolean readNumbers() {
        int from = words.at();
        int firstDigits = words.word().length();
        int first = words.number();
        words.step();
        String sign = words.word();
        if (words.touches() && words.take("/", ".", "-") && words.isNumber()) {
            int secondAt = words.at();
            int second = words.number();
            words.step();
            if (words.touches() && words.take(sign) && words.isNumber()) {
                int thirdAt = words.at();
                int third = words.number();
                int thirdDigits = words.word().length();
                words.step();
                String written = words.quoted(from, words.lastEnd());
                if (firstDigits == 4 && thirdDigits <= 2 && second >= 1 && second <= MONTHS) {
                    set(from, first, second, thirdAt, third);
                    return true;
                }
                if (thirdDigits == 4 && firstDigits <= 2) {
                    readDayAndMonth(from, first, secondAt, second, thirdAt, third, written);
                    return true;
                }
                throw words.complaint(from, "found " + written, EXPECTED);
            }
        }
        words.goTo(from);
        return false;
    }

    private void readDayAndMonth(
            int firstAt, int first, int secondAt, int second, int yearAt, int year, String written) {
        boolean dayFirst = isMonth(second) && first <= 31 && first != 0;
        boolean monthFirst = isMonth(first) && second <= 31 && second != 0;
        if (dayFirst && monthFirst && first != second) {
            throw words.complaint(
                    firstAt, written + " is " + day(first, second, year) + " or " + day(second, first, year), EXPECTED);
        }
        if (!dayFirst && !monthFirst) {
            throw words.complaint(firstAt, "found " + written, EXPECTED);
        }
        if (dayFirst) {
            set(yearAt, year, second, firstAt, first);
        } else {
            set(yearAt, year, first, secondAt, second);
        }
    }

    private void set(int yearAt, int year, int month, int dayAt, int day) {
        period.year = year;
        period.yearAt = yearAt;
        period.digitsOfYear = 4;
        period.month = month;
        int back = words.at();
        period.setDay(words, dayAt, day);
        words.goTo(back);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static String day(int day, int month, int year) {
        return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }
}
