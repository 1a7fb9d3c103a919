package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.timeline.Moment;

/**
 * Something that a rule asked for and that is not on record. With it, the rule might have found something.
 * {@code toString} is a sentence that says what is missing.
 */
@Immutable
public sealed interface Lack extends Serializable {

    /** The lack of any date of a moment: nothing on record says before or after when it was. */
    static Lack ofDate(Moment moment) {
        requireNonNull(moment, "moment");
        return new OfDate(moment);
    }

    /**
     * The lack of something that a source itself would have to say or show.
     *
     * @param what what is missing, in words that can precede "of" and the name of the source: {@code "text"},
     *     {@code "date"}
     */
    static Lack of(String what, Source source) {
        requireNonNull(what, "what");
        requireNonNull(source, "source");
        return new OfSource(what, source);
    }

    /** Nothing on record says when a moment was. */
    @Immutable
    record OfDate(Moment moment) implements Lack {

        public OfDate {
            requireNonNull(moment, "moment");
        }

        @Override
        public String toString() {
            return "no date of the " + moment + " is recorded";
        }
    }

    /** Nothing on record, except the claim under test, speaks of what a proposition is about. */
    @Immutable
    record OfWords(Proposition about) implements Lack {

        public OfWords {
            requireNonNull(about, "about");
        }

        @Override
        public String toString() {
            return "nothing else on record speaks of what this says: " + about;
        }
    }

    /** Nothing on record is a stage of an event. */
    @Immutable
    record OfStages(Event whole) implements Lack {

        public OfStages {
            requireNonNull(whole, "whole");
        }

        @Override
        public String toString() {
            return "no stage of " + whole.quoted() + " is recorded";
        }
    }

    /** No interest of anybody is on record. */
    @Immutable
    record OfInterests() implements Lack {

        @Override
        public String toString() {
            return "no interest is recorded";
        }
    }

    /** Something that a source itself would have to say or show is missing, such as its text. */
    @Immutable
    record OfSource(String what, Source source) implements Lack {

        public OfSource {
            requireNonNull(what, "what");
            requireNonNull(source, "source");
        }

        @Override
        public String toString() {
            return "no " + what + " of " + source.quoted() + " is recorded";
        }
    }
}
