package org.antequem.verdict;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.antequem.model.Presumption;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of a claim come to.
 *
 * @param verdict what may be said of the claim
 * @param confidence empty where there is not enough evidence
 * @param presuming what the established side presumes, or both
 */
@Immutable
public record Decision(Verdict verdict, Optional<Confidence> confidence, ImmutableSet<Presumption> presuming)
        implements Serializable {

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
        return new Stored(verdict, confidence.orElse(null), presuming);
    }

    /** An {@code Optional} cannot be stored. */
    @Immutable
    private record Stored(Verdict verdict, @Nullable Confidence confidence, ImmutableSet<Presumption> presuming)
            implements Serializable {

        private Object readResolve() {
            return new Decision(verdict, Optional.ofNullable(confidence), presuming);
        }
    }
}
