package org.antequem.search;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Notes;
import org.antequem.rule.Rule;
import org.antequem.verdict.Decision;

/** One claim that is put to the test: what the rules find on it. For one thread. */
final class Trial {

    private final Claim claim;
    private final Inquiry asking;
    private final Inquiry inquiry;
    private final Judge judge;
    private final Function<Telling, ImmutableList<Finding>> assessment;

    /**
     * @param asking what rules ask to say what would have to be forced, about the claim
     * @param inquiry in which that is sought, about the claim
     */
    Trial(Claim claim, Inquiry asking, Inquiry inquiry, Judge judge) {
        this.claim = claim;
        this.asking = asking;
        this.inquiry = inquiry;
        this.judge = judge;
        this.assessment = judge.assessments().granting(inquiry.granted(), inquiry);
    }

    /**
     * Everything that is found, and the two sides it makes; what refutes or supports first, in the order of the rules.
     */
    Sides everything() {
        Lineup sure = lineup(false);
        List<Finding> findings = new ArrayList<>(sure.findings());
        for (Rule rule : judge.rules()) {
            if (rule instanceof NoteRule noteRule) {
                add(rule, noteRule.note(claim, inquiry), findings);
            }
        }
        for (Telling telling : judge.view().lineage().tellings(claim)) {
            findings.addAll(assessment.apply(telling));
            findings.addAll(judge.assessments().notes(telling, inquiry.granted(), inquiry));
        }
        findings.sort(Comparator.comparing(Finding::bearing));
        return sides(sure, ImmutableList.copyOf(findings));
    }

    /** What refutes the claim and what supports it, and nothing besides. */
    Sides sides() {
        Lineup sure = lineup(false);
        return sides(sure, sure.findings());
    }

    /**
     * What refutes and supports the claim, where it is refuted; what supports it is not sought before that is known.
     */
    ImmutableList<Finding> refuting() {
        Lineup lineup = new Lineup(claim, asking, inquiry, judge, false, assessment);
        add(rule -> Lineup.bearing(rule, claim) == Bearing.REFUTES, lineup);
        if (!lineup.side(Bearing.REFUTES).isEstablished()) {
            return ImmutableList.of();
        }
        add(rule -> Lineup.bearing(rule, claim) == Bearing.SUPPORTS, lineup);
        return sides(lineup, lineup.findings()).established();
    }

    /** What the claim comes to, where anything supports it; what refutes it is not sought before that is known. */
    Optional<Decision> ifSupported() {
        Lineup inFavour = lineup(false, rule -> Lineup.bearing(rule, claim) == Bearing.SUPPORTS);
        return inFavour.side(Bearing.SUPPORTS).isEstablished() ? Optional.of(sides().decision()) : Optional.empty();
    }

    /**
     * The two sides, and what they depend on.
     *
     * @param ofGoals the notes of what rules ask to say what would have to be forced
     */
    Dependence dependence(Notes ofGoals) {
        Lineup sure = lineup(false);
        return Dependence.of(claim, sides(sure, sure.findings()), sure, ofGoals, judge);
    }

    /**
     * The two sides. What holds for sure is what would hold if everything undecided were contested and no further line
     * were found.
     */
    private Sides sides(Lineup sure, ImmutableList<Finding> findings) {
        Set<Bearing> unsure = EnumSet.copyOf(sure.cutShort());
        if (sure.isUndecided()) {
            Lineup best = lineup(true);
            unsure.addAll(best.cutShort());
            Sides atBest = sides(best.findings(), best, unsure);
            unsure.addAll(atBest.bearings(true));
            unsure.addAll(atBest.open());
        }
        return sides(findings, sure, unsure);
    }

    private Sides sides(ImmutableList<Finding> findings, Lineup lineup, Set<Bearing> unsure) {
        return Sides.of(
                findings,
                lineup.side(Bearing.REFUTES),
                lineup.side(Bearing.SUPPORTS),
                judge.view(),
                judge.hearing().presumed(inquiry),
                unsure);
    }

    private Lineup lineup(boolean isAtBest) {
        return lineup(isAtBest, rule -> true);
    }

    private Lineup lineup(boolean isAtBest, Predicate<LineRule> some) {
        Lineup lineup = new Lineup(claim, asking, inquiry, judge, isAtBest, assessment);
        add(some, lineup);
        return lineup;
    }

    private void add(Predicate<LineRule> some, Lineup lineup) {
        for (Rule rule : judge.rules()) {
            if (rule instanceof LineRule lineRule && some.test(lineRule)) {
                lineup.add(lineRule);
            }
        }
    }

    private void add(Rule rule, ImmutableList<Fact> facts, List<Finding> findings) {
        if (!facts.isEmpty()) {
            findings.add(new Finding(rule.code(), rule.sentence(), Bearing.NOTES, claim, ImmutableList.of(), facts));
        }
    }
}
