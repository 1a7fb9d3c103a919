package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.function.ToIntFunction;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.timeline.network.NetworkBuilder;

/** Where {@link Clocks} lie in a network: each a point of its own, tied to the others where it is said how. */
final class ClockPoints {

    private final Conventions conventions;

    /** None where all dates are counted from the zero of the timeline. */
    private final ImmutableSet<Moment> clocks;

    private ClockPoints(Conventions conventions, ImmutableSet<Moment> clocks) {
        this.conventions = conventions;
        this.clocks = clocks;
    }

    /** All dates are counted from the zero of the timeline. */
    static ClockPoints none(Conventions conventions) {
        return new ClockPoints(conventions, ImmutableSet.of());
    }

    /** Those by which some statements date something, or deny a date. */
    static ClockPoints of(Iterable<? extends Statement> statements, Conventions conventions) {
        ImmutableSet.Builder<Moment> clocks = ImmutableSet.builder();
        for (Statement statement : statements) {
            if (statement.proposition().stated().isPresent()) {
                clocks.add(Clocks.of(statement.proposition(), conventions));
            }
        }
        return new ClockPoints(
                conventions, clocks.add(Clocks.FIRST, Moment.ZERO).build());
    }

    /** All but the zero of the timeline. */
    Iterable<Moment> besidesZero() {
        return clocks.stream().filter(clock -> !clock.equals(Moment.ZERO)).toList();
    }

    /** What a statement says of a date. */
    void date(int statement, Occurred said, ToIntFunction<Moment> point, NetworkBuilder builder) {
        Dating dating = said.dating().in(conventions);
        Moment start = Moment.startOf(said.event());
        Moment clock = clocks.isEmpty() ? Moment.ZERO : Clocks.of(said, conventions);
        if (clock.equals(Moment.ZERO)) {
            builder.dated(statement, point.applyAsInt(start) >> 1, dating.start(), dating.end());
        } else {
            int zero = point.applyAsInt(clock);
            builder.apart(statement, zero, point.applyAsInt(start), gap(dating.start()));
            builder.apart(statement, zero, point.applyAsInt(Moment.endOf(said.event())), gap(dating.end()));
        }
    }

    private static Gap gap(Bounds bounds) {
        return new Gap(bounds.earliest(), bounds.latest());
    }

    /** How far they lie apart; no statement says so. */
    void tie(int nobody, ToIntFunction<Moment> point, NetworkBuilder builder) {
        for (Moment clock : clocks) {
            if (!clock.equals(Clocks.FIRST)) {
                builder.apart(nobody, point.applyAsInt(Clocks.FIRST), point.applyAsInt(clock), Clocks.AHEAD);
            }
        }
    }
}
