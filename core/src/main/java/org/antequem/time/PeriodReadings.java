package org.antequem.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What a period comes to. Where people mean different days by the same words, and EDTF has no word for either, it comes
 * to each of them: whatever is made of it must fit them all.
 */
final class PeriodReadings {

    private final Period period;

    private PeriodReadings(Period period) {
        this.period = period;
    }

    static ImmutableList<DatePart> of(Period period) {
        PeriodReadings readings = new PeriodReadings(period);
        if (period.century != 0) {
            return readings.century();
        }
        if (period.isDecade) {
            return readings.decade();
        }
        if (period.isTwoYears) {
            return readings.winter();
        }
        return period.isWeek ? readings.week() : readings.date();
    }

    /** By strict count 701 to 800, by common usage 700 to 799; there is no year 0 on either side. */
    private ImmutableList<DatePart> century() {
        int least = Math.max(1, 100 * period.century - 100);
        int strictLeast = 100 * period.century - 99;
        int most = 100 * period.century;
        return either(years(strictLeast, most), years(least, most - 1), years(least, most));
    }

    private String years(int least, int most) {
        return period.era.equals("bc")
                ? "[" + year(1 - most) + ".." + year(1 - least) + "]"
                : "[" + year(least) + ".." + year(most) + "]";
    }

    /** "The 1900s" are ten years or a hundred. */
    private ImmutableList<DatePart> decade() {
        String digits = year(period.year);
        String ten = digits.substring(0, 3) + "X" + qualifier();
        String hundred = digits.substring(0, 2) + "XX" + qualifier();
        return period.year % 100 == 0 ? either(ten, hundred, hundred) : just(ten);
    }

    /** Of the months of winter, or of the days from solstice to equinox. */
    private ImmutableList<DatePart> winter() {
        String year = year(period.astronomical());
        String next = year(period.astronomical() + 1);
        return either(
                "[" + year + "-12.." + next + "-02]",
                "[" + year + "-12-23.." + next + "-03-21]",
                "[" + year + "-12-01.." + next + "-03-21]");
    }

    /** From Monday or from Sunday to the same week's end, or the seven days from the one that is named. */
    private ImmutableList<DatePart> week() {
        LocalDate named = period.date();
        DayOfWeek day = named.getDayOfWeek();
        return just("[" + named.minusDays(day == DayOfWeek.SUNDAY ? 6 : day.getValue()) + ".." + named.plusDays(6)
                + "]");
    }

    private ImmutableList<DatePart> date() {
        if (period.isJulian()) {
            return just(JulianCalendar.toEdtf(period.astronomical(), period.month, period.day) + qualifier());
        }
        String text = year(period.astronomical());
        if (period.season != 0) {
            text += "-" + period.season;
        } else if (period.month != 0) {
            text += two(period.month) + (period.day == 0 ? "" : two(period.day));
        }
        return just(text + qualifier());
    }

    /** Early, mid or late in either, or the whole of both. */
    private ImmutableList<DatePart> either(String one, String other, String hull) {
        return period.part.isEmpty()
                ? just(hull)
                : ImmutableList.of(new DatePart(period.part, one), new DatePart(period.part, other));
    }

    private ImmutableList<DatePart> just(String edtf) {
        return ImmutableList.of(new DatePart(period.part, edtf));
    }

    private String qualifier() {
        return (period.isCirca ? Qualifier.APPROXIMATE : Qualifier.NONE)
                .and(period.isInDoubt() ? Qualifier.UNCERTAIN : Qualifier.NONE)
                .toString();
    }

    private static String year(int year) {
        String day = LocalDate.of(year, 1, 1).toString();
        return day.substring(0, day.length() - "-01-01".length());
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
