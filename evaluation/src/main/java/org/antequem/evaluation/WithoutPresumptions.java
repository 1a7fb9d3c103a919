package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.explanation.Remark.PresumedEither;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.RecordView;
import org.antequem.search.Judge;
import org.antequem.verdict.Decision;

/**
 * What remains of an answer without each presumption that plays a part in it: those that the verdict needs, and those
 * without which it, or its confidence, would be another.
 */
final class WithoutPresumptions {

    private final Judgement judgement;
    private final Set<Presumption> mentioned;

    private WithoutPresumptions(Judgement judgement) {
        this.judgement = judgement;
        this.mentioned = new LinkedHashSet<>(judgement.presuming());
    }

    static ImmutableList<Remark> of(Judgement judgement) {
        return in(judgement).found();
    }

    /** The presumptions of lines, of their weaknesses and of their independence: those that may play a part. */
    static Set<Presumption> mentionedIn(Judgement judgement) {
        return in(judgement).mentioned;
    }

    private static WithoutPresumptions in(Judgement judgement) {
        WithoutPresumptions without = new WithoutPresumptions(judgement);
        without.ofSide(Bearing.REFUTES);
        without.ofSide(Bearing.SUPPORTS);
        return without;
    }

    private ImmutableList<Remark> found() {
        ofWhatWasConsulted();
        ImmutableList.Builder<Remark> found = ImmutableList.builder();
        for (Presumption presumption : mentioned) {
            Decision rest = judgement.evaluation().judge().without(presumption).decision(judgement.claim());
            if (judgement.presuming().contains(presumption) || !rest.isAnsweredLike(judgement.decision())) {
                found.add(new Presumed(presumption, rest));
            }
        }
        ImmutableSet<ImmutableSet<Presumption>> alternatives =
                judgement.decision().alternatives();
        if (!alternatives.isEmpty()) {
            found.add(new PresumedEither(alternatives));
        }
        return found.build();
    }

    private void ofSide(Bearing side) {
        List<Line> lines = judgement.lines(side);
        for (Line line : lines) {
            mentioned.addAll(line.presuming());
            line.weaknesses().forEach(this::ofWeakness);
        }
        if (judgement.confidence().isPresent()) {
            RecordView view = judgement.evaluation().judge().view();
            List<Voice> voices = lines.stream()
                    .filter(line -> line.strength() != Strength.VOID)
                    .flatMap(line -> line.tellings().values().stream())
                    .map(telling -> view.lineage().voice(telling))
                    .toList();
            mentioned.addAll(Independence.presumableAmong(voices, view.conventions(), view::presumes));
        }
    }

    /**
     * What is presumed where something was found on others, and what claims presume that stand in no line, and make
     * another one weak or void. Where no claim on record presumes anything, none of these does.
     */
    private void ofWhatWasConsulted() {
        Judge judge = judgement.evaluation().judge();
        mentioned.addAll(judgement.presumedOfTellings());
        if (judge.view().dossier().counting().stream()
                .anyMatch(claim -> !mentioned.containsAll(claim.presuming())
                        && judge.view().admits(claim))) {
            mentioned.addAll(judge.dependence(judgement.claim()).presumptions());
        }
    }

    /** What it names as presumed, and what the claims presume on which it rests. */
    private void ofWeakness(Finding weakness) {
        for (Fact fact : weakness.facts()) {
            mentioned.addAll(fact.presumptions());
            for (Statement statement : fact.statements()) {
                if (statement instanceof Claim claim) {
                    mentioned.addAll(claim.presuming());
                }
            }
        }
    }
}
