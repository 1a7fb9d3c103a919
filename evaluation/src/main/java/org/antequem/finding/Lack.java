package org.antequem.finding;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.timeline.Moment;

/**
 * Something that a rule asked for and that is not on record: with it, the rule might have found something. Its
 * {@code toString} is the sentence that says so.
 */
@Immutable
public sealed interface Lack extends Serializable {

    /** Nothing on record says when a moment was, not even to one side. */
    static Lack ofDate(Moment moment) {
        return new OfDate(moment);
    }

    /**
     * Something that a source itself would have to say or show.
     *
     * @param what in words that go before "of" and its name: {@code "text"}, {@code "date"}
     */
    static Lack of(String what, Source source) {
        return new OfSource(what, source);
    }

    /** Nothing on record says when a moment was. */
    @Immutable
    record OfDate(Moment moment) implements Lack {

        @Override
        public String toString() {
            return "no date of the " + moment + " is recorded";
        }
    }

    /** Nothing on record, but for the claim under test, speaks of what a proposition speaks of. */
    @Immutable
    record OfWords(Proposition about) implements Lack {

        @Override
        public String toString() {
            return "nothing else on record speaks of what this says: " + about;
        }
    }

    /** Nothing on record is called a stage of an event. */
    @Immutable
    record OfStages(Event whole) implements Lack {

        @Override
        public String toString() {
            return "no stage of " + whole.quoted() + " is recorded";
        }
    }

    /** Nobody on record has an interest. */
    @Immutable
    record OfInterests() implements Lack {

        @Override
        public String toString() {
            return "no interest is recorded";
        }
    }

    /** Something of a source, in words that go before "of" and its name. */
    @Immutable
    record OfSource(String what, Source source) implements Lack {

        @Override
        public String toString() {
            return "no " + what + " of " + source.quoted() + " is recorded";
        }
    }
}
