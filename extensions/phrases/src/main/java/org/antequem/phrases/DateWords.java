package org.antequem.phrases;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** Reads a day, a month or a year, in any order that is English, and what begins with a number: decades, centuries. */
final class DateWords {

    /** Where the year began on 25 March, a day before that had two. */
    private static final int LADY_DAY = 25;

    private static final int FIRST_OF_TWO_YEARS = 1_155;
    private static final int LAST_OF_TWO_YEARS = 1_752;

    private final Words words;
    private final Period period;

    private DateWords(Words words, Period period) {
        this.words = words;
        this.period = period;
    }

    static void read(Words words, Period period, String expected) {
        new DateWords(words, period).read(expected);
    }

    static void readYear(Words words, Period period) {
        new DateWords(words, period).readYear(true);
    }

    private void read(String expected) {
        period.weekday = named(words.word(), DayOfWeek.values());
        if (period.weekday != 0) {
            period.weekdayAt = words.at();
            words.step();
            words.take(",");
            words.take("the");
            int from = words.at();
            readUnnamed("a day");
            if (period.day == 0) {
                throw words.expectedAt(from, "a day");
            }
        } else {
            readUnnamed(expected);
        }
        readSecondYear();
    }

    private void readUnnamed(String expected) {
        int from = words.at();
        int month = named(words.word(), Month.values());
        if (month != 0) {
            words.step();
            readBehindMonth(month);
            return;
        }
        if (words.isNumber()) {
            if (!DateNumbers.read(words, period)) {
                readNumber();
            }
            return;
        }
        int ordinal = Ordinals.take(words);
        if (ordinal != 0) {
            readOrdinal(from, ordinal);
        } else if (words.word().equals("ad")) {
            readYear(false);
        } else {
            throw words.expected(expected);
        }
    }

    /** {@code October 5, 2015} or {@code October 2015}; but {@code March 44 BC} is of that year. */
    private void readBehindMonth(int month) {
        period.month = month;
        int from = words.at();
        if (words.isNumber() && words.word().length() <= 2) {
            int day = words.number();
            words.step();
            if (!EraWords.isNext(words)) {
                boolean unused = Ordinals.takeEnding(words, day);
                period.setDay(words, from, day);
            } else {
                words.goTo(from);
            }
        }
        readYear(true);
    }

    private void readNumber() {
        int from = words.at();
        int number = words.number();
        int digits = words.word().length();
        words.step();
        if ((digits == 2 || digits == 3) && CenturyWords.readMissingDigits(words, period, from, number, digits)) {
            return;
        }
        if (digits == 4 && readMonthBehindYear(from, number)) {
            return;
        }
        int apostrophe = words.at();
        if (words.touches()
                && words.take("'", "\u2019")
                && !(words.touches() && words.word().equals("s"))) {
            words.goTo(apostrophe);
        }
        if (words.touches() && words.word().equals("s")) {
            CenturyWords.readDecade(words, period, from, number, digits);
            return;
        }
        if (Ordinals.takeEnding(words, number)) {
            readOrdinal(from, number);
            return;
        }
        if (digits <= 2 && readBehindDay(from, number)) {
            return;
        }
        period.year = number;
        period.yearAt = from;
        period.digitsOfYear = digits;
        EraWords.read(words, period);
    }

    /** "1215 June 15" */
    private boolean readMonthBehindYear(int from, int year) {
        int back = words.at();
        int month = named(words.word(), Month.values());
        if (month == 0) {
            return false;
        }
        words.step();
        int dayAt = words.at();
        if (!words.isNumber() || words.word().length() > 2) {
            words.goTo(back);
            return false;
        }
        int day = words.number();
        words.step();
        boolean unused = Ordinals.takeEnding(words, day);
        period.year = year;
        period.yearAt = from;
        period.digitsOfYear = 4;
        period.month = month;
        int behind = words.at();
        period.setDay(words, dayAt, day);
        words.goTo(behind);
        return true;
    }

    private void readOrdinal(int from, int number) {
        int length = words.take("century", "cent", "c")
                ? CenturyWords.CENTURY
                : words.take("millennium") ? CenturyWords.MILLENNIUM : 0;
        if (length != 0) {
            CenturyWords.set(words, period, from, number, length);
        } else if (!readBehindDay(from, number)) {
            readLoneDay(from, number);
        }
    }

    /** The month and the year; or the year alone, for the month may stand before: {@code October 5–7, 2015}. */
    private boolean readBehindDay(int from, int day) {
        int back = words.at();
        boolean of = words.take("of");
        int month = named(words.word(), Month.values());
        if (month != 0) {
            words.step();
        } else if (of) {
            throw words.expected("a month");
        } else {
            words.take(",");
            if (!words.isNumber()) {
                words.goTo(back);
                return false;
            }
        }
        period.month = month;
        period.setDay(words, from, day);
        readYear(true);
        return true;
    }

    /** The month may stand behind another day: {@code 5th to 7th October 2015}. */
    private void readLoneDay(int from, int day) {
        switch (words.word()) {
            case "-", "/", "to", "through", "and", "or" -> {
                period.setDay(words, from, day);
                period.yearAt = words.at();
            }
            default -> throw words.expected("a month or 'century'");
        }
    }

    /** {@code ofOrComma} where something stands before the year. */
    private void readYear(boolean ofOrComma) {
        boolean more = ofOrComma && words.take("of", ",");
        period.yearAt = words.at();
        period.eraInFront = words.take("ad");
        if (!words.isNumber()) {
            if (more || period.eraInFront) {
                throw words.expected("a year");
            }
            return;
        }
        if (period.eraInFront) {
            period.era = "ad";
            period.yearAt = words.at();
        }
        period.year = words.number();
        period.digitsOfYear = words.word().length();
        words.step();
        if (!period.eraInFront) {
            EraWords.read(words, period);
        }
    }

    /**
     * "12 February 1703/4": the year was 1703 where it began on 25 March and 1704 where it began on 1 January, and it
     * is a date of the Julian calendar.
     */
    private void readSecondYear() {
        if (period.digitsOfYear != 4 || period.month == 0 || !period.era.isEmpty()) {
            return;
        }
        int back = words.at();
        if (!words.touches() || !words.take("/") || !words.touches() || !words.isNumber()) {
            words.goTo(back);
            return;
        }
        String next = String.valueOf(period.year + 1);
        if (!next.endsWith(words.word())) {
            throw words.expected(next.substring(3) + ", the year after " + period.year);
        }
        boolean hadTwo = period.month < 3 || (period.month == 3 && period.day != 0 && period.day < LADY_DAY);
        if (!hadTwo || period.year < FIRST_OF_TWO_YEARS || period.year >= LAST_OF_TWO_YEARS) {
            throw words.expectedAt(
                    back,
                    "one year: where the year began on 25 March, from 1155 to 1752, the days from 1 January to 24"
                            + " March had two");
        }
        words.step();
        period.year++;
        period.style = "julian";
    }

    static boolean isNamed(String word) {
        return named(word, Month.values()) != 0 || named(word, DayOfWeek.values()) != 0;
    }

    /** Which of them a word names, in full or by its first three letters, from 1; 0 where it is none. */
    private static int named(String written, Enum<?>[] all) {
        String word = written.equals("sept") ? "sep" : written;
        for (int i = 0; i < all.length; i++) {
            String name = all[i].name().toLowerCase(Locale.ROOT);
            if (word.equals(name) || word.equals(name.substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }
}
