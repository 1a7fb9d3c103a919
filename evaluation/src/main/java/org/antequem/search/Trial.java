package org.antequem.search;

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
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Rule;

/** One claim that is put to the test: what the rules find on it. For one thread. */
final class Trial {

    private final Claim claim;
    private final Inquiry inquiry;
    private final Judge judge;
    private final Function<Telling, ImmutableList<Finding>> assessment;
    private boolean isCutShort;

    /** @param inquiry about the claim */
    Trial(Claim claim, Inquiry inquiry, Judge judge) {
        this.claim = claim;
        this.inquiry = inquiry;
        this.judge = judge;
        this.assessment = judge.assessments().granting(inquiry.granted(), inquiry);
    }

    /** Everything that is found; what refutes or supports first, in the order of the rules. */
    ImmutableList<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : judge.rules()) {
            if (rule instanceof LineRule lineRule) {
                findings.addAll(lines(lineRule));
            } else if (rule instanceof NoteRule noteRule) {
                add(rule, noteRule.note(claim, inquiry), findings);
            }
        }
        for (Telling telling : judge.view().lineage().tellings(claim)) {
            findings.addAll(assessment.apply(telling));
            findings.addAll(judge.assessments().notes(telling, inquiry.granted(), inquiry));
        }
        findings.sort(Comparator.comparing(Finding::bearing));
        return ImmutableList.copyOf(findings);
    }

    /** What refutes the claim and what supports it, and nothing besides. */
    Sides sides() {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (Rule rule : judge.rules()) {
            if (rule instanceof LineRule lineRule) {
                found.addAll(lines(lineRule));
            }
        }
        return Sides.of(found.build(), judge.view(), isCutShort);
    }

    private void add(Rule rule, ImmutableList<Fact> facts, List<Finding> findings) {
        if (!facts.isEmpty()) {
            findings.add(new Finding(rule.code(), rule.sentence(), Bearing.NOTES, claim, ImmutableList.of(), facts));
        }
    }

    private List<Finding> lines(LineRule rule) {
        ImmutableList<Goal> goals = rule.goals(claim, inquiry);
        if (goals.isEmpty()) {
            return List.of();
        }
        Tellings tellings = new Tellings(claim, rule.bearing(), inquiry, assessment);
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : goals) {
            LineSearch search = LineSearch.run(goal, inquiry, tellings, judge.hearing());
            isCutShort |= search.isCutShort();
            ImmutableList<Line> lines = search.lines();
            if (!lines.isEmpty()) {
                findings.add(
                        new Finding(rule.code(), rule.sentence(), rule.bearing(), claim, lines, ImmutableList.of()));
            }
        }
        return findings;
    }
}
