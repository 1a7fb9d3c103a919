package org.antequem.finding;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Proposition;
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
