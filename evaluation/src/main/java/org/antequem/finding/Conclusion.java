package org.antequem.finding;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Proposition;
import org.antequem.time.Bounds;
import org.antequem.timeline.Moment;

/** What a line forces. */
@Immutable
public sealed interface Conclusion extends Serializable {

    /** What the line forces, seen from the negation of the claim. */
    default Conclusion ofTheOpposite() {
        return this;
    }

    /**
     * One moment came before another.
     *
     * @param margin the least number of seconds between them; negative where the earlier one can come after the later
     *     by as much and no more
     */
    @Immutable
    record Precedes(Moment earlier, Moment later, long margin) implements Conclusion {}

    /**
     * One moment came so many days after another, counted from day to day, whatever the times of day.
     *
     * @param least the fewest days; negative where it can come before, {@link Bounds#DISTANT_PAST} where that is open
     * @param greatest the most days, or {@link Bounds#DISTANT_FUTURE}
     * @param margin the least number of seconds from the first to the second; to the first, where only the most days
     *     are known
     * @param slack by how many seconds one of them would have to move for it not to be enough
     */
    @Immutable
    record DaysApart(Moment from, Moment to, long least, long greatest, long margin, long slack)
            implements Conclusion {}

    /** What the statements come to. */
    @Immutable
    record Derives(Proposition proposition) implements Conclusion {}

    /** What the statement says cannot hold without the claim. */
    @Immutable
    record Entails(Proposition statement) implements Conclusion {

        @Override
        public Conclusion ofTheOpposite() {
            return new Excludes(statement);
        }
    }

    /** What the statement says cannot hold together with the claim. */
    @Immutable
    record Excludes(Proposition statement) implements Conclusion {

        @Override
        public Conclusion ofTheOpposite() {
            return new Entails(statement);
        }
    }
}
