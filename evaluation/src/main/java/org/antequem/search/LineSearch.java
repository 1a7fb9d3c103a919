package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;

/**
 * Seeks the lines that reach a goal, root by root: find one, set its roots aside, look again. The strongest statements
 * are tried first, then weaker ones; each root alone, then those that remain together, so that no line that needs one
 * root is missed because a shorter one mixes two.
 */
final class LineSearch {

    private static final ImmutableList<Strength> STRONGEST_FIRST =
            ImmutableList.of(Strength.FIRM, Strength.WEAK, Strength.VOID);

    private final Goal goal;
    private final Tellings tellings;

    /** All that may be used; the roots are told of what the goal asks for. */
    private final Inquiry usable;

    private final List<Line> lines = new ArrayList<>();
    private final Roots roots;
    private final ArgumentSearch arguments;

    private LineSearch(Goal goal, Inquiry inquiry, Tellings tellings, Hearing hearing) {
        this.goal = goal;
        this.tellings = tellings;
        this.roots = new Roots(tellings);
        this.usable = hearing.toldTo(roots::note, inquiry.where(tellings::admit))
                .without(inquiry.granted().contrary());
        this.arguments = new ArgumentSearch(inquiry);
    }

    /** Seeks them by one search; then see {@link #lines} and {@link #isCutShort}. */
    static LineSearch run(Goal goal, Inquiry inquiry, Tellings tellings, Hearing hearing) {
        LineSearch search = new LineSearch(goal, inquiry, tellings, hearing);
        if (search.isWithinReach(new ArgumentSearch(inquiry))) {
            search.run();
        }
        return search;
    }

    /** False where all that may be used does not reach the goal: then no part of it does. */
    private boolean isWithinReach(ArgumentSearch ofAll) {
        return ofAll.any(goal, usable).isPresent() || ofAll.isCutShort();
    }

    /** The lines, no two of which share a root; the firm ones first. */
    ImmutableList<Line> lines() {
        return ImmutableList.copyOf(lines);
    }

    /** True where ways around contradictions were left untried, so that there may be more lines. */
    boolean isCutShort() {
        return arguments.isCutShort();
    }

    private void run() {
        Optional<Line> stipulated = line(goal, ImmutableSet.of(), Strength.FIRM, ImmutableSet.of());
        stipulated.ifPresent(lines::add);
        ImmutableSet<Statement> stipulatedParts =
                stipulated.map(Line::statements).orElse(ImmutableSet.of());
        Set<Source> before = new HashSet<>();
        Set<Source> failed = ImmutableSet.of();
        for (Strength least : STRONGEST_FIRST) {
            Set<Source> tried = new HashSet<>();
            boolean again = !roots.remaining().isEmpty();
            while (again) {
                for (Source root : roots.remaining()) {
                    if (tried.add(root)
                            && (!stipulatedParts.isEmpty() || roots.tells(root, least, before.contains(root)))) {
                        linesFrom(ImmutableSet.of(root), least, stipulatedParts).ifPresent(this::keep);
                    }
                }
                ImmutableSet<Source> all = roots.remaining();
                boolean knownToFail = all.equals(failed);
                Optional<Line> mixed = all.size() < 2
                                || (stipulatedParts.isEmpty()
                                        && all.stream().noneMatch(root -> roots.tells(root, least, knownToFail)))
                        ? Optional.empty()
                        : linesFrom(all, least, stipulatedParts);
                mixed.ifPresent(this::keep);
                failed = all;
                again = !all.equals(roots.remaining()) || !tried.containsAll(roots.remaining());
            }
            before.addAll(tried);
        }
    }

    /** What stipulations alone reach may be found again. */
    private void keep(Line line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
        roots.setAside(line.roots());
    }

    /**
     * A line that rests on some of these roots: where the dossier itself stipulates enough, one that does without a
     * part of that. What one statement reaches, no two roots reach together that neither does alone.
     */
    private Optional<Line> linesFrom(
            ImmutableSet<Source> some, Strength least, ImmutableSet<Statement> stipulatedParts) {
        if (goal instanceof AnyOf any) {
            return some.size() > 1
                    ? Optional.empty()
                    : line(any.among(roots.claimsOf(some.iterator().next())), some, least, ImmutableSet.of());
        }
        if (stipulatedParts.isEmpty()) {
            return line(goal, some, least, ImmutableSet.of());
        }
        return stipulatedParts.stream()
                .flatMap(statement -> line(goal, some, least, ImmutableSet.of(statement)).stream())
                .filter(line -> !line.roots().isEmpty())
                .findFirst();
    }

    private Optional<Line> line(
            Goal wanted, ImmutableSet<Source> some, Strength least, ImmutableSet<Statement> without) {
        Inquiry admitted = usable.where(statement -> statement instanceof Claim claim
                ? tellings.strongest(claim, some, least).isPresent()
                : !without.contains(statement));
        return arguments.minimal(wanted, admitted).map(found -> line(found, some, least));
    }

    private Line line(Argument argument, ImmutableSet<Source> some, Strength least) {
        ImmutableMap.Builder<Claim, Telling> chains = ImmutableMap.builder();
        ImmutableList.Builder<Finding> weaknesses = ImmutableList.builder();
        Strength strength = Strength.FIRM;
        for (Statement statement : argument.statements()) {
            if (!(statement instanceof Stipulation)) {
                AssessedTelling telling =
                        tellings.strongest((Claim) statement, some, least).orElseThrow();
                chains.put((Claim) statement, telling.telling());
                weaknesses.addAll(telling.weaknesses());
                strength = strength.weaker(telling.strength());
            }
        }
        return new Line(argument, chains.buildOrThrow(), strength, weaknesses.build());
    }
}
