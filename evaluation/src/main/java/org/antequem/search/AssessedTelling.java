package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.function.Function;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Voice;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/** A telling that may be used, and how strong it is; it is assessed when this is first asked. For one thread. */
final class AssessedTelling {

    /**
     * Orders tellings: those that presume least first, then those whose voice is best for independence, then by who
     * tells them.
     */
    static final Comparator<AssessedTelling> BEST_FIRST = Comparator.comparingInt(
                    (AssessedTelling telling) -> telling.presuming().size())
            .thenComparing(telling -> !telling.voice().isOfOwnKnowledge())
            .thenComparing(telling -> !telling.voice().isOfOwnObservation())
            .thenComparing(telling -> telling.voice().toldBy())
            .thenComparing(telling -> telling.telling().chain().size())
            .thenComparing(telling -> telling.root().name())
            .thenComparing(telling -> telling.telling().chain().toString());

    private final Telling telling;
    private final Lineage lineage;
    private final Function<Telling, ImmutableList<Finding>> assessment;
    private @Nullable ImmutableList<Finding> weaknesses;
    private @Nullable Strength strength;
    private @Nullable ImmutableSet<Presumption> presuming;
    private @Nullable Strength best;

    AssessedTelling(Telling telling, Lineage lineage, Function<Telling, ImmutableList<Finding>> assessment) {
        this.telling = telling;
        this.lineage = lineage;
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
            strength = TellingAssessments.strength(weaknesses());
        }
        return strength;
    }

    /** How strong it is if nothing that was left undecided tells against it. */
    Strength best() {
        if (best == null) {
            ImmutableList<Finding> sure = weaknesses().stream()
                    .filter(finding -> !finding.isUndecided())
                    .collect(ImmutableList.toImmutableList());
            best = sure.size() == weaknesses().size() ? strength() : TellingAssessments.strength(sure);
        }
        return best;
    }

    /** In what voice its root is heard. */
    Voice voice() {
        return lineage.voice(telling);
    }

    /** What is presumed of the way by which it was handed down. */
    ImmutableSet<Presumption> presuming() {
        if (presuming == null) {
            presuming = telling.presuming();
        }
        return presuming;
    }

    /** What was found on it that tells against it. */
    ImmutableList<Finding> weaknesses() {
        if (weaknesses == null) {
            weaknesses = assessment.apply(telling);
        }
        return weaknesses;
    }
}
