package org.antequem.rule.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Order;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, weeks, months and years are counted in one way by verdicts, by the timeline and by the calendar of the JDK. */
class DayCountTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final long A_LONG_TIME = 10_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            signing    | landing    | unit   | least | greatest | verdict
            2014-01-15 | 2014-02-01 | DAYS   | 16    | 16       | REFUTED
            2014-01-15 | 2014-02-01 | DAYS   | 17    | 17       | SUPPORTED
            2014-01-15 | 2014-02-01 | DAYS   | 18    | 18       | REFUTED
            2014-01-15 | 2014-02-01 | DAYS   | 10    | 17       | SUPPORTED
            2014-01-15 | 2014-02-01 | WEEKS  | 2     | 2        | REFUTED
            2014-01-15 | 2014-02-15 | MONTHS | 1     | 1        | SUPPORTED
            2014-01-15 | 2014-02-16 | MONTHS | 1     | 1        | REFUTED
            2014-01    | 2014-02-15 | MONTHS | 1     | 1        | NOT_ENOUGH_EVIDENCE
            2014-01    | 2014-03-02 | MONTHS | 1     | 1        | REFUTED
            2012-02-29 | 2013-02-28 | YEARS  | 1     | 1        | NOT_ENOUGH_EVIDENCE
            2012-02-29 | 2013-03-01 | YEARS  | 1     | 1        | NOT_ENOUGH_EVIDENCE
            2012-02-29 | 2013-03-02 | YEARS  | 1     | 1        | REFUTED
            2012-02-29 | 2013-02-27 | YEARS  | 1     | 1        | REFUTED
            2012-02-29 | 2013-03-01 | YEARS  | 1     | 2        | SUPPORTED
            2001       | 2003       | YEARS  | 2     | 2        | NOT_ENOUGH_EVIDENCE
            2001       | 2003       | YEARS  | 1     | 3        | SUPPORTED
            """)
    void so_long_after(String signing, String landing, ChronoUnit unit, long least, long greatest, Verdict verdict) {
        assertThat(judged(signing, landing, new Span(unit, least, greatest), Direction.AFTER, Conventions.STANDARD)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Somebody else's date would make it two voices, of which one was there. */
    @ParameterizedTest
    @CsvSource({"2, 2, SUPPORTS", "2, 5, SUPPORTS", "3, 9, REFUTES", "12, 30, REFUTES"})
    void who_says_the_very_number_of_days_needs_no_date_of_others(int least, int greatest, Bearing side) {
        Event signing = Event.called("the signing").build();
        Event landing = Event.called("the landing").build();
        Claim dated = Claim.that("It was signed on 15 January")
                .event(signing)
                .happened("2014-01-15")
                .saidBy(Source.witness("a clerk").observed(signing).build())
                .citingNobody()
                .build();
        Claim counted = Claim.that("They landed two days later to the day")
                .event(landing)
                .startedAfter(signing)
                .by(Span.exactly(Span.days(2)))
                .saidBy(Source.report("the gazette").build())
                .citingNobody()
                .build();
        Claim asked = Claim.that("So many days lay between them")
                .event(landing)
                .startedAfter(signing)
                .by(new Span(ChronoUnit.DAYS, least, greatest))
                .build();
        Dossier dossier =
                Dossier.titled("an expedition").claims(dated, counted, asked).build();

        assertThat(Evaluator.standard().evaluate(dossier).of(asked).findings().stream()
                        .filter(found -> found.bearing() == side)
                        .flatMap(found -> found.lines().stream()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.statements()).containsExactly(counted));
    }

    @Test
    void the_reason_counts_from_day_to_day() {
        assertThat(judged("2014-01-15", "2014-02-01", Span.days(16), Direction.AFTER, Conventions.STANDARD)
                        .explain())
                .contains(
                        "So \"the landing\" began at least 17 days after \"the signing\" began, counted\n          from day to day.");
    }

    /** On one day the landing came first, or nobody knows: no more is said than that the days are the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            landing             | signing             | days | the reason
            2014-01-15T09:00:00 | 2014-01-15T17:00:00 | 0    | So "the landing" began on the day when "the signing" began.
            2014-01-15T09:00:00 | 2014-01-15T17:00:00 | 1    | So "the landing" began on or after the day when "the signing" began.
            2014-01-13T09:00:00 | 2014-01-15T17:00:00 | 3    | So "the landing" began no earlier than 2 days before "the signing" began, counted from day to day.
            """)
    void the_reason_says_nothing_of_the_order_within_a_day(String landing, String signing, int days, String reason) {
        Span exactly = Span.exactly(Span.days(days));
        Judgement judgement =
                judged(signing + "Z", landing + "Z", exactly, Direction.BEFORE, Conventions.STANDARD.inZone("Z"));

        assertThat(judgement.verdict()).isEqualTo(days == 0 ? Verdict.SUPPORTED : Verdict.REFUTED);
        assertThat(judgement.explain().replaceAll("\\s+", " ")).contains(reason);
    }

    @Test
    void a_day_more_reverses_the_verdict() {
        Judgement judgement = judged("2014-01-15", "2014-02-01", Span.days(16), Direction.AFTER, Conventions.STANDARD);

        assertThat(judgement.hangsOn().margin()).hasValue(1);
    }

    @Test
    void verdicts_timeline_and_calendar_agree() {
        Random random = new Random(24);
        for (int i = 0; i < 4_000; i++) {
            Conventions conventions = any(
                    random,
                    Conventions.STANDARD,
                    Conventions.STANDARD.inZone("+07:00"),
                    Conventions.STANDARD.inZone("Europe/Paris"),
                    Conventions.STANDARD.inZone("America/New_York"));
            Days signing = Days.drawn(random);
            Days landing = Days.drawn(random);
            Span by = span(random, Math.abs(ChronoUnit.DAYS.between(signing.first(), landing.first())));
            Direction direction = any(random, Direction.AFTER, Direction.BEFORE);
            String told = signing.written() + ", " + by + " " + direction + ", " + landing.written() + " "
                    + conventions.zone();

            Verdict verdict = judged(signing.written(), landing.written(), by, direction, conventions)
                    .verdict();

            assertThat(verdict == Verdict.SUPPORTED)
                    .as("forced: " + told)
                    .isEqualTo(always(signing, landing, by, direction));
            assertThat(verdict == Verdict.REFUTED)
                    .as("ruled out: " + told)
                    .isEqualTo(!possibly(signing, landing, by, direction));
            assertThat(verdict == Verdict.REFUTED)
                    .as("a conflict in the timeline: " + told)
                    .isEqualTo(!RecordView.of(
                                    dossier(signing.written(), landing.written(), by, direction, conventions),
                                    Policy.STANDARD)
                            .timeline()
                            .conflicts()
                            .isEmpty());
        }
    }

    /** The same distance, told by somebody, says when the landing was: a claim of its date is judged by it. */
    @Test
    void verdicts_on_dates_that_follow_agree_with_the_calendar() {
        Random random = new Random(26);
        for (int i = 0; i < 2_000; i++) {
            String zone = any(random, "Z", "+07:00", "Europe/Paris", "America/New_York");
            Days signing = Days.drawn(random);
            Days claimed = Days.drawn(random);
            Span by = span(random, Math.abs(ChronoUnit.DAYS.between(signing.first(), claimed.first())));
            Direction direction = any(random, Direction.AFTER, Direction.BEFORE);
            Event landing = Event.called("the landing").build();
            Event treaty = event("the signing", signing.written());
            Claim told = Claim.that("The landing came so long after")
                    .states(Order.of(
                            landing, treaty, new EndpointRelation(Endpoint.START, direction, Endpoint.START, by)))
                    .saidBy(Source.document("a log").observed(landing, treaty).build())
                    .citingNobody()
                    .build();
            Claim date = Claim.that("The landing was then")
                    .event(landing)
                    .happened(Dating.startingWithin(claimed.written()))
                    .build();
            Days possible = placed(signing, by, direction);

            Verdict verdict = Evaluator.standard()
                    .evaluate(Dossier.titled("a landing")
                            .inZone(zone)
                            .claims(told)
                            .build())
                    .of(date)
                    .verdict();

            assertThat(verdict)
                    .as("%s, %s %s, %s %s", signing.written(), by, direction, claimed.written(), zone)
                    .isEqualTo(
                            claimed.holds(possible)
                                    ? Verdict.SUPPORTED
                                    : claimed.meets(possible) ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.REFUTED);
        }
    }

    /** How long something lasted is counted with its last day or without. */
    @Test
    void verdicts_timeline_and_calendar_agree_on_what_lasted() {
        Random random = new Random(25);
        for (int i = 0; i < 4_000; i++) {
            String zone = any(random, "Z", "+07:00", "Europe/Paris", "America/New_York");
            Days started = Days.drawn(random);
            Days ended = Days.drawn(random);
            if (ended.first().isBefore(started.last())) {
                continue;
            }
            Span by = span(random, ChronoUnit.DAYS.between(started.first(), ended.first()));
            Event strike = event("the strike", started.written() + "/" + ended.written());
            Claim claim = Claim.that("It lasted so long")
                    .states(new Lasted(strike, by))
                    .saidBy(Source.report("a blog").build())
                    .build();
            Dossier dossier =
                    Dossier.titled("a strike").inZone(zone).claims(claim).build();
            String told = strike.during().orElseThrow() + ", " + by + ", " + zone;
            Days counted = by.least() == 0
                    ? ended
                    : new Days(ended.first().plusDays(1), ended.last().plusDays(1), "");
            Span atLeast = new Span(by.unit(), by.least(), A_LONG_TIME);
            boolean isAlways = always(started, counted, atLeast, Direction.AFTER)
                    && always(started, ended, Span.atMost(by), Direction.AFTER);
            boolean isPossible =
                    possibly(started, ended, by, Direction.AFTER) || possibly(started, counted, by, Direction.AFTER);

            Verdict verdict = Evaluator.standard().evaluate(dossier).of(claim).verdict();

            assertThat(verdict == Verdict.SUPPORTED).as("forced: " + told).isEqualTo(isAlways);
            assertThat(verdict == Verdict.REFUTED).as("ruled out: " + told).isEqualTo(!isPossible);
            assertThat(verdict == Verdict.REFUTED)
                    .as("a conflict in the timeline: " + told)
                    .isEqualTo(!RecordView.of(dossier, Policy.STANDARD)
                            .timeline()
                            .conflicts()
                            .isEmpty());
        }
    }

    /** Days of the calendar, from the first to the last, and how they are written. */
    private record Days(LocalDate first, LocalDate last, String written) {

        boolean holds(Days other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }

        boolean meets(Days other) {
            return !last.isBefore(other.first) && !first.isAfter(other.last);
        }

        static Days drawn(Random random) {
            LocalDate day = FIRST.plusDays(random.nextInt(1_200));
            String written = day.toString();
            return switch (random.nextInt(5)) {
                case 0 ->
                    new Days(
                            day.withDayOfMonth(1),
                            day.withDayOfMonth(day.lengthOfMonth()),
                            written.substring(0, "2011-01".length()));
                case 1 ->
                    new Days(
                            day.withDayOfYear(1),
                            day.withDayOfYear(day.lengthOfYear()),
                            written.substring(0, "2011".length()));
                default -> new Days(day, day, written);
            };
        }
    }

    private static boolean always(Days signing, Days landing, Span by, Direction direction) {
        return signing.first()
                .datesUntil(signing.last().plusDays(1))
                .allMatch(day -> !landing.first()
                                .isBefore(window(day, by, direction, false).first())
                        && !landing.last()
                                .isAfter(window(day, by, direction, false).last()));
    }

    private static boolean possibly(Days signing, Days landing, Span by, Direction direction) {
        return landing.meets(placed(signing, by, direction));
    }

    /** What lies between the days so far from one day and those so far from another is so far from some day between. */
    private static Days placed(Days signing, Span by, Direction direction) {
        LocalDate first = signing.first()
                .datesUntil(signing.last().plusDays(1))
                .map(day -> window(day, by, direction, true).first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = signing.first()
                .datesUntil(signing.last().plusDays(1))
                .map(day -> window(day, by, direction, true).last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Days(first, last, "");
    }

    /** The days that are so far from a day: by any reading, or by every one. */
    private static Days window(LocalDate day, Span by, Direction direction, boolean isAny) {
        int sign = direction == Direction.AFTER ? 1 : -1;
        long near = sign * (sign > 0 ? by.least() : by.greatest());
        long far = sign * (sign > 0 ? by.greatest() : by.least());
        LocalDate first = counted(day, near, by.unit(), !isAny);
        LocalDate last = counted(day, far, by.unit(), isAny);
        return new Days(first, last, "");
    }

    private static LocalDate counted(LocalDate day, long number, ChronoUnit unit, boolean isLate) {
        LocalDate counted = day.plus(number, unit);
        boolean isMissing = unit == ChronoUnit.YEARS && counted.getDayOfMonth() != day.getDayOfMonth();
        return isLate && isMissing ? counted.plusDays(1) : counted;
    }

    private static Span span(Random random, long days) {
        ChronoUnit unit = any(random, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
        long about = Math.max(0, days / unit.getDuration().toDays() + random.nextInt(3) - 1);
        return new Span(unit, about, about + random.nextInt(3));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... some) {
        return some[random.nextInt(some.length)];
    }

    private static Event event(String name, String dated) {
        return Event.called(name).during(dated).build();
    }

    private static Judgement judged(
            String signing, String landing, Span by, Direction direction, Conventions conventions) {
        Dossier dossier = dossier(signing, landing, by, direction, conventions);
        return Evaluator.standard()
                .evaluate(dossier)
                .of(dossier.claims().iterator().next());
    }

    private static Dossier dossier(
            String signing, String landing, Span by, Direction direction, Conventions conventions) {
        EndpointRelation relation = new EndpointRelation(Endpoint.START, direction, Endpoint.START, by);
        return Dossier.titled("a landing")
                .inZone(conventions.zone().getId())
                .claims(Claim.that("The landing came so long after")
                        .states(Order.of(event("the landing", landing), event("the signing", signing), relation))
                        .saidBy(Source.report("a blog").build())
                        .build())
                .build();
    }

    /** Two rumours about when the fire was contradict each other, and say nothing of the march and the amnesty. */
    @ParameterizedTest
    @CsvSource({"DAYS, 2, 4", "WEEKS, 2, 4", "MONTHS, 1, 2"})
    void a_quarrel_about_something_else_takes_no_line_away(ChronoUnit unit, int each, int together) {
        Event treaty = Event.called("the treaty").during("2010-06-01").build();
        Event march = Event.called("the march").build();
        Event amnesty = Event.called("the amnesty").build();
        Event fire = Event.called("the fire").build();
        Claim livia = told("Livia", march, treaty, new Span(unit, each, each));
        Claim drusus = told("Drusus", amnesty, march, new Span(unit, each, each));
        Claim rumour = told("a rumour", fire, treaty, Span.days(3));
        Claim another = told("another rumour", fire, treaty, Span.days(30));
        Claim claim = Claim.that("so long after")
                .event(amnesty)
                .startedAfter(treaty)
                .by(Span.exactly(new Span(unit, together, together)))
                .build();

        for (Claim[] more : new Claim[][] {{}, {rumour}, {rumour, another}}) {
            Dossier dossier = Dossier.titled("a quarrel")
                    .claims(claim, livia, drusus)
                    .claims(List.of(more))
                    .build();
            assertThat(Evaluator.standard().evaluate(dossier).of(claim).verdict())
                    .as("with %s rumours", more.length)
                    .isEqualTo(Verdict.SUPPORTED);
        }
    }

    private static Claim told(String teller, Event event, Event anchor, Span by) {
        return Claim.that(event + " came so long after " + anchor)
                .event(event)
                .startedAfter(anchor)
                .by(Span.exactly(by))
                .saidBy(Source.witness(teller).observed(event, anchor).build())
                .citingNobody()
                .build();
    }
}
