package org.antequem.phrases;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** Reads a day, a month or a year, in any order that is English, and what begins with a number: decades, centuries. */
final class DateWords {

    private static final String DECADE = "a decade of four digits, as in 1860s";

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
        period.weekday = named(DayOfWeek.values());
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
    }

    private void readUnnamed(String expected) {
        int month = named(Month.values());
        if (month != 0) {
            words.step();
            readBehindMonth(month);
        } else if (words.isNumber()) {
            if (!DateNumbers.read(words, period)) {
                readNumber();
            }
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
            if (!isEra()) {
                readOrdinal(day);
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
        if (words.touches() && words.word().equals("s")) {
            if (digits != 4 || number % 10 != 0 || number == 0) {
                throw words.complaint(from, "found " + words.quoted(from, words.at() + 1), DECADE);
            }
            words.step();
            period.isDecade = true;
        }
        boolean ordinal = readOrdinal(number);
        if (ordinal && words.take("century")) {
            if (number == 0 || number > 99) {
                throw words.expectedAt(from, "a century from the 1st to the 99th");
            }
            period.century = number;
            readEra();
            return;
        }
        if (digits <= 2 && readBehindDay(from, number)) {
            return;
        }
        if (ordinal) {
            readLoneDay(from, number);
            return;
        }
        period.year = number;
        period.yearAt = from;
        period.digitsOfYear = digits;
        if (!period.isDecade) {
            readEra();
        }
    }

    /** The month and the year; or the year alone, for the month may stand before: {@code October 5–7, 2015}. */
    private boolean readBehindDay(int from, int day) {
        int back = words.at();
        boolean of = words.take("of");
        int month = named(Month.values());
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
        if (!isOneOf("-", "to", "through", "and", "or")) {
            throw words.expected("a month or 'century'");
        }
        period.setDay(words, from, day);
        period.yearAt = words.at();
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
            readEra();
        }
    }

    private void readEra() {
        if (words.take("bc", "bce")) {
            period.era = "bc";
        } else if (words.take("ad", "ce")) {
            period.era = "ad";
        }
    }

    /** {@code AD} before another number belongs to that. */
    private boolean isEra() {
        int from = words.at();
        boolean era = words.take("bc", "bce", "ce") || (words.take("ad") && !words.isNumber());
        words.goTo(from);
        return era;
    }

    /** The ending of "5th", if there is one. */
    @CanIgnoreReturnValue
    private boolean readOrdinal(int number) {
        if (!words.touches() || !isOneOf("st", "nd", "rd", "th")) {
            return false;
        }
        String ending = number / 10 % 10 == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        if (!words.take(ending)) {
            throw words.expected("'" + ending + "'");
        }
        return true;
    }

    private boolean isOneOf(String... expected) {
        int from = words.at();
        boolean found = words.take(expected);
        words.goTo(from);
        return found;
    }

    /** Which of them the next word names, in full or by its first three letters, from 1; 0 where it is none. */
    private int named(Enum<?>[] all) {
        String word = words.word().equals("sept") ? "sep" : words.word();
        for (int i = 0; i < all.length; i++) {
            String name = all[i].name().toLowerCase(Locale.ROOT);
            if (word.equals(name) || word.equals(name.substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }
}
