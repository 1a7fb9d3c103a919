package org.antequem.model;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

/**
 * Orders against the histories that fit them: all that four endpoints can do within {@link #HORIZON} seconds.
 *
 * <p>No order here names more than two seconds. A conclusion fails, and two orders agree, in a history whose endpoints
 * lie no further apart than the sum of the seconds named (a shortest path visits each endpoint once): within the
 * horizon, so that its borders decide nothing.
 */
class OrderClosureTest {

    private static final int HORIZON = 6;

    private static final ImmutableList<Order> SIMPLE = simple(spans(2));

    @Test
    void one_relation_entails_what_holds_in_every_history_that_fits_it() {
        assertEntailsAndExcludes(SIMPLE, SIMPLE);
    }

    @Test
    void two_relations_entail_what_holds_in_every_history_that_fits_both() {
        ImmutableList<Order> conclusions = simple(spans(1));
        assertEntailsAndExcludes(pairs(conclusions), conclusions);
    }

    @Test
    void one_relation_entails_and_excludes_two_as_every_history_says() {
        ImmutableList<Order> premises = simple(spans(1));
        assertEntailsAndExcludes(premises, pairs(premises));
    }

    @Test
    void relations_that_no_history_fits_are_refused_and_only_those() {
        ImmutableList<Order> orders = simple(spans(1));
        for (Order one : orders) {
            for (Order other : orders) {
                if (one.event().equals(other.event())) {
                    BitSet both = histories(one);
                    both.and(histories(other));
                    assertThat(joined(one, other).isEmpty())
                            .as("%s and %s", one, other)
                            .isEqualTo(both.isEmpty());
                }
            }
        }
    }

    @Test
    void each_of_allens_relations_says_of_two_events_what_its_four_comparisons_say() {
        for (AllenRelation relation : AllenRelation.values()) {
            BitSet fitting = new BitSet();
            forEachHistory((history, visit, war) -> fitting.set(history, fits(relation, visit, war)));

            assertThat(histories(Order.of(VISIT, relation, WAR)))
                    .as("%s", relation)
                    .isEqualTo(fitting);
            assertThat(histories(Order.of(WAR, relation.converse(), VISIT)))
                    .as("the converse of %s", relation)
                    .isEqualTo(fitting);
        }
    }

    @Test
    void no_two_of_allens_relations_hold_together_and_one_does_of_any_two_events_that_last() {
        BitSet some = new BitSet();
        for (AllenRelation relation : AllenRelation.values()) {
            Order order = Order.of(VISIT, relation, WAR);
            some.or(histories(order));
            for (AllenRelation other : AllenRelation.values()) {
                assertThat(order.excludes(Order.of(VISIT, other, WAR)))
                        .as("%s and %s", relation, other)
                        .isEqualTo(relation != other);
            }
        }

        forEachHistory(
                (history, visit, war) -> assertThat(some.get(history) || visit[0] == visit[1] || war[0] == war[1])
                        .isTrue());
    }

