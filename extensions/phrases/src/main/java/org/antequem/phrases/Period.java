package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/**
 * One period of a phrase as it is written there. What it lacks may stand behind the next one: the year of "April", in
 * "April to June 2015".
 */
final class Period {

    /** As far as EDTF can write all days of, though they be of another calendar, or of a century more or less. */
    private static final int LAST_YEAR = 9_800;

    private static final String YEAR = "a year of four digits, or of fewer with BC or AD";

    /** Where in the phrase its date starts, and where the day, the day's name and the year stand or should. */
    int at;

    int dayAt;
    int weekdayAt;
    int yearAt;

    /** Numbers are 0 where nothing is written. */
    int century;

    int season;
    int month;
    int day;
    int weekday;
    int year;
    int digitsOfYear;

    String part = "";
    String era = "";
    String style = "";
    boolean eraInFront;
    boolean isCirca;
    /** By a word in front of it, and by {@code ?} behind it. */
    boolean isDoubtful;

    boolean isMarked;
    boolean isDecade;
    boolean isWeek;
    boolean isTwoYears;

    /** True for the first of two periods where one of them takes its month or its year from the other. */
    boolean isCompleted;

    /** True where EDTF can write {@code ~} or {@code ?} behind it. */
    boolean canBeQualified() {
        boolean days = isWeek || isTwoYears || century != 0 || (isJulian() && day == 0);
        return part.isEmpty() && !days;
    }

    /** True where nobody can doubt which is its first day, and which its last. */
    boolean hasCertainBorders() {
        boolean vague = isWeek || isCirca || isInDoubt() || season != 0 || century != 0 || !part.isEmpty();
        return !vague && !(isDecade && year % 100 == 0);
    }

    boolean isYear() {
        return digitsOfYear > 0 && day == 0 && month == 0 && season == 0 && !isDecade && part.isEmpty();
    }

    /** True for "18th" alone, or for "18". */
    boolean isNumberAlone() {
        return century == 0 && season == 0 && month == 0 && digitsOfYear <= 2 && era.isEmpty();
    }

    boolean isInDoubt() {
        return isDoubtful || isMarked;
    }

    boolean isJulian() {
        return style.equals("julian");
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

    /** Refuses what lacks something, and a day that no calendar has. */
    void check(Words words) {
        if (day != 0 && month == 0) {
            throw words.expectedAt(dayAt, "a day with its month");
        }
        if (century == 0 && digitsOfYear == 0) {
            throw words.expectedAt(yearAt, "a year");
        }
        if (century == 0 && (year == 0 || digitsOfYear > 4 || (era.isEmpty() && digitsOfYear != 4))) {
            throw words.expectedAt(yearAt, YEAR);
        }
        if (year > LAST_YEAR) {
            throw words.expectedAt(yearAt, "a year up to " + LAST_YEAR);
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
        int length = isJulian() ? julian : gregorian;
        if (day > length) {
            boolean isOfTheOther = style.isEmpty() && day <= julian;
            String styled = isOfTheOther ? ", or (O.S.) behind it: the Julian calendar has that day" : "";
            throw words.complaint(dayAt, "day " + day, "1 to " + length + " in that month" + styled);
        }
        DayOfWeek actual = day().getDayOfWeek();
        if (weekday != 0 && weekday != actual.getValue()) {
            String name = actual.name().charAt(0) + actual.name().substring(1).toLowerCase(Locale.ROOT);
            throw words.expectedAt(weekdayAt, name + ", which that day is");
        }
    }

    /**
     * What it comes to. Where people mean different days by the same words, and EDTF has no word for either, that is
     * each of them: whatever is made of it must fit them all.
     */
    ImmutableList<DatePart> parts() {
        if (century != 0) {
            return ofCentury();
        }
        if (isDecade) {
            return ofDecade();
        }
        if (isTwoYears) {
            return ofWinter();
        }
        return isWeek ? ofWeek() : ofDate();
    }

    /** By strict count 701 to 800, by common usage 700 to 799; there is no year 0 on either side. */
    private ImmutableList<DatePart> ofCentury() {
        int least = Math.max(1, 100 * century - 100);
        int strictLeast = 100 * century - 99;
        int most = 100 * century;
        return either(years(strictLeast, most), years(least, most - 1), years(least, most));
    }

    private String years(int least, int most) {
        return era.equals("bc")
                ? "[" + year(1 - most) + ".." + year(1 - least) + "]"
                : "[" + year(least) + ".." + year(most) + "]";
    }

    /** "The 1900s" are ten years or a hundred. */
    private ImmutableList<DatePart> ofDecade() {
        String digits = year(year);
        String ten = digits.substring(0, 3) + "X" + qualifier();
        String hundred = digits.substring(0, 2) + "XX" + qualifier();
        return year % 100 == 0 ? either(ten, hundred, hundred) : just(ten);
    }

    /** Of the months of winter, or of the days from solstice to equinox. */
    private ImmutableList<DatePart> ofWinter() {
        String first = year(astronomical());
        String next = year(astronomical() + 1);
        return either(
                "[" + first + "-12.." + next + "-02]",
                "[" + first + "-12-23.." + next + "-03-21]",
                "[" + first + "-12-01.." + next + "-03-21]");
    }

    /** From Monday or from Sunday to the same week's end, or the seven days from the one that is named. */
    private ImmutableList<DatePart> ofWeek() {
        LocalDate named = day();
        int back = named.getDayOfWeek() == DayOfWeek.SUNDAY
                ? 6
                : named.getDayOfWeek().getValue();
        return just("[" + named.minusDays(back) + ".." + named.plusDays(6) + "]");
    }

    private ImmutableList<DatePart> ofDate() {
        String text = season == 0 ? date() : year(astronomical()) + "-" + season;
        return just((isJulian() ? gregorian() : text) + qualifier());
    }

    /** Early, mid or late in either, or the whole of both. */
    private ImmutableList<DatePart> either(String one, String other, String hull) {
        return part.isEmpty() ? just(hull) : ImmutableList.of(new DatePart(part, one), new DatePart(part, other));
    }

    private ImmutableList<DatePart> just(String edtf) {
        return ImmutableList.of(new DatePart(part, edtf));
    }

    private String qualifier() {
        if (isCirca) {
            return isInDoubt() ? "%" : "~";
        }
        return isInDoubt() ? "?" : "";
    }

    private static String year(int year) {
        String day = LocalDate.of(year, 1, 1).toString();
        return day.substring(0, day.length() - "-01-01".length());
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    /** The year as a calendar counts it that has a year 0. */
    private int astronomical() {
        return era.equals("bc") ? 1 - year : year;
    }

    /** The day that it names. */
    private LocalDate day() {
        return LocalDate.parse(isJulian() ? gregorian() : date());
    }

    /** Its day, its month or its year, in the words of its own calendar. */
    private String date() {
        return year(astronomical()) + (month == 0 ? "" : two(month)) + (day == 0 ? "" : two(day));
    }

    /** The days of a Julian date, which the Gregorian calendar calls otherwise. */
    private String gregorian() {
        Bounds days = Dating.julian(date()).extent();
        String first = DatePhrase.day(days.earliest());
        return day == 0 ? "[" + first + ".." + DatePhrase.day(days.latest()) + "]" : first;
    }
}
