package org.antequem.time;

import static org.antequem.time.Bounds.DISTANT_FUTURE;
import static org.antequem.time.Bounds.DISTANT_PAST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

/** A line so short that everything on it can be tried, and words for what lies on the long one. */
final class SmallLine {

    private SmallLine() {}

    /** Everything that has a least and a greatest value in 0 to {@code last}, or none. */
    static <T> ImmutableList<T> all(long last, BiFunction<Long, Long, T> of) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (long least = -1; least <= last; least++) {
            for (long greatest = Math.max(0, least); greatest <= last + 1; greatest++) {
                all.add(of.apply(least < 0 ? DISTANT_PAST : least, greatest > last ? DISTANT_FUTURE : greatest));
            }
        }
        return all.build();
    }

    /** Enough values to tell apart what {@link #all} holds: all of the line, and two on each side. */
    static ImmutableList<Long> values(long last) {
        return LongStream.rangeClosed(-2, last + 2).boxed().collect(ImmutableList.toImmutableList());
    }

    static boolean fits(long value, Bounds bounds) {
        return bounds.earliest() <= value && value <= bounds.latest();
    }

    static boolean fits(long value, Gap gap) {
        return gap.least() <= value && value <= gap.greatest();
    }

    /** {@code "2015-07-01T00:00:00 to 2015-07-31T23:59:59"}, with {@code -inf} and {@code +inf}. */
    static String words(Bounds bounds) {
        return moment(bounds.earliest()) + " to " + moment(bounds.latest());
    }

    private static String moment(long second) {
        if (second == DISTANT_PAST) {
            return "-inf";
        }
        if (second == DISTANT_FUTURE) {
            return "+inf";
        }
        LocalDateTime moment = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return moment.toLocalDate() + "T"
                + "%02d:%02d:%02d".formatted(moment.getHour(), moment.getMinute(), moment.getSecond());
    }
}
