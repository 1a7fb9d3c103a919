package org.antequem.timeline;

import java.util.function.Predicate;
import org.antequem.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The bound that a search's origin takes from the dating of one of the moments it reached.
 *
 * @param second of the origin, not of the moment
 */
record Dated(Moment moment, Statement statement, long second) {

    /** The least upper bound, from a search that ran backwards; null where nothing bounds the origin from above. */
    static @Nullable Dated latest(PathSearch search, Constraints constraints, Predicate<? super Statement> counts) {
        Best best = new Best(false);
        for (Moment moment : search.reached()) {
            constraints.eachDate(moment, counts, (bounds, statement) -> {
                if (bounds.hasLatest()) {
                    best.offer(moment, statement, bounds.latest() + search.distance(moment));
                }
            });
        }
        return best.found;
    }

    /** The greatest lower bound, from a search that ran forwards; null where nothing bounds the origin from below. */
    static @Nullable Dated earliest(PathSearch search, Constraints constraints, Predicate<? super Statement> counts) {
        Best best = new Best(true);
        for (Moment moment : search.reached()) {
            constraints.eachDate(moment, counts, (bounds, statement) -> {
                if (bounds.hasEarliest()) {
                    best.offer(moment, statement, bounds.earliest() - search.distance(moment));
                }
            });
        }
        return best.found;
    }

    private static final class Best {

        private final boolean greatest;
        private @Nullable Dated found;

        Best(boolean greatest) {
            this.greatest = greatest;
        }

        void offer(Moment moment, Statement statement, long second) {
            if (found == null || (greatest ? second > found.second : second < found.second)) {
                found = new Dated(moment, statement, second);
            }
        }
    }
}
