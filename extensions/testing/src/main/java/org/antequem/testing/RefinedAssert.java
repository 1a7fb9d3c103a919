package org.antequem.testing;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.verdict.Hinges.Loss;

/** What can be said of any verdict once it is known. */
abstract class RefinedAssert<S extends RefinedAssert<S>> extends DescribedAssert<S> {

    private final Judgement judgement;

    RefinedAssert(Judgement judgement, Consumer<AssertionError> failures) {
        super(failures);
        this.judgement = judgement;
    }

    final Judgement judgement() {
        return judgement;
    }

    /** Verifies that the verdict is the same if some sources had never spoken, all of them together. */
    @CanIgnoreReturnValue
    public final S evenWithout(Source... sources) {
        Evaluation evaluation = judgement.evaluation();
        return stays(evaluation.over(evaluation.dossier().without(each(sources, "sources"))));
    }

    /** Verifies that the verdict is the same with some presumptions switched off, all of them together. */
    @CanIgnoreReturnValue
    public final S evenWithoutPresuming(Presumption... presumptions) {
        Evaluation evaluation = judgement.evaluation();
        return stays(evaluation.under(evaluation.policy().without(presumptions)));
    }

    /**
     * Verifies that the verdict changes without some sources together, and not without fewer of them. For one source:
     * that the verdict depends on it.
     */
    @CanIgnoreReturnValue
    public final S hangsOn(Source... sources) {
        ImmutableSet<Source> lost = ImmutableSet.copyOf(each(sources, "sources"));
        return check(
                judgement.hangsOn().losses().stream().anyMatch(loss -> loss.of().equals(lost)),
                () -> hinging("to depend on " + Failure.listed(lost)));
    }

    /** Verifies that the verdict changes without any one of these sources, and without no other single source. */
    @CanIgnoreReturnValue
    public final S hangsOnEachOf(Source... sources) {
        ImmutableSet<Source> expected = ImmutableSet.copyOf(each(sources, "sources"));
        return check(
                judgement.hangsOn().linchpins().equals(expected),
                () -> hinging("to depend on each of these alone, and on no other: " + Failure.listed(expected)));
    }

    /** Verifies that no single source's loss changes the verdict. */
    @CanIgnoreReturnValue
    public final S hangsOnNoSingleSource() {
        return check(judgement.hangsOn().linchpins().isEmpty(), () -> hinging("to depend on no single source"));
    }

    /**
     * Verifies that each of some rules found something on the claim or on its evidence, whatever effect that had.
     *
     * @param codes codes of rules, such as {@code ProvenanceRules.SINGLE_ROOT}
     * @throws IllegalArgumentException if the evaluation has no rule with such a code
     */
    @CanIgnoreReturnValue
    public final S withFinding(String... codes) {
        for (String code : AskedCodes.of(judgement, codes).codes()) {
            check(isFound(code), () -> found("a finding of " + code));
        }
        return self();
    }

    /**
     * Verifies that none of some rules found anything on the claim or on its evidence.
     *
     * @param codes codes of rules
     * @throws IllegalArgumentException if the evaluation has no rule with such a code
     */
    @CanIgnoreReturnValue
    public final S withoutFinding(String... codes) {
        for (String code : AskedCodes.of(judgement, codes).codes()) {
            check(!isFound(code), () -> found("no finding of " + code));
        }
        return self();
    }

    /**
     * Verifies that the rules with a code found something, and starts assertions on that.
     *
     * @throws IllegalArgumentException if the evaluation has no rule with the code
     */
    @CanIgnoreReturnValue
    public final FindingAssert finding(String code) {
        requireNonNull(code, "code");
        withFinding(code);
        return next(new FindingAssert(judgement, code, failures()), isFound(code));
    }

    /**
     * Verifies that there is evidence against the claim from exactly these first sources, and starts assertions on it.
     */
    @CanIgnoreReturnValue
    public final LineAssert lineAgainstItFrom(Source... roots) {
        return line(Bearing.REFUTES, roots);
    }

    /** Verifies that there is evidence for the claim from exactly these first sources, and starts assertions on it. */
    @CanIgnoreReturnValue
    public final LineAssert lineForItFrom(Source... roots) {
        return line(Bearing.SUPPORTS, roots);
    }

    /** Verifies that no rule found evidence against the claim, not even void evidence. */
    @CanIgnoreReturnValue
    public final S withNothingAgainstIt() {
        return withNothing(Bearing.REFUTES);
    }

    /** Verifies that no rule found evidence for the claim, not even void evidence. */
    @CanIgnoreReturnValue
    public final S withNothingForIt() {
        return withNothing(Bearing.SUPPORTS);
    }

    private LineAssert line(Bearing side, Source... roots) {
        ImmutableSet<Source> expected = ImmutableSet.copyOf(each(roots, "roots"));
        ImmutableList<Line> found = judgement.lines(side).stream()
                .filter(line -> line.roots().equals(expected))
                .collect(ImmutableList.toImmutableList());
        String words = "a piece of evidence " + words(side) + " from " + Failure.listed(expected);
        check(
                !found.isEmpty(),
                () -> Failure.of(judgement).fact("expected", words).fact("but was", lines(side)));
        return next(new LineAssert(judgement, words, found, failures()), !found.isEmpty());
    }

    private S withNothing(Bearing side) {
        return check(
                judgement.lines(side).isEmpty(),
                () -> Failure.of(judgement)
                        .fact("expected", "nothing " + words(side))
                        .fact("but was", lines(side)));
    }

    private String lines(Bearing side) {
        List<String> froms = new ArrayList<>();
        judgement.lines(side).forEach(line -> froms.add(Failure.listed(line.roots())));
        return froms.isEmpty()
                ? "nothing " + words(side)
                : "evidence " + words(side) + " from " + String.join(", and from ", froms);
    }

    private static String words(Bearing side) {
        return side == Bearing.REFUTES ? "against it" : "for it";
    }

    private boolean isFound(String code) {
        return !judgement.findings(code).isEmpty();
    }

    private Failure found(String expected) {
        ImmutableSet<String> codes =
                judgement.findings().stream().map(finding -> finding.code()).collect(ImmutableSet.toImmutableSet());
        return Failure.of(judgement)
                .fact("expected", expected)
                .fact("but was", codes.isEmpty() ? "nothing found" : "found " + String.join(", ", codes));
    }

    private S stays(Evaluation other) {
        Judgement left = other.of(judgement.claim());
        return check(
                left.verdict() == judgement.verdict(),
                () -> Failure.of(left)
                        .fact("expected", Failure.words(judgement.verdict()) + " all the same")
                        .fact("but was", left.decision())
                        .because("where nothing is left out it is:\n" + judgement.explain()));
    }

    private Failure hinging(String expected) {
        List<String> losses = new ArrayList<>();
        for (Loss loss : judgement.hangsOn().losses()) {
            losses.add(Failure.listed(loss.of()) + " (without which: " + loss.left() + ")");
        }
        return Failure.of(judgement)
                .fact("expected", expected)
                .fact(
                        "but was",
                        losses.isEmpty() ? "depending on nobody" : "depending on " + String.join(", or on ", losses));
    }
}
