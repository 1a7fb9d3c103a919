package org.antequem.finding;

import static java.util.Objects.requireNonNull;

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
 * A piece of evidence: statements from which together it follows that a claim is true, or false, and who tells them.
 *
 * @param argument the statements, none of which can be spared, and what follows from them
 * @param tellings for each claim among them, the chain of sources through which it comes; stipulations have none
 * @param strength the strength of the weakest statement; stipulations are firm
 * @param weaknesses the findings that weaken or void these tellings
 */
@Immutable
public record Line(
        Argument argument, ImmutableMap<Claim, Telling> tellings, Strength strength, ImmutableList<Finding> weaknesses)
        implements Serializable {

    public Line {
        requireNonNull(argument, "argument");
        requireNonNull(tellings, "tellings");
        requireNonNull(strength, "strength");
        requireNonNull(weaknesses, "weaknesses");
    }

    /**
     * Orders lines so that the best comes first: strongest, then fewest presumptions, widest margin, fewest weaknesses,
     * the most direct from their first sources, then names and contents. The order of a dossier plays no part.
     */
    public static final Comparator<Line> BEST_FIRST = Comparator.comparing(Line::strength, Comparator.reverseOrder())
            .thenComparing(line -> line.presuming().size())
            .thenComparing(line -> line.margin().orElse(Long.MAX_VALUE), Comparator.reverseOrder())
            .thenComparing(line -> line.weaknesses().size())
            .thenComparing(Line::hops)
            .thenComparing(Line::names)
            .thenComparing(Line::argument, Argument.BEST_FIRST)
            .thenComparing(Line::chains, Comparators.lexicographical(Statement.BY_CONTENT));

    /** The statements of this line, in the order of its argument. */
    public ImmutableSet<Statement> statements() {
        return argument.statements();
    }

    /** The sources on which this line rests in the end; empty if everything in it is stipulated. */
    public ImmutableSet<Source> roots() {
        ImmutableSet.Builder<Source> roots = ImmutableSet.builder();
        tellings.values().forEach(telling -> roots.add(telling.root()));
        return roots.build();
    }

    /**
     * True if at least one first source was where it could know of what it says, even if only by its own word. Also
     * true if everything in this line is stipulated.
     */
    public boolean isPlaced() {
        return tellings.isEmpty()
                || tellings.keySet().stream()
                        .anyMatch(claim -> weaknesses.stream()
                                .noneMatch(found ->
                                        found.isUnplaced() && found.claim().equals(claim)));
    }

    /** The presumptions of this line: those of the rule, and those needed to read its statements. */
    public ImmutableSet<Presumption> presuming() {
        if (arePlain(tellings.values())) {
            return argument.presuming();
        }
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        all.addAll(argument.presuming());
        tellings.values().forEach(telling -> all.addAll(telling.presuming()));
        return all.build();
    }

    private static boolean arePlain(Iterable<Telling> some) {
        for (Telling telling : some) {
            if (!telling.isPlain()) {
                return false;
            }
        }
        return true;
    }

    /** A copy of this line that makes some more presumptions and is as strong as it was. */
    public Line presuming(ImmutableSet<Presumption> more) {
        requireNonNull(more, "more");
        return new Line(argument.presuming(more), tellings, strength, weaknesses);
    }

    /** The dates on which this line rests that were written with {@code ?}. Their bounds are used as they are. */
    public ImmutableSet<Dating> uncertain() {
        return statements().stream()
                .flatMap(statement -> statement.proposition().stated().stream())
                .filter(Dating::isUncertain)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The least number of seconds between the moments that this line puts in order; empty if it is not about time. */
    public OptionalLong margin() {
        return argument.margin();
    }

    /**
     * The statements and tellings of this line. Two lines with equal bases are one piece of evidence, found by two
     * rules.
     */
    public Basis basis() {
        return new Basis(statements(), tellings);
    }

    /** The statements of a line, and the chain of sources through which each claim among them comes. */
    @Immutable
    public record Basis(ImmutableSet<Statement> statements, ImmutableMap<Claim, Telling> tellings)
            implements Serializable {

        public Basis {
            requireNonNull(statements, "statements");
            requireNonNull(tellings, "tellings");
        }
    }

    /** Through how many claims it comes, all its chains of telling together. */
    private int hops() {
        int hops = 0;
        for (Telling telling : tellings.values()) {
            hops += telling.chain().size();
        }
        return hops;
    }

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
