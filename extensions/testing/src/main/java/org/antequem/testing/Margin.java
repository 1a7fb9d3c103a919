package org.antequem.testing;

import java.time.Duration;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Span;

/** How much room dates leave, in seconds. */
final class Margin {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private Margin() {}

    /** The lower end of a span; months and years have as many days as they can have. */
    static long seconds(Span span) {
        return switch (span.unit()) {
            case MONTHS, YEARS -> {
                Span exact = new Span(span.unit(), span.least(), span.least());
                yield exact.after(Bounds.UNKNOWN, Conventions.STANDARD).greatest() / DAY * DAY;
            }
            default -> span.unit().getDuration().toSeconds() * span.least();
        };
    }

    /** True where it is within the span when both are counted in whole units of it. */
    static boolean fits(long seconds, Span span) {
        return seconds >= seconds(span)
                && (span.isOpen()
                        || seconds < seconds(new Span(span.unit(), span.greatest() + 1, span.greatest() + 1)));
    }

    /** Rounded down to the largest unit that fits. */
    static String words(long seconds) {
        Duration margin = Duration.ofSeconds(seconds);
        Span span = margin.toDays() > 0
                ? Span.days(margin.toDays())
                : margin.toHours() > 0
                        ? Span.hours(margin.toHours())
                        : margin.toMinutes() > 0
                                ? Span.minutes(margin.toMinutes())
                                : Span.seconds(Math.max(seconds, 0));
        return span.toString();
    }
}
