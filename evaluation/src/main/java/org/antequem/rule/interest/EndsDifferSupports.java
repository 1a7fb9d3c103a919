package org.antequem.rule.interest;

import org.antequem.finding.Bearing;

/** {@code ENDS_DIFFER}, where it supports: the interests of those who want the same for different ends are parallel. */
final class EndsDifferSupports extends EndsDiffer {

    EndsDifferSupports() {
        super(
                Bearing.SUPPORTS,
                "A claim of parallel interests is supported where, all that time, the two sought the same means for different ends.");
    }
}
