package org.antequem.report.picture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.antequem.explanation.Length;
import org.antequem.time.Bounds;

/** What a limit is called at a bar. */
interface Limits {

    /** {@code "8 June 2015 at the latest"}. */
    String latest(long second);

    /** {@code "1 July 2015 at the earliest"}. */
    String earliest(long second);

    /** The day, or the minute, of a second. */
    String on(long second);

    /** {@code "1 July 2015 to 31 July 2015"}; empty where nothing is known. */
    default String within(Bounds bounds) {
        if (!bounds.hasEarliest()) {
            return bounds.hasLatest() ? latest(bounds.latest()) : "";
        }
        if (!bounds.hasLatest()) {
            return earliest(bounds.earliest());
        }
        String first = on(bounds.earliest());
        String last = on(bounds.latest());
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Limits on the calendar of a zone: days where they are whole days, minutes where they are not. */
    static Limits of(ZoneId zone) {
        return new OnTheCalendar(zone);
    }

    /**
     * Limits that are counted from a moment.
     *
     * @param unit months or years, if all that dates them is said in these, which have no fixed number of days
     */
    static Limits from(ChronoUnit unit) {
        return new Counted(unit);
    }

    /** See {@link #of}. */
    record OnTheCalendar(ZoneId zone) implements Limits {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
        private static final DateTimeFormatter MINUTE =
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

        @Override
        public String latest(long second) {
            return words(second, LocalTime.of(23, 59, 59)) + " at the latest";
        }

        @Override
        public String earliest(long second) {
            return words(second, LocalTime.MIDNIGHT) + " at the earliest";
        }

        @Override
        public String on(long second) {
            boolean isStart = Math.floorMod(second + 1, 60) != 0;
            return words(second, isStart ? LocalTime.MIDNIGHT : LocalTime.of(23, 59, 59));
        }

        private String words(long second, LocalTime edge) {
            try {
                LocalDateTime when = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
                return (when.toLocalTime().equals(edge) ? DAY : MINUTE).format(when);
            } catch (DateTimeException beyondTheCalendar) {
                return "second " + second + " from 1970";
            }
        }
    }

    /** See {@link #from}. */
    record Counted(ChronoUnit unit) implements Limits {

        @Override
        public String latest(long second) {
            return second == 0 ? "counted from here" : words(second) + ", at the latest";
        }

        @Override
        public String earliest(long second) {
            return second == 0 ? "counted from here" : words(second) + ", at the earliest";
        }

        @Override
        public String on(long second) {
            return words(second);
        }

        private String words(long second) {
            return length(Math.abs(second)) + (second < 0 ? " before" : " after");
        }

        private String length(long seconds) {
            if (unit == ChronoUnit.DAYS) {
                return Length.down(seconds);
            }
            long number = Math.round(seconds / (double) unit.getDuration().toSeconds());
            return Words.counted(
                    (int) Math.min(Integer.MAX_VALUE, number), unit == ChronoUnit.YEARS ? "year" : "month");
        }
    }
}
