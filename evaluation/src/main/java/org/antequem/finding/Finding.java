package org.antequem.finding;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

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
 * What one rule found on one claim. It says how it bears on the claim, and on what it rests.
 *
 * @param code the code of the rule: {@code "CAUSE_AFTER_EFFECT"}
 * @param sentence the sentence of the rule, which says when it applies
 * @param bearing what the finding does to the claim
 * @param claim the claim on which it is
 * @param lines the pieces of evidence that it found; empty unless it refutes or supports the claim
 * @param facts what it shows in addition
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

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
        requireNonNull(bearing, "bearing");
        requireNonNull(claim, "claim");
        requireNonNull(lines, "lines");
        requireNonNull(facts, "facts");
    }

    /** A finding without lines, which weakens or voids a statement, or notes something. */
    public static Finding of(String code, String sentence, Bearing bearing, Claim claim, Fact... facts) {
        return of(code, sentence, bearing, claim, each(facts, "facts"));
    }

    /** A finding that weakens, voids or notes. */
    public static Finding of(
            String code, String sentence, Bearing bearing, Claim claim, Iterable<? extends Fact> facts) {
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
        requireNonNull(bearing, "bearing");
        requireNonNull(claim, "claim");
        return new Finding(code, sentence, bearing, claim, ImmutableList.of(), each(facts, "facts"));
    }

    /** A copy of this finding with other lines. */
    public Finding with(ImmutableList<Line> others) {
        requireNonNull(others, "others");
        return others.equals(lines) ? this : new Finding(code, sentence, bearing, claim, others, facts);
    }

    /** The statements on which this finding rests: those of its lines, and those that its facts name as grounds. */
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

    /**
     * The facts of this finding, except the statements on which it rests and their conclusions, which explanations show
     * separately.
     */
    public ImmutableList<Fact> shown() {
        return facts.stream()
                .filter(fact -> !(fact instanceof Fact.Because || fact instanceof Fact.So))
                .collect(ImmutableList.toImmutableList());
    }

    /** The sources on which the lines of this finding rest in the end. */
    public ImmutableSet<Source> roots() {
        return lines.stream().flatMap(line -> line.roots().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** True if this says that the first source of a statement was at nothing that it would have to know of. */
    public boolean isUnplaced() {
        return facts.stream().anyMatch(Fact.Unplaced.class::isInstance);
    }

    /** True if this was made only because a search had to end, so that with more time it might not be made. */
    public boolean isUndecided() {
        return facts.stream().anyMatch(Fact.Undecided.class::isInstance);
    }

    /** The dates on which this rests that were written with {@code ?}. */
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

    /** The presumptions that the lines of this finding make. */
    public ImmutableSet<Presumption> presuming() {
        return lines.stream().flatMap(line -> line.presuming().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
