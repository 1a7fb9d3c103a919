package org.antequem.search;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/** A telling that may be used, and what is left of it; assessed when first asked. For one thread. */
final class AssessedTelling {

    private final Telling telling;
    private final Function<Telling, ImmutableList<Finding>> assessment;
    private @Nullable Strength strength;
    private @Nullable Strength best;

    AssessedTelling(Telling telling, Function<Telling, ImmutableList<Finding>> assessment) {
        this.telling = telling;
        this.assessment = assessment;
    }

    Telling telling() {
        return telling;
    }

    Source root() {
        return telling.root();
    }

    /** How strong it is if everything that was left undecided tells against it. */
    Strength strength() {
        if (strength == null) {
            strength = TellingAssessments.strength(assessment.apply(telling));
        }
        return strength;
    }

    /** How strong it is if nothing that was left undecided tells against it. */
    Strength best() {
        if (best == null) {
            best = TellingAssessments.strength(assessment.apply(telling).stream()
                    .filter(finding -> !finding.isUndecided())
                    .collect(ImmutableList.toImmutableList()));
        }
        return best;
    }

    /** What was found on it that tells against it. */
    ImmutableList<Finding> weaknesses() {
        return assessment.apply(telling).stream()
                .filter(finding -> finding.bearing() != Bearing.NOTES)
                .collect(ImmutableList.toImmutableList());
    }
}
