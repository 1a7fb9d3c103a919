package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Allen's table of compositions, all of its 169 entries, from the network's answers. */
final class CompositionTest {

    private static final Event A = Event.called("A").build();
    private static final Event B = Event.called("B").build();
    private static final Event C = Event.called("C").build();

    /** An event of positive length, with room on every side and within. */
    private static final Statement B_DATED = new Stipulation(new Occurred(
            B, new Dating("so", new Bounds(1000, 1000), new Bounds(2000, 2000), false), Count.NOT_RECORDED));

    @ParameterizedTest
    @EnumSource
    void composes_with_every_relation_as_intervals_do(AllenRelation first) {
        for (AllenRelation second : AllenRelation.values()) {
            Timeline timeline = Timeline.of(List.of(B_DATED, said(A, first, B), said(B, second, C)));

            assertThat(timeline.relations(A, C))
                    .as("%s, then %s", first, second)
                    .isEqualTo(composed(first, second));
        }
    }

    @Test
    void leaves_all_thirteen_where_nothing_is_said() {
        assertThat(Timeline.of(List.of()).relations(A, C)).hasSize(13);
    }

    @Test
    void reads_a_relation_backwards_as_its_converse() {
        for (AllenRelation relation : AllenRelation.values()) {
            Timeline timeline = Timeline.of(List.of(B_DATED, said(A, relation, B)));

            assertThat(timeline.relations(A, B)).containsExactly(relation);
            assertThat(timeline.relations(B, A)).containsExactly(relation.converse());
        }
    }

    @Test
    void has_no_relation_for_what_cannot_last() {
        Statement instant = new Stipulation(
                new Occurred(A, new Dating("so", new Bounds(5, 5), new Bounds(5, 5), false), Count.NOT_RECORDED));
        Timeline timeline = Timeline.of(List.of(instant, B_DATED));

        assertThat(timeline.relations(A, B)).isEmpty();
        assertThat(timeline.relations(B, A)).isEmpty();
    }

    /** From every three intervals with ends among six seconds, which is as many as three intervals can tell apart. */
    private static Set<AllenRelation> composed(AllenRelation first, AllenRelation second) {
        Set<AllenRelation> seen = EnumSet.noneOf(AllenRelation.class);
        List<int[]> intervals = intervals();
        for (int[] a : intervals) {
            for (int[] b : intervals) {
                if (relation(a, b) == first) {
                    intervals.stream().filter(c -> relation(b, c) == second).forEach(c -> seen.add(relation(a, c)));
                }
            }
        }
        return seen;
    }

    private static List<int[]> intervals() {
        ImmutableList.Builder<int[]> intervals = ImmutableList.builder();
        for (int start = 0; start < 6; start++) {
            for (int end = start + 1; end < 6; end++) {
                intervals.add(new int[] {start, end});
            }
        }
        return intervals.build();
    }

    private static AllenRelation relation(int[] a, int[] b) {
        for (AllenRelation relation : AllenRelation.values()) {
            if (Integer.compare(a[0], b[0]) == compared(relation, 0, 0)
                    && Integer.compare(a[0], b[1]) == compared(relation, 0, 1)
                    && Integer.compare(a[1], b[0]) == compared(relation, 1, 0)
                    && Integer.compare(a[1], b[1]) == compared(relation, 1, 1)) {
                return relation;
            }
        }
        throw new IllegalStateException("the thirteen are exhaustive");
    }

    /** How an end of the first event, 0 or 1, lies to an end of the second: −1 before it, 0 at it, 1 after it. */
    private static int compared(AllenRelation relation, int side, int otherSide) {
        int[] ends = example(relation);
        return Integer.compare(ends[side], ends[2 + otherSide]);
    }

    /** Start and end of one event, then of another that it so lies to. */
    private static int[] example(AllenRelation relation) {
        return switch (relation) {
            case PRECEDES -> new int[] {0, 1, 2, 3};
            case MEETS -> new int[] {0, 1, 1, 2};
            case OVERLAPS -> new int[] {0, 2, 1, 3};
            case FINISHED_BY -> new int[] {0, 2, 1, 2};
            case CONTAINS -> new int[] {0, 3, 1, 2};
            case STARTS -> new int[] {0, 1, 0, 2};
            case EQUALS -> new int[] {0, 1, 0, 1};
            case STARTED_BY -> new int[] {0, 2, 0, 1};
            case DURING -> new int[] {1, 2, 0, 3};
            case FINISHES -> new int[] {1, 2, 0, 2};
            case OVERLAPPED_BY -> new int[] {1, 3, 0, 2};
            case MET_BY -> new int[] {1, 2, 0, 1};
            case PRECEDED_BY -> new int[] {2, 3, 0, 1};
        };
    }

    private static Endpoint end(int side) {
        return side == 0 ? Endpoint.START : Endpoint.END;
    }

    private static Statement said(Event event, AllenRelation relation, Event anchor) {
        ImmutableSet.Builder<EndpointRelation> relations = ImmutableSet.builder();
        for (int point = 0; point < 2; point++) {
            for (int other = 0; other < 2; other++) {
                int compared = compared(relation, point, other);
                relations.add(new EndpointRelation(
                        end(point),
                        compared > 0 ? Direction.AFTER : Direction.BEFORE,
                        end(other),
                        compared == 0 ? Span.seconds(0) : Span.SOME));
            }
        }
        return new Stipulation(new Order(event, anchor, relations.build().asList()));
    }
}
