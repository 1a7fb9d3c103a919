package org.antequem.explanation;

/** Numbers of seconds, in words. */
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

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
