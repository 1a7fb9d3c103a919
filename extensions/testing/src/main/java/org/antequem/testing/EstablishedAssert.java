package org.antequem.testing;

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

/** Refines a verdict that at least one side establishes: by what, how firmly, and with what to spare. */
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
     * Each of these rules found a line that counts on the established side.
     *
     * @throws IllegalArgumentException where the evaluation has no rule of that code on this side
     */
    @CanIgnoreReturnValue
    public EstablishedAssert by(String... codes) {
        for (String code : AskedCodes.of(judgement(), codes).bearing(sides)) {
            check(established().contains(code), () -> ruled(" by " + code));
        }
        return this;
    }

    /**
     * None of these rules found a line that counts on the established side.
     *
     * @throws IllegalArgumentException where the evaluation has no rule of that code on this side
     */
    @CanIgnoreReturnValue
    public EstablishedAssert notBy(String... codes) {
        for (String code : AskedCodes.of(judgement(), codes).bearing(sides)) {
            check(!established().contains(code), () -> ruled(", but not by " + code));
        }
        return this;
    }

    @CanIgnoreReturnValue
    public EstablishedAssert withConfidence(Confidence expected) {
        return check(
                judgement().confidence().filter(expected::equals).isPresent(),
                () -> Failure.of(judgement())
                        .fact("expected", "confidence " + Failure.lower(expected))
                        .fact("but was", judgement().decision()));
    }

    /**
     * Dates would have to be wrong by so much, or more, for the verdict to fall. Days count 24 hours; of months and
     * years, as many days as so many of them can have. Where something else than dates establishes it as well, no error
     * in dates is enough, and this holds; where no date bears on it, it does not.
     *
     * @param least of a range, its lower end counts
     */
    @CanIgnoreReturnValue
    public EstablishedAssert withMarginOfAtLeast(Span least) {
        long seconds = Margin.seconds(least);
        OptionalLong margin = judgement().hangsOn().margin();
        return check(
                isDated() && (margin.isEmpty() || margin.getAsLong() >= seconds),
                () -> margin("a margin of at least " + new Span(least.unit(), least.least(), least.least())));
    }

    /**
     * Dates would have to be wrong by so much, rounded down to the unit of the span as explanations do, for the verdict
     * to fall; see the other.
     */
    @CanIgnoreReturnValue
    public EstablishedAssert withMarginOf(Span expected) {
        OptionalLong margin = judgement().hangsOn().margin();
        return check(
                isDated() && margin.isPresent() && Margin.fits(margin.getAsLong(), expected),
                () -> margin("a margin of " + expected));
    }

    /** The verdict presumes these and nothing else; with none, nothing at all. */
    @CanIgnoreReturnValue
    public EstablishedAssert presuming(Presumption... presumptions) {
        ImmutableSet<Presumption> expected = ImmutableSet.copyOf(presumptions);
        return check(
                judgement().presuming().equals(expected),
                () -> Failure.of(judgement())
                        .fact("expected", "presuming " + Failure.presumed(expected))
                        .fact(
                                "but was",
                                "presuming " + Failure.presumed(judgement().presuming())));
    }

    /**
     * Without any one of these the verdict is another, and without any other presumption it is not; or none is needed.
     */
    @CanIgnoreReturnValue
    public EstablishedAssert needing(Presumption... presumptions) {
        ImmutableSet<Presumption> expected = ImmutableSet.copyOf(presumptions);
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
