package org.antequem.verdict;

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
 * What a verdict hangs on: what would have to be otherwise for another one. Each answer was found, or tried, by judging
 * the claim anew. What is granted to a claim, and what the dossier stipulates, hangs on nobody.
 *
 * @param claim of which the verdict is
 * @param decision the verdict that hangs, and how well it is founded
 * @param losses the sets of sources whose loss changes the verdict, each without one that could be spared; the smallest
 *     first
 * @param upTo sets of up to so many sources were sought: 3, or fewer where there are too many to try; 0 where not even
 *     each source alone could be
 * @param isComplete true where no larger set was left to be tried
 * @param presumptionLosses the presumptions without which the verdict or the confidence in it changes, those that the
 *     verdict needs first; each switched off alone
 * @param margin the least number of seconds by which dates would have to be wrong: if every line about time that a
 *     shift by so much undoes were undone, the side would no longer be established. Empty where no shift is enough
 * @param reversals the single statements about dates that change the verdict where they are so, or are said; none of
 *     which too much on record could be a way around it to try all of that
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

    /**
     * Sources that are lost together, as if they had never spoken.
     *
     * @param of no fewer of them change the verdict
     * @param left what the claim then comes to
     */
    @Immutable
    public record Loss(ImmutableSet<Source> of, Decision left) implements Serializable {}

    /**
     * A presumption that is switched off.
     *
     * @param left what the claim then comes to
     */
    @Immutable
    public record PresumptionLoss(Presumption of, Decision left) implements Serializable {}

    /**
     * One statement more.
     *
     * @param statement what would be stated
     * @param ifSaid what the claim comes to where a witness says so, firmly, against whatever else is on record
     * @param ifSo what is left of the verdict where it is so: no line may contradict it
     */
    @Immutable
    public record Reversal(Proposition statement, Decision ifSaid, Decision ifSo) implements Serializable {}

    /** The sources without which, alone, the verdict changes. */
    public ImmutableSet<Source> linchpins() {
        return losses.stream()
                .filter(loss -> loss.of().size() == 1)
                .flatMap(loss -> loss.of().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The presumptions that the verdict needs. */
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
