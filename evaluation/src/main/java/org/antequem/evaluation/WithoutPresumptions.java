package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.explanation.Remark.PresumedEither;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Fact.Contradicted;
import org.antequem.finding.Fact.Shown;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.record.Granted;
import org.antequem.record.RecordView;
import org.antequem.search.Judge;
import org.antequem.search.Sides;
import org.antequem.timeline.Zones;
import org.antequem.verdict.Decision;

/**
 * What remains of an answer without each presumption that plays a part in it: those that the verdict needs, and those
 * without which it, or its confidence, would be another.
 */
final class WithoutPresumptions {

    private final Judgement judgement;
    private final Set<Presumption> mentioned;

    /** Those of them that more than the arguments of lines make. */
    private final Set<Presumption> elsewhere = new LinkedHashSet<>();

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
        for (Presumption presumption : Sets.filter(mentioned, this::matters)) {
            Decision rest = without(presumption);
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

    /**
     * Judged again, unless nothing but arguments needs it, and no rule about tellings is ever asked with it: then all
     * tellings are as strong without it, and the lines that were found show what remains.
     */
    private Decision without(Presumption presumption) {
        Judge judge = judgement.evaluation().judge().without(presumption);
        return Approximations.ALL.contains(presumption) && isOfArguments(presumption)
                ? Sides.without(presumption, judgement.findings(), judge.view())
                : judge.decision(judgement.claim());
    }

    /** False where nothing is established, and nothing but arguments needs it. */
    private boolean matters(Presumption presumption) {
        return judgement.confidence().isPresent() || !isOfArguments(presumption);
    }

    /**
     * True where nothing but arguments needs it: without it there are some arguments less, and none more. Claims that
     * presume it may contest others, and dates that are read otherwise may exclude less.
     */
    private boolean isOfArguments(Presumption presumption) {
        RecordView view = judgement.evaluation().judge().view();
        return !judgement.decision().isCutShort()
                && !elsewhere.contains(presumption)
                && !view.presumed().byClaims().contains(presumption)
                && view.reading(ImmutableSet.of(presumption)) == view;
    }

    private void ofSide(Bearing side) {
        List<Line> lines = judgement.lines(side);
        for (Line line : lines) {
            mentioned.addAll(line.presuming());
            for (Telling telling : line.tellings().values()) {
                elsewhere.addAll(telling.presuming());
            }
            for (Finding weakness : line.weaknesses()) {
                ofWeakness(weakness);
            }
        }
        if (judgement.confidence().isPresent()) {
            RecordView view = judgement.evaluation().judge().view();
            List<Voice> voices = new ArrayList<>(lines.size());
            for (Line line : lines) {
                if (line.strength() != Strength.VOID) {
                    line.tellings()
                            .values()
                            .forEach(telling -> voices.add(view.lineage().voice(telling)));
                }
            }
            mentioned.addAll(Independence.presumableAmong(voices, view.conventions(), view::presumes));
        }
    }

    /**
     * What is presumed where something was found on others, or to say who has what from whom, and what claims presume
     * that stand in no line, and make another one weak or void. Where no claim on record presumes anything, none of
     * these does.
     */
    private void ofWhatWasConsulted() {
        Judge judge = judgement.evaluation().judge();
        Set<Presumption> ofTellings = Sets.union(judgement.presumedOfTellings(), judge.presumedOfLineage());
        elsewhere.addAll(ofTellings);
        mentioned.addAll(ofTellings);
        if (!mentioned.containsAll(judge.view().presumed().byClaims())) {
            mentioned.addAll(judge.dependence(judgement.claim()).presumptions());
        }
    }

    /**
     * What it names as presumed, and what the claims presume on which it rests. What others contradict may be
     * contradicted only because dates without a zone are taken to be of one.
     */
    private void ofWeakness(Finding weakness) {
        if (mayRestOnOneZone(weakness)) {
            elsewhere.add(Approximations.ONE_ZONE);
            mentioned.add(Approximations.ONE_ZONE);
        }
        for (Fact fact : weakness.facts()) {
            elsewhere.addAll(fact.presumptions());
            mentioned.addAll(fact.presumptions());
            for (Statement statement : fact.statements()) {
                if (statement instanceof Claim claim) {
                    mentioned.addAll(claim.presuming());
                }
            }
        }
    }

    /** What others contradict they may contradict together with what the claim is granted. */
    private boolean mayRestOnOneZone(Finding weakness) {
        RecordView view = judgement.evaluation().judge().view();
        if (weakness.facts().stream().noneMatch(Contradicted.class::isInstance)
                || !view.presumes(Approximations.ONE_ZONE)) {
            return false;
        }
        Set<Statement> all = new LinkedHashSet<>(Granted.to(judgement.claim()).statements());
        all.add(weakness.claim());
        weakness.facts().forEach(fact -> all.addAll(fact.statements()));
        return Zones.matter(all, view.conventions())
                || (!view.conventions().isZoneStated()
                        && weakness.facts().stream().anyMatch(Shown.class::isInstance));
    }
}