    @Test
    void the_refusal_says_which_relations() {
        EndpointRelation before =
                new EndpointRelation(Endpoint.START, Direction.BEFORE, Endpoint.START, Span.seconds(2));
        EndpointRelation over = new EndpointRelation(Endpoint.END, Direction.BEFORE, Endpoint.START, Span.seconds(3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.of(VISIT, WAR, before, over))
                .withMessage(
                        "no history fits this: \"the visit\" began 2 seconds before \"the war\" began, and \"the visit\" ended 3 seconds before \"the war\" began");
    }

    private static void assertEntailsAndExcludes(List<Order> premises, List<Order> conclusions) {
        List<BitSet> told =
                conclusions.stream().map(OrderClosureTest::histories).toList();
        List<String> wrong = new ArrayList<>();
        for (Order premise : premises) {
            BitSet fitting = histories(premise);
            for (int i = 0; i < conclusions.size(); i++) {
                Order conclusion = conclusions.get(i);
                BitSet outside = (BitSet) fitting.clone();
                outside.andNot(told.get(i));
                if (premise.entails(conclusion) != outside.isEmpty()) {
                    wrong.add(premise
                            + (outside.isEmpty() ? " misses that it entails: " : " wrongly entails: ")
                            + conclusion);
                }
                boolean apart = !fitting.intersects(told.get(i));
                if (premise.excludes(conclusion) != apart) {
                    wrong.add(premise + (apart ? " misses that it excludes: " : " wrongly excludes: ") + conclusion);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Which of all starts and ends of the visit and the war fit. */
    private static BitSet histories(Order order) {
        BitSet fitting = new BitSet();
        boolean placesVisit = order.event().equals(VISIT);
        forEachHistory((history, visit, war) ->
                fitting.set(history, fits(order, placesVisit ? visit : war, placesVisit ? war : visit)));
        return fitting;
    }

    private interface HistoryCheck {

        void check(int history, int[] visit, int[] war);
    }

    private static void forEachHistory(HistoryCheck check) {
        int history = 0;
        for (int visitStart = 0; visitStart <= HORIZON; visitStart++) {
            for (int visitEnd = visitStart; visitEnd <= HORIZON; visitEnd++) {
                for (int warStart = 0; warStart <= HORIZON; warStart++) {
                    for (int warEnd = warStart; warEnd <= HORIZON; warEnd++) {
                        check.check(history++, new int[] {visitStart, visitEnd}, new int[] {warStart, warEnd});
                    }
                }
            }
        }
    }

    private static boolean fits(Order order, int[] event, int[] anchor) {
        return order.relations().stream().allMatch(relation -> {
            int later = second(anchor, relation.anchor()) - second(event, relation.point());
            int distance = relation.direction() == Direction.BEFORE ? later : -later;
            return relation.by().least() <= distance
                    && distance <= relation.by().greatest();
        });
    }

    /** As Allen drew them, of events that last; what precedes or lies within may be over in its first second. */
    private static boolean fits(AllenRelation relation, int[] one, int[] other) {
        return switch (relation) {
            case PRECEDES -> one[1] < other[0];
            case MEETS -> one[0] < one[1] && one[1] == other[0] && other[0] < other[1];
            case OVERLAPS -> one[0] < other[0] && other[0] < one[1] && one[1] < other[1];
            case FINISHED_BY -> one[0] < other[0] && other[0] < other[1] && one[1] == other[1];
            case CONTAINS -> one[0] < other[0] && other[1] < one[1];
            case STARTS -> one[0] == other[0] && one[0] < one[1] && one[1] < other[1];
            case EQUALS -> one[0] == other[0] && one[0] < one[1] && one[1] == other[1];
            case STARTED_BY, DURING, FINISHES, OVERLAPPED_BY, MET_BY, PRECEDED_BY ->
                fits(relation.converse(), other, one);
        };
    }

    private static int second(int[] event, Endpoint endpoint) {
        return event[endpoint == Endpoint.START ? 0 : 1];
    }

    private static ImmutableList<Order> simple(List<Span> spans) {
        ImmutableList.Builder<Order> all = ImmutableList.builder();
        for (Endpoint point : Endpoint.values()) {
            for (Direction direction : Direction.values()) {
                for (Endpoint anchor : Endpoint.values()) {
                    for (Span span : spans) {
                        EndpointRelation relation = new EndpointRelation(point, direction, anchor, span);
                        all.add(Order.of(VISIT, WAR, relation), Order.of(WAR, VISIT, relation));
                    }
                }
            }
        }
        return all.build();
    }

    private static ImmutableList<Order> pairs(List<Order> orders) {
        return orders.stream()
                .flatMap(one -> orders.stream()
                        .filter(other -> one.event().equals(other.event()) && !one.equals(other))
                        .flatMap(other -> joined(one, other).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Both at once; empty where that is refused. */
    private static Optional<Order> joined(Order one, Order other) {
        ImmutableList<EndpointRelation> relations = ImmutableList.<EndpointRelation>builder()
                .addAll(one.relations())
                .addAll(other.relations())
                .build();
        try {
            return Optional.of(new Order(one.event(), one.anchor(), relations));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static ImmutableList<Span> spans(long most) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (long least = 0; least <= most; least++) {
            spans.add(new Span(SECONDS, least, Bounds.DISTANT_FUTURE));
            spans.add(Span.limit(Span.seconds(least)));
            for (long greatest = least; greatest <= most; greatest++) {
                spans.add(new Span(SECONDS, least, greatest));
            }
        }
        return spans.build();
    }
}
