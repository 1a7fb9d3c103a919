package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Proposition;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** What follows from the statements of an argument. {@code toString} puts it into words. */
@Immutable
public sealed interface Conclusion extends Serializable {

    /** This conclusion as seen from the negation of the claim. */
    default Conclusion ofTheOpposite() {
        return this;
    }

    /**
     * One moment came before another.
     *
     * @param earlier the moment that came first
     * @param later the moment that came second
     * @param margin the least number of seconds between them; if negative, the earlier moment may come after the later
     *     one by at most as many seconds
     */
    @Immutable
    record Precedes(Moment earlier, Moment later, long margin) implements Conclusion {

        public Precedes {
            requireNonNull(earlier, "earlier");
            requireNonNull(later, "later");
        }
    }

    /**
     * One moment came a number of days after another, counted from day to day, whatever the times of day.
     *
     * @param from the moment counted from
     * @param to the moment counted to
     * @param least the least number of days, inclusive; negative if {@code to} can come first,
     *     {@link Bounds#DISTANT_PAST} if there is no lower limit
     * @param greatest the greatest number of days, inclusive; {@link Bounds#DISTANT_FUTURE} if there is no upper limit
     * @param margin the least number of seconds from the first moment to the second; if only {@code greatest} is known,
     *     to the first
     * @param slack by how many seconds a moment would have to move for the conclusion to fail
     */
    @Immutable
    record DaysApart(Moment from, Moment to, long least, long greatest, long margin, long slack) implements Conclusion {

        public DaysApart {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }

    /**
     * One moment was not before, or not after, a certain second.
     *
     * @param moment the start or end of an event
     * @param when a dating that says so, as narrow as the statements allow
     * @param margin how many seconds the narrowest bounds leave to spare
     */
    @Immutable
    record Dated(Moment moment, Dating when, long margin) implements Conclusion {

        public Dated {
            requireNonNull(moment, "moment");
            requireNonNull(when, "when");
        }
    }

    /** The proposition that the statements of an argument come to together. */
    @Immutable
    record Derives(Proposition proposition) implements Conclusion {

        public Derives {
            requireNonNull(proposition, "proposition");
        }
    }

    /** What a statement says entails the claim. */
    @Immutable
    record Entails(Proposition statement) implements Conclusion {

        public Entails {
            requireNonNull(statement, "statement");
        }

        @Override
        public Conclusion ofTheOpposite() {
            return new Excludes(statement);
        }
    }

    /** What a statement says excludes the claim: both cannot hold. */
    @Immutable
    record Excludes(Proposition statement) implements Conclusion {

        public Excludes {
            requireNonNull(statement, "statement");
        }

        @Override
        public Conclusion ofTheOpposite() {
            return new Entails(statement);
        }
    }
}
