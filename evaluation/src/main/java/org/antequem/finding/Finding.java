package org.antequem.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Dating;

/**
 * What one rule found on one claim.
 *
 * @param code the rule's
 * @param sentence the rule's, which says when it applies
 * @param lines what it rests on, root by root; empty unless it refutes or supports
 * @param facts what it shows, beyond its lines
 */
@Immutable
public record Finding(
        String code,
        String sentence,
        Bearing bearing,
        Claim claim,
        ImmutableList<Line> lines,
        ImmutableList<Fact> facts)
        implements Serializable {

    /** A finding that weakens, voids or notes. */
    public static Finding of(String code, String sentence, Bearing bearing, Claim claim, Fact... facts) {
        return new Finding(code, sentence, bearing, claim, ImmutableList.of(), ImmutableList.copyOf(facts));
    }

    /** A copy of this finding that has these lines. */
    public Finding with(ImmutableList<Line> others) {
        return others.equals(lines) ? this : new Finding(code, sentence, bearing, claim, others, facts);
    }

    /** The statements used: those of its lines, and those that its facts name as its grounds. */
    public ImmutableSet<Statement> grounds() {
        ImmutableSet.Builder<Statement> grounds = ImmutableSet.builder();
        lines.forEach(line -> grounds.addAll(line.statements()));
        for (Fact fact : facts) {
            if (fact instanceof Fact.Because because) {
                grounds.addAll(because.statements());
            }
        }
        return grounds.build();
    }

    /** Its facts, without the statements on which it rests and what these force: an explanation tells them apart. */
    public ImmutableList<Fact> shown() {
        return facts.stream()
                .filter(fact -> !(fact instanceof Fact.Because || fact instanceof Fact.So))
                .collect(ImmutableList.toImmutableList());
    }

    /** The sources that its lines rest on in the end. */
    public ImmutableSet<Source> roots() {
        return lines.stream().flatMap(line -> line.roots().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** True where it says that the root of the statement was at nothing of what that would have to know. */
    public boolean isUnplaced() {
        return facts.stream().anyMatch(Fact.Unplaced.class::isInstance);
    }

    /** True where it is made only because a search had to end: if everything were known, it might not be. */
    public boolean isUndecided() {
        return facts.stream().anyMatch(Fact.Undecided.class::isInstance);
    }

    /** The dates it rests on that were written with a {@code ?}. */
    public ImmutableSet<Dating> uncertain() {
        ImmutableSet.Builder<Dating> uncertain = ImmutableSet.builder();
        for (Statement statement : grounds()) {
            statement.proposition().stated().filter(Dating::isUncertain).ifPresent(uncertain::add);
        }
        for (Fact fact : facts) {
            if (fact instanceof Fact.Dated dated && dated.dating().isUncertain()) {
                uncertain.add(dated.dating());
            }
        }
        return uncertain.build();
    }

    /** What its lines presume. */
    public ImmutableSet<Presumption> presuming() {
        return lines.stream().flatMap(line -> line.presuming().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
