package org.antequem.phrases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.antequem.time.Dating;

/**
 * One period of a phrase as it is written there. What it lacks may stand behind the next one: the year of "April", in
 * "April to June 2015".
 */
final class Period {

    /** A month has five weeks at most, each of them begun. */
    static final int LAST_WEEK = 5;

    /** As far as EDTF can write all days of, though they be of another calendar, or of a century more or less. */
    private static final int LAST_YEAR = 9_800;

    /** Years that are farther off stand alone. */
    private static final int FARTHEST_YEAR = 999_999;

    private static final LocalDate REFORM = LocalDate.of(1582, 10, 15);

    /** BP counts years before the present, which is 1950. */
    private static final int PRESENT = 1950;

    private static final String YEAR = "a year of four digits, or of fewer with BC or AD";

    /** Where in the phrase its date starts, and where the day, the day's name and the year stand or should. */
    int at;

    int dayAt;
    int weekdayAt;
    int yearAt;

    /** Numbers are 0 where nothing is written. */
    int century;

    /** How many years a century or a millennium has. */
    int yearsOfCentury;

    int season;
    int month;
    int weekOfMonth;
    int day;
    int weekday;
    int year;
    int digitsOfYear;

    Portion portion = Portion.WHOLE;
    String era = "";
    String style = "";
    /** As EDTF writes it behind a day: {@code T15:50}; {@code T15} for an hour. */
    String time = "";

    boolean eraInFront;
    boolean isCirca;
    /** By a word in front of it, and by {@code ?} behind it. */
    boolean isDoubtful;

    boolean isMarked;
    boolean isDecade;
    boolean isWeek;
    boolean isNight;
    boolean isTwoYears;

    /** True for the first of two periods where one of them takes its month or its year from the other. */
    boolean isCompleted;

    /** True where EDTF can write {@code ~} or {@code ?} behind it. */
    boolean canBeQualified() {
        boolean days =
                isWeek || weekOfMonth != 0 || isNight || isTwoYears || century != 0 || (isDecade && era.equals("bc"));
        boolean monthOfJulian = day == 0 && (isJulian() || isOfEitherCalendar());
        return portion.isWhole() && time.isEmpty() && !days && !monthOfJulian;
    }

    /** True where nobody can doubt which is its first day, and which its last. */
    boolean hasCertainBorders() {
        boolean vague = isWeek || weekOfMonth != 0 || isNight || isCirca || isInDoubt() || season != 0 || century != 0;
        boolean isFar = Math.abs(astronomical()) > LAST_YEAR;
        return !vague
                && !isFar
                && portion.isWhole()
                && time.isEmpty()
                && !isOfEitherCalendar()
                && !(isDecade && year % 100 == 0);
    }

    boolean isYear() {
        return digitsOfYear > 0 && day == 0 && month == 0 && season == 0 && !isDecade && portion.isWhole();
    }

    /** True for "18th" alone, or for "18". */
    boolean isNumberAlone() {
        return century == 0 && season == 0 && month == 0 && digitsOfYear <= 2 && era.isEmpty() && (day | year) != 0;
    }

    /** True for "early" alone. */
    boolean isPortionAlone() {
        return !portion.isWhole() && (century | season | month | day | digitsOfYear) == 0;
    }

    boolean isInDoubt() {
        return isDoubtful || isMarked;
    }

    boolean isJulian() {
        return style.equals("julian");
    }

    /** True for a day or a month from before the reform of the calendar, where nothing says of which it is. */
    boolean isOfEitherCalendar() {
        return style.isEmpty()
                && month != 0
                && LocalDate.of(astronomical(), month, 1)
                        .plusDays(Math.max(day - 1, 0))
                        .isBefore(REFORM);
    }

    /** Refuses the day 0. */
    void setDay(Words words, int place, int number) {
        if (number == 0) {
            throw words.expectedAt(place, "a day from 1 on");
        }
        day = number;
        dayAt = place;
    }

    /** Takes what it lacks from the one behind it. */
    void completeFrom(Period next) {
        if (isPortionAlone()) {
            takeAll(next);
            return;
        }
        if (next.century != 0 && isNumberAlone()) {
            century = day != 0 ? day : year;
            yearsOfCentury = next.yearsOfCentury;
            day = 0;
            year = 0;
            digitsOfYear = 0;
        }
        if (next.day != 0 && isYear() && era.isEmpty() && digitsOfYear <= 2 && year != 0) {
            day = year;
            dayAt = yearAt;
            digitsOfYear = 0;
        }
        if (day != 0 && next.day != 0) {
            isCompleted = month != next.month && (month == 0 || next.month == 0);
            month = month == 0 ? next.month : month;
            next.month = next.month == 0 ? month : next.month;
        }
        boolean hasOneYear = !next.isTwoYears && !next.isDecade && !next.isYear();
        if (century == 0 && digitsOfYear == 0 && hasOneYear) {
            isCompleted = true;
            year = next.year;
            digitsOfYear = next.digitsOfYear;
            era = next.era;
            style = style.isEmpty() ? next.style : style;
        }
        if (era.isEmpty() && !next.eraInFront) {
            era = next.era;
        }
    }

