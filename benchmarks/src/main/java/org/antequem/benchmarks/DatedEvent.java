package org.antequem.benchmarks;

import java.time.LocalDate;
import java.util.Random;

/**
 * An event, and its date twice over: as EDTF text, and as the seconds from 1970 that a program would keep which knows
 * no uncertain dates. The seconds are worked out here, not by the library, so that they check how it reads the text.
 *
 * @param startEarliest the first second in which it can have started
 * @param startLatest the last second in which it can have started
 * @param endLatest the last second in which it can have ended; {@link Long#MAX_VALUE} where its end is open
 */
public record DatedEvent(int number, String edtf, long startEarliest, long startLatest, long endLatest) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final int DAYS = 80_000;
    private static final int LONGEST = 400;

    /** Six in ten are days; of the others, a month, a year, a closed interval and an open one are equally likely. */
    static DatedEvent random(int number, Random random) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        LocalDate month = day.withDayOfMonth(1);
        LocalDate year = day.withDayOfYear(1);
        LocalDate last = day.plusDays(random.nextInt(LONGEST));
        long lastSecondOfDay = start(day.plusDays(1)) - 1;
        return switch (random.nextInt(10)) {
            case 0 -> within(number, day.toString().substring(0, 7), start(month), start(month.plusMonths(1)) - 1);
            case 1 -> within(number, day.toString().substring(0, 4), start(year), start(year.plusYears(1)) - 1);
            case 2 ->
                new DatedEvent(number, day + "/" + last, start(day), lastSecondOfDay, start(last.plusDays(1)) - 1);
            case 3 -> new DatedEvent(number, day + "/..", start(day), lastSecondOfDay, Long.MAX_VALUE);
            default -> within(number, day.toString(), start(day), lastSecondOfDay);
        };
    }

    private static DatedEvent within(int number, String edtf, long earliest, long latest) {
        return new DatedEvent(number, edtf, earliest, latest, latest);
    }

    private static long start(LocalDate day) {
        return day.toEpochDay() * 86_400;
    }
}
