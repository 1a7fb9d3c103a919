package org.antequem.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;

/** The least sets of sources whose loss changes a verdict, by brute force: all sets are tried. */
public final class LossesByDefinition {

    private LossesByDefinition() {}

    /**
     * The sets of up to so many sources, the smallest first; no part of one of them is enough.
     *
     * @param upTo the number of sources in the largest sets that are tried
     */
    public static ImmutableList<ImmutableSet<Source>> of(Judgement judgement, int upTo) {
        Evaluation evaluation = judgement.evaluation();
        Dossier dossier = evaluation.dossier();
        List<ImmutableSet<Source>> losses = new ArrayList<>();
        for (int size = 1; size <= Math.min(upTo, dossier.sources().size()); size++) {
            for (Set<Source> lost : Sets.combinations(dossier.sources(), size)) {
                if (losses.stream().noneMatch(lost::containsAll)
                        && verdictWithout(lost, judgement) != judgement.verdict()) {
                    losses.add(ImmutableSet.copyOf(lost));
                }
            }
        }
        return ImmutableList.copyOf(losses);
    }

    private static Verdict verdictWithout(Set<Source> lost, Judgement judgement) {
        Evaluation evaluation = judgement.evaluation();
        return evaluation
                .over(evaluation.dossier().without(lost.toArray(Source[]::new)))
                .of(judgement.claim())
                .verdict();
    }
}
