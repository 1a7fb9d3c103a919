package org.antequem.testing;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.time.Span;
import org.antequem.verdict.Confidence;

/**
 * Assertions on a verdict for which at least one side is established: by which rules, how firmly, and with what margin.
 */
public final class EstablishedAssert extends RefinedAssert<EstablishedAssert> {

    private final ImmutableSet<Bearing> sides;

    EstablishedAssert(Judgement judgement, ImmutableSet<Bearing> sides, Consumer<AssertionError> failures) {
        super(judgement, failures);
        this.sides = sides;
    }

    @Override
    EstablishedAssert self() {
        return this;
    }

    /**
     * Verifies that each of some rules found evidence on the established side that is not void.
     *
     * @param codes codes of rules, such as {@code TemporalRules.ALREADY_DECIDED}
     * @throws IllegalArgumentException if the evaluation has no rule with such a code on this side
     */
    @CanIgnoreReturnValue
    public EstablishedAssert by(String... codes) {
        for (String code : AskedCodes.of(judgement(), codes).bearing(sides)) {
            check(established().contains(code), () -> ruled(" by " + code));
        }
        return this;
    }

    /**
     * Verifies that none of some rules found evidence on the established side that is not void.
     *
     * @param codes codes of rules
     * @throws IllegalArgumentException if the evaluation has no rule with such a code on this side
     */
    @CanIgnoreReturnValue
    public EstablishedAssert notBy(String... codes) {
        for (String code : AskedCodes.of(judgement(), codes).bearing(sides)) {
            check(!established().contains(code), () -> ruled(", but not by " + code));
        }
        return this;
    }

    /** Verifies that the verdict has a confidence. */
    @CanIgnoreReturnValue
    public EstablishedAssert withConfidence(Confidence expected) {
        requireNonNull(expected, "expected");
        return check(
                judgement().confidence().filter(expected::equals).isPresent(),
                () -> Failure.of(judgement())
                        .fact("expected", "confidence " + Failure.lower(expected))
                        .fact("but was", judgement().decision()));
    }

    /**
     * Verifies that dates would have to be wrong by at least this much to undo the verdict:
     * {@code withMarginOfAtLeast(days(20))}. A day is 24 hours; a month or year has as many days as it can have. It
     * also holds if evidence that is not about dates establishes the verdict as well. It fails if no evidence is about
     * dates.
     *
     * @param least the margin; of a range, its lower end
     */
    @CanIgnoreReturnValue
    public EstablishedAssert withMarginOfAtLeast(Span least) {
        requireNonNull(least, "least");
        long seconds = Margin.seconds(least);
        OptionalLong margin = judgement().hangsOn().margin();
        return check(
                isDated() && (margin.isEmpty() || margin.getAsLong() >= seconds),
                () -> margin("a margin of at least " + new Span(least.unit(), least.least(), least.least())));
    }

    /**
     * Verifies by how much dates would have to be wrong to undo the verdict, rounded down to the unit of the span:
     * {@code withMarginOf(days(22))}. It fails if no error in dates would.
     */
    @CanIgnoreReturnValue
    public EstablishedAssert withMarginOf(Span expected) {
        requireNonNull(expected, "expected");
        OptionalLong margin = judgement().hangsOn().margin();
        return check(
                isDated() && margin.isPresent() && Margin.fits(margin.getAsLong(), expected),
                () -> margin("a margin of " + expected));
    }

    /** Verifies that the verdict makes exactly these presumptions; none if none are given. */
    @CanIgnoreReturnValue
    public EstablishedAssert presuming(Presumption... presumptions) {
        ImmutableSet<Presumption> expected = ImmutableSet.copyOf(each(presumptions, "presumptions"));
        return check(
                judgement().presuming().equals(expected),
                () -> Failure.of(judgement())
                        .fact("expected", "assuming " + Failure.presumed(expected))
                        .fact(
                                "but was",
                                "assuming " + Failure.presumed(judgement().presuming())));
    }

    /**
     * Verifies that exactly these presumptions are needed: without any one of them the verdict is different. None if
     * none are given.
     */
    @CanIgnoreReturnValue
    public EstablishedAssert needing(Presumption... presumptions) {
        ImmutableSet<Presumption> expected = ImmutableSet.copyOf(each(presumptions, "presumptions"));
        ImmutableSet<Presumption> needed = judgement().hangsOn().needed();
        return check(
                needed.equals(expected),
                () -> Failure.of(judgement())
                        .fact("expected", "needing " + Failure.presumed(expected))
                        .fact("but was", "needing " + Failure.presumed(needed)));
    }

    private Failure margin(String expected) {
        OptionalLong margin = judgement().hangsOn().margin();
        return Failure.of(judgement())
                .fact("expected", expected)
                .fact(
                        "but was",
                        !isDated()
                                ? "no date bears on it"
                                : margin.isEmpty()
                                        ? "no error in dates is enough"
                                        : "a margin of " + Margin.words(margin.getAsLong()));
    }

    private Failure ruled(String expected) {
        return Failure.of(judgement())
                .fact("expected", Failure.words(judgement().verdict()) + expected)
                .fact("but was", Failure.words(judgement().verdict()) + " by " + String.join(", ", established()));
    }

    /** The codes of the rules on the established side, but for those whose lines are void. */
    private ImmutableSet<String> established() {
        return judgement().findings().stream()
                .filter(finding -> sides.contains(finding.bearing()))
                .filter(finding -> finding.lines().stream().anyMatch(line -> line.strength() != Strength.VOID))
                .map(Finding::code)
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isDated() {
        return sides.stream()
                .flatMap(side -> judgement().lines(side).stream())
                .anyMatch(line ->
                        line.strength() != Strength.VOID && line.margin().isPresent());
    }
}
