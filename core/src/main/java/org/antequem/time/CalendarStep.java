package org.antequem.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From a day so many units on, or back, and then a number of days.
 *
 * @param days back to the anchor by one, where the last day may be counted, too
 */
record CalendarStep(ChronoUnit unit, long number, long days) {

    /**
     * The step to one end of a span.
     *
     * @param direction 1 for a span after the anchor, −1 for one before it
     * @param isLeast true for the least that it says, false for the greatest
     */
    static CalendarStep of(Span span, int direction, boolean isLeast) {
        return isLeast
                ? new CalendarStep(span.unit(), direction * span.least(), -direction * CalendarSpan.lastDay(span))
                : new CalendarStep(span.unit(), direction * span.greatest(), 0);
    }

    /**
     * A year after 29 February is 28 February or 1 March; a month after 31 January is the last day of February.
     *
     * @param side 1 for the first reading, −1 for the last
     */
    LocalDate from(LocalDate day, int side) {
        LocalDate reached = day.plus(number, unit);
        boolean isEither = unit == ChronoUnit.YEARS && reached.getDayOfMonth() < day.getDayOfMonth();
        return reached.plusDays(isEither && side < 0 ? days + 1 : days);
    }
}
