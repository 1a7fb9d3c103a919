package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.rule.Goal;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Reading;
import org.antequem.rule.Rule;
import org.antequem.time.Conventions;
import org.antequem.timeline.Timeline;

/** The judgements on a dossier's claims. Safe for use by several threads. */
public final class Evaluation {

    /** So many claims are shared out among threads: those of the pool in which this runs, or of the common one. */
    private static final int WORTH_SHARING = 32;

    private final Reading reading;
    private final ImmutableList<Rule> rules;
    private final Weights weights;
    private final ImmutableMap<Claim, Judgement> judgements;

    Evaluation(Reading reading, ImmutableList<Rule> rules) {
        this(reading, rules, reading.dossier().claims());
    }

    private Evaluation(Reading reading, ImmutableList<Rule> rules, ImmutableSet<Claim> judged) {
        this.reading = reading.judgedBy(view -> new Evaluation(view, rules, ImmutableSet.of())::established);
        this.rules = rules;
        this.weights = new Weights(rules, this.reading);
        this.judgements = (judged.size() < WORTH_SHARING ? judged.stream() : judged.parallelStream())
                .map(this::judge)
                .collect(ImmutableMap.toImmutableMap(Judgement::claim, judgement -> judgement));
    }

    public Dossier dossier() {
        return reading.dossier();
    }

    /** What all statements together say of when everything happened, and where they contradict each other. */
    public Timeline timeline() {
        return reading.timeline();
    }

    /** The judgements on the dossier's claims, in its order. */
    public ImmutableList<Judgement> judgements() {
        return judgements.values().asList();
    }

    /** The judgement on a claim; one that is not in the dossier is judged against it. */
    public Judgement of(Claim claim) {
        Judgement known = judgements.get(claim);
        return known != null ? known : extended(claim).judge(claim);
    }

    /** The same, with what is stipulated of events that only this claim names. */
    private Evaluation extended(Claim claim) {
        Reading more = reading.with(claim);
        return more == reading ? this : new Evaluation(more, rules, ImmutableSet.of());
    }

    private Judgement judge(Claim claim) {
        List<Finding> findings = new ArrayList<>();
        Function<Telling, ImmutableList<Finding>> testing = weights.testing(claim);
        for (Rule rule : rules) {
            if (rule instanceof LineRule lineRule) {
                findings.addAll(sought(lineRule, claim, testing));
            } else if (rule instanceof NoteRule noteRule) {
                ImmutableList<Fact> facts = noteRule.note(claim, reading);
                if (!facts.isEmpty()) {
                    findings.add(new Finding(rule.code(), Bearing.NOTES, claim, ImmutableList.of(), facts));
                }
            }
        }
        reading.lineage().tellings(claim).forEach(telling -> findings.addAll(weights.findings(telling)));
        findings.sort(Comparator.comparing(Finding::bearing));
        return concluded(claim, ImmutableList.copyOf(findings));
    }

    /** What refutes the claim, and what supports it, where that side is established. */
    private ImmutableList<Finding> established(Claim claim) {
        Function<Telling, ImmutableList<Finding>> testing = weights.testing(claim);
        ImmutableList<Finding> found = rules.stream()
                .filter(LineRule.class::isInstance)
                .flatMap(rule -> sought((LineRule) rule, claim, testing).stream())
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(finding -> side(found, finding.bearing()).isEstablished())
                .collect(ImmutableList.toImmutableList());
    }

    private List<Finding> sought(LineRule rule, Claim claim, Function<Telling, ImmutableList<Finding>> testing) {
        Evidence evidence = new Evidence(claim, rule.bearing(), reading, testing);
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : rule.goals(claim, reading)) {
            ImmutableList<Line> lines = LineSearch.lines(goal, reading, evidence);
            if (!lines.isEmpty()) {
                findings.add(new Finding(rule.code(), rule.bearing(), claim, lines, ImmutableList.of()));
            }
        }
        return findings;
    }

    /** Refutation and support are established each by itself; weakening and voiding never refute. */
    private Judgement concluded(Claim claim, ImmutableList<Finding> findings) {
        Side against = side(findings, Bearing.REFUTES);
        Side inFavour = side(findings, Bearing.SUPPORTS);
        Conventions conventions = reading.conventions();
        boolean refuted = against.isEstablished();
        boolean supported = inFavour.isEstablished();
        if (refuted && supported) {
            return new Judgement(
                    claim,
                    conventions,
                    Verdict.CONFLICTING_EVIDENCE,
                    Optional.of(lesser(against.confidence(), inFavour.confidence())),
                    findings,
                    Sets.union(against.presuming(), inFavour.presuming()).immutableCopy());
        }
        if (refuted || supported) {
            Side established = refuted ? against : inFavour;
            return new Judgement(
                    claim,
                    conventions,
                    refuted ? Verdict.REFUTED : Verdict.SUPPORTED,
                    Optional.of(established.confidence()),
                    findings,
                    established.presuming());
        }
        return new Judgement(
                claim, conventions, Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), findings, ImmutableSet.of());
    }

    private Side side(ImmutableList<Finding> findings, Bearing bearing) {
        return new Side(
                findings.stream()
                        .filter(finding -> finding.bearing() == bearing)
                        .flatMap(finding -> finding.lines().stream())
                        .filter(line -> line.strength() != Strength.VOID)
                        .collect(ImmutableList.toImmutableList()),
                reading);
    }

    private static Confidence lesser(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
