package org.antequem.explanation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Comparator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Lack;
import org.antequem.finding.Line;
import org.antequem.finding.Look;
import org.antequem.finding.Permission;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Dating;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;

/** What is to be said of a step beyond the statements it rests on. Its {@code toString} is its own line, in words. */
@Immutable
public sealed interface Remark extends Serializable {

    /** More on the same; each is a line further in. */
    default ImmutableList<Remark> beneath() {
        return ImmutableList.of();
    }

    /** That some dates are marked so; nothing where none is. */
    static ImmutableList<Remark> uncertain(ImmutableCollection<Dating> dates) {
        return dates.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(new Noted(
                        "A date that this rests on is marked as uncertain:", dates.asList(), ".", ImmutableList.of()));
    }

    /**
     * The rules that might have refuted or supported the claim and could not look, by what is lacking first of each; no
     * more than the two lacks that the most rules have, the first first. That nobody else speaks of it goes without
     * saying.
     */
    static ImmutableList<Remark> notLooked(Iterable<Look> looks) {
        ListMultimap<Lack, String> codes =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Look look : looks) {
            boolean isOfLines = look.bearing() == Bearing.REFUTES || look.bearing() == Bearing.SUPPORTS;
            if (isOfLines && look.outcome() == Look.Outcome.COULD_NOT_LOOK) {
                Lack lack = look.lacks().asList().get(0);
                if (!(lack instanceof Lack.OfWords) && !codes.containsEntry(lack, look.code())) {
                    codes.put(lack, look.code());
                }
            }
        }
        return codes.keySet().stream()
                .sorted(Comparator.comparing(lack -> -codes.get(lack).size()))
                .limit(2)
                .map(lack -> new NotLooked(lack, ImmutableList.copyOf(codes.get(lack))))
                .collect(ImmutableList.toImmutableList());
    }

    /** What dates permit; nothing where that is not known. */
    static ImmutableList<Remark> permitted(Permission permission) {
        return permission.leeways().isEmpty() ? ImmutableList.of() : ImmutableList.of(new Permitted(permission));
    }

    /** That dates permit what is claimed, and what else. */
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

    /**
     * That something is not on record, so that some rules could not look.
     *
     * @param codes of these rules
     */
    @Immutable
    record NotLooked(Lack lack, ImmutableList<String> codes) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** What the statements of an inference force. */
    @Immutable
    record Concluded(Conclusion conclusion) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * What the answer presumes.
     *
     * @param without what remains when it is switched off
     */
    @Immutable
    record Presumed(Presumption presumption, Decision without) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * What the answer presumes besides, where there is more than one way to it.
     *
     * @param alternatives sets of presumptions, of which one has to hold
     */
    @Immutable
    record PresumedEither(ImmutableSet<ImmutableSet<Presumption>> alternatives) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * What the answer hangs on, but for the presumptions; each loss and each date that changes it is a line beneath.
     */
    @Immutable
    record HangsOn(Hinges hinges) implements Remark {

        @Override
        public ImmutableList<Remark> beneath() {
            ImmutableList.Builder<Remark> changes = ImmutableList.builder();
            for (Hinges.Loss loss : hinges.losses()) {
                changes.add(new Changed("Without", loss.of().asList(), loss.left()));
            }
            if (!hinges.isComplete()) {
                changes.add(Noted.of("More sources than " + hinges.upTo() + " at once were not tried."));
            }
            hinges.margin().ifPresent(seconds -> changes.add(new Slack(seconds)));
            for (Hinges.Reversal reversal : hinges.reversals()) {
                changes.add(
                        new Changed("If it were true that", ImmutableList.of(reversal.statement()), reversal.ifSo()));
            }
            return changes.build();
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * What the answer would be otherwise.
     *
     * @param condition the words before what would be otherwise
     * @param what parts of the record, or propositions
     */
    @Immutable
    @SuppressWarnings("Immutable") // made here, of sources and propositions
    record Changed(String condition, ImmutableList<?> what, Decision left) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * By how much dates would have to be wrong.
     *
     * @param seconds 1 or more
     */
    @Immutable
    record Slack(long seconds) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * What the answer is, and on what it rests.
     *
     * @param against the lines against the claim that are not void
     * @param inFavour those for it
     */
    @Immutable
    record Rests(Decision decision, ImmutableList<Line> against, ImmutableList<Line> inFavour) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** What the claim says, as rules read it. */
    @Immutable
    record Says(Proposition proposition) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** What a rule found: facts that tell one thing together. */
    @Immutable
    record Found(ImmutableList<Fact> facts) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /** What an inference presumes. */
    @Immutable
    record Takes(Presumption presumption) implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * Why a line is no firmer.
     *
     * @param findings one for each rule that weakens it
     * @param narrowings conventions that leave it weak
     */
    @Immutable
    record Because(Strength strength, ImmutableList<Finding> findings, ImmutableList<Presumption> narrowings)
            implements Remark {

        @Override
        public String toString() {
            return Words.line(this);
        }
    }

    /**
     * Anything else: values, under words that lead to them.
     *
     * @param lead the words before the values: {@code "It was reviewed by"}; may be empty
     * @param values parts of the record, facts, findings, answers, or what else says in its {@code toString} what it
     *     is; shown one after the other, parted by commas
     * @param end the words after the values; may be empty
     * @param beneath more on the same, line by line
     */
    @Immutable
    @SuppressWarnings("Immutable") // of values that are none of ours, whoever makes the remark vouches for it
    record Noted(String lead, ImmutableList<?> values, String end, ImmutableList<Remark> beneath) implements Remark {

        /** With nothing after the values. */
        public Noted(String lead, ImmutableList<?> values, ImmutableList<Remark> beneath) {
            this(lead, values, "", beneath);
        }

        public static Noted of(String lead, Object... values) {
            return new Noted(lead, ImmutableList.copyOf(values), ImmutableList.of());
        }

        /** A copy of this remark that has words after its values. */
        public Noted endingWith(String words) {
            return new Noted(lead, values, words, beneath);
        }

        /** A copy of this remark that has more beneath it. */
        public Noted over(Remark... more) {
            return new Noted(
                    lead,
                    values,
                    end,
                    ImmutableList.<Remark>builder().addAll(beneath).add(more).build());
        }

        @Override
        public String toString() {
            return Words.line(this);
        }
    }
}
