package org.antequem.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
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
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.record.Approximations;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Conventions;

/**
 * The lines that rules have for and against a claim. A rule is never asked about a denial, but about what is denied:
 * what refutes that supports the claim, and the other way round. For one thread.
 */
final class Lineup {

    private final Claim claim;
    private final Claim asked;
    private final boolean isDenial;
    private final Inquiry asking;
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
        this.asked = asked(claim, judge);
        this.isDenial = claim.proposition().denied().isPresent();
        this.asking = asking;
        this.inquiry = inquiry;
        this.judge = judge;
        this.isAtBest = isAtBest;
        for (Bearing side : ImmutableList.of(Bearing.REFUTES, Bearing.SUPPORTS)) {
            tellings.put(side, Tellings.on(claim, side, inquiry, judge.view().lineage(), isAtBest, assessment));
        }
    }

    /** What a rule is asked about: the claim, or what it denies; numbers as they are read in the judge's view. */
    static Claim asked(Claim claim, Judge judge) {
        Proposition said = claim.proposition().affirmed();
        Proposition affirmed =
                said instanceof Spacing spacing ? spacing.in(judge.view().conventions()) : said;
        return affirmed.equals(claim.proposition()) ? claim : claim.stating(affirmed);
    }

    /** How what a rule finds bears on a claim. */
    static Bearing bearing(LineRule rule, Claim claim) {
        return claim.proposition().denied().isPresent() ? rule.bearing().opposite() : rule.bearing();
    }

    /** Seeks the lines of a rule; what is found equal a second time is kept once. */
    void add(LineRule rule) {
        Bearing bearing = bearing(rule, claim);
        for (Goal goal : goals(rule)) {
            Goal sought = isDenial ? goal.ofTheOpposite() : goal;
            if (sought instanceof AnyOf any) {
                Witnesses.Left left = left(any, usable(bearing));
                keep(rule, left.evidence(), left.evidence());
                weak.get(bearing).add(left::weak);
            } else {
                add(rule, sought);
            }
        }
    }

    /**
     * What refutes what is meant roughly presumes how roughly, unless it refutes it however roughly it is meant. What
     * supports it must support what it certainly means, where no presumption says that it means more.
     */
    private ImmutableList<Goal> goals(LineRule rule) {
        Conventions conventions = judge.view().conventions();
        if (rule.bearing() == Bearing.SUPPORTS) {
            return isReadAsUsual(conventions) ? rule.goals(asked, asking) : sureGoals(rule, conventions.exact());
        }
        ImmutableSet<Presumption> presumed = Approximations.presumedBy(asked.proposition(), conventions);
        if (presumed.isEmpty()) {
            return rule.goals(asked, asking);
        }
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        goals.addAll(goals(rule, Approximations.ALL));
        if (presumed.contains(Approximations.CIRCA)) {
            goals.addAll(presuming(
                    ImmutableSet.of(Approximations.CIRCA_TENFOLD), goals(rule, ImmutableSet.of(Approximations.CIRCA))));
        }
        return goals.addAll(presuming(presumed, rule.goals(asked, asking))).build();
    }

    /** True where nothing is switched off that reading the claim presumes. */
    private boolean isReadAsUsual(Conventions conventions) {
        Proposition said = claim.proposition().affirmed();
        return Approximations.presumedBy(said, conventions.asUsual())
                .equals(Approximations.presumedBy(said, conventions));
    }

    private ImmutableList<Goal> sureGoals(LineRule rule, Conventions exact) {
        if (Approximations.isOpen(claim.proposition(), exact)) {
            return ImmutableList.of();
        }
        Claim sure = Approximations.asRead(claim.proposition().affirmed(), exact).stream()
                .map(asked::stating)
                .findFirst()
                .orElse(asked);
        return rule.goals(sure, asking);
    }

    /** What would refute the claim if it were read without some presumptions. */
    private List<Goal> goals(LineRule rule, Set<Presumption> without) {
        Conventions read = Approximations.without(without, judge.view().conventions());
        return Approximations.asRead(asked.proposition(), read).stream()
                .flatMap(proposition -> rule.goals(asked.stating(proposition), asking).stream())
                .toList();
    }

    private static List<Goal> presuming(ImmutableSet<Presumption> presumed, List<Goal> goals) {
        return Lists.transform(goals, goal -> goal.presuming(presumed));
    }

    private void add(LineRule rule, Goal goal) {
        Bearing bearing = bearing(rule, claim);
        LineSearch search = new LineSearch(goal, inquiry, usable(bearing), judge.hearing(), budget, judge.view());
        ImmutableList<Evidence> lines = search.lines();
        keep(rule, lines, Side.merged(lines.stream()));
        weak.get(bearing).add(search::weak);
        if (search.isCutShort()) {
            cutShort.add(bearing);
        }
    }

    /** Where notes are taken, nothing is asked for that cannot matter to this claim. */
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
                isDenial ? "Of what the claim denies: " + rule.sentence() : rule.sentence(),
                bearing,
                claim,
                lines.stream().map(Evidence::line).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
        if (!lines.isEmpty() && !findings.contains(found)) {
            findings.add(found);
            evidence.put(bearing, merged);
        }
    }

    /** What the lines make that bear on the claim in this way; the void ones are of no use. */
    Side side(Bearing bearing) {
        List<ImmutableList<Evidence>> found =
                evidence.get(bearing).stream().map(Lineup::withoutVoid).toList();
        return found.size() == 1
                ? Side.ofMerged(found.get(0), judge.view())
                : Side.of(found.stream().flatMap(List::stream), judge.view());
    }

    /** The void stand last. */
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
