package org.antequem.verdict;

import static java.util.Objects.requireNonNull;

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
 * The answer to a claim: the verdict, its confidence, and what it presumes.
 *
 * @param verdict what the record permits to say about the claim
 * @param confidence how well that is founded; empty if there is not enough evidence
 * @param presuming what every way to establish the verdict presumes
 * @param alternatives sets of presumptions of which the verdict needs one more, whichever; empty if it needs none of
 *     them
 * @param isCutShort true if there is not enough evidence only because the search for more was cut short
 */
@Immutable
public record Decision(
        Verdict verdict,
        Optional<Confidence> confidence,
        ImmutableSet<Presumption> presuming,
        ImmutableSet<ImmutableSet<Presumption>> alternatives,
        boolean isCutShort)
        implements Serializable {

    public Decision {
        requireNonNull(verdict, "verdict");
        requireNonNull(confidence, "confidence");
        requireNonNull(presuming, "presuming");
        requireNonNull(alternatives, "alternatives");
    }

    /** The answer if there is not enough evidence. */
    public static final Decision OPEN = open(false);

    /**
     * The answer if there is not enough evidence because the search was cut short; a longer search might find another
     * verdict.
     */
    public static final Decision CUT_SHORT = open(true);

    /** Makes an answer that was not cut short and that has one set of presumptions. */
    public Decision(Verdict verdict, Optional<Confidence> confidence, ImmutableSet<Presumption> presuming) {
        this(verdict, confidence, presuming, ImmutableSet.of(), false);
    }

    private static Decision open(boolean isCutShort) {
        return new Decision(
                Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of(), ImmutableSet.of(), isCutShort);
    }

    /**
     * An answer whose verdict is established.
     *
     * @param presuming sets of presumptions, each of which is enough for the verdict; at least one
     */
    public static Decision of(
            Verdict verdict, Confidence confidence, Set<? extends ImmutableSet<Presumption>> presuming) {
        requireNonNull(verdict, "verdict");
        requireNonNull(confidence, "confidence");
        requireNonNull(presuming, "presuming");
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

    /** True if both answers have the same verdict and the same confidence, whatever they presume. */
    public boolean isAnsweredLike(Decision other) {
        requireNonNull(other, "other");
        return verdict == other.verdict && confidence.equals(other.confidence);
    }

    /** The verdict, and the confidence if there is one: {@code "REFUTED (confidence low)"}. */
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
