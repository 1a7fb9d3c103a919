package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.model.Event;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Network;

/**
 * A few statements added to a network that is solved already, and what they change. It is empty where they contradict
 * the record, or each other.
 */
final class AddedStatements {

    private final StatementIndex index;
    private final Network network;
    private final Network added;

    /** The points on record of the events of which they speak, in the order of their numbers among the added. */
    private final ImmutableList<Integer> points;

    private AddedStatements(StatementIndex index, StatementIndex few) {
        this.index = index;
        network = index.network();
        added = few.network();
        ImmutableList.Builder<Integer> onRecord = ImmutableList.builder();
        for (Event event : few.events()) {
            onRecord.add(index.point(Moment.startOf(event)), index.point(Moment.endOf(event)));
        }
        points = onRecord.build();
    }

    /**
     * Empty where there is a conflict already, where months are counted, where an event is new, and where stage links
     * meet: then the network with these statements is to be solved.
     */
    static Optional<AddedStatements> of(StatementIndex index, ImmutableList<Statement> added) {
        StatementIndex few = new StatementIndex(added, index.conventions());
        boolean isLink = added.stream()
                .anyMatch(statement -> statement.proposition() instanceof StageOf stage && stage.ifAtAll());
        return !isLink
                        && index.joints().isEmpty()
                        && index.events().containsAll(few.events())
                        && index.network().canAdd(few.network())
                ? Optional.of(new AddedStatements(index, few))
                : Optional.empty();
    }

    Optional<Gap> gap(Moment first, Moment second) {
        return gap(index.point(first), index.otherPoint(second, first));
    }

    private Optional<Gap> gap(int first, int second) {
        return network.gapWith(added, points, first, second);
    }

    Optional<Bounds> bounds(Moment moment) {
        return gap(Network.ZERO, index.point(moment)).map(gap -> new Bounds(gap.least(), gap.greatest()));
    }

    Optional<Certainty> certainty(Moment earlier, Moment later) {
        return gap(earlier, later).map(gap -> {
            if (gap.least() >= 1) {
                return Certainty.CERTAIN;
            }
            return gap.greatest() <= 0 ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
        });
    }
}
