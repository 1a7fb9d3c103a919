package org.antequem.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** Dates and distances in time as people write them, in and after the summer of 1914. */
final class RandomDates {

    private static final LocalDate FIRST = LocalDate.of(1914, 6, 1);
    private static final List<ChronoUnit> UNITS = List.of(
            ChronoUnit.DAYS,
            ChronoUnit.DAYS,
            ChronoUnit.WEEKS,
            ChronoUnit.MONTHS,
            ChronoUnit.YEARS,
            ChronoUnit.HOURS,
            ChronoUnit.SECONDS);

    private final Dice dice;

    /** True where some dates are before or after something. */
    private final boolean areBeside;

    RandomDates(Dice dice, boolean areBeside) {
        this.dice = dice;
        this.areBeside = areBeside;
    }

    /** Mostly near the day; else on another one. */
    Dating near(int day) {
        return dice.oneIn(4) ? on(dice.between(-20, 260)) : on(day + (dice.oneIn(2) ? 0 : dice.between(-3, 3)));
    }

    /** On the day, and not after its year. */
    Dating plainly(int day) {
        return Dating.of(dice.oneIn(3) ? month(day) : day(day));
    }

    /** One that holds the day. */
    Dating on(int day) {
        return switch (dice.between(0, 23)) {
            case 0 -> Dating.of(day(day) + "~");
            case 1 -> Dating.of(day(day) + "?");
            case 2 -> Dating.of(month(day) + "~");
            case 3 -> Dating.of(day(day - dice.between(0, 9)) + "/" + day(day + dice.between(0, 9)));
            case 4 -> Dating.of("../" + day(day + dice.between(0, 9)));
            case 5 -> Dating.of(day(day) + "/..");
            case 6 -> Dating.of(day(day) + "/");
            case 7 -> Dating.sometimeWithin(month(day - 20) + "/" + month(day + 20));
            case 8 -> Dating.startingWithin(month(day));
            case 9 -> Dating.by(day(day + dice.between(0, 9)));
            case 10 -> half(day);
            case 11 -> Dating.of(day(day) + "T%02d:30".formatted(dice.between(0, 23)));
            case 12 -> Dating.of(day(day) + "T%02d:30Z".formatted(dice.between(0, 23)));
            case 13 -> Dating.of(day(day)).giveOrTake(Span.days(dice.between(1, 5)));
            case 14 -> Dating.of(season(day));
            case 15 -> Dating.julian(day(day - 13));
            case 16 -> beside(day);
            case 17, 18 -> Dating.of(month(day));
            default -> Dating.of(day(day));
        };
    }

    /**
     * Perhaps before or after it, perhaps within what is named. The dice are left alone, so that a seed makes the same
     * record but for such dates.
     */
    private Dating beside(int day) {
        if (!areBeside) {
            return Dating.of(month(day));
        }
        String named = switch (Math.floorMod(day, 7)) {
            case 0 -> day(day);
            case 1 -> day(day) + "~";
            case 2 -> month(day) + "~";
            case 3 -> season(day);
            default -> month(day);
        };
        Dating beside = Math.floorMod(day, 2) == 0 ? Dating.before(named) : Dating.after(named);
        return Math.floorMod(day, 5) == 0 ? beside.giveOrTake(Span.days(3)) : beside;
    }

    private static Dating half(int day) {
        return date(day).getDayOfMonth() < 15 ? Dating.early(month(day)) : Dating.late(month(day));
    }

    private static String season(int day) {
        int quarter = (date(day).getMonthValue() + 9) % 12 / 3;
        return date(day).getYear() + "-" + (21 + quarter) + (day % 2 == 0 ? "" : "?");
    }

    /** As an EDTF day. */
    static String day(int day) {
        return date(day).toString();
    }

    private static String month(int day) {
        return date(day).toString().substring(0, 7);
    }

    private static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    /** How far apart, in about as many days. */
    private Span span(int days) {
        ChronoUnit unit = dice.any(UNITS);
        long number = Math.max(
                1, Math.round(Math.abs(days) * 86_400.0 / unit.getDuration().toSeconds()));
        return switch (dice.between(0, 5)) {
            case 0 -> Span.ANY;
            case 1 -> Span.atLeast(new Span(unit, number, number));
            case 2 -> Span.atMost(new Span(unit, number, number));
            case 3 -> new Span(unit, number / 2, number * 2);
            case 4 -> new Span(unit, number, number);
            default -> Span.SOME;
        };
    }

    /** Where an endpoint of one event lies, seen from one of another so many days later; mostly so. */
    EndpointRelation relation(int days) {
        boolean isLater = dice.oneIn(4) ? dice.oneIn(2) : days >= 0;
        return new EndpointRelation(endpoint(), isLater ? Direction.BEFORE : Direction.AFTER, endpoint(), span(days));
    }

    /** No later or no earlier than so, as {@link #relation} is. */
    EndpointRelation limit(int days) {
        EndpointRelation relation = relation(days);
        Span by = relation.by().isOpen() ? Span.days(dice.between(0, 3)) : relation.by();
        return new EndpointRelation(relation.point(), relation.direction(), relation.anchor(), Span.limit(by));
    }

    /** How long something lasted. */
    Span length() {
        Span span = span(dice.oneIn(2) ? dice.between(1, 3) : dice.between(10, 70));
        return span.isOpen() && span.least() <= 1 ? Span.SOME : span;
    }

    private Endpoint endpoint() {
        return dice.oneIn(3) ? Endpoint.END : Endpoint.START;
    }
}
