package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.antequem.timeline.Timeline;

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
    private final List<Line> lines = new ArrayList<>();
    private final Set<Source> met = new LinkedHashSet<>();
    private final Set<Source> setAside = new HashSet<>();
    private int detours = DETOURS;

    private LineSearch(Goal goal, Reading reading, Evidence evidence) {
        this.goal = goal;
        this.reading = reading;
        this.evidence = evidence;
    }

    /** The lines, no two of which share a root; the firm ones first. */
    static ImmutableList<Line> lines(Goal goal, Reading reading, Evidence evidence) {
        LineSearch search = new LineSearch(goal, reading, evidence);
        search.run();
        return ImmutableList.copyOf(search.lines);
    }

    private void run() {
        if (goal.reachedFrom(admitted(evidence::admits)).isEmpty()) {
            return;
        }
        Optional<Line> stipulated = line(ImmutableSet.of(), Strength.FIRM, ImmutableSet.of());
        stipulated.ifPresent(lines::add);
        if (met.isEmpty()) {
            return;
        }
        ImmutableSet<Statement> laidDown = stipulated.map(Line::statements).orElse(ImmutableSet.of());
        for (Strength least : STRONGEST_FIRST) {
            Set<Source> tried = new HashSet<>();
            boolean again = true;
            while (again) {
                for (Source root : remaining()) {
                    if (tried.add(root)) {
                        linesFrom(ImmutableSet.of(root), least, laidDown).ifPresent(this::keep);
                    }
                }
                Optional<Line> mixed = linesFrom(remaining(), least, laidDown);
                mixed.ifPresent(this::keep);
                again = mixed.isPresent() || !tried.containsAll(remaining());
            }
        }
    }

    private void keep(Line line) {
        lines.add(line);
        setAside.addAll(line.roots());
    }

    private ImmutableSet<Source> remaining() {
        return Sets.difference(met, setAside).immutableCopy();
    }

    /** Notes from which roots the statements come that the goal asks for: no others can matter to it. */
    private Admitted admitted(Predicate<Statement> admits) {
        return Admitted.noting(reading, admits, statement -> met.addAll(evidence.roots(statement)));
    }

    /**
     * A line that rests on some of these roots: where the dossier itself lays down enough, one that does without a part
     * of that.
     */
    private Optional<Line> linesFrom(ImmutableSet<Source> some, Strength least, ImmutableSet<Statement> laidDown) {
        if (laidDown.isEmpty()) {
            return line(some, least, ImmutableSet.of());
        }
        return laidDown.stream()
                .flatMap(statement -> line(some, least, ImmutableSet.of(statement)).stream())
                .filter(line -> !line.roots().isEmpty())
                .findFirst();
    }

    private Optional<Line> line(ImmutableSet<Source> some, Strength least, ImmutableSet<Statement> without) {
        Admitted admitted = admitted(statement -> statement instanceof Claim claim
                ? evidence.telling(claim, some, least).isPresent()
                : !without.contains(statement));
        return consistent(admitted, ImmutableSet.of()).map(found -> told(minimal(found, admitted), some, least));
    }

    /** The argument, from statements that can hold together, and with what is granted. */
    private Optional<Argument> consistent(Admitted admitted, ImmutableSet<Statement> without) {
        Optional<Argument> found = goal.reachedFrom(admitted.without(without));
        if (found.isEmpty()) {
            return found;
        }
        ImmutableSet<Statement> conflict =
                Timeline.conflictIn(Sets.union(found.get().statements(), evidence.granted()), evidence.conventions());
        if (conflict.isEmpty()) {
            return found;
        }
        return Sets.difference(conflict, evidence.granted()).stream()
                .filter(statement -> detours-- > 0)
                .flatMap(statement ->
                        consistent(
                                admitted,
                                ImmutableSet.<Statement>builder()
                                        .addAll(without)
                                        .add(statement)
                                        .build())
                                .stream())
                .findFirst();
    }

    /** Leaves out every statement that can be spared. */
    private Argument minimal(Argument found, Admitted admitted) {
        Argument least = found;
        for (Statement statement : found.statements()) {
            if (least.statements().contains(statement)) {
                Set<Statement> rest = Sets.difference(least.statements(), ImmutableSet.of(statement))
                        .immutableCopy();
                least = goal.reachedFrom(admitted.only(rest)).orElse(least);
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
                Telling telling =
                        evidence.telling((Claim) statement, some, least).orElseThrow();
                tellings.put((Claim) statement, telling);
                weaknesses.addAll(evidence.weaknesses(telling));
                strength = strength.weaker(evidence.strength(telling));
            }
        }
        return new Line(argument, tellings.buildOrThrow(), strength, weaknesses.build());
    }
}
