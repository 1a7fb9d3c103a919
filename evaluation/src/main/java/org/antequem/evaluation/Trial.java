package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.Goal;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Reading;
import org.antequem.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Puts claims to the test: what rules find on them, in one reading of a record. Safe for use by several threads. */
final class Trial {

    private final Reading reading;
    private final ImmutableList<Rule> rules;
    private final @Nullable Supposing supposed;
    private final Weights weights;

    /** @param supposed what is so, whoever says otherwise */
    Trial(Reading reading, ImmutableList<Rule> rules, @Nullable Supposing supposed) {
        this.reading = reading;
        this.rules = rules;
        this.supposed = supposed;
        this.weights = new Weights(rules, reading);
    }

    /** Everything that is found; what refutes or supports first, in the order of the rules. */
    ImmutableList<Finding> findings(Claim claim) {
        List<Finding> findings = new ArrayList<>();
        Function<Telling, ImmutableList<Finding>> testing = weights.testing(claim);
        for (Rule rule : rules) {
            if (rule instanceof LineRule lineRule) {
                findings.addAll(sought(lineRule, claim, testing));
            } else if (rule instanceof NoteRule noteRule) {
                ImmutableList<Fact> facts = noteRule.note(claim, reading);
                if (!facts.isEmpty()) {
                    findings.add(
                            new Finding(rule.code(), rule.sentence(), Bearing.NOTES, claim, ImmutableList.of(), facts));
                }
            }
        }
        reading.lineage().tellings(claim).forEach(telling -> findings.addAll(weights.findings(telling)));
        findings.sort(Comparator.comparing(Finding::bearing));
        return ImmutableList.copyOf(findings);
    }

    /** What refutes the claim, and what supports it, where that side is established. */
    ImmutableList<Finding> established(Claim claim) {
        ImmutableList<Finding> found = found(claim);
        if (found.isEmpty()) {
            return found;
        }
        Sides sides = Sides.of(found, reading);
        return found.stream()
                .filter(finding -> sides.on(finding.bearing()).isEstablished())
                .collect(ImmutableList.toImmutableList());
    }

    /** What refutes the claim, and what supports it. */
    ImmutableList<Finding> found(Claim claim) {
        Function<Telling, ImmutableList<Finding>> testing = weights.testing(claim);
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (Rule rule : rules) {
            if (rule instanceof LineRule lineRule) {
                found.addAll(sought(lineRule, claim, testing));
            }
        }
        return found.build();
    }

    private List<Finding> sought(LineRule rule, Claim claim, Function<Telling, ImmutableList<Finding>> testing) {
        ImmutableList<Goal> goals = rule.goals(claim, reading);
        if (goals.isEmpty()) {
            return List.of();
        }
        Evidence evidence = new Evidence(claim, rule.bearing(), reading, testing);
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : goals) {
            Goal allowed = supposed == null ? goal : supposed.of(goal);
            ImmutableList<Line> lines = LineSearch.lines(allowed, reading, evidence);
            if (!lines.isEmpty()) {
                findings.add(
                        new Finding(rule.code(), rule.sentence(), rule.bearing(), claim, lines, ImmutableList.of()));
            }
        }
        return findings;
    }
}
