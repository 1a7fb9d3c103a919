package org.antequem.contest;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.stageOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.antequem.model.Cause;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be so for dates to force a proposition. */
class RequirementTest {

    private static final Moment WAR_STARTED = Moment.startOf(WAR);
    private static final Moment WAR_ENDED = Moment.endOf(WAR);
    private static final Moment EMBASSY_STARTED = Moment.startOf(EMBASSY);

    @Test
    void of_a_date_are_its_bounds() {
        assertThat(of(dated(WAR, "3..5/7..9")))
                .containsExactly(
                        new Requirement(Moment.ZERO, WAR_STARTED, 3),
                        new Requirement(WAR_STARTED, Moment.ZERO, -5),
                        new Requirement(Moment.ZERO, WAR_ENDED, 7),
                        new Requirement(WAR_ENDED, Moment.ZERO, -9));
        assertThat(of(dated(WAR, "3../?"))).containsExactly(new Requirement(Moment.ZERO, WAR_STARTED, 3));
        assertThat(of(dated(WAR, "?/..9"))).containsExactly(new Requirement(WAR_ENDED, Moment.ZERO, -9));
    }

    @Test
    void of_an_order_are_the_distances_that_it_states() {
        assertThat(of(order(Span.seconds(4))))
                .containsExactly(
                        new Requirement(WAR_STARTED, EMBASSY_STARTED, 4),
                        new Requirement(EMBASSY_STARTED, WAR_STARTED, -4));
        assertThat(of(order(Span.atLeast(Span.seconds(4)))))
                .containsExactly(new Requirement(WAR_STARTED, EMBASSY_STARTED, 4));
    }

    @Test
    void of_a_month_that_may_be_of_several_lengths_no_distance_is_enough() {
        assertThat(of(order(Span.months(1)))).isEmpty();
        assertThat(of(order(Span.atLeast(Span.months(1)))))
                .containsExactly(new Requirement(WAR_STARTED, EMBASSY_STARTED, 31 * 86_400L));
    }

    @Test
    void dates_decide_neither_counts_nor_causes_nor_what_belongs_to_what() {
        assertThat(of(new Occurred(WAR, Annals.dating("3"), Count.of(2)))).isEmpty();
        assertThat(of(new Cause(EMBASSY, Role.DECIDED, WAR, false))).isEmpty();
        assertThat(of(stageOf(MUSTER, Stage.PLANNING, WAR))).isEmpty();
        assertThat(of(Occurred.of(WAR))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # embassy | war   | the embassy from 3 | up to 5 | before the war by 4
                      3..5    | 9     | true               | true    | true
                      2..5    | 9     | false              | true    | true
                      3..6    | 9     | true               | false   | false
                      4       | 8     | true               | true    | true
                      4       | 7     | true               | true    | false
                      ..5     | 10    | false              | true    | true
                      3..     | 10    | true               | false   | false
                      ?       | 10    | false              | false   | false
                    """)
    void is_forced_where_the_dates_leave_nothing_else(
            String embassy, String war, boolean from, boolean upTo, boolean before) {
        Timeline timeline = timeline(dated(EMBASSY, embassy), dated(WAR, war));
        Requirement least = new Requirement(Moment.ZERO, EMBASSY_STARTED, 3);
        Requirement most = new Requirement(EMBASSY_STARTED, Moment.ZERO, -5);
        Requirement apart = new Requirement(EMBASSY_STARTED, WAR_STARTED, 4);

        assertThat(least.isForcedBy(timeline)).isEqualTo(from);
        assertThat(most.isForcedBy(timeline)).isEqualTo(upTo);
        assertThat(apart.isForcedBy(timeline)).isEqualTo(before);
    }

    @Test
    void what_is_so_where_it_is_not_is_a_second_less_the_other_way_round() {
        Requirement four = new Requirement(EMBASSY_STARTED, WAR_STARTED, 4);

        assertThat(four.negated()).isEqualTo(new Requirement(WAR_STARTED, EMBASSY_STARTED, -3));
        assertThat(four.negated().negated()).isEqualTo(four);
    }

    private static ImmutableList<Requirement> of(Proposition said) {
        return Requirement.of(said, Conventions.STANDARD);
    }

    /** The war started before the embassy, by so much. */
    private static Order order(Span by) {
        return new Order(
                WAR,
                EMBASSY,
                ImmutableList.of(new EndpointRelation(Endpoint.START, Direction.BEFORE, Endpoint.START, by)));
    }

    private static Timeline timeline(Proposition... said) {
        return Timeline.of(Arrays.stream(said).map(Stipulation::new).toList());
    }
}
