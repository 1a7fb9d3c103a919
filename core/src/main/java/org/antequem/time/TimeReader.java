package org.antequem.time;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a time of day and its offset, behind the {@code T}. */
final class TimeReader {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int FARTHEST_OFFSET = 14 * HOUR;

    private static final String TIME = "a time as hh:mm:ss";
    private static final String OFFSET = "the end of the date, or an offset as Z, +hh or +hh:mm";

    private final Cursor cursor;
    private final String followers;

    TimeReader(Cursor cursor, String followers) {
        this.cursor = cursor;
        this.followers = followers;
    }

    EdtfTime read() {
        int at = cursor.position();
        int hour = atMost(23, "hour");
        colon();
        int minute = atMost(59, "minute");
        if (cursor.isToTheMinute() && cursor.peek() != ':') {
            int first = hour * HOUR + minute * MINUTE;
            return new EdtfTime(first, first + MINUTE - 1, offset());
        }
        colon();
        int second = atMost(60, "second");
        ZoneOffset offset = offset();
        if (second == 60) {
            checkLeapSecond(at, hour, minute, offset);
            second = 59;
        }
        int first = hour * HOUR + minute * MINUTE + second;
        return new EdtfTime(first, first, offset);
    }

    /** UTC has leap seconds at the end of a day; where the offset is not known, that can be the end of any hour. */
    private void checkLeapSecond(int at, int hour, int minute, @Nullable ZoneOffset offset) {
        int next = hour * HOUR + (minute + 1) * MINUTE;
        boolean possible = offset == null ? minute == 59 : Math.floorMod(next - offset.getTotalSeconds(), DAY) == 0;
        if (!possible) {
            throw cursor.complaint(at + 6, "second 60", "00 to 59, since no leap second can be then");
        }
    }

    private @Nullable ZoneOffset offset() {
        if (cursor.isAtEnd() || followers.indexOf(cursor.peek()) >= 0) {
            return null;
        }
        if (cursor.take('Z')) {
            return ZoneOffset.UTC;
        }
        int at = cursor.position();
        boolean west = cursor.peek() == '-';
        if (!cursor.take('-') && !cursor.take('+')) {
            throw cursor.expected(OFFSET);
        }
        int seconds = cursor.twoDigits("the hours of an offset, in two digits") * HOUR;
        if (cursor.take(':')) {
            seconds += atMost(59, "minute") * MINUTE;
        }
        if (seconds > FARTHEST_OFFSET) {
            throw cursor.complaint(
                    at,
                    "an offset of " + cursor.text().substring(at, cursor.position()),
                    "at most 14 hours on either side");
        }
        if (west && seconds == 0) {
            throw cursor.complaint(at, "an offset of " + cursor.text().substring(at, cursor.position()), "Z or +00:00");
        }
        return ZoneOffset.ofTotalSeconds(west ? -seconds : seconds);
    }

    private void colon() {
        if (!cursor.take(':')) {
            throw cursor.expected(TIME);
        }
    }

    private int atMost(int greatest, String name) {
        int at = cursor.position();
        int value = cursor.twoDigits(TIME);
        if (value > greatest) {
            throw cursor.complaint(
                    at, name + " " + cursor.text().substring(at, at + 2), "00 to " + greatest + " for the " + name);
        }
        return value;
    }
}
