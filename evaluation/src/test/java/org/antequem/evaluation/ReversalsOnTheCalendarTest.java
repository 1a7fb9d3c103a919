package org.antequem.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/**
 * On the first day that a reversal names the claim is judged otherwise, and a day nearer to the record it is not; and
 * where some later or earlier day changes the verdict, one is named. Days are counted by the calendar of the JDK.
 */
class ReversalsOnTheCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final long FAR = 1_200;
    private static final long A_LONG_TIME = 20_000;

    private final List<String> wrong = new ArrayList<>();
    private int found;

    @Test
    void are_right_at_the_boundary_of_a_distance() {
        Random random = new Random(27);
        for (int i = 0; i < 300; i++) {
            LocalDate signing = drawn(random);
            Direction direction = random.nextBoolean() ? Direction.AFTER : Direction.BEFORE;
            Span by = span(random);
            LocalDate landing = near(random, signing, reached(signing, by, direction, random.nextBoolean()));
            Claim claim = Claim.that("so long after")
                    .states(so("the landing", landing, by, direction, "the signing", signing))
                    .build();
            Judgement judgement = judged(claim);
            Function<LocalDate, Verdict> ofLanding = day -> verdict(by, direction, signing, day);
            Function<LocalDate, Verdict> ofSigning = day -> verdict(by, direction, day, landing);
            String record = "%s, %s %s, %s".formatted(signing, by, direction, landing);

            assertThat(judgement.verdict()).as(record).isEqualTo(ofLanding.apply(landing));
            check(judgement, "the landing", landing, ofLanding, record);
            check(judgement, "the signing", signing, ofSigning, record);
        }

        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(300);
    }

    /** A dinner so long after talks, and a toast so long after the dinner; it is claimed when the toast was. */
    @Test
    void are_right_at_the_boundary_of_a_date_that_follows() {
        Random random = new Random(28);
        for (int i = 0; i < 200; i++) {
            LocalDate talks = drawn(random);
            List<Span> spans =
                    random.nextInt(3) > 0 ? List.of(span(random)) : List.of(bounded(random), bounded(random));
            Direction direction = random.nextBoolean() ? Direction.AFTER : Direction.BEFORE;
            Days reached = reached(talks, spans, direction);
            Days claimed = period(random, near(random, talks, reached));
            Function<LocalDate, Verdict> ofTalks = day -> claimed.verdict(reached(day, spans, direction));
            Event last = Event.called("event " + spans.size()).build();
            Claim claim = Claim.that("it began then")
                    .event(last)
                    .happened(Dating.startingWithin(claimed.written()))
                    .build();
            List<Claim> claims = new ArrayList<>();
            for (int step = 0; step < spans.size(); step++) {
                Event event = Event.called("event " + (step + 1)).build();
                Event anchor = step == 0
                        ? event("the talks", talks)
                        : Event.called("event " + step).build();
                claims.add(Claim.that("so long after " + step)
                        .states(Order.of(
                                event,
                                anchor,
                                new EndpointRelation(Endpoint.START, direction, Endpoint.START, spans.get(step))))
                        .saidBy(Source.document("log " + step)
                                .observed(event, anchor)
                                .build())
                        .citingNobody()
                        .build());
            }
            claims.add(claim);
            Judgement judgement = judged(claims.toArray(Claim[]::new));
            String record = "%s, %s %s, %s".formatted(talks, spans, direction, claimed.written());

            assertThat(judgement.verdict()).as(record).isEqualTo(ofTalks.apply(talks));
            check(judgement, "the talks", talks, ofTalks, record);
        }

        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(100);
    }

    private void check(
            Judgement judgement,
            String event,
            LocalDate recorded,
            Function<LocalDate, Verdict> verdictOn,
            String record) {
        Verdict verdict = judgement.verdict();
        boolean namesLater = false;
        boolean namesEarlier = false;
        for (Reversal reversal : judgement.hangsOn().reversals()) {
            if (!(reversal.statement() instanceof Occurred date)
                    || !date.event().name().equals(event)
                    || date.dating().start().equals(Bounds.UNKNOWN)) {
                continue;
            }
            found++;
            boolean isAfter = date.dating().start().hasEarliest();
            LocalDate first = day(
                    isAfter
                            ? date.dating().start().earliest()
                            : date.dating().start().latest());
            namesLater |= isAfter;
            namesEarlier |= !isAfter;
            boolean isWholeDay = isAfter == (at(first) == date.dating().start().earliest());
            if (!isWholeDay
                    || verdictOn.apply(first) == verdict
                    || verdictOn.apply(first.plusDays(isAfter ? -1 : 1)) != verdict) {
                wrong.add(record + ": " + verdict + "; " + reversal);
            }
        }
        if (verdict != Verdict.NOT_ENOUGH_EVIDENCE) {
            boolean changesLater =
                    recorded.datesUntil(recorded.plusDays(FAR)).anyMatch(day -> verdictOn.apply(day) != verdict);
            boolean changesEarlier =
                    recorded.minusDays(FAR).datesUntil(recorded).anyMatch(day -> verdictOn.apply(day) != verdict);
            if (changesLater != namesLater || changesEarlier != namesEarlier) {
                wrong.add("%s: %s; of %s named later: %s, earlier: %s"
                        .formatted(record, verdict, event, namesLater, namesEarlier));
            }
        }
    }

    /** What the calendar makes of two days and a distance that may be between them. */
    private static Verdict verdict(Span by, Direction direction, LocalDate from, LocalDate to) {
        if (!reached(from, by, direction, /* isAny= */ true).holds(to)) {
            return Verdict.REFUTED;
        }
        return reached(from, by, direction, /* isAny= */ false).holds(to)
                ? Verdict.SUPPORTED
                : Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static Days reached(LocalDate from, List<Span> spans, Direction direction) {
        Days days = new Days(from, from, "");
        for (Span by : spans) {
            List<Days> all = days.first()
                    .datesUntil(days.last().plusDays(1))
                    .map(day -> reached(day, by, direction, /* isAny= */ true))
                    .toList();
            days = new Days(
                    all.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow(),
                    all.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow(),
                    "");
        }
        return days;
    }

    /** @param isAny true for the days that are so far by any reading, false for those that are by every one */
    private static Days reached(LocalDate from, Span by, Direction direction, boolean isAny) {
        boolean isAfter = direction == Direction.AFTER;
        long far = by.isOpen() ? 2 * A_LONG_TIME / by.unit().getDuration().toDays() : by.greatest();
        return new Days(
                counted(from, isAfter ? by.least() : -far, by.unit(), !isAny),
                counted(from, isAfter ? far : -by.least(), by.unit(), isAny),
                "");
    }

    /** A year after 29 February is 28 February or 1 March. */
    private static LocalDate counted(LocalDate day, long number, ChronoUnit unit, boolean isLate) {
        LocalDate counted = day.plus(number, unit);
        boolean isMissing = unit == ChronoUnit.YEARS && counted.getDayOfMonth() != day.getDayOfMonth();
        return isLate && isMissing ? counted.plusDays(1) : counted;
    }

    /** Days of the calendar, from the first to the last, and how they are written. */
    private record Days(LocalDate first, LocalDate last, String written) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Verdict verdict(Days possible) {
            if (holds(possible.first) && holds(possible.last)) {
                return Verdict.SUPPORTED;
            }
            return possible.last.isBefore(first) || possible.first.isAfter(last)
                    ? Verdict.REFUTED
                    : Verdict.NOT_ENOUGH_EVIDENCE;
        }
    }

    private static Days period(Random random, LocalDate day) {
        String written = day.toString();
        return switch (random.nextInt(3)) {
            case 0 -> new Days(day, day, written);
            case 1 -> new Days(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), written.substring(0, 7));
            default -> new Days(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), written.substring(0, 4));
        };
    }

    /** Now and then the end of a month, or a day that three years of four do not have. */
    private static LocalDate drawn(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(1_200));
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(2012, 2, 29);
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    private static Span span(Random random) {
        ChronoUnit unit = List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)
                .get(random.nextInt(4));
        long number = 1L
                + random.nextInt(
                        unit == ChronoUnit.YEARS
                                ? 2
                                : 30 / (int) Math.max(1, unit.getDuration().toDays() / 2 + 1));
        return switch (random.nextInt(3)) {
            case 0 -> Span.atLeast(new Span(unit, number, number));
            case 1 -> new Span(unit, number, number);
            default -> new Span(unit, number, number + 1 + random.nextInt(2));
        };
    }

    private static Span bounded(Random random) {
        Span span = span(random);
        return span.isOpen() ? new Span(span.unit(), span.least(), span.least() + 2) : span;
    }

    /** At a border of the days reached, or some days from it. */
    private static LocalDate near(Random random, LocalDate from, Days days) {
        boolean isFirst = random.nextBoolean();
        LocalDate drawn = isFirst ? days.first() : days.last();
        LocalDate other = isFirst ? days.last() : days.first();
        LocalDate border = Math.abs(ChronoUnit.DAYS.between(from, drawn)) > A_LONG_TIME ? other : drawn;
        return border.plusDays(random.nextInt(3) == 0 ? random.nextInt(-2, 3) : random.nextInt(-60, 60));
    }

    private static Order so(
            String event, LocalDate day, Span by, Direction direction, String anchor, LocalDate anchorDay) {
        return Order.of(
                event(event, day),
                event(anchor, anchorDay),
                new EndpointRelation(Endpoint.START, direction, Endpoint.START, by));
    }

    private static Judgement judged(Claim... claims) {
        return Evaluator.standard()
                .evaluate(Dossier.titled("a landing").inZone("Z").claims(claims).build())
                .of(claims[claims.length - 1]);
    }

    private static long at(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    private static Event event(String name, LocalDate day) {
        return Event.called(name).during(day.toString()).build();
    }
}
