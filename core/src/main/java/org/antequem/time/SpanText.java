package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes and reads spans as text that keeps everything: {@code 10 days}, {@code 2 to 9 months}, {@code at least 4
 * months}, {@code exactly 10 days}, {@code about 10 days (5 to 15 days)}. It reads all that {@link Span#toString}
 * writes.
 */
public final class SpanText {

    private static final String LAST_DAY = ", counting the last day";
    private static final String OTHER_WAY = ", or the other way round";

    private static final String EXPECTED =
            "a number of seconds, minutes, hours, days, weeks, months or years, such as \"10 days\","
                    + " \"2 to 9 months\", \"at least 4 months\", \"at most 2 weeks\" or \"exactly 16 days\"";

    private static final Pattern SPAN =
            Pattern.compile("(?:(at least|at most|exactly|about) )?(\\d{1,10})(?: to (\\d{1,10}))?"
                    + " (second|minute|hour|day|week|month|year)s?(?: \\((.*)\\))?");

    private static final ImmutableMap<String, ChronoUnit> UNITS = units();

    private SpanText() {}

    private static ImmutableMap<String, ChronoUnit> units() {
        ImmutableMap.Builder<String, ChronoUnit> units = ImmutableMap.builder();
        for (ChronoUnit unit : new ChronoUnit[] {
            ChronoUnit.SECONDS,
            ChronoUnit.MINUTES,
            ChronoUnit.HOURS,
            ChronoUnit.DAYS,
            ChronoUnit.WEEKS,
            ChronoUnit.MONTHS,
            ChronoUnit.YEARS
        }) {
            String plural = SpanWords.plural(unit);
            units.put(plural.substring(0, plural.length() - 1), unit);
        }
        return units.buildOrThrow();
    }

    /** The span as {@link Span#toString} writes it, and whether it counts the last day. */
    public static String of(Span span) {
        requireNonNull(span, "span");
        return span + (span.mayCountLastDay() ? LAST_DAY : "");
    }

    /**
     * Reads a span: {@code SpanText.parse("2 to 9 months")}. A number without "about" or "exactly" is read as plain
     * bounds of that number; {@link Span#asSaid} makes it as rough as people usually mean it.
     *
     * @throws UnreadableDateException if the text is not a span: it quotes the text, and says what was expected
     */
    public static Span parse(String text) {
        requireNonNull(text, "text");
        if (text.endsWith(LAST_DAY)) {
            return parse(text.substring(0, text.length() - LAST_DAY.length())).countingLastDay();
        }
        if (text.startsWith("at most ") && text.endsWith(OTHER_WAY)) {
            return Span.limit(parse(text.substring(0, text.length() - OTHER_WAY.length())));
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw complaint(text, furthest(text));
        }
        boolean isRange = span.group(3) != null;
        boolean isWithBounds = span.group(5) != null;
        String kind = span.group(1) == null ? "" : span.group(1);
        if (isRange && !kind.isEmpty()) {
            throw complaint(text, span.start(3));
        }
        if (isWithBounds && !kind.equals("about")) {
            throw complaint(text, span.start(5));
        }
        long least = Long.parseLong(span.group(2));
        Span counted = new Span(
                requireNonNull(UNITS.get(span.group(4))), least, isRange ? Long.parseLong(span.group(3)) : least);
        return switch (kind) {
            case "at least" -> Span.atLeast(counted);
            case "at most" -> Span.atMost(counted);
            case "exactly" -> Span.exactly(counted);
            case "about" -> isWithBounds ? around(counted, parse(span.group(5))) : counted.asSaid();
            default -> counted;
        };
    }

    private static Span around(Span said, Span bounds) {
        return new Span(bounds.unit(), bounds.least(), bounds.greatest(), said);
    }

    /** The longest beginning of the text with which a span could begin. */
    private static int furthest(String text) {
        Matcher matcher = SPAN.matcher(text);
        for (int end = text.length(); end > 0; end--) {
            matcher.region(0, end);
            if (matcher.matches() || matcher.hitEnd()) {
                return end;
            }
        }
        return 0;
    }

    private static UnreadableDateException complaint(String text, int position) {
        boolean isAtEnd = position == text.length();
        return new UnreadableDateException(
                "not a span of time", text, position, isAtEnd ? "the text breaks off" : null, EXPECTED);
    }
}
