package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.antequem.finding.Argument;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/**
 * Seeks the lines that reach a goal: of firm statements first, then of weaker ones; of all roots together, of each root
 * alone, then without one root after another of those that were needed. Whatever is found, it is asked what there is
 * without its presumptions, and without a voice that a better one of the same root could replace. So a choice of lines
 * that establishes a side is not missed because another line was found first.
 */
final class LineSearch {

    /** The maximum number of presumptions, voices or stipulations that a line is made to do without. */
    private static final int MOST_WITHOUT = 3;

    /** As many as a text lists. */
    private static final int MOST_IN_VAIN = 10;

    private final Tellings tellings;
    private final Budget budget;
    private final Roots roots;
    private final GoalSearch arguments;
    private final Lines lines = new Lines();
    private final Set<Telling> weak = new LinkedHashSet<>();
    private final RecordView view;
    private final Corroborators corroborators;
    private final int mostInVain;

    LineSearch(Goal goal, Inquiry inquiry, Tellings tellings, Budget budget, Judge judge) {
        this(goal, inquiry, tellings, budget, judge, MOST_IN_VAIN);
    }

    /** @param mostInVain the number of lines beyond which only those are sought that can count beside others */
    LineSearch(Goal goal, Inquiry inquiry, Tellings tellings, Budget budget, Judge judge, int mostInVain) {
        this.tellings = tellings;
        this.budget = budget;
        this.view = judge.view();
        this.corroborators = judge.corroborators();
        this.mostInVain = mostInVain;
        this.roots = new Roots(tellings);
        this.arguments = new GoalSearch(goal, inquiry, tellings, roots, budget, judge);
    }

    /** The lines, the best first; none of them falls to another one. */
    ImmutableList<Evidence> lines() {
        if (arguments.isWithinReach()) {
            withoutStipulatedLines().forEach(this::seek);
            roots.weak().forEach(telling -> weak.add(telling.telling()));
        }
        return lines.all();
    }

    /** The tellings that are not firm, of all that was asked for, where all of it together reaches the goal. */
    Set<Telling> weak() {
        return weak;
    }

    /** True where more lines might be found. */
    boolean isCutShort() {
        return arguments.isCutShort();
    }

    /**
     * Adds the lines that the dossier's stipulations reach alone, and returns what lines that need somebody's word have
     * to do without, so that they are not found in vain: nothing, where stipulations do not reach the goal; otherwise
     * each set of stipulations and presumptions without which they do not.
     */
    private Set<ImmutableSet<Object>> withoutStipulatedLines() {
        Means stipulated = Means.of(Strength.FIRM).from(ImmutableSet.of());
        Set<ImmutableSet<Object>> enough = new LinkedHashSet<>();
        Set<ImmutableSet<Object>> met = new HashSet<>();
        Deque<ImmutableSet<Object>> open = new ArrayDeque<>();
        open.add(ImmutableSet.of());
        while (!open.isEmpty()) {
            ImmutableSet<Object> without = open.remove();
            Optional<Evidence> alone = first(stipulated.without(without));
            if (alone.isPresent() || !arguments.contradicting().isEmpty()) {
                addFrom(stipulated.without(without));
            }
            if (alone.isEmpty()) {
                enough.add(without);
            } else {
                Line line = alone.get().line();
                for (Object part :
                        without.size() < MOST_WITHOUT ? Sets.union(line.statements(), line.presuming()) : Set.of()) {
                    ImmutableSet<Object> more =
                            Sets.union(without, ImmutableSet.of(part)).immutableCopy();
                    if (met.add(more)) {
                        open.add(more);
                    }
                }
            }
        }
        return enough;
    }

    /** @param without the stipulations and presumptions to do without */
    private void seek(Set<Object> without) {
        for (Strength least : ImmutableList.of(Strength.FIRM, Strength.WEAK)) {
            Means all = Means.of(least).without(without);
            if (!roots.telling(least).isEmpty() && !addFrom(all).isEmpty()) {
                addFromEach(all);
                addFromSeveral(all);
            }
        }
        addVoid(Means.of(Strength.VOID).without(without));
    }

    private void addFromEach(Means all) {
        Set<Source> tried = new HashSet<>();
        boolean isAgain = true;
        while (isAgain) {
            isAgain = false;
            for (Source root : roots.telling(all.least())) {
                if (tried.add(root)) {
                    isAgain = true;
                    ImmutableSet<Source> alone = ImmutableSet.of(root);
                    if (!lines.isCovered(alone, all.least(), roots)) {
                        addFrom(all.from(alone));
                    }
                }
            }
        }
    }

