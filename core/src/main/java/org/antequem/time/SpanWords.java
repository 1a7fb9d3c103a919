package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A span in words. */
final class SpanWords {

    private SpanWords() {}

    static String of(Span span) {
        if (span.said() != null) {
            return span.isAbout() ? "about " + span.said() + " (" + bounds(span) + ")" : "exactly " + span.said();
        }
        return bounds(span);
    }

    static String plural(ChronoUnit unit) {
        return unit.toString().toLowerCase(Locale.ROOT);
    }

    private static String bounds(Span span) {
        if (span.isLimit()) {
            return "at most " + counted(span.greatest(), span) + ", or the other way round";
        }
        if (span.isOpen()) {
            return "at least " + counted(span.least(), span);
        }
        if (span.least() == span.greatest()) {
            return counted(span.least(), span);
        }
        return span.least() == 0
                ? "at most " + counted(span.greatest(), span)
                : span.least() + " to " + counted(span.greatest(), span);
    }

    private static String counted(long number, Span span) {
        String plural = plural(span.unit());
        return number + " " + (number == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }

    /** @throws IllegalArgumentException where there are no words for the unit */
    static void checkCountable(ChronoUnit unit) {
        boolean isCountable = switch (unit) {
            case SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS -> true;
            default -> false;
        };
        checkArgument(isCountable, "a span counts seconds, minutes, hours, days, weeks, months or years, not %s", unit);
    }
}
