package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.antequem.report.svg.Ink;

/** The lines of a time axis, each where a period begins, and named after it. */
final class Ticks {

    private static final double ROOM = 14;
    private static final long DAY = 86_400;
    private static final int MOST = 60;
    private static final ImmutableList<Step> STEPS = ImmutableList.of(
            new Step(1, ChronoUnit.MINUTES, "HH:mm", "d MMMM uuuu, HH:mm"),
            new Step(5, ChronoUnit.MINUTES, "HH:mm", "d MMMM uuuu, HH:mm"),
            new Step(15, ChronoUnit.MINUTES, "HH:mm", "d MMMM uuuu, HH:mm"),
            new Step(1, ChronoUnit.HOURS, "HH:mm", "d MMMM uuuu, HH:mm"),
            new Step(3, ChronoUnit.HOURS, "HH:mm", "d MMMM uuuu, HH:mm"),
            new Step(6, ChronoUnit.HOURS, "HH:mm", "d MMMM uuuu, HH:mm"),
            new Step(1, ChronoUnit.DAYS, "d MMMM", "d MMMM uuuu"),
            new Step(2, ChronoUnit.DAYS, "d MMMM", "d MMMM uuuu"),
            new Step(5, ChronoUnit.DAYS, "d MMMM", "d MMMM uuuu"),
            new Step(10, ChronoUnit.DAYS, "d MMMM", "d MMMM uuuu"),
            new Step(1, ChronoUnit.MONTHS, "MMMM", "MMMM uuuu"),
            new Step(3, ChronoUnit.MONTHS, "MMMM", "MMMM uuuu"),
            new Step(6, ChronoUnit.MONTHS, "MMMM uuuu", "MMMM uuuu"),
            new Step(1, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(2, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(5, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(10, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(20, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(50, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(100, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(500, ChronoUnit.YEARS, "uuuu", "uuuu"),
            new Step(1000, ChronoUnit.YEARS, "uuuu", "uuuu"));

    private Ticks() {}

    /** A line at a second. */
    record Tick(long second, String label) {

        /** True where its label is a time of day. */
        boolean isOfADay() {
            return label.contains(":");
        }
    }

    /** On the calendar of a zone; none where no calendar reaches so far. */
    static ImmutableList<Tick> onTheCalendar(TimeScale scale, ZoneId zone) {
        try {
            ZonedDateTime first = Instant.ofEpochSecond(scale.first()).atZone(zone);
            for (Step step : STEPS) {
                Optional<ImmutableList<Tick>> ticks = step.ticks(first, scale);
                if (ticks.isPresent()) {
                    return ticks.get();
                }
            }
        } catch (DateTimeException beyondTheCalendar) {
            return ImmutableList.of();
        }
        return ImmutableList.of();
    }

    /** Counted from second 0. */
    static ImmutableList<Tick> counted(TimeScale scale) {
        long[] steps = {1, 60, 900, 3_600, 21_600, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 20 * DAY, 50 * DAY, 100 * DAY};
        long step = steps[0];
        for (long larger : steps) {
            step = larger;
            if (step / scale.secondsOfAPixel() >= Ink.DETAIL.width("10,000 days") + ROOM) {
                break;
            }
        }
        while (step / scale.secondsOfAPixel() < Ink.DETAIL.width("10,000 days") + ROOM) {
            step *= 10;
        }
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        for (long at = Math.floorDiv(scale.first(), step) * step;
                at < scale.last();
                at = LongMath.saturatedAdd(at, step)) {
            if (scale.isWithin(at)) {
                boolean fits = scale.x(at) + 4 + Ink.DETAIL.width(words(at)) <= scale.right();
                ticks.add(new Tick(at, fits ? words(at) : ""));
            }
        }
        return ticks.build();
    }

    /** Months or years of mean length, counted from second 0. */
    static ImmutableList<Tick> in(ChronoUnit unit, TimeScale scale) {
        String name = unit.toString().toLowerCase(Locale.ROOT);
        long least = unit.getDuration().toSeconds();
        long step = least;
        while (step / scale.secondsOfAPixel() < Ink.DETAIL.width("10,000 " + name) + ROOM) {
            step *= 2;
        }
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        for (long at = Math.floorDiv(scale.first(), step) * step;
                at < scale.last();
                at = LongMath.saturatedAdd(at, step)) {
            String words = at == 0 ? "0" : String.format(Locale.ENGLISH, "%,d %s", at / least, name);
            words = words.replaceFirst("^(-?1 .*)s$", "$1").replace('-', '\u2212');
            if (scale.isWithin(at)) {
                boolean fits = scale.x(at) + 4 + Ink.DETAIL.width(words) <= scale.right();
                ticks.add(new Tick(at, fits ? words : ""));
            }
        }
        return ticks.build();
    }

    private static String words(long seconds) {
        if (seconds == 0) {
            return "0";
        }
        String number = seconds % DAY == 0
                ? String.format(Locale.ENGLISH, "%,d days", seconds / DAY)
                : seconds % 3_600 == 0
                        ? seconds / 3_600 + " hours"
                        : seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
        return number.replace('-', '\u2212');
    }

    /** So many units from one line to the next. */
    private record Step(int number, ChronoUnit unit, String pattern, String firstPattern) {

        /** Empty where the labels would not have room. */
        Optional<ImmutableList<Tick>> ticks(ZonedDateTime first, TimeScale scale) {
            double length = number * (double) unit.getDuration().toSeconds();
            double pixels = length / scale.secondsOfAPixel();
            if (pixels < Ink.DETAIL.width("0000") || (scale.right() - scale.left()) / pixels > MOST) {
                return Optional.empty();
            }
            ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
            double free = scale.left();
            String shown = firstPattern;
            int year = Integer.MIN_VALUE;
            ZonedDateTime at = start(first);
            while (at.toEpochSecond() < scale.last()) {
                double x = scale.x(at.toEpochSecond());
                if (at.toEpochSecond() >= scale.first()) {
                    boolean isNew = at.getYear() != year
                            || (unit.compareTo(ChronoUnit.DAYS) < 0 && at.getHour() == 0 && at.getMinute() == 0);
                    String label = DateTimeFormatter.ofPattern(isNew ? shown : pattern, Locale.ENGLISH)
                            .format(at);
                    year = at.getYear();
                    if (x < free) {
                        return Optional.empty();
                    }
                    free = x + Ink.DETAIL.width(label) + ROOM;
                    ticks.add(new Tick(at.toEpochSecond(), free - ROOM + 4 > scale.right() ? "" : label));
                }
                at = next(at);
            }
            ImmutableList<Tick> all = ticks.build();
            return all.isEmpty() ? Optional.empty() : Optional.of(all);
        }

        private ZonedDateTime start(ZonedDateTime first) {
            if (unit == ChronoUnit.YEARS) {
                int year = Math.floorDiv(first.getYear(), number) * number;
                return first.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1).withYear(year);
            }
            ZonedDateTime day = first.truncatedTo(ChronoUnit.DAYS);
            return switch (unit) {
                case MONTHS ->
                    day.withDayOfMonth(1)
                            .withMonth((first.getMonthValue() - 1) / number * number + Month.JANUARY.getValue());
                case DAYS -> day.withDayOfMonth(1);
                default -> day;
            };
        }

        /** Days are counted anew in each month, so that none stands close to the first of the next. */
        private ZonedDateTime next(ZonedDateTime at) {
            ZonedDateTime next = at.plus(number, unit);
            if (unit != ChronoUnit.DAYS || number == 1) {
                return next;
            }
            ZonedDateTime month = at.withDayOfMonth(1).plusMonths(1);
            return next.isBefore(month.minusDays(number / 2)) ? next : month;
        }
    }
}
