package org.antequem.explanation;

import org.antequem.time.Bounds;

/** Numbers of seconds, and of days, in words. */
final class Length {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Length() {}

    /** {@code "at least 21 days"}: rounded down to the largest unit that fits, so that it stays true. */
    static String atLeast(long seconds) {
        return "at least " + down(seconds);
    }

    /** {@code "at most 22 days"}: rounded up to the largest unit that fits, so that it stays true. */
    static String atMost(long seconds) {
        return "at most " + up(seconds);
    }

    /** {@code "22 days"}: rounded up. */
    static String up(long seconds) {
        long unit = seconds > DAY ? DAY : seconds > HOUR ? HOUR : seconds > MINUTE ? MINUTE : 1;
        return down(-Math.floorDiv(-seconds, unit) * unit);
    }

    /** {@code "21 days"}: rounded down. */
    static String down(long seconds) {
        if (seconds >= DAY) {
            return counted(seconds / DAY, "day");
        }
        if (seconds >= HOUR) {
            return counted(seconds / HOUR, "hour");
        }
        return seconds >= MINUTE ? counted(seconds / MINUTE, "minute") : counted(seconds, "second");
    }

    /**
     * {@code "20 to 80 days before"}, {@code "at least 17 days after"}: negative is before, and either end may be open.
     */
    static String daysAfter(long least, long greatest) {
        if (greatest == Bounds.DISTANT_FUTURE) {
            return least < 0
                    ? "at most " + counted(-least, "day") + " before"
                    : "at least " + counted(least, "day") + " after";
        }
        if (least == Bounds.DISTANT_PAST) {
            return greatest < 0
                    ? "at least " + counted(-greatest, "day") + " before"
                    : "at most " + counted(greatest, "day") + " after";
        }
        if (least < 0 && greatest > 0) {
            return "between " + counted(-least, "day") + " before and " + counted(greatest, "day") + " after";
        }
        return greatest <= 0 && least < 0 ? days(-greatest, -least) + " before" : days(least, greatest) + " after";
    }

    /** {@code "17 days"}, {@code "20 to 80 days"}, {@code "at least 17 days"}. */
    static String days(long least, long greatest) {
        if (greatest == Bounds.DISTANT_FUTURE) {
            return "at least " + counted(least, "day");
        }
        return (least == greatest ? "" : least + " to ") + counted(greatest, "day");
    }

    /** {@code "17 days (18 with the last one)"}: of what lasted so long from its first day to its last. */
    static String filled(long least, long greatest) {
        String last = greatest == Bounds.DISTANT_FUTURE ? "" + (least + 1) : range(least + 1, greatest + 1);
        return days(least, greatest) + " (" + last + " with the last one)";
    }

    private static String range(long least, long greatest) {
        return (least == greatest ? "" : least + " to ") + greatest;
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
