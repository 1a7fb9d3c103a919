package org.antequem.time;

import java.time.temporal.ChronoUnit;

/** What one number of units is taken for that is said of the past. */
final class RoughNumber {

    private RoughNumber() {}

    /** A number is meant roughly unless it was said to be exact; all else is meant as it stands. */
    static Span asSaid(Span span) {
        if (span.said() != null) {
            return span.isAbout() ? span : span.said();
        }
        return span.least() == span.greatest() && span.least() > 0 ? of(span) : span;
    }

    static Span read(Span span, Approximation approximation) {
        if (span.said() == null || !span.isAbout()) {
            return span;
        }
        if (approximation.countsRoughly()) {
            return span;
        }
        return approximation.isExact() ? span.said() : Span.SOME;
    }

    private static Span of(Span number) {
        long counted = number.least();
        if (counted == 1) {
            return halfToTwo(number);
        }
        long tolerance = Math.max(1, lastPlace(counted) / 2);
        long greatest = Math.min(counted + tolerance, Span.LONGEST);
        return new Span(number.unit(), counted - tolerance, greatest, number);
    }

    /** Of the digits the last that is not zero counts so much. */
    private static long lastPlace(long number) {
        long place = 1;
        while (number % (10 * place) == 0) {
            place *= 10;
        }
        return place;
    }

    /**
     * In a smaller unit; where halves make no whole number, the wider. Days are counted as days, so that one is one or
     * two.
     */
    private static Span halfToTwo(Span one) {
        return switch (one.unit()) {
            case YEARS -> new Span(ChronoUnit.MONTHS, 6, 24, one);
            case MONTHS -> new Span(ChronoUnit.DAYS, 14, 62, one);
            case WEEKS -> new Span(ChronoUnit.DAYS, 3, 14, one);
            case DAYS -> new Span(ChronoUnit.DAYS, 1, 2, one);
            case HOURS -> new Span(ChronoUnit.MINUTES, 30, 120, one);
            case MINUTES -> new Span(ChronoUnit.SECONDS, 30, 120, one);
            default -> new Span(ChronoUnit.SECONDS, 1, 2, one);
        };
    }
}
