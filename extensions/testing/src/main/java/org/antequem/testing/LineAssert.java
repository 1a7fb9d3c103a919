package org.antequem.testing;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.time.Span;

/**
 * Assertions on one piece of evidence for or against a claim. If several pieces rest on the same sources, one of them
 * must fulfil all assertions of a chain.
 */
public final class LineAssert extends DescribedAssert<LineAssert> {

    private final Judgement judgement;
    private final String words;
    private final ImmutableList<Line> lines;

    LineAssert(Judgement judgement, String words, ImmutableList<Line> lines, Consumer<AssertionError> failures) {
        super(failures);
        this.judgement = judgement;
        this.words = words;
        this.lines = lines;
    }

    @Override
    LineAssert self() {
        return this;
    }

    /** Verifies that the evidence is firm: no rule weakens or voids its statements. */
    @CanIgnoreReturnValue
    public LineAssert isFirm() {
        return is(Strength.FIRM);
    }

    /** Verifies that the evidence is weak: it is not enough by itself, and not void. */
    @CanIgnoreReturnValue
    public LineAssert isWeak() {
        return is(Strength.WEAK);
    }

    /** Verifies that the evidence is void, that is, worth nothing. */
    @CanIgnoreReturnValue
    public LineAssert isVoid() {
        return is(Strength.VOID);
    }

    /**
     * Verifies that each of some rules weakens or voids a statement of this evidence.
     *
     * @param codes codes of rules, such as {@code ProvenanceRules.HEDGED}
     * @throws IllegalArgumentException if the evaluation has no rule with such a code
     */
    @CanIgnoreReturnValue
    public LineAssert becauseOf(String... codes) {
        List<String> expected = AskedCodes.of(judgement, codes).codes();
        return that(
                "because of " + String.join(", ", expected), line -> codes(line).containsAll(expected));
    }

    /**
     * Verifies the margin that dates leave, rounded down to the unit of the span: {@code withMarginOf(days(22))} holds
     * for 22 days and a second. A day is 24 hours; a month or year has as many days as it can have.
     */
    @CanIgnoreReturnValue
    public LineAssert withMarginOf(Span margin) {
        requireNonNull(margin, "margin");
        return that(
                "with a margin of " + margin,
                line -> line.margin().isPresent() && Margin.fits(line.margin().getAsLong(), margin));
    }

    /** Verifies that the evidence makes exactly these presumptions; none if none are given. */
    @CanIgnoreReturnValue
    public LineAssert presuming(Presumption... presumptions) {
        ImmutableSet<Presumption> expected = ImmutableSet.copyOf(each(presumptions, "presumptions"));
        return that(
                "assuming " + Failure.presumed(expected),
                line -> line.presuming().equals(expected));
    }

    /** Verifies that the evidence uses all of some statements. */
    @CanIgnoreReturnValue
    public LineAssert using(Statement... statements) {
        List<Statement> used = each(statements, "statements");
        return that("using " + Failure.listed(used), line -> line.statements().containsAll(used), LineAssert::used);
    }

    /** Verifies that the evidence uses none of some statements. */
    @CanIgnoreReturnValue
    public LineAssert notUsing(Statement... statements) {
        List<Statement> unused = each(statements, "statements");
        return that(
                "not using " + Failure.listed(unused),
                line -> line.statements().stream().noneMatch(unused::contains),
                LineAssert::used);
    }

    private LineAssert is(Strength strength) {
        return that("that is " + Failure.lower(strength), line -> line.strength() == strength);
    }

    private LineAssert that(String more, Predicate<Line> predicate) {
        return that(more, predicate, LineAssert::shown);
    }

    /** Goes on with those that are so. */
    private LineAssert that(String more, Predicate<Line> predicate, Function<Line, String> shown) {
        ImmutableList<Line> left = lines.stream().filter(predicate).collect(ImmutableList.toImmutableList());
        String all = words + ", " + more;
        check(
                !left.isEmpty(),
                () -> Failure.of(judgement)
                        .fact("expected", all)
                        .fact(
                                "but was",
                                String.join("; or ", lines.stream().map(shown).toList())));
        return next(new LineAssert(judgement, all, left, failures()), !left.isEmpty());
    }

    private static String shown(Line line) {
        ImmutableSet<String> codes = codes(line);
        return Failure.lower(line.strength())
                + (codes.isEmpty() ? "" : ", because of " + String.join(", ", codes))
                + (line.margin().isPresent()
                        ? ", with a margin of " + Margin.words(line.margin().getAsLong())
                        : "")
                + ", assuming " + Failure.presumed(line.presuming());
    }

    private static String used(Line line) {
        return "using " + Failure.listed(line.tellings().keySet());
    }

    private static ImmutableSet<String> codes(Line line) {
        return line.weaknesses().stream().map(Finding::code).collect(ImmutableSet.toImmutableSet());
    }
}
