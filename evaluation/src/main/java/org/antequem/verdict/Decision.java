package org.antequem.verdict;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antequem.model.Presumption;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of a claim come to.
 *
 * @param verdict what may be said of the claim
 * @param confidence empty where there is not enough evidence
 * @param presuming what every choice of lines presumes that establishes the side, or both
 * @param alternatives what has to be presumed besides: one of these sets, each of which is enough; empty where nothing
 *     has to be
 * @param isCutShort true where there is not enough evidence because the search for more was cut short
 */
@Immutable
public record Decision(
        Verdict verdict,
        Optional<Confidence> confidence,
        ImmutableSet<Presumption> presuming,
        ImmutableSet<ImmutableSet<Presumption>> alternatives,
        boolean isCutShort)
        implements Serializable {

    /** There is not enough evidence. */
    public static final Decision OPEN = open(false);

    /** There is not enough evidence, for the search was cut short, and with more of it the verdict might be another. */
    public static final Decision CUT_SHORT = open(true);

    /** A decision that was not cut short, and for which there is one set of presumptions. */
    public Decision(Verdict verdict, Optional<Confidence> confidence, ImmutableSet<Presumption> presuming) {
        this(verdict, confidence, presuming, ImmutableSet.of(), false);
    }

    private static Decision open(boolean isCutShort) {
        return new Decision(
                Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of(), ImmutableSet.of(), isCutShort);
    }

    /**
     * A verdict that is established.
     *
     * @param presuming sets of presumptions, of which each is enough; at least one
     */
    public static Decision of(
            Verdict verdict, Confidence confidence, Set<? extends ImmutableSet<Presumption>> presuming) {
        Set<Presumption> common = new LinkedHashSet<>(presuming.iterator().next());
        presuming.forEach(common::retainAll);
        Set<ImmutableSet<Presumption>> besides = new LinkedHashSet<>();
        presuming.forEach(some -> besides.add(Sets.difference(some, common).immutableCopy()));
        boolean isEnough = besides.contains(ImmutableSet.<Presumption>of());
        return new Decision(
                verdict,
                Optional.of(confidence),
                ImmutableSet.copyOf(common),
                isEnough ? ImmutableSet.of() : least(besides),
                false);
    }

    private static ImmutableSet<ImmutableSet<Presumption>> least(Set<ImmutableSet<Presumption>> some) {
        return some.stream()
                .filter(one -> some.stream().noneMatch(less -> !less.equals(one) && one.containsAll(less)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** True where both come to the same verdict with the same confidence, whatever they presume. */
    public boolean isAnsweredLike(Decision other) {
        return verdict == other.verdict && confidence.equals(other.confidence);
    }

    /** The verdict, and the confidence where it has one: {@code "REFUTED (confidence low)"}. */
    @Override
    public String toString() {
        return verdict.name().replace('_', ' ')
                + confidence
                        .map(degree -> " (confidence " + degree.name().toLowerCase(Locale.ROOT) + ")")
                        .orElse("");
    }

    private Object writeReplace() {
        return new Stored(verdict, confidence.orElse(null), presuming, alternatives, isCutShort);
    }

    /** An {@code Optional} cannot be stored. */
    @Immutable
    private record Stored(
            Verdict verdict,
            @Nullable Confidence confidence,
            ImmutableSet<Presumption> presuming,
            ImmutableSet<ImmutableSet<Presumption>> alternatives,
            boolean isCutShort)
            implements Serializable {

        private Object readResolve() {
            return new Decision(verdict, Optional.ofNullable(confidence), presuming, alternatives, isCutShort);
        }
    }
}
