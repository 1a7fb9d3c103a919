package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/**
 * A network whose bounds are tightened and whose contradictions are settled, ready for exact questions by number.
 *
 * <p>Where statements contradict each other, contradicting datings of one event count as their hull and contradicting
 * relative dates not at all; a component without a contradiction knows nothing of it.
 */
public final class Solution {

    private final Network network;
    private final Schedules schedules;
    private final List<Circle> conflicts;
    private final BitSet contested;
    private final AtomicReference<Inquiry> idle = new AtomicReference<>();

    private Solution(Network network, Schedules schedules, List<Circle> conflicts, BitSet contested) {
        this.network = network;
        this.schedules = schedules;
        this.conflicts = conflicts;
        this.contested = contested;
    }

    static Solution of(Network network) {
        Settling settling = new Settling(network);
        Schedules schedules = settling.run();
        return new Solution(network, schedules, settling.conflicts(), Contested.events(network, settling.conflicts()));
    }

    /** The earliest second at which a point can lie; {@link Bounds#DISTANT_PAST} where nothing bounds it. */
    public long earliest(int point) {
        return Label.earliest(schedules.lower(point));
    }

    /** The latest second at which a point can lie; {@link Bounds#DISTANT_FUTURE} where nothing bounds it. */
    public long latest(int point) {
        return Label.latest(schedules.upper(point));
    }

    /** Whether one point is before another by a second at least. */
    public Certainty certainty(int earlier, int later) {
        if (schedules.throughZero(later, earlier) <= -1) {
            return Certainty.CERTAIN;
        }
        if (schedules.throughZero(earlier, later) <= 0) {
            return Certainty.IMPOSSIBLE;
        }
        if (network.meetOnlyAtZero(earlier, later)
                || (schedules.farthest(later, earlier) >= 0 && schedules.farthest(earlier, later) >= 1)) {
            return Certainty.POSSIBLE;
        }
        return asking(inquiry -> {
            if (inquiry.isAtMost(later, earlier, -1)) {
                return Certainty.CERTAIN;
            }
            return inquiry.isAtMost(earlier, later, 0) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
        });
    }

    /** By how many seconds the second point follows the first. */
    public Gap gap(int first, int second) {
        return asking(inquiry -> new Gap(
                Label.earliest(-inquiry.distance(second, first)), Label.latest(inquiry.distance(first, second))));
    }

    /** The numbers of the statements of each conflict; each set is minimal. */
    public ImmutableList<ImmutableIntArray> conflicts() {
        return conflicts.stream()
                .map(circle -> ImmutableIntArray.copyOf(circle.statements()))
                .collect(ImmutableList.toImmutableList());
    }

    /** True where one of the points hangs together with a contradiction. */
    boolean isContested(int one, int other) {
        return contested.get(one >> 1) || contested.get(other >> 1);
    }

    Network network() {
        return network;
    }

    Schedules schedules() {
        return schedules;
    }

    /** Asks with arrays that are used again for the next question. */
    <T> T asking(Function<Inquiry, T> question) {
        Inquiry inquiry = idle.getAndSet(null);
        if (inquiry == null) {
            inquiry = new Inquiry(network, schedules);
        }
        try {
            return question.apply(inquiry);
        } finally {
            idle.set(inquiry);
        }
    }
}
