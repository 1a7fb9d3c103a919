package org.antequem.finding;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Dating;

/**
 * An argument, with one chain of telling for each of its claims.
 *
 * @param argument a minimal, consistent set of statements, and what they force
 * @param tellings through whom each claim of it comes; stipulations have no root
 * @param strength that of its weakest statement; stipulations are firm
 * @param weaknesses what was found on these tellings
 */
@Immutable
public record Line(
        Argument argument, ImmutableMap<Claim, Telling> tellings, Strength strength, ImmutableList<Finding> weaknesses)
        implements Serializable {

    /**
     * The strongest first; of these those that presume the least, then those with the widest margin, then those with
     * the fewest weaknesses, then by the names of their roots and what they say. Nothing depends on the order of a
     * record.
     */
    public static final Comparator<Line> BEST_FIRST = Comparator.comparing(Line::strength, Comparator.reverseOrder())
            .thenComparing(line -> line.presuming().size())
            .thenComparing(line -> line.margin().orElse(Long.MAX_VALUE), Comparator.reverseOrder())
            .thenComparing(line -> line.weaknesses().size())
            .thenComparing(Line::names)
            .thenComparing(Line::argument, Argument.BEST_FIRST)
            .thenComparing(Line::chains, Comparators.lexicographical(Statement.BY_CONTENT));

    /** The statements of its argument. */
    public ImmutableSet<Statement> statements() {
        return argument.statements();
    }

    /** The sources it rests on in the end; empty where the dossier stipulates all of it. */
    public ImmutableSet<Source> roots() {
        ImmutableSet.Builder<Source> roots = ImmutableSet.builder();
        tellings.values().forEach(telling -> roots.add(telling.root()));
        return roots.build();
    }

    /**
     * True where one root at least was where it could know of something that it attests, by its own word or better; and
     * where the dossier stipulates all of it.
     */
    public boolean isPlaced() {
        return tellings.isEmpty()
                || tellings.keySet().stream()
                        .anyMatch(claim -> weaknesses.stream()
                                .noneMatch(found ->
                                        found.isUnplaced() && found.claim().equals(claim)));
    }

    /** What it presumes: the rule, and the readings of the claims it uses. */
    public ImmutableSet<Presumption> presuming() {
        if (tellings.values().stream().allMatch(Telling::isPlain)) {
            return argument.presuming();
        }
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        all.addAll(argument.presuming());
        tellings.values().forEach(telling -> all.addAll(telling.presuming()));
        return all.build();
    }

    /**
     * The dates it rests on that were written with a {@code ?}: their bounds are used, but whoever gave them doubts
     * them.
     */
    public ImmutableSet<Dating> uncertain() {
        return statements().stream()
                .flatMap(statement -> statement.proposition().stated().stream())
                .filter(Dating::isUncertain)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The least number of seconds that it leaves between the moments it puts in order; empty where it is not about
     * time.
     */
    public OptionalLong margin() {
        return argument.margin();
    }

    /** What it rests on: equal for two lines that are one piece of evidence, by whatever rule each was found. */
    public Basis basis() {
        return new Basis(statements(), tellings);
    }

    /** Statements, and through whom each claim of them comes. */
    @Immutable
    public record Basis(ImmutableSet<Statement> statements, ImmutableMap<Claim, Telling> tellings)
            implements Serializable {}

    private String names() {
        if (tellings.size() == 1) {
            return tellings.values().iterator().next().root().name();
        }
        return roots().stream().map(Source::name).sorted().collect(Collectors.joining("\n"));
    }

    private List<Claim> chains() {
        return tellings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Statement.BY_CONTENT))
                .flatMap(each -> each.getValue().chain().stream())
                .toList();
    }
}
