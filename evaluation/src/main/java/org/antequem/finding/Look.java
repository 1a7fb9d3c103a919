package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * What one rule had to say about one claim, also if it found nothing. Silence says something only if the rule could
 * look: a rule about dates finds nothing in a record without dates.
 *
 * @param code the code of the rule
 * @param bearing the bearing of the rule, because one code can have several
 * @param outcome whether the rule found something and, if not, whether it could have
 * @param lacks what it asked for and did not find on record; if the rule could look, that may not have mattered
 */
@Immutable
public record Look(String code, Bearing bearing, Outcome outcome, ImmutableSet<Lack> lacks) implements Serializable {

    public Look {
        requireNonNull(code, "code");
        requireNonNull(bearing, "bearing");
        requireNonNull(outcome, "outcome");
        requireNonNull(lacks, "lacks");
    }

    /** Whether a rule found something and, if not, whether it could have. */
    public enum Outcome {
        /** The rule found something. */
        FIRED,
        /** The rule could look and found nothing, or it does not look at claims of this kind. */
        SILENT,
        /** The rule found nothing because what it asks for is not recorded. */
        COULD_NOT_LOOK
    }
}
