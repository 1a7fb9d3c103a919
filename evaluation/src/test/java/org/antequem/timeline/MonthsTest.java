package org.antequem.timeline;

import static org.antequem.timeline.Moment.startOf;
import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.C;
import static org.antequem.timeline.SmallNetworks.order;
import static org.antequem.timeline.SmallNetworks.stipulated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months and days, counted from what is stated of their anchor. */
class MonthsTest {

    private static final long DAY = 86_400;

    private static Statement dated(Event event, String edtf) {
        return stipulated(new Occurred(event, Dating.sometimeWithin(edtf), Count.NOT_RECORDED));
    }

    private static Statement before(Span by) {
        return order(A, Endpoint.START, Direction.BEFORE, B, Endpoint.START, by);
    }

    /**
     * The day is the calendar's. Between the two moments the network keeps the least and greatest number of seconds: up
     * to a day, less a second, beside the number of days.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # anchor                | least | days back at the fewest      | so that it started no later than
                      2015-10-06/2015-10-08 | 4     | 122                         | 2015-06-08T23:59:59Z
                      2015-10-08            | 4     | 122                         | 2015-06-08T23:59:59Z
                      2015-07-31            | 1     | 31                          | 2015-06-30T23:59:59Z
                      2015-03-31            | 1     | 31                          | 2015-02-28T23:59:59Z
                      2016-03-31            | 1     | 31                          | 2016-02-29T23:59:59Z
                      2015-03-01/2015-03-31 | 1     | 28                          | 2015-02-28T23:59:59Z
                      2016-03-01/2016-03-31 | 1     | 29                          | 2016-02-29T23:59:59Z
                      2015-10-08            | 0     | 0                           | 2015-10-08T23:59:59Z
                    """)
    void at_least_so_many_months_before_an_anchor(String anchor, int least, long days, Instant latest) {
        Timeline timeline = Timeline.of(List.of(dated(B, anchor), before(Span.atLeast(Span.months(least)))));

        Bounds bounds = timeline.bounds(startOf(A));

        assertThat(Instant.ofEpochSecond(bounds.latest())).isEqualTo(latest);
        assertThat(timeline.gap(startOf(A), startOf(B)))
                .isEqualTo(new Gap(days == 0 ? 0 : days * DAY - (DAY - 1), Bounds.DISTANT_FUTURE));
    }

    @Test
    void the_greatest_number_of_months_bounds_from_below() {
        Timeline timeline = Timeline.of(List.of(dated(B, "2015-10-06/2015-10-08"), before(Span.months(4, 6))));

        Bounds bounds = timeline.bounds(startOf(A));

        assertThat(bounds).hasToString("2015-04-06T00:00:00Z/2015-06-08T23:59:59Z");
    }

    @Test
    void an_undated_anchor_leaves_all_lengths_that_months_can_have() {
        Timeline timeline = Timeline.of(List.of(before(Span.months(1))));

        assertThat(timeline.gap(startOf(A), startOf(B))).isEqualTo(new Gap(28 * DAY - (DAY - 1), 31 * DAY + DAY - 1));
    }

    @Test
    void a_proof_by_months_rests_on_the_dating_they_are_counted_from() {
        Statement anchor = dated(B, "2015-03-31");
        Statement months = before(Span.months(1));
        Timeline timeline = Timeline.of(List.of(anchor, months));

        Proof thirtyDays = timeline.apart(startOf(A), startOf(B), 30 * DAY).orElseThrow();
        Proof twentyDays = timeline.apart(startOf(A), startOf(B), 20 * DAY).orElseThrow();

        assertThat(thirtyDays.statements()).isEqualTo(ImmutableSet.of(months, anchor));
        assertThat(thirtyDays.margin()).isEqualTo(30 * DAY + 1);
        assertThat(twentyDays.statements()).isEqualTo(ImmutableSet.of(months));
    }

    @Test
    void contradicting_datings_of_an_anchor_count_as_their_hull() {
        Timeline timeline =
                Timeline.of(List.of(dated(B, "2015-07-31"), dated(B, "2015-03-31"), before(Span.months(1))));

        // 31 July goes back to 30 June, 31 March to 28 February, 30 March too: 31 to 28 days
        assertThat(timeline.apart(startOf(A), startOf(B), 27 * DAY + 1)).isPresent();
    }

    @Test
    void two_orders_by_months_narrow_each_other() {
        Timeline timeline =
                Timeline.of(List.of(dated(B, "2015-10-08"), before(Span.months(2, 6)), before(Span.months(4, 9))));

        assertThat(timeline.gap(startOf(A), startOf(B))).isEqualTo(new Gap(122 * DAY - (DAY - 1), 183 * DAY + DAY - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit   | number | anchor     | direction | placed
            DAYS   | 2      | 2015-10-08 | BEFORE    | 2015-10-06
            DAYS   | 2      | 2015-10-08 | AFTER     | 2015-10-10
            DAYS   | 0      | 2015-10-08 | AFTER     | 2015-10-08
            WEEKS  | 1      | 2015-10-08 | AFTER     | 2015-10-15
            MONTHS | 1      | 2015-01-31 | AFTER     | 2015-02-28
            MONTHS | 1      | 2015-02-28 | BEFORE    | 2015-01-28
            YEARS  | 1      | 2016-02-29 | AFTER     | 2017-02-28/2017-03-01
            DAYS   | 2      | 2015-10    | BEFORE    | 2015-09-29/2015-10-29
            """)
    void a_day_is_placed_on_the_day_of_the_calendar(
            ChronoUnit unit, int number, String anchor, Direction direction, String placed) {
        Statement relation = order(A, Endpoint.START, direction, B, Endpoint.START, new Span(unit, number, number));
        Timeline timeline = Timeline.of(List.of(dated(B, anchor), relation));

        assertThat(timeline.bounds(startOf(A)))
                .isEqualTo(Dating.sometimeWithin(placed).start());
    }

    @Test
    void the_anchor_is_placed_by_the_day_that_is_counted_from_it() {
        Timeline timeline = Timeline.of(List.of(dated(A, "2015-10-05"), before(Span.days(2))));

        assertThat(timeline.bounds(startOf(B)))
                .isEqualTo(Dating.of("2015-10-07").start());
    }

    @Test
    void days_are_counted_on_along_a_chain_however_long() {
        List<Statement> chain = new ArrayList<>(List.of(dated(A, "2015-01-01")));
        Event last = A;
        for (int day = 1; day <= 2_000; day++) {
            Event next = Event.called("day " + day).build();
            chain.add(order(next, Endpoint.START, Direction.AFTER, last, Endpoint.START, Span.days(1)));
            last = next;
        }
        Collections.shuffle(chain, new Random(1));

        assertThat(Timeline.of(chain).bounds(startOf(last)))
                .isEqualTo(Dating.of("2020-06-23").start());
    }

    @Test
    void a_proof_by_days_rests_on_the_dating_they_are_counted_from() {
        Statement anchor = dated(B, "2015-10-08");
        Statement other = dated(C, "2015-10-07");
        Statement days = before(Span.days(2));
        Timeline timeline = Timeline.of(List.of(anchor, other, days));

        assertThat(timeline.before(startOf(A), startOf(C)))
                .hasValueSatisfying(
                        proof -> assertThat(proof.statements()).containsExactlyInAnyOrder(anchor, other, days));
    }

    @Test
    void a_day_too_many_contradicts() {
        Statement anchor = dated(B, "2015-10-08");
        Statement days = before(Span.days(2));
        Statement wrong = dated(A, "2015-10-05");

        assertThat(Timeline.of(List.of(anchor, days, wrong, dated(C, "2015-10-05")))
                        .conflicts())
                .containsExactly(new Conflict(ImmutableSet.of(anchor, days, wrong)));
    }

    /** A century in which no day fits is not searched day by day. */
    @Test
    void what_no_day_fits_ends_nevertheless() {
        Statement hours = order(A, Endpoint.START, Direction.AFTER, B, Endpoint.START, Span.atMost(Span.hours(24)));
        Timeline timeline = Timeline.of(List.of(
                dated(A, "0001/2000"),
                dated(B, "0001/2000"),
                hours,
                order(C, Endpoint.START, Direction.AFTER, B, Endpoint.START, Span.days(1)),
                order(A, Endpoint.START, Direction.AFTER, C, Endpoint.START, Span.days(1))));

        assertThat(timeline.gap(startOf(B), startOf(A)).greatest()).isPositive();
    }
}
