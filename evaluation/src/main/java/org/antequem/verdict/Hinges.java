package org.antequem.verdict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.OptionalLong;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict depends on: what would have to be different for another verdict. Each answer was found by judging the
 * claim again. Losses concern sources only: stipulations, and what a claim is granted, are never taken away.
 *
 * @param claim the claim that was judged
 * @param decision the verdict on it and its confidence
 * @param losses the smallest sets of sources without which the verdict changes; none contains another, fewer sources
 *     first
 * @param upTo the largest size of such sets that was tried: 3, or less if there are too many sources; 0 if not even
 *     each single source could be tried
 * @param isComplete true if no larger set was left to try
 * @param presumptionLosses the presumptions without which the verdict or its confidence changes, each switched off
 *     alone; those that change the verdict first
 * @param margin the smallest error in dates, in seconds, that would undo the verdict, if all evidence that rests on
 *     less disappeared; empty if no error would
 * @param reversals single statements about dates that would change the verdict if they were true, or if somebody made
 *     them; those that would take too long to try are left out
 */
@Immutable
public record Hinges(
        Claim claim,
        Decision decision,
        ImmutableList<Loss> losses,
        int upTo,
        boolean isComplete,
        ImmutableList<PresumptionLoss> presumptionLosses,
        OptionalLong margin,
        ImmutableList<Reversal> reversals)
        implements Serializable {

    public Hinges {
        requireNonNull(claim, "claim");
        requireNonNull(decision, "decision");
        requireNonNull(losses, "losses");
        requireNonNull(presumptionLosses, "presumptionLosses");
        requireNonNull(margin, "margin");
        requireNonNull(reversals, "reversals");
    }

    /**
     * A set of sources without which the verdict changes, as if they had never spoken.
     *
     * @param of the sources, none of which can be spared from the set
     * @param left the answer to the claim without them
     */
    @Immutable
    public record Loss(ImmutableSet<Source> of, Decision left) implements Serializable {

        public Loss {
            requireNonNull(of, "of");
            requireNonNull(left, "left");
        }

        /** The loss in words: {@code "without "A" and "B", the verdict would be REFUTED (confidence low)"}. */
        @Override
        public String toString() {
            return of.stream().map(Source::quoted).collect(joining(" and ", "without ", ", the verdict would be "))
                    + left;
        }
    }

    /**
     * A presumption without which the verdict or its confidence changes.
     *
     * @param of the presumption that is switched off
     * @param left the answer to the claim without it
     */
    @Immutable
    public record PresumptionLoss(Presumption of, Decision left) implements Serializable {

        public PresumptionLoss {
            requireNonNull(of, "of");
            requireNonNull(left, "left");
        }

        /**
         * The loss in words: {@code "without the assumption INTERESTS_LAST, the verdict would be NOT ENOUGH EVIDENCE"}.
         */
        @Override
        public String toString() {
            return "without the assumption " + of.name() + ", the verdict would be " + left;
        }
    }

    /**
     * A statement that would change the verdict if it were true, or if somebody made it.
     *
     * @param statement what would be stated
     * @param ifSaid the answer if a firm witness made the statement, while everything else stays on record
     * @param ifSo the answer if the statement were true: what contradicts it does not count, and it is evidence itself
     */
    @Immutable
    public record Reversal(Proposition statement, Decision ifSaid, Decision ifSo) implements Serializable {

        public Reversal {
            requireNonNull(statement, "statement");
            requireNonNull(ifSaid, "ifSaid");
            requireNonNull(ifSo, "ifSo");
        }

        /** The reversal in words: {@code "the verdict would be REFUTED (confidence low) if it turned out that …"}. */
        @Override
        public String toString() {
            return "the verdict would be " + ifSo + " if it turned out that " + statement
                    + (ifSaid.equals(ifSo) ? "" : ", and " + ifSaid + " if a witness said so");
        }
    }

    /** The sources without any one of which the verdict changes. */
    public ImmutableSet<Source> linchpins() {
        return losses.stream()
                .filter(loss -> loss.of().size() == 1)
                .flatMap(loss -> loss.of().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The presumptions without any one of which the verdict changes. */
    public ImmutableSet<Presumption> needed() {
        return presumptionLosses.stream()
                .filter(lack -> lack.left().verdict() != decision.verdict())
                .map(PresumptionLoss::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Object writeReplace() {
        Long seconds = margin.isPresent() ? margin.getAsLong() : null;
        return new Stored(claim, decision, losses, upTo, isComplete, presumptionLosses, seconds, reversals);
    }

    /** An {@code OptionalLong} cannot be stored. */
    @Immutable
    private record Stored(
            Claim claim,
            Decision decision,
            ImmutableList<Loss> losses,
            int upTo,
            boolean isComplete,
            ImmutableList<PresumptionLoss> presumptionLosses,
            @Nullable Long margin,
            ImmutableList<Reversal> reversals)
            implements Serializable {

        private Object readResolve() {
            OptionalLong seconds = margin == null ? OptionalLong.empty() : OptionalLong.of(margin);
            return new Hinges(claim, decision, losses, upTo, isComplete, presumptionLosses, seconds, reversals);
        }
    }
}
