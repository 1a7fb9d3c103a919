package org.antequem.timeline.network;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.antequem.model.EndpointRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;

/** Takes in what statements say, by number. */
public final class NetworkBuilder {

    private final int events;
    private final ArcList arcs = new ArcList();
    private final ArcList datings = new ArcList();
    private final ImmutableList.Builder<CalendarDistance> calendarDistances = ImmutableList.builder();
    private long[] numbers = new long[16];
    private IntUnaryOperator sayings = IntUnaryOperator.identity();

    NetworkBuilder(int events) {
        this.events = events;
    }

    /**
     * Tells which statements say the same.
     *
     * @param numbers of each statement a number that it shares with those alone that say the same; asked where
     *     statements contradict each other
     */
    @CanIgnoreReturnValue
    public NetworkBuilder sayings(IntUnaryOperator numbers) {
        sayings = numbers;
        return this;
    }

    /** A dating: {@code start ∈ [s₁,s₂]}, {@code end ∈ [e₁,e₂]}. */
    @CanIgnoreReturnValue
    public NetworkBuilder dated(int statement, int event, Bounds start, Bounds end) {
        checkElementIndex(event, events, "event");
        int at = 4 * datings.size();
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * at);
        }
        numbers[at] = Bound.lower(start.earliest());
        numbers[at + 1] = Bound.upper(start.latest());
        numbers[at + 2] = Bound.lower(end.earliest());
        numbers[at + 3] = Bound.upper(end.latest());
        datings.add(event, datings.size(), 0, statement);
        return this;
    }

    /**
     * A relative date: {@code second − first} lies in the gap.
     *
     * @param first a point: {@link Network#startOf} or {@link Network#endOf} an event
     * @param second a point of another event, or the other of the same
     */
    @CanIgnoreReturnValue
    public NetworkBuilder apart(int statement, int first, int second, Gap gap) {
        checkArgument(first != second, "point %s is placed by itself", first);
        arc(statement, first, second, Bound.weight(gap.greatest()));
        arc(statement, second, first, Bound.weight(gap.reversed().greatest()));
        return this;
    }

    /** {@code head − tail ≤ weight}; nothing where the weight is {@link Bound#NO_ARC}. */
    void arc(int statement, int tail, int head, long weight) {
        checkElementIndex(tail, 2 * events, "point");
        checkElementIndex(head, 2 * events, "point");
        if (weight != Bound.NO_ARC) {
            arcs.add(tail, head, weight, statement);
        }
    }

    /** A relative date that may be in days or months: what they come to depends on the anchor. */
    @CanIgnoreReturnValue
    public NetworkBuilder relation(
            int statement, int point, int anchor, EndpointRelation relation, Conventions conventions) {
        if (relation.by().unit().isDateBased()) {
            calendarDistances.add(new CalendarDistance(statement, point, anchor, relation, conventions));
        } else {
            apart(statement, point, anchor, relation.gap(Bounds.UNKNOWN, conventions));
        }
        return this;
    }

    /** The network, in time linear in the number of statements; nothing is solved yet. */
    public Network build() {
        return new Network(graph());
    }

    ConstraintGraph graph() {
        ImmutableList<CalendarDistance> counted = calendarDistances.build();
        for (CalendarDistance distance : counted) {
            arcs.add(distance.point(), distance.anchor(), Bound.NO_ARC, distance.statement());
            arcs.add(distance.anchor(), distance.point(), Bound.NO_ARC, distance.statement());
            dated(distance.statement(), distance.point() >> 1, Bounds.UNKNOWN, Bounds.UNKNOWN);
            dated(distance.statement(), distance.anchor() >> 1, Bounds.UNKNOWN, Bounds.UNKNOWN);
        }
        int[] leaving = new int[2 * counted.size()];
        int[] entering = new int[2 * counted.size()];
        Arcs out = Arcs.of(2 * events, arcs, false, leaving);
        Arcs in = Arcs.of(2 * events, arcs, true, entering);
        int[] derived = new int[2 * counted.size()];
        ConstraintGraph graph = new ConstraintGraph(
                events,
                out,
                in,
                new Datings(events, datings, numbers, derived),
                new CalendarDistances(counted, leaving, entering, derived),
                sayings);
        graph.calendarDistances().reset(graph);
        return graph;
    }
}