    /**
     * Adds the lines of several roots that do not reach the goal alone, or not without doubt, as long as more lines can
     * matter. Where there are many already and none could decide anything by itself, a line matters only if each of its
     * roots has a corroborator.
     */
    private void addFromSeveral(Means all) {
        Set<Source> rest = new LinkedHashSet<>(roots.tellingAtLeast(all.least()));
        rest.removeIf(root -> lines.isCovered(ImmutableSet.of(root), all.least(), roots));
        addLeavingOut(rest, all, () -> isEnough(all) || areManyInVain(all));
        if (areManyInVain(all)) {
            rest.removeIf(root -> roots.voices(root).stream().noneMatch(corroborators::areThereFor));
            addLeavingOut(rest, all, () -> isEnough(all));
        }
    }

    private boolean areManyInVain(Means all) {
        return lines.size() > mostInVain && lines.needCompany(all.least(), view);
    }

    /**
     * Any further line lacks one root of a line that was found. So each root is left out in turn (Reiter 1987, section
     * 4).
     */
    private void addLeavingOut(Set<Source> rest, Means all, BooleanSupplier isDone) {
        Set<ImmutableSet<Source>> met = new HashSet<>();
        List<ImmutableSet<Source>> fruitless = new ArrayList<>();
        Deque<ImmutableSet<Source>> open = new ArrayDeque<>();
        open.add(ImmutableSet.of());
        while (!open.isEmpty() && !isDone.getAsBoolean()) {
            ImmutableSet<Source> without = open.remove();
            Set<Source> needed = fruitless.stream().anyMatch(without::containsAll)
                    ? ImmutableSet.of()
                    : addFromAny(Sets.difference(rest, without), all);
            if (needed.isEmpty()) {
                fruitless.add(without);
            }
            for (Source root : needed) {
                ImmutableSet<Source> more =
                        Sets.union(without, ImmutableSet.of(root)).immutableCopy();
                if (met.add(more)) {
                    open.add(more);
                }
            }
        }
    }

    /** That no roots are enough, is known: see {@link #withoutStipulatedLines}. */
    private Set<Source> addFromAny(Set<Source> some, Means all) {
        if (some.isEmpty()) {
            boolean unused = budget.spend();
            return ImmutableSet.of();
        }
        return addFrom(all.from(some));
    }

    private boolean isEnough(Means all) {
        return budget.isExceeded() || lines.isSettled(all.least(), view);
    }

    /** Adds void lines, of roots that have no better line, so that they can be shown. */
    private void addVoid(Means all) {
        boolean isNothingFound = lines.isEmpty();
        for (Source root : roots.telling(Strength.VOID)) {
            if (!lines.areOf(root)) {
                first(all.from(ImmutableSet.of(root))).ifPresent(lines::add);
            }
        }
        if (isNothingFound && lines.isEmpty()) {
            first(all).ifPresent(lines::add);
        }
    }

    /** Adds the lines that exist by these means, and returns the roots on which some of them rest. */
    @CanIgnoreReturnValue
    private Set<Source> addFrom(Means means) {
        Set<Source> needed = new LinkedHashSet<>();
        Set<Means> met = new HashSet<>();
        Deque<Means> open = new ArrayDeque<>();
        open.add(means);
        while (!open.isEmpty()) {
            Means next = open.remove();
            Optional<Evidence> found = first(next);
            Set<Object> doubtful = new LinkedHashSet<>(arguments.contradicting());
            if (found.isPresent()) {
                Evidence evidence = found.get();
                needed.addAll(evidence.line().roots());
                lines.add(evidence);
                doubtful.addAll(doubtful(evidence));
            }
            doubtful.removeAll(next.without());
            for (Object one : next.without().size() - means.without().size() < MOST_WITHOUT ? doubtful : Set.of()) {
                Means less = next.without(one);
                if (met.add(less)) {
                    open.add(less);
                }
            }
        }
        return needed;
    }

    /** What a line would better do without. */
    private Set<Object> doubtful(Evidence evidence) {
        Set<Object> doubtful = new LinkedHashSet<>(evidence.line().presuming());
        for (Voice voice : evidence.voices()) {
            if (!roots.isBest(voice)) {
                doubtful.add(voice);
            }
        }
        return doubtful;
    }

    private Optional<Evidence> first(Means means) {
        return arguments
                .minimal(means)
                .map(argument -> line(read(argument, means.switchedOff()), means))
                .filter(line -> !means.presumes(line.presuming()))
                .map(line -> Evidence.of(line, view.lineage()));
    }

    /**
     * A copy of an argument with what its statements are presumed to mean, read without the presumptions that are
     * switched off.
     */
    private Argument read(Argument argument, Set<Presumption> switchedOff) {
        return argument.presuming(Approximations.presumedBy(
                argument.statements(), Approximations.without(switchedOff, view.conventions())));
    }

    private Line line(Argument argument, Means means) {
        ImmutableMap.Builder<Claim, AssessedTelling> chosen = ImmutableMap.builder();
        for (Statement statement : argument.statements()) {
            if (!(statement instanceof Stipulation)) {
                chosen.put((Claim) statement, tellings.best((Claim) statement, means));
            }
        }
        return tellings.line(argument, chosen.buildOrThrow());
    }
}
