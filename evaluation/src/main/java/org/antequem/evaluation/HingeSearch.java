package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.lineage.Independence;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.search.Dependence;
import org.antequem.search.Judge;
import org.antequem.search.Sides;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.PresumptionLoss;

/** Finds what a verdict depends on, by judging the claim anew without it. */
final class HingeSearch {

    private HingeSearch() {}

    static void throwIfInterrupted(Claim claim) {
        EvaluationInterruptedException.throwIfInterrupted("it was sought what the verdict on " + claim + " depends on");
    }

    static Hinges of(Judgement judgement) {
        Claim claim = judgement.claim();
        Judge judge = judgement.evaluation().judge();
        Dependence dependence = judge.dependence(claim);
        Sides sides = dependence.sides();
        LossSearch search = LossSearch.run(claim, judge, dependence);
        Decision decision = judgement.decision();
        return new Hinges(
                claim,
                decision,
                search.losses(),
                search.upTo(),
                search.isComplete(),
                presumptionLosses(judgement),
                new DateMargin(claim, sides).seconds(),
                new ReversalSearch(claim, judge, sides).reversals());
    }

    /** What remains without each presumption that anything on record, or that is found of it, presumes. */
    private static ImmutableList<PresumptionLoss> presumptionLosses(Judgement judgement) {
        Judge judge = judgement.evaluation().judge();
        Set<Presumption> all = new LinkedHashSet<>(WithoutPresumptions.mentionedIn(judgement));
        all.addAll(Independence.PRESUMPTIONS);
        all.addAll(judge.presumedOfTellings());
        all.addAll(judge.view().presumed().ofWords());
        judge.view().dossier().counting().forEach(other -> all.addAll(other.presuming()));
        all.removeAll(judge.view().policy().switchedOff());
        Decision decision = judgement.decision();
        List<PresumptionLoss> verdicts = new ArrayList<>();
        List<PresumptionLoss> confidences = new ArrayList<>();
        for (Presumption presumption : all) {
            throwIfInterrupted(judgement.claim());
            Decision left = judge.without(presumption).decision(judgement.claim());
            if (left.verdict() != decision.verdict()) {
                verdicts.add(new PresumptionLoss(presumption, left));
            } else if (!left.isAnsweredLike(decision)) {
                confidences.add(new PresumptionLoss(presumption, left));
            }
        }
        verdicts.addAll(confidences);
        return ImmutableList.copyOf(verdicts);
    }
}
