package org.antequem.rule.temporal;

import static org.antequem.rule.temporal.SecondsApart.found;
import static org.antequem.rule.temporal.SecondsApart.onlyLine;
import static org.antequem.rule.temporal.SecondsApart.span;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.AllenRelation;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something lasted, as dates and others' words decide it. */
class DurationsTest {

    private static final Event SIEGE = Event.called("the siege").build();
    private static final Event WAR = Event.called("the war").build();
    private static final Source LIVIA =
            Source.document("Livia").observed(SIEGE, WAR).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            dated    | lasted | excluded | entailed
            1/9      | 8      | false    | true
            1/9      | 7      | true     | false
            1/9      | 8..    | false    | true
            1/9      | 9..    | true     | false
            1/9      | 0..8   | false    | true
            1/9      | 0..7   | true     | false
            1/5..9   | 4..8   | false    | true
            1/5..9   | 6..    | false    | false
            1/5..9   | 9..    | true     | false
            1..3/9   | 6..8   | false    | true
            1..3/9   | 7..8   | false    | false
            4        | 0      | false    | true
            4        | 1..    | true     | false
            1/?      | 3..    | false    | false
            ?        | 3..    | false    | false
            ?        | 0..9   | false    | false
            """)
    void dates_decide(String dated, String lasted, boolean excluded, boolean entailed) {
        Claim claim = hypothesis(new Lasted(event("the siege", dated), span(lasted)));

        assertThat(found("ORDER_EXCLUDED", claim).isPresent()).isEqualTo(excluded);
        assertThat(found("ORDER_ENTAILED", claim).isPresent()).isEqualTo(entailed);
    }

    @Test
    void the_margin_is_what_is_left_between_start_and_end() {
        Event siege = event("the siege", "1..2/9..12");

        assertThat(onlyLine(found("ORDER_ENTAILED", hypothesis(new Lasted(siege, span("4..")))))
                        .margin())
                .hasValue(7);
        assertThat(onlyLine(found("ORDER_EXCLUDED", hypothesis(new Lasted(siege, span("0..3")))))
                        .margin())
                .hasValue(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            lasted at least | at most | verdict             | of its denial
            40              | 99      | SUPPORTED           | REFUTED
            47              | 49      | SUPPORTED           | REFUTED
            50              | 99      | REFUTED             | SUPPORTED
            0               | 46      | REFUTED             | SUPPORTED
            48              | 99      | SUPPORTED           | REFUTED
            49              | 99      | SUPPORTED           | REFUTED
            49              | 49      | SUPPORTED           | REFUTED
            50              | 50      | REFUTED             | SUPPORTED
            48              | 48      | SUPPORTED           | REFUTED
            """)
    void from_3_may_to_20_june(long least, long most, Verdict verdict, Verdict denied) {
        Event siege = Event.called("the siege").during("1453-05-03/1453-06-20").build();
        Proposition lasted = new Lasted(siege, Span.days(least, most));

        assertThat(judged(lasted).verdict()).isEqualTo(verdict);
        assertThat(judged(lasted.negated()).verdict()).isEqualTo(denied);
    }

    /** With the last day or without, and nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            dated                                     | unit   | number | verdict
            1920-01-01                                | DAYS   | 1      | SUPPORTED
            1920-01-01                                | DAYS   | 2      | REFUTED
            1920-01-01                                | WEEKS  | 1      | REFUTED
            1920-01-01/1920-01-02                     | DAYS   | 1      | SUPPORTED
            1920-01-01/1920-01-02                     | DAYS   | 2      | SUPPORTED
            1920-01-01/1920-01-02                     | DAYS   | 3      | REFUTED
            1920-01-01/1920-01-03                     | DAYS   | 1      | REFUTED
            1920-01-05/1920-01-11                     | WEEKS  | 1      | SUPPORTED
            1920-01-05/1920-01-12                     | WEEKS  | 1      | SUPPORTED
            1920-01-05/1920-01-10                     | WEEKS  | 1      | REFUTED
            1920-01-05/1920-01-13                     | WEEKS  | 1      | REFUTED
            1920-05-01/1920-06-30                     | MONTHS | 2      | SUPPORTED
            1920-05-01/1920-07-01                     | MONTHS | 2      | SUPPORTED
            1920-05-01/1920-06-29                     | MONTHS | 2      | REFUTED
            1920-05-01/1920-07-02                     | MONTHS | 2      | REFUTED
            1920-05/1920-06                           | MONTHS | 2      | NOT_ENOUGH_EVIDENCE
            1920-05/1920-06                           | MONTHS | 3      | REFUTED
            1920-01-01/1920-12-31                     | YEARS  | 1      | SUPPORTED
            1920                                      | YEARS  | 2      | REFUTED
            1920-01-01T08:00/1920-01-01T17:00         | DAYS   | 1      | SUPPORTED
            1920-01-01T23:00/1920-01-02T01:00         | DAYS   | 2      | SUPPORTED
            1920-01-01T08:00:00                       | DAYS   | 1      | SUPPORTED
            1920-01-01T08:00:00                       | DAYS   | 2      | REFUTED
            1920-01-01T08:00:00                       | WEEKS  | 1      | REFUTED
            1920-01-01T08:00:00                       | HOURS  | 1      | REFUTED
            1920-01-01T08:00:00                       | SECONDS | 1     | REFUTED
            """)
    void days_are_counted_with_the_last_or_without(String dated, ChronoUnit unit, long number, Verdict verdict) {
        Proposition lasted = new Lasted(
                Event.called("the strike").during(dated).build(), Span.exactly(new Span(unit, number, number)));

        assertThat(judged(lasted).verdict()).isEqualTo(verdict);
        assertThat(judged(lasted.negated()).verdict()).isEqualTo(opposite(verdict));
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> Verdict.SUPPORTED;
            case SUPPORTED -> Verdict.REFUTED;
            default -> verdict;
        };
    }

    @Test
    void it_is_put_into_words() {
        Event siege = Event.called("the siege").during("1453-05-03/1453-06-20").build();

        assertThat(judged(new Lasted(siege, Span.atLeast(Span.days(40))))
                        .explain()
                        .toString())
                .contains("So \"the siege\" lasted at least 47 days.");
        assertThat(judged(new Lasted(siege, Span.atMost(Span.days(60))))
                        .explain()
                        .toString())
                .contains("So \"the siege\" lasted at most 49 days.");
        assertThat(judged(new Lasted(siege, Span.days(48))).explain())
                .contains("So \"the siege\" lasted 48 days (49 with the last one), counted from day to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Livia says it lasted | at least | at most | verdict
            40                   | 30       | 99      | SUPPORTED
            40                   | 0        | 30      | REFUTED
            40                   | 41       | 99      | NOT_ENOUGH_EVIDENCE
            40                   | 42       | 99      | NOT_ENOUGH_EVIDENCE
            40                   | 43       | 99      | REFUTED
            """)
    void a_witness_decides(long said, long least, long most, Verdict verdict) {
        assertThat(judged(new Lasted(SIEGE, Span.days(least, most)), told(LIVIA, new Lasted(SIEGE, Span.days(said))))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whoever_tells_how_long_it_lasted_says_that_it_happened() {
        Claim told = told(LIVIA, new Lasted(SIEGE, Span.days(40)));

        assertThat(judged(Occurred.of(SIEGE), told).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(Occurred.of(SIEGE).negated(), told).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(dated("1453-05"), told).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(dated("1453"), told).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_lies_within_something_short_is_shorter() {
        Claim within = told(LIVIA, Order.of(SIEGE, AllenRelation.DURING, WAR));
        Claim war = told(LIVIA, new Lasted(WAR, Span.atMost(Span.days(10))));
        Judgement judgement = judged(new Lasted(SIEGE, Span.days(20)), within, war);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES).get(0).statements()).containsExactlyInAnyOrder(within, war);
    }

    @Test
    void what_would_change_the_verdict_is_said_where_nothing_is_dated() {
        Claim within = told(LIVIA, Order.of(SIEGE, AllenRelation.DURING, WAR));
        Claim war = told(LIVIA, new Lasted(WAR, Span.atMost(Span.days(10))));

        assertThat(judged(new Lasted(SIEGE, Span.days(20)), within, war)
                        .hangsOn()
                        .reversals())
                .extracting(reversal -> reversal.statement().toString())
                .containsExactly("\"the siege\" lasted at least 20 days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            treaty     | landing    | verdict
            1453-03-01 | 1453-03-15 | REFUTED
            1453-03-01 | 1453-03-12 | REFUTED
            1453-03-01 | 1453-03-10 | SUPPORTED
            1453-03-01 | 1453-02    | SUPPORTED
            1453-03-01 | 1400       | SUPPORTED
            1453-03-01 | 1453-03    | NOT_ENOUGH_EVIDENCE
            1453-03    | 1453-04-15 | REFUTED
            """)
    void a_limit_of_ten_days_after_forces_no_order(String treaty, String landing, Verdict verdict) {
        Claim claim = Claim.that("They landed within ten days of the treaty, or had landed before")
                .event(Event.called("the landing").during(landing).build())
                .startedNoLaterThan(
                        Span.days(10), Event.called("the treaty").during(treaty).build())
                .build();

        assertThat(judged(claim.proposition()).verdict()).isEqualTo(verdict);
        assertThat(judged(claim.proposition().negated()).verdict()).isEqualTo(opposite(verdict));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one   | relation      | other | verdict
            1/4   | OVERLAPS      | 3/9   | SUPPORTED
            1/4   | OVERLAPS      | 5/9   | REFUTED
            1/4   | MEETS         | 4/9   | SUPPORTED
            1/4   | MEETS         | 5/9   | REFUTED
            1/4   | PRECEDES      | 5/9   | SUPPORTED
            4/5   | DURING        | 3/9   | SUPPORTED
            3/5   | DURING        | 3/9   | REFUTED
            3/5   | STARTS        | 3/9   | SUPPORTED
            3/3   | STARTS        | 3/9   | REFUTED
            3/9   | STARTED_BY    | 3/5   | SUPPORTED
            3/9   | EQUALS        | 3/9   | SUPPORTED
            1/2..4 | OVERLAPS     | 3/9   | NOT_ENOUGH_EVIDENCE
            """)
    void allens_relations_are_decided_by_all_that_they_say(
            String one, AllenRelation relation, String other, Verdict verdict) {
        Order order = Order.of(event("the siege", one), relation, event("the war", other));

        assertThat(judged(order).verdict()).isEqualTo(verdict);
    }

    private static Proposition dated(String when) {
        return new Occurred(SIEGE, Dating.of(when), Count.NOT_RECORDED);
    }

    private static Judgement judged(Proposition proposition, Claim... told) {
        Claim claim = hypothesis(proposition);
        Dossier dossier =
                Dossier.titled("the annals").claims(told).claims(claim).build();
        return Evaluator.standard().evaluate(dossier).of(claim);
    }
}
