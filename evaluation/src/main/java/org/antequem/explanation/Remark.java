package org.antequem.explanation;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Connection;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Lack;
import org.antequem.finding.Line;
import org.antequem.finding.Permission;
import org.antequem.finding.Quorum;
import org.antequem.finding.Separation;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;

/** Something to say about a step of an explanation beyond its statements; {@code toString} puts it into words. */
@Immutable
public sealed interface Remark extends Serializable {

    /** More about the same, each a line further in. */
    default ImmutableList<Remark> beneath() {
        return ImmutableList.of();
    }

    /** The remark that the dates permit what is claimed, and what else they permit. */
    @Immutable
    record Permitted(Permission permission) implements Remark {

        @Override
        public ImmutableList<Remark> beneath() {
            return permission.presuming().stream().map(Takes::new).collect(ImmutableList.toImmutableList());
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that rules could not look, because something is not on record; a sentence says what. */
    @Immutable
    record NotLooked(Lack lack, ImmutableList<String> codes, String because) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that says what follows from the statements of an inference. */
    @Immutable
    record Concluded(Conclusion conclusion) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that the verdict makes a presumption, with the verdict without it. */
    @Immutable
    record Presumed(Presumption presumption, Decision without) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * The remark that the verdict needs one more set of presumptions, whichever.
     *
     * @param alternatives the sets of presumptions, one of which has to hold
     */
    @Immutable
    record PresumedEither(ImmutableSet<ImmutableSet<Presumption>> alternatives) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * The remark on what would change the verdict, presumptions apart. Each loss and each date is a line beneath it.
     */
    @Immutable
    record HangsOn(Hinges hinges) implements Remark {

        @Override
        public ImmutableList<Remark> beneath() {
            ImmutableList.Builder<Remark> changes = ImmutableList.builder();
            hinges.losses()
                    .forEach(
                            loss -> changes.add(new Changed("Without", loss.of().asList(), loss.left())));
            if (!hinges.isComplete()) {
                changes.add(Noted.of("More sources than " + hinges.upTo() + " at once were not tried."));
            }
            hinges.margin().ifPresent(seconds -> changes.add(new Slack(seconds)));
            hinges.reversals().forEach(reversal -> changes.add(new Reversed(reversal)));
            return changes.build();
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * The remark that the answer would be different if something were.
     *
     * @param condition the words before what would be different: parts of the record, or propositions
     * @param left the answer in that case
     */
    @Immutable
    @SuppressWarnings("Immutable") // made here, of sources and propositions
    record Changed(String condition, ImmutableList<?> what, Decision left) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that the answer would be different if something turned out that the record leaves open. */
    @Immutable
    record Reversed(Hinges.Reversal reversal) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that says why pieces of evidence for the verdict count separately. */
    @Immutable
    record Separate(Separation separation) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that says why pieces of evidence do not count separately. */
    @Immutable
    record Connected(Connection connection) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that dates would have to be wrong by some seconds, 1 or more, for another verdict. */
    @Immutable
    record Slack(long seconds) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * The remark that states the verdict and the pieces of evidence that it rests on.
     *
     * @param against the pieces against the claim that are not void; {@code inFavour} are those for it
     * @param quorums of each side that is established, the pieces that are independent of each other, where known
     * @param connections why pieces of a side do not count separately, where known
     */
    @Immutable
    record Rests(
            Decision decision,
            ImmutableList<Line> against,
            ImmutableList<Line> inFavour,
            ImmutableList<Quorum> quorums,
            ImmutableList<Connection> connections)
            implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that says how rules read the claim. */
    @Immutable
    record Says(Proposition proposition) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that says what a rule found, as facts that tell one thing together. */
    @Immutable
    record Found(ImmutableList<Fact> facts) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that an inference makes a presumption. */
    @Immutable
    record Takes(Presumption presumption) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * The remark that says why a piece of evidence is no stronger than it is.
     *
     * @param findings one finding for each rule that weakens it
     * @param narrowings the presumptions about dates that leave it weak
     */
    @Immutable
    record Because(Strength strength, ImmutableList<Finding> findings, ImmutableList<Presumption> narrowings)
            implements Remark {

        /** What rules found, if several did. */
        @Override
        public ImmutableList<Remark> beneath() {
            return findings.size() < 2
                    ? ImmutableList.of()
                    : ImmutableList.copyOf(findings.stream().map(Reason::new).iterator());
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** The remark that gives one of several reasons why a piece of evidence is no stronger: what a rule found. */
    @Immutable
    record Reason(Finding finding) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * A remark of any other kind: values, with words before and after them.
     *
     * @param lead the words before the values: {@code "It was reviewed by"}; may be empty
     * @param values parts of the record, facts, findings or other values, shown by their {@code toString}, with commas
     * @param end the words after the values; may be empty
     * @param beneath more about the same, line by line
     */
    @Immutable
    @SuppressWarnings("Immutable") // of values that are none of ours, whoever makes the remark vouches for it
    record Noted(String lead, ImmutableList<?> values, String end, ImmutableList<Remark> beneath) implements Remark {

        /** A remark of some words and the values that follow them. */
        public static Noted of(String lead, Object... values) {
            return new Noted(requireNonNull(lead, "lead"), each(values, "values"), "", ImmutableList.of());
        }

        /** A copy of this remark with words after its values. */
        public Noted endingWith(String words) {
            return new Noted(lead, values, requireNonNull(words, "words"), beneath);
        }

        /** A copy of this remark with more remarks beneath it. */
        public Noted over(Remark... more) {
            return over(each(more, "more"));
        }

        /** A copy of this remark with more remarks beneath it. */
        public Noted over(Iterable<? extends Remark> more) {
            return new Noted(lead, values, end, ImmutableList.copyOf(Iterables.concat(beneath, each(more, "more"))));
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }
}
