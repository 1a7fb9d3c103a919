package org.antequem.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.antequem.time.Bounds;
import org.antequem.time.Span;

/** Puts numbers of seconds and days into words as explanations use them, rounded so that the words stay true. */
public final class Length {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long MANY_DAYS = 100;
    private static final long MANY_MONTHS = 12;
    private static final double MANY_YEARS = 10;
    private static final double DAYS_OF_A_MONTH = 30.436875;
    private static final double DAYS_OF_A_YEAR = 365.2425;

    private Length() {}

    /** The words for a least length, {@code "at least 21 days"}, rounded down to the largest unit that fits. */
    public static String atLeast(long seconds) {
        return "at least " + down(seconds);
    }

    /**
     * The words for what lies between two moments, {@code "at least 21 full days"}. A day that is only partly between
     * them is not counted.
     */
    public static String between(long seconds) {
        return atLeast(seconds).replaceFirst(" day", " full day");
    }

    /** The words for a greatest length, {@code "at most 22 days"}, rounded up to the largest unit that fits. */
    public static String atMost(long seconds) {
        return "at most " + up(seconds);
    }

    /**
     * The words for the smallest error in dates that makes up a margin. Where that reaches from the end of one day to
     * the beginning of another, it is a day more than the full days between them.
     */
    static String making(long margin) {
        return down(margin % DAY == 1 ? margin + DAY - 1 : margin);
    }

    /** {@code "22 days"}: rounded up. */
    static String up(long seconds) {
        long unit = seconds > DAY ? DAY : seconds > HOUR ? HOUR : seconds > MINUTE ? MINUTE : 1;
        return down(-Math.floorDiv(-seconds, unit) * unit);
    }

    /** The words for a length, {@code "21 days"}, rounded down to the largest unit that fits. */
    public static String down(long seconds) {
        if (seconds >= DAY) {
            return inDays(seconds / DAY);
        }
        if (seconds >= HOUR) {
            return counted(seconds / HOUR, "hour");
        }
        return seconds >= MINUTE ? counted(seconds / MINUTE, "minute") : counted(seconds, "second");
    }

    /** {@code "3 hours and 5 days"}, {@code "603 and 605 days (about 1.7 years)"}: rounded down, and rounded up. */
    static String range(long least, long greatest) {
        String fewest = down(least);
        String most = up(greatest);
        int unit = fewest.indexOf(' ');
        boolean isOfOneUnit = most.endsWith(fewest.substring(unit));
        return (isOfOneUnit ? fewest.substring(0, unit) : fewest) + " and " + most;
    }

    /**
     * {@code "20 to 80 days before {}"}, {@code "at least 17 days after {}"}, where the braces stand for a moment: a
     * negative number is before it, and either end may be open. Of two moments of one day either may come first.
     */
    static String daysAfter(long least, long greatest) {
        if (greatest == Bounds.DISTANT_FUTURE) {
            return least == 0
                    ? "on or after the day when {}"
                    : least < 0 ? "no earlier than " + inDays(-least) + " before {}" : after("at least ", least);
        }
        if (least == Bounds.DISTANT_PAST) {
            return greatest == 0
                    ? "on or before the day when {}"
                    : greatest > 0 ? after("no later than ", greatest) : "at least " + inDays(-greatest) + " before {}";
        }
        if (least == 0 || greatest == 0) {
            String days = greatest > 0 ? inDays(greatest) + " after" : inDays(-least) + " before";
            return "on the day when {}" + (least == greatest ? "" : ", or up to " + days);
        }
        if (least < 0 && greatest > 0) {
            return "between " + inDays(-least) + " before and " + inDays(greatest) + " after {}";
        }
        return greatest < 0 ? days(-greatest, -least) + " before {}" : days(least, greatest) + " after {}";
    }

    private static String after(String atLeast, long days) {
        return atLeast + inDays(days) + " after {}";
    }

    /** {@code "17 days"}, {@code "20 to 80 days"}, {@code "at least 17 days"}. */
    static String days(long least, long greatest) {
        if (greatest == Bounds.DISTANT_FUTURE) {
            return "at least " + inDays(least);
        }
        return (least == greatest ? "" : least + " to ") + inDays(greatest);
    }

    /** {@code "17 days (18 with the last one)"}: of what lasted so long from its first day to its last. */
    static String filled(long least, long greatest) {
        String last = greatest == Bounds.DISTANT_FUTURE ? "" + (least + 1) : numbers(least + 1, greatest + 1);
        return days(least, greatest) + " (" + last + " with the last one)";
    }

    private static String numbers(long least, long greatest) {
        return (least == greatest ? "" : least + " to ") + greatest;
    }

    /** Of exactly so many days; anything else as it stands. */
    static String of(Span span) {
        boolean isOfDays = span.unit() == ChronoUnit.DAYS && span.said() == null && !span.isOpen() && !span.isLimit();
        return isOfDays ? days(span.least(), span.greatest()) : span.toString();
    }

    /** {@code "122 days (about 4 months)"}: many days in a unit of which people have an idea. */
    private static String inDays(long days) {
        if (days < MANY_DAYS) {
            return counted(days, "day");
        }
        long months = Math.round(days / DAYS_OF_A_MONTH);
        double years = days / DAYS_OF_A_YEAR;
        String about = months < MANY_MONTHS
                ? counted(months, "month")
                : years < MANY_YEARS
                        ? new BigDecimal(years).setScale(1, RoundingMode.HALF_UP) + " years"
                        : Math.round(years) + " years";
        return counted(days, "day") + " (about "
                + about.replace("1.0 years", "1 year").replace(".0 ", " ") + ")";
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
