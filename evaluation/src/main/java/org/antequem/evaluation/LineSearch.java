package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Admitted;
import org.antequem.rule.Goal;
import org.antequem.rule.Reading;
import org.antequem.rule.Sufficient;

/**
 * Seeks the lines that reach a goal, root by root: find one, set its roots aside, look again. The strongest statements
 * are tried first, then weaker ones; each root alone, then those that remain together, so that no line that needs one
 * root is missed because a shorter one mixes two.
 */
final class LineSearch {

    private static final ImmutableList<Strength> STRONGEST_FIRST =
            ImmutableList.of(Strength.FIRM, Strength.WEAK, Strength.VOID);

    /** So many ways around contradictions are tried for one goal. */
    private static final int DETOURS = 500;

    private final Goal goal;
    private final Reading reading;
    private final Evidence evidence;

    /** All that may be used; what the goal asks for is noted by the roots. */
    private final Admitted usable;

    private final List<Line> lines = new ArrayList<>();
    private final Roots roots;
    private int detours = DETOURS;

    private LineSearch(Goal goal, Reading reading, Evidence evidence) {
        this.goal = goal;
        this.reading = reading;
        this.evidence = evidence;
        this.roots = new Roots(evidence);
        this.usable = Admitted.noting(reading, evidence::admits, roots::note);
    }

    /** The lines, no two of which share a root; the firm ones first. */
    static ImmutableList<Line> lines(Goal goal, Reading reading, Evidence evidence) {
        LineSearch search = new LineSearch(goal, reading, evidence);
        if (goal.reachedFrom(search.usable).isPresent()) {
            search.run();
        }
        return ImmutableList.copyOf(search.lines);
    }

    private void run() {
        Optional<Line> stipulated = line(goal, ImmutableSet.of(), Strength.FIRM, ImmutableSet.of());
        stipulated.ifPresent(lines::add);
        ImmutableSet<Statement> laidDown = stipulated.map(Line::statements).orElse(ImmutableSet.of());
        Set<Source> before = new HashSet<>();
        Set<Source> failed = ImmutableSet.of();
        for (Strength least : STRONGEST_FIRST) {
            Set<Source> tried = new HashSet<>();
            boolean again = !roots.remaining().isEmpty();
            while (again) {
                for (Source root : roots.remaining()) {
                    if (tried.add(root) && (!laidDown.isEmpty() || roots.tells(root, least, before.contains(root)))) {
                        linesFrom(ImmutableSet.of(root), least, laidDown).ifPresent(this::keep);
                    }
                }
                ImmutableSet<Source> all = roots.remaining();
                boolean knownToFail = all.equals(failed);
                Optional<Line> mixed = all.size() < 2
                                || (laidDown.isEmpty()
                                        && all.stream().noneMatch(root -> roots.tells(root, least, knownToFail)))
                        ? Optional.empty()
                        : linesFrom(all, least, laidDown);
                mixed.ifPresent(this::keep);
                failed = all;
                again = mixed.isPresent() || !tried.containsAll(roots.remaining());
            }
            before.addAll(tried);
        }
    }

    private void keep(Line line) {
        lines.add(line);
        roots.setAside(line.roots());
    }

    /**
     * A line that rests on some of these roots: where the dossier itself lays down enough, one that does without a part
     * of that. What one statement reaches, no two roots reach together that neither does alone.
     */
    private Optional<Line> linesFrom(ImmutableSet<Source> some, Strength least, ImmutableSet<Statement> laidDown) {
        if (goal instanceof Sufficient any) {
            return some.size() > 1
                    ? Optional.empty()
                    : line(any.among(roots.told(some.iterator().next())), some, least, ImmutableSet.of());
        }
        if (laidDown.isEmpty()) {
            return line(goal, some, least, ImmutableSet.of());
        }
        return laidDown.stream()
                .flatMap(statement -> line(goal, some, least, ImmutableSet.of(statement)).stream())
                .filter(line -> !line.roots().isEmpty())
                .findFirst();
    }

    private Optional<Line> line(
            Goal wanted, ImmutableSet<Source> some, Strength least, ImmutableSet<Statement> without) {
        Admitted admitted = usable.where(statement -> statement instanceof Claim claim
                ? evidence.telling(claim, some, least).isPresent()
                : !without.contains(statement));
        return consistent(wanted, admitted, ImmutableSet.of())
                .map(found -> told(minimal(wanted, found, admitted), some, least));
    }

    /** The argument, from statements that can hold together, and with what is granted. */
    private Optional<Argument> consistent(Goal wanted, Admitted admitted, ImmutableSet<Statement> without) {
        Optional<Argument> found = wanted.reachedFrom(without.isEmpty() ? admitted : admitted.without(without));
        if (found.isEmpty()) {
            return found;
        }
        ImmutableSet<Statement> granted = evidence.granted();
        ImmutableSet<Statement> conflict =
                reading.timeline().conflictAmong(Sets.union(found.get().statements(), granted));
        if (conflict.isEmpty()) {
            return found;
        }
        return Sets.difference(conflict, granted).stream()
                .filter(statement -> detours-- > 0)
                .flatMap(
                        statement -> consistent(
                                wanted,
                                admitted,
                                ImmutableSet.<Statement>builder()
                                        .addAll(without)
                                        .add(statement)
                                        .build())
                                .stream())
                .findFirst();
    }

    /** Leaves out every statement that can be spared. */
    private static Argument minimal(Goal wanted, Argument found, Admitted admitted) {
        Argument least = found;
        for (Statement statement : found.statements()) {
            if (least.statements().contains(statement)) {
                Set<Statement> rest = Sets.difference(least.statements(), ImmutableSet.of(statement))
                        .immutableCopy();
                least = wanted.reachedFrom(admitted.only(rest)).orElse(least);
            }
        }
        return least;
    }

    private Line told(Argument argument, ImmutableSet<Source> some, Strength least) {
        ImmutableMap.Builder<Claim, Telling> tellings = ImmutableMap.builder();
        ImmutableList.Builder<Finding> weaknesses = ImmutableList.builder();
        Strength strength = Strength.FIRM;
        for (Statement statement : argument.statements()) {
            if (!(statement instanceof Stipulation)) {
                Weighed telling =
                        evidence.telling((Claim) statement, some, least).orElseThrow();
                tellings.put((Claim) statement, telling.telling());
                weaknesses.addAll(telling.weaknesses());
                strength = strength.weaker(telling.strength());
            }
        }
        return new Line(argument, tellings.buildOrThrow(), strength, weaknesses.build());
    }
}
