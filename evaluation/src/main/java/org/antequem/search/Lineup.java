package org.antequem.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/**
 * The lines that rules have for and against a claim. A rule is never asked about a denial, but about what is denied:
 * what refutes that supports the claim, and the other way round. For one thread.
 */
final class Lineup {

    private final Claim claim;
    private final boolean isDenial;

    private final Readings readings;
    private final Inquiry inquiry;
    private final Judge judge;
    private final boolean isAtBest;
    private final Budget budget = new Budget();
    private final Map<Bearing, Tellings> tellings = new EnumMap<>(Bearing.class);
    private final List<Finding> findings = new ArrayList<>();
    private final ListMultimap<Bearing, ImmutableList<Evidence>> evidence = ArrayListMultimap.create();
    private final ListMultimap<Bearing, Supplier<Collection<Telling>>> weak = ArrayListMultimap.create();
    private final Set<Bearing> cutShort = EnumSet.noneOf(Bearing.class);

    /**
     * @param asking what the rules ask to say what would have to be forced
     * @param inquiry in which that is sought
     * @param isAtBest true where nothing counts as contested that could not be decided; false where all of it does
     */
    Lineup(
            Claim claim,
            Inquiry asking,
            Inquiry inquiry,
            Judge judge,
            boolean isAtBest,
            Function<Telling, ImmutableList<Finding>> assessment) {
        this.claim = claim;
        this.isDenial = claim.proposition().denied().isPresent();
        this.readings = new Readings(claim, asking, judge.view().conventions());
        this.inquiry = inquiry;
        this.judge = judge;
        this.isAtBest = isAtBest;
        for (Bearing side : ImmutableList.of(Bearing.REFUTES, Bearing.SUPPORTS)) {
            tellings.put(side, Tellings.on(claim, side, inquiry, judge.view().lineage(), isAtBest, assessment));
        }
    }

    /** How what a rule finds bears on a claim. */
    static Bearing bearing(LineRule rule, Claim claim) {
        return claim.proposition().denied().isPresent() ? rule.bearing().opposite() : rule.bearing();
    }

    /** Seeks the lines of a rule; what is found equal a second time is kept once. */
    void add(LineRule rule) {
        readings.of(rule).forEach(reading -> add(rule, reading.goals(), reading.presuming()));
    }

    /** @param ofItsWords what is presumed of the claim's own words where these goals support it */
    private void add(LineRule rule, List<Goal> goals, ImmutableSet<Presumption> ofItsWords) {
        Bearing bearing = bearing(rule, claim);
        for (Goal goal : goals) {
            Goal sought = isDenial ? goal.ofTheOpposite() : goal;
            if (sought instanceof AnyOf any) {
                Witnesses.Left left = left(any, usable(bearing));
                ImmutableList<Evidence> lines = presuming(ofItsWords, left.evidence());
                keep(rule, lines, lines);
                weak.get(bearing).add(left.weak());
            } else {
                add(rule, sought, ofItsWords);
            }
        }
    }

    /**
     * Copies of these lines that presume more. They are as strong as before, for dates that lie further apart support
     * the same words.
     */
    private static ImmutableList<Evidence> presuming(ImmutableSet<Presumption> more, ImmutableList<Evidence> lines) {
        return more.isEmpty()
                ? lines
                : lines.stream().map(one -> one.presuming(more)).collect(ImmutableList.toImmutableList());
    }

    private void add(LineRule rule, Goal goal, ImmutableSet<Presumption> ofItsWords) {
        Bearing bearing = bearing(rule, claim);
        LineSearch search = new LineSearch(goal, inquiry, usable(bearing), budget, judge);
        ImmutableList<Evidence> lines = presuming(ofItsWords, search.lines());
        keep(rule, lines, Side.merged(lines.stream()));
        weak.get(bearing).add(search::weak);
        if (search.isCutShort()) {
            cutShort.add(bearing);
        }
    }

    /**
     * The shared lines to a goal that may be used for this claim. While notes are taken, only what can matter to the
     * claim is asked for.
     */
    private Witnesses.Left left(AnyOf goal, Tellings usable) {
        if (judge.hearing().takesNotes(inquiry)) {
            return new Witnesses(goal, usable, inquiry, judge).all();
        }
        Witnesses witnesses = judge.witnesses(goal, inquiry.granted(), isAtBest);
        judge.hearing().takePresumed(witnesses.presumed(), inquiry);
        return witnesses.besides(claim, usable);
    }

    private Tellings usable(Bearing side) {
        return requireNonNull(tellings.get(side));
    }

    /** @param merged the same lines, what is one piece of evidence once */
    private void keep(LineRule rule, ImmutableList<Evidence> lines, ImmutableList<Evidence> merged) {
        Bearing bearing = bearing(rule, claim);
        Finding found = new Finding(
                rule.code(),
                isDenial ? rule.sentence() + " This holds for what the claim denies." : rule.sentence(),
                bearing,
                claim,
                lines.stream().map(Evidence::line).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
        if (!lines.isEmpty() && !findings.contains(found)) {
            findings.add(found);
            evidence.put(bearing, merged);
        }
    }

    /** The side that the lines make which bear on the claim in this way; void lines are left out. */
    Side side(Bearing bearing) {
        List<ImmutableList<Evidence>> found =
                evidence.get(bearing).stream().map(Lineup::withoutVoid).toList();
        return found.size() == 1
                ? Side.ofMerged(found.get(0), judge.view())
                : Side.of(found.stream().flatMap(List::stream), judge.view());
    }

    /** The lines before the first void one: void lines stand last. */
    private static ImmutableList<Evidence> withoutVoid(ImmutableList<Evidence> lines) {
        int size = lines.size();
        while (size > 0 && lines.get(size - 1).line().strength() == Strength.VOID) {
            size--;
        }
        return lines.subList(0, size);
    }

    /** In the order of the rules. */
    ImmutableList<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }

    /** The tellings that are not firm, of what might reach a goal on this side. */
    Set<Telling> weak(Bearing side) {
        Set<Telling> all = new LinkedHashSet<>();
        weak.get(side).forEach(some -> all.addAll(some.get()));
        return all;
    }

    /** The bearings for which lines were left unsought. */
    Set<Bearing> cutShort() {
        return cutShort;
    }

    /** True where a telling that was asked for may or may not be contested, as far as could be found out. */
    boolean isUndecided() {
        return tellings.values().stream().anyMatch(Tellings::isUndecided);
    }
}
