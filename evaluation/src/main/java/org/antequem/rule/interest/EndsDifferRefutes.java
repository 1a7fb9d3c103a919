package org.antequem.rule.interest;

import org.antequem.finding.Bearing;

/** {@code ENDS_DIFFER}, where it refutes: whoever wants the same for another end does not share the interest. */
final class EndsDifferRefutes extends EndsDiffer {

    EndsDifferRefutes() {
        super(
                Bearing.REFUTES,
                "A claim of shared interests is refuted where, at some moment of that time, the two sought the same means for different ends.");
    }
}
