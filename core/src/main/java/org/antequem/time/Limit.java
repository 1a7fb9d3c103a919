package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One second before or after which something started or ended. {@code Limit.after(second, zone).starting()} is the
 * dating of something that started after it.
 *
 * @param isAfter true for after the second, false for before it
 * @param second seconds from 1970-01-01T00:00Z
 * @param zone the zone in which the words of the dating name days and times
 */
@Immutable
public record Limit(boolean isAfter, long second, ZoneId zone) implements Serializable {

    /** What a calendar can write, whatever the zone. */
    private static final long FIRST_IN_ALL_ZONES = LocalDateTime.MIN.toEpochSecond(ZoneOffset.MAX) + 36 * 3600;

    private static final int A_MINUTE = 60;

    private static final long LAST_IN_ALL_ZONES = LocalDateTime.MAX.toEpochSecond(ZoneOffset.MIN) - 36 * 3600;

    public Limit {
        checkArgument(
                second != Bounds.DISTANT_PAST && second != Bounds.DISTANT_FUTURE,
                "a limit is after the distant past and before the distant future");
        requireNonNull(zone, "zone");
    }

    /** The limit of what was after a second. */
    public static Limit after(long second, ZoneId zone) {
        return new Limit(true, second, zone);
    }

    /** The limit of what was before a second. */
    public static Limit before(long second, ZoneId zone) {
        return new Limit(false, second, zone);
    }

    /** The dating of something that started after (or before) the second, under any conventions; its end is open. */
    public Dating starting() {
        String words = "starting " + iso();
        return new Dating(
                words,
                new Reach(bounds(), Bounds.UNKNOWN, false, null),
                null,
                new Made(words, new Limited(this, true)));
    }

    /** The dating of something that ended after (or before) the second, under any conventions; its start is open. */
    public Dating ending() {
        String words = "ending " + iso();
        return new Dating(
                words,
                new Reach(Bounds.UNKNOWN, bounds(), false, null),
                null,
                new Made(words, new Limited(this, false)));
    }

    private Bounds bounds() {
        return isAfter ? Bounds.from(second + 1) : Bounds.upTo(second - 1);
    }

    private String iso() {
        if (!isOnCalendar()) {
            return direction() + second + " s from 1970";
        }
        return direction() + (isOfDays() ? day() : local(second));
    }

    /**
     * {@code "after 31 July 2015"}, {@code "at 22:30 on 31 July 2015 or later"}. What comes after the first second of a
     * day is {@code "on 31 July 2015 or later"}: nobody means a second by a date, and this says no more.
     */
    String english() {
        if (!isOnCalendar()) {
            return direction() + "second " + second + " from the start of 1970";
        }
        if (isOfAllButASecond()) {
            return PeriodWords.of(day()).when() + (isAfter ? " or later" : " or earlier");
        }
        if (isAfter && !isOfDays() && Math.floorMod(second + 1, A_MINUTE) == 0) {
            return PeriodWords.of(local(second + 1)).when() + " or later";
        }
        return direction() + (isOfDays() ? PeriodWords.of(day()) : PeriodWords.of(local(second))).noun();
    }

    private String direction() {
        return isAfter ? "after " : "before ";
    }

    private boolean isOnCalendar() {
        return Math.min(second, dayBegins()) >= FIRST_IN_ALL_ZONES
                && Math.max(second, dayBegins()) <= LAST_IN_ALL_ZONES;
    }

    /** True where what is after it is after a whole day, or what is before it is before one. */
    private boolean isOfDays() {
        return local(dayBegins()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** True where what is after it is within a day or later, save the first second; or before it, save the last. */
    private boolean isOfAllButASecond() {
        return local(isAfter ? second : second + 1).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private long dayBegins() {
        return isAfter ? second + 1 : second;
    }

    private LocalDate day() {
        return local(second).toLocalDate();
    }

    private LocalDateTime local(long at) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(at), zone);
    }
}
