package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.InvalidDossierException;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
import org.antequem.search.Judge;
import org.antequem.search.Side;
import org.antequem.search.Sides;
import org.antequem.timeline.Timeline;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;

/** Finds the single dates that would change a verdict, by judging the claim anew as if they were so. */
final class ReversalSearch {

    private final Claim claim;
    private final Judge judge;
    private final Sides sides;

    ReversalSearch(Claim claim, Judge judge, Sides sides) {
        this.claim = claim;
        this.judge = judge;
        this.sides = sides;
    }

    /**
     * The single statements about dates that change the verdict where they are so, or are said.
     *
     * @see Hinges#reversals
     */
    ImmutableList<Reversal> reversals() {
        Verdict verdict = sides.decision().verdict();
        return ContraryDates.of(claim, sides).stream()
                .filter(this::mayMatter)
                .flatMap(date -> tried(date).stream())
                .filter(reversal -> reversal.ifSo().verdict() != verdict
                        || reversal.ifSaid().verdict() != verdict)
                .collect(ImmutableList.toImmutableList());
    }

    /** A date can speak for an order or a duration; of other claims it can only undo lines. */
    private boolean mayMatter(Proposition date) {
        return DateMargin.spacing(claim).isPresent()
                || sides.bearings(true).stream()
                        .anyMatch(side -> !Side.of(fitting(date, sides.on(side).lines()), sides.view())
                                .isEstablished());
    }

    /** A line need not use what the claim is granted to be overturned by a date because of it. */
    private ImmutableList<Line> fitting(Proposition date, ImmutableList<Line> lines) {
        Set<Statement> supposed = Sets.union(
                ImmutableSet.of(new Stipulation(date)), Granted.to(claim).statements());
        return lines.stream()
                .filter(line -> Timeline.conflictIn(
                                Sets.union(line.statements(), supposed),
                                sides.view().conventions())
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What is left of the verdict where it is so, and where somebody says so who was there; empty where there are more
     * ways around it than can be tried.
     */
    private Optional<Reversal> tried(Proposition date) {
        HingeSearch.throwIfInterrupted(claim);
        boolean isInVain = claim.proposition() instanceof Cause && !hasFirmLines();
        Judge hearing = isInVain ? judge : hearing(date);
        Sides ifSo = hearing.supposing(new Stipulation(date)).sides(claim);
        return ifSo.isCutShort()
                ? Optional.empty()
                : Optional.of(new Reversal(date, hearing.decision(claim), ifSo.decision()));
    }

    /**
     * The judge who hears somebody say so who was there; the same judge where the dossier calls something else by the
     * same name, so that nobody can say it.
     */
    private Judge hearing(Proposition date) {
        Source witness = Source.document(freeName("somebody who was there"))
                .observed(date.events().toArray(Event[]::new))
                .build();
        Claim said = Claim.that(date.toString())
                .states(date)
                .saidBy(witness)
                .citingNobody()
                .build();
        try {
            return judge.over(judge.view().dossier().with(said));
        } catch (InvalidDossierException anotherOfThatName) {
            return judge;
        }
    }

    /** The name, and as many marks as it takes for no source to be called so. */
    private String freeName(String name) {
        boolean isTaken = judge.view().dossier().sources().stream()
                .anyMatch(source -> source.name().equals(name));
        return isTaken ? freeName(name + "*") : name;
    }

    /** Weak lines are contested by one more witness in vain, and no date shows what brought something about. */
    private boolean hasFirmLines() {
        return sides.bearings(true).stream()
                .flatMap(side -> sides.on(side).lines().stream())
                .anyMatch(line -> line.strength() == Strength.FIRM);
    }
}
