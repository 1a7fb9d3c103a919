package org.antequem.evaluation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.model.Presumption;

/**
 * What the two sides of a claim come to. Refutation and support are established each by itself; weakening and voiding
 * never refute, and silence never supports.
 *
 * @param verdict what may be said of the claim
 * @param confidence empty where there is not enough evidence
 * @param presuming what the established side presumes, or both
 */
@Immutable
public record Decision(Verdict verdict, Optional<Confidence> confidence, ImmutableSet<Presumption> presuming) {

    static Decision between(Side against, Side inFavour) {
        boolean refuted = against.isEstablished();
        boolean supported = inFavour.isEstablished();
        if (refuted && supported) {
            return new Decision(
                    Verdict.CONFLICTING_EVIDENCE,
                    Optional.of(lesser(against.confidence(), inFavour.confidence())),
                    Sets.union(against.presuming(), inFavour.presuming()).immutableCopy());
        }
        if (refuted) {
            return new Decision(Verdict.REFUTED, Optional.of(against.confidence()), against.presuming());
        }
        return supported
                ? new Decision(Verdict.SUPPORTED, Optional.of(inFavour.confidence()), inFavour.presuming())
                : new Decision(Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of());
    }

    /** The verdict, and the confidence where it has one. */
    @Override
    public String toString() {
        return verdict
                + confidence.map(degree -> " (confidence " + degree + ")").orElse("");
    }

    private static Confidence lesser(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
