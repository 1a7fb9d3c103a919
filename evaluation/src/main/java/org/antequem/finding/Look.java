package org.antequem.finding;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * How one rule fared with one claim. That a rule is silent says something only where it could look: a rule about dates
 * finds nothing where there are none.
 *
 * @param code the rule's
 * @param bearing the rule's, for one code can have several
 * @param outcome whether it found something, and if not, whether it could have
 * @param lacks what it asked for in vain; of a rule that could look it may have been of no consequence
 */
@Immutable
public record Look(String code, Bearing bearing, Outcome outcome, ImmutableSet<Lack> lacks) implements Serializable {

    /** Whether a rule found something, and if not, whether it could have. */
    public enum Outcome {
        /** It found something. */
        FIRED,
        /** It found nothing, though it could look; or the claim is of no kind that it looks at. */
        SILENT,
        /** It found nothing, and nothing on record answers what it asked. */
        COULD_NOT_LOOK
    }
}
