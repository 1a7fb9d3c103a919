package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/** A telling that may be used, and what is left of it; weighed when first asked. For one thread. */
final class Weighed {

    private final Telling telling;
    private final Function<Telling, ImmutableList<Finding>> weights;
    private @Nullable Strength strength;

    Weighed(Telling telling, Function<Telling, ImmutableList<Finding>> weights) {
        this.telling = telling;
        this.weights = weights;
    }

    Telling telling() {
        return telling;
    }

    Source root() {
        return telling.root();
    }

    Strength strength() {
        if (strength == null) {
            strength = Weights.strength(weights.apply(telling));
        }
        return strength;
    }

    /** What was found on it that tells against it. */
    ImmutableList<Finding> weaknesses() {
        return weights.apply(telling).stream()
                .filter(finding -> finding.bearing() != Bearing.NOTES)
                .collect(ImmutableList.toImmutableList());
    }
}
