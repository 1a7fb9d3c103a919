package org.antequem.timeline;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.C;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts, what bears on a question, and where the contradictions are. */
class TimelineTest {

    private static final Event D = Event.called("D").build();
    private static final Statement A_EARLY = dated(A, 0, 1, 1, 2);
    private static final Statement A_LATE = dated(A, 8, 9, 9, 10);
    private static final Statement A_FIRST = before(A, B);
    private static final Statement B_FIRST = before(B, A);
    private static final Statement C_FIRST = before(C, D);
    private static final Statement D_FIRST = before(D, C);

    private static Statement before(Event one, Event other) {
        return order(one, Endpoint.START, Direction.BEFORE, other, Endpoint.START, Span.SOME);
    }

    @Test
    void what_does_not_count_counts_no_more_when_more_is_left_out() {
        Timeline timeline = Timeline.of(List.of(A_EARLY, A_FIRST, C_FIRST));

        assertThat(timeline.without(A_EARLY).without(C_FIRST).bounds(startOf(B)))
                .isEqualTo(Bounds.UNKNOWN);
        assertThat(timeline.without(C_FIRST).bounds(startOf(B))).isEqualTo(Bounds.from(1));
    }

    @Test
    void what_is_supposed_counts_beside_what_does_and_not_beside_what_does_not() {
        Timeline timeline = Timeline.of(List.of(A_EARLY, A_FIRST)).without(A_EARLY);

        assertThat(timeline.with(A_LATE).bounds(startOf(B))).isEqualTo(Bounds.from(9));
        assertThat(timeline.with(A_LATE).conflicts()).isEmpty();
        assertThat(timeline.with(A_EARLY).bounds(startOf(B))).isEqualTo(Bounds.from(1));
    }

    @Test
    void a_conflict_is_found_among_statements_whether_or_not_they_are_on_record() {
        Timeline timeline = Timeline.of(List.of(A_FIRST, B_FIRST, C_FIRST));

        assertThat(timeline.conflictAmong(Set.of(A_FIRST, C_FIRST))).isEmpty();
        assertThat(timeline.conflictAmong(Set.of(C_FIRST))).isEmpty();
        assertThat(timeline.conflictAmong(Set.of(A_FIRST, B_FIRST, C_FIRST)))
                .isEqualTo(ImmutableSet.of(A_FIRST, B_FIRST));
        assertThat(timeline.conflictAmong(Set.of(C_FIRST, D_FIRST))).isEqualTo(ImmutableSet.of(C_FIRST, D_FIRST));
        assertThat(Timeline.conflictIn(Set.of(C_FIRST, D_FIRST), Conventions.STANDARD))
                .isEqualTo(ImmutableSet.of(C_FIRST, D_FIRST));
    }

    @Test
    void the_conflicts_around_some_events_are_those_that_hang_together_with_them() {
        Timeline timeline = Timeline.of(List.of(A_FIRST, B_FIRST, C_FIRST, D_FIRST));

        for (Timeline all : List.of(timeline, timeline.counting(any -> true))) {
            assertThat(all.component(Set.of(D)).conflicts())
                    .containsExactly(new Conflict(ImmutableSet.of(C_FIRST, D_FIRST)));
            assertThat(all.component(Set.of(A)).conflicts())
                    .containsExactly(new Conflict(ImmutableSet.of(A_FIRST, B_FIRST)));
            assertThat(all.conflicts()).hasSize(2);
        }
    }

    @Test
    void what_would_hang_together_with_a_question_if_it_counted_bears_on_it() {
        Timeline timeline = Timeline.of(List.of(A_EARLY, A_FIRST, before(B, C), C_FIRST));

        assertThat(timeline.without(A_FIRST).ask(startOf(A), endOf(A)).bearing())
                .containsExactly(A_EARLY, A_FIRST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            earliest | latest | first       | last
            -5       | -1     | PRECEDED_BY | PRECEDED_BY
            -5       | 0      | EQUALS      | PRECEDED_BY
            0        | 0      | EQUALS      | EQUALS
            0        | 5      | PRECEDES    | EQUALS
            1        | 5      | PRECEDES    | PRECEDES
            """)
    void instants_that_may_coincide_may_be_equal(long earliest, long latest, AllenRelation first, AllenRelation last) {
        Timeline timeline = Timeline.of(List.of(dated(A, 0, 0, 0, 0), dated(B, earliest, latest, 10, 10)));

        assertThat(timeline.relations(startOf(A), startOf(B)))
                .contains(first, last)
                .hasSize(first == last ? 1 : 2);
    }

    @Test
    void a_moment_says_which_it_is() {
        assertThat(startOf(A)).hasToString("start of \"A\"");
        assertThat(endOf(A)).hasToString("end of \"A\"");
    }
}
