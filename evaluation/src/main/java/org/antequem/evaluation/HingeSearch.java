package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.lineage.Independence;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Lack;

/** Finds what a verdict hangs on, by judging the claim anew without it. */
final class HingeSearch {

    private HingeSearch() {}

    static Hinges of(Judgement judgement) {
        Claim claim = judgement.claim();
        Evaluation evaluation = judgement.evaluation();
        Sides sides = evaluation.sides(claim);
        LossSearch search = LossSearch.run(claim, evaluation, sides);
        DateSearch dates = new DateSearch(claim, evaluation, sides);
        Decision decision = judgement.decision();
        return new Hinges(
                claim,
                decision,
                search.losses(),
                search.upTo(),
                search.isComplete(),
                lacks(judgement),
                dates.margin(),
                dates.reversals());
    }

    /** What remains without each presumption that anything on record, or that is found of it, presumes. */
    private static ImmutableList<Lack> lacks(Judgement judgement) {
        Evaluation evaluation = judgement.evaluation();
        Set<Presumption> all = new LinkedHashSet<>(Remainders.mentionedIn(judgement));
        all.add(Independence.SIDES_SPEAK_SEPARATELY);
        evaluation.dossier().counting().forEach(other -> all.addAll(other.presuming()));
        all.removeAll(evaluation.policy().switchedOff());
        Decision decision = judgement.decision();
        List<Lack> verdicts = new ArrayList<>();
        List<Lack> confidences = new ArrayList<>();
        for (Presumption presumption : all) {
            Decision left = evaluation.without(presumption).decision(judgement.claim());
            if (left.verdict() != decision.verdict()) {
                verdicts.add(new Lack(presumption, left));
            } else if (!left.isAnsweredLike(decision)) {
                confidences.add(new Lack(presumption, left));
            }
        }
        verdicts.addAll(confidences);
        return ImmutableList.copyOf(verdicts);
    }
}