    /** Both are parts of one period. */
    private void takeAll(Period next) {
        at = next.at;
        century = next.century;
        yearsOfCentury = next.yearsOfCentury;
        season = next.season;
        month = next.month;
        year = next.year;
        yearAt = next.yearAt;
        digitsOfYear = next.digitsOfYear;
        era = next.era;
        style = next.style;
        isDecade = next.isDecade;
        isTwoYears = next.isTwoYears;
    }

    /** Refuses what lacks something, and a day that no calendar has. */
    void check(Words words) {
        if (day != 0 && month == 0) {
            throw words.expectedAt(dayAt, "a day with its month");
        }
        if (century == 0 && digitsOfYear == 0) {
            throw words.expectedAt(yearAt, "a year");
        }
        boolean isFar = isYear() && style.isEmpty() && !era.isEmpty() && !era.equals("ad");
        if (century == 0 && (year == 0 || (digitsOfYear > 4 && !isFar) || (era.isEmpty() && digitsOfYear != 4))) {
            throw words.expectedAt(yearAt, YEAR);
        }
        if (year > (isFar ? FARTHEST_YEAR : LAST_YEAR)) {
            throw words.expectedAt(yearAt, "a year up to " + (isFar ? FARTHEST_YEAR : LAST_YEAR));
        }
        if (era.equals("bp") && !isYear()) {
            throw words.expectedAt(yearAt, "a year alone, since BP counts years");
        }
        if (season != 0 && portion.isShare() && portion.shares() != 2) {
            throw words.expectedAt(at, "a year, a decade or a century, since a season has halves alone");
        }
        if (day != 0 && !portion.isWhole()) {
            throw words.expectedAt(at, PeriodReader.HALVED + ", since a day has no halves");
        }
        if (day != 0) {
            checkDay(words);
        }
        if ((isCirca || isInDoubt()) && !canBeQualified()) {
            throw words.expectedAt(at, "a day, a month, a season, a year or a decade, since no other can be in doubt");
        }
    }

    private void checkDay(Words words) {
        int gregorian = YearMonth.of(astronomical(), month).lengthOfMonth();
        int julian = month == 2 && astronomical() % 4 == 0 ? 29 : gregorian;
        boolean isOfTheOther = style.isEmpty() && day > gregorian && day <= julian;
        if (isOfTheOther && isOfEitherCalendar()) {
            style = "julian";
        }
        int length = isJulian() ? julian : gregorian;
        if (day > length) {
            String styled = isOfTheOther ? ", or (O.S.) behind it: the Julian calendar has that day" : "";
            throw words.complaint(dayAt, "day " + day, "1 to " + length + " in that month" + styled);
        }
        if (weekday != 0) {
            checkWeekday(words);
        }
    }

    /** Of two calendars that are open, the day's name decides. */
    private void checkWeekday(Words words) {
        DayOfWeek gregorian = day(false).getDayOfWeek();
        DayOfWeek julian = day(true).getDayOfWeek();
        DayOfWeek named = DayOfWeek.of(weekday);
        if (isOfEitherCalendar()) {
            if (named == gregorian && named == julian) {
                return;
            }
            if (named != gregorian && named != julian) {
                throw words.expectedAt(
                        weekdayAt,
                        name(julian) + ", which that day is in the Julian calendar, or " + name(gregorian)
                                + ", which it is in the Gregorian one");
            }
            style = named == julian ? "julian" : "gregorian";
            return;
        }
        DayOfWeek actual = isJulian() ? julian : gregorian;
        if (named != actual) {
            String other =
                    style.isEmpty() && named == julian ? ", or (O.S.) behind it: the Julian calendar has that day" : "";
            throw words.expectedAt(weekdayAt, name(actual) + ", which that day is" + other);
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The year as a calendar counts it that has a year 0. */
    int astronomical() {
        return switch (era) {
            case "bc" -> 1 - year;
            case "bp" -> PRESENT - year;
            default -> year;
        };
    }

    /** Its day, its month or its year, in the words of its own calendar. */
    String date() {
        return Years.edtf(astronomical())
                + (month == 0 ? "" : Years.two(month))
                + (day == 0 ? "" : Years.two(day))
                + time;
    }

    /** The days of it read as a Julian date, which the Gregorian calendar calls otherwise. */
    String gregorian() {
        Dating days = Dating.julian(
                Years.edtf(astronomical()) + (month == 0 ? "" : Years.two(month)) + (day == 0 ? "" : Years.two(day)));
        String first = DatePhrase.day(days.extent().earliest());
        return day == 0 ? "[" + first + ".." + DatePhrase.day(days.extent().latest()) + "]" : first + time;
    }

    /** The day that it names, as one calendar has it. */
    LocalDate day(boolean julian) {
        if (!julian) {
            return LocalDate.of(astronomical(), month, day);
        }
        return LocalDate.parse(
                DatePhrase.day(Dating.julian(Years.edtf(astronomical()) + Years.two(month) + Years.two(day))
                        .extent()
                        .earliest()));
    }
}
