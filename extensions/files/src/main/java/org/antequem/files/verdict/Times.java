package org.antequem.files.verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.explanation.Length;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/** Seconds, bounds and dates as JSON. What nothing bounds is {@code null}. */
final class Times {

    private final Conventions conventions;

    /** @param conventions by which dates are read */
    Times(Conventions conventions) {
        this.conventions = conventions;
    }

    /** In UTC as ISO 8601 writes it; of years that it cannot write, the number of seconds from 1970 on. */
    static Node second(long second) {
        if (isOpen(second)) {
            return Scalar.NULL;
        }
        boolean hasDate = second >= Instant.MIN.getEpochSecond() && second <= Instant.MAX.getEpochSecond();
        return hasDate ? Scalar.text(Instant.ofEpochSecond(second).toString()) : Scalar.number(second);
    }

    static Node number(long seconds) {
        return isOpen(seconds) ? Scalar.NULL : Scalar.number(seconds);
    }

    static Mapping bounds(Bounds bounds) {
        return Mapping.builder()
                .put("earliest", second(bounds.earliest()))
                .put("latest", second(bounds.latest()))
                .build();
    }

    Mapping dating(Dating dating) {
        Dating read = dating.in(conventions);
        return Mapping.builder()
                .put("kind", "dating")
                .put("written", dating.words())
                .put("words", EnglishDates.when(dating))
                .put("start", bounds(read.start()))
                .put("end", bounds(read.end()))
                .put("is_ongoing", dating.ongoing())
                .put("is_uncertain", dating.isUncertain())
                .put("is_approximate", dating.isApproximate())
                .build();
    }

    Node dating(Optional<Dating> dating) {
        return dating.<Node>map(this::dating).orElse(Scalar.NULL);
    }

    /** How much room dates leave, in seconds and in words. */
    static Node margin(OptionalLong seconds) {
        return seconds.isEmpty() || isOpen(seconds.getAsLong())
                ? Scalar.NULL
                : Mapping.builder()
                        .put("seconds", seconds.getAsLong())
                        .put("words", words(seconds.getAsLong()))
                        .build();
    }

    /** Dates that only just suffice leave a second, which says nothing to a reader who knows months. */
    private static String words(long seconds) {
        if (seconds > 1) {
            return Length.atLeast(seconds);
        }
        return seconds >= 0 ? "nothing to spare" : "late by " + Length.atMost(-seconds);
    }

    private static boolean isOpen(long seconds) {
        return seconds == Bounds.DISTANT_PAST || seconds == Bounds.DISTANT_FUTURE;
    }
}
