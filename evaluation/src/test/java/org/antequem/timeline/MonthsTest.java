package org.antequem.timeline;

import static org.antequem.timeline.Moment.startOf;
import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.order;
import static org.antequem.timeline.SmallNetworks.stipulated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
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

/** Months, counted from what is stated of their anchor. */
class MonthsTest {

    private static final long DAY = 86_400;

    private static Statement dated(Event event, String edtf) {
        return stipulated(new Occurred(event, Dating.sometimeWithin(edtf), Count.NOT_RECORDED));
    }

    private static Statement before(Span by) {
        return order(A, Endpoint.START, Direction.BEFORE, B, Endpoint.START, by);
    }

    /**
     * Days of the calendar are counted from day to day, and the network keeps the least and greatest number of seconds
     * between two moments so many days apart: a day less a second beyond the last day.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # anchor                | least | days back from its last day | so that it started no later than
                      2015-10-06/2015-10-08 | 4     | 122                         | 2015-06-09T23:59:58Z
                      2015-10-08            | 4     | 122                         | 2015-06-09T23:59:58Z
                      2015-07-31            | 1     | 31                          | 2015-07-01T23:59:58Z
                      2015-03-31            | 1     | 31                          | 2015-03-01T23:59:58Z
                      2016-03-31            | 1     | 31                          | 2016-03-01T23:59:58Z
                      2015-03-01/2015-03-31 | 1     | 28                          | 2015-03-04T23:59:58Z
                      2016-03-01/2016-03-31 | 1     | 29                          | 2016-03-03T23:59:58Z
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

        // 6 October less 183 days is 6 April; and a day less a second
        assertThat(Instant.ofEpochSecond(bounds.earliest())).isEqualTo("2015-04-05T00:00:01Z");
        assertThat(Instant.ofEpochSecond(bounds.latest())).isEqualTo("2015-06-09T23:59:58Z");
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
}
