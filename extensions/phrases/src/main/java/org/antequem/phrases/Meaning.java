package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/**
 * What a period comes to. Where people mean different days by the same words, and EDTF has no word for either, that is
 * each of them: whatever is made of it must fit them all.
 */
final class Meaning {

    private static final long WEEK = 7;

    private final Period period;

    private Meaning(Period period) {
        this.period = period;
    }

    /** Refuses a period that lacks something, at its place in the words. */
    static ImmutableList<DatePart> of(Period period, Words words) {
        int back = words.at();
        period.check(words);
        words.goTo(back);
        return new Meaning(period).parts();
    }

    private ImmutableList<DatePart> parts() {
        if (period.century != 0) {
            return ofCentury();
        }
        if (period.isDecade) {
            return period.era.equals("bc") ? ofDecadeBeforeChrist() : ofDecade();
        }
        if (period.isTwoYears) {
            return ofWinter();
        }
        if (period.isWeek) {
            return ofWeek();
        }
        if (period.weekOfMonth != 0) {
            return ofWeekOfMonth();
        }
        if (period.isNight) {
            return ofNight();
        }
        return period.isOfEitherCalendar() ? ofEitherCalendar() : ofDate();
    }

    /** By strict count 701 to 800, by common usage 700 to 799; there is no year 0 on either side. */
    private ImmutableList<DatePart> ofCentury() {
        int length = period.yearsOfCentury;
        int most = length * period.century;
        int least = Math.max(1, most - length);
        return either(years(most - length + 1, most), years(least, most - 1), years(least, most));
    }

    private String years(int least, int most) {
        return period.era.equals("bc") ? Years.range(1 - most, 1 - least) : Years.range(least, most);
    }

    /** "The 1900s" are ten years or a hundred. */
    private ImmutableList<DatePart> ofDecade() {
        String digits = Years.edtf(period.year);
        String ten = digits.substring(0, 3) + "X" + qualifier();
        String hundred = digits.substring(0, 2) + "XX" + qualifier();
        return period.year % 100 == 0 && period.digitsOfYear == 4 ? either(ten, hundred, hundred) : just(ten);
    }

    private ImmutableList<DatePart> ofDecadeBeforeChrist() {
        String ten = years(period.year, period.year + 9);
        String hundred = years(period.year, period.year + 99);
        return period.year % 100 == 0 ? either(ten, hundred, hundred) : just(ten);
    }

    /** Of the months of winter, or of the days from solstice to equinox. */
    private ImmutableList<DatePart> ofWinter() {
        String first = Years.edtf(period.astronomical());
        String next = Years.edtf(period.astronomical() + 1);
        return either(
                "[" + first + "-12.." + next + "-02]",
                "[" + first + "-12-23.." + next + "-03-21]",
                "[" + first + "-12-01.." + next + "-03-21]");
    }

    /** From Monday or from Sunday to the same week's end, or the seven days from the one that is named. */
    private ImmutableList<DatePart> ofWeek() {
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        int back = first.getDayOfWeek() == DayOfWeek.SUNDAY
                ? 6
                : first.getDayOfWeek().getValue();
        return just(days(first.minusDays(back), last.plusDays(6)));
    }

    private ImmutableList<DatePart> ofWeekOfMonth() {
        if (period.isOfEitherCalendar()) {
            return ImmutableList.of(weekOf(period.date()), weekOf(period.gregorian()));
        }
        return ImmutableList.of(weekOf(period.isJulian() ? period.gregorian() : period.date()));
    }

    /** Seven days from the first of the month on, or from the first day of a week; of the last, back from its end. */
    private DatePart weekOf(String month) {
        Bounds extent = Dating.of(month).extent();
        LocalDate first = LocalDate.parse(DatePhrase.day(extent.earliest()));
        LocalDate last = LocalDate.parse(DatePhrase.day(extent.latest()));
        if (period.weekOfMonth == Period.LAST_WEEK) {
            return part(days(last.minusDays(2 * WEEK - 2), last));
        }
        LocalDate from = first.plusDays(WEEK * (period.weekOfMonth - 1));
        LocalDate to = from.plusDays(2 * WEEK - 2);
        return part(days(from, to.isAfter(last) ? last : to));
    }

    /** A night begins on one day and ends on the next. */
    private ImmutableList<DatePart> ofNight() {
        return just(days(firstDay(), lastDay().plusDays(1)));
    }

    /** Of two calendars, the one that was behind. */
    private LocalDate firstDay() {
        return period.isOfEitherCalendar() && period.day(true).isBefore(period.day(false))
                ? period.day(true)
                : period.day(period.isJulian());
    }

    private LocalDate lastDay() {
        return period.isOfEitherCalendar() && period.day(true).isAfter(period.day(false))
                ? period.day(true)
                : period.day(period.isJulian());
    }

    private static String days(LocalDate one, LocalDate other) {
        return "[" + one + ".." + other + "]";
    }

    /** A day is one of two, a month goes from the first of both to the last. */
    private ImmutableList<DatePart> ofEitherCalendar() {
        String gregorian = period.date() + qualifier();
        String julian = period.gregorian() + (period.day == 0 ? "" : qualifier());
        if (period.day != 0 && period.time.isEmpty()) {
            boolean isBehind = period.day(true).isAfter(period.day(false));
            return just("[" + (isBehind ? gregorian + "," + julian : julian + "," + gregorian) + "]");
        }
        return ImmutableList.of(part(gregorian), part(julian));
    }

    private ImmutableList<DatePart> ofDate() {
        String text = period.season == 0 ? period.date() : Years.edtf(period.astronomical()) + "-" + period.season;
        return just((period.isJulian() ? period.gregorian() : text) + qualifier());
    }

    /** A part or a share of either, or the whole of both. */
    private ImmutableList<DatePart> either(String one, String other, String hull) {
        return period.portion.isWhole() ? just(hull) : ImmutableList.of(part(one), part(other));
    }

    private ImmutableList<DatePart> just(String edtf) {
        return ImmutableList.of(part(edtf));
    }

    private DatePart part(String edtf) {
        Portion portion = period.season == 0 ? period.portion : period.portion.ofSeason();
        if (portion.isShare()) {
            return new DatePart("", portion.of(edtf));
        }
        boolean isHour = period.time.length() == "T15".length();
        return isHour
                ? new DatePart(DatePart.WITHIN, edtf + ":00/" + edtf + ":59")
                : new DatePart(portion.part(), edtf);
    }

    private String qualifier() {
        if (period.isCirca) {
            return period.isInDoubt() ? "%" : "~";
        }
        return period.isInDoubt() ? "?" : "";
    }
}
