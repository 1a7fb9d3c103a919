package org.antequem.testing;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
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

    /** The verdict stays what it is if these sources had never spoken, all of them together. */
    @CanIgnoreReturnValue
    public final S evenWithout(Source... sources) {
        Evaluation evaluation = judgement.evaluation();
        return stays(evaluation.asked(evaluation.dossier().without(sources), evaluation.policy()));
    }

    /** The verdict stays what it is with these presumptions switched off, all of them together. */
    @CanIgnoreReturnValue
    public final S evenWithoutPresuming(Presumption... presumptions) {
        Evaluation evaluation = judgement.evaluation();
        return stays(evaluation.asked(evaluation.dossier(), evaluation.policy().without(presumptions)));
    }

    /**
     * These sources together change the verdict if they are lost, and none of them could be spared for that. With one
     * source: the verdict hangs on it.
     */
    @CanIgnoreReturnValue
    public final S hangsOn(Source... sources) {
        ImmutableSet<Source> lost = ImmutableSet.copyOf(sources);
        return check(
                judgement.hangsOn().losses().stream().anyMatch(loss -> loss.of().equals(lost)),
                () -> hinging("to hang on " + Failure.listed(lost)));
    }

    /** No single source's loss changes the verdict. */
    @CanIgnoreReturnValue
    public final S hangsOnNoSingleSource() {
        return check(judgement.hangsOn().linchpins().isEmpty(), () -> hinging("to hang on no single source"));
    }

    /** These rules found something on the claim or on what it rests on, whatever that came to. */
    @CanIgnoreReturnValue
    public final S withFinding(BundledRule... rules) {
        return withFinding(BundledRule.codes(rules));
    }

    /**
     * See the other.
     *
     * @throws IllegalArgumentException where the evaluation has no rule of that code
     */
    @CanIgnoreReturnValue
    public final S withFinding(String... codes) {
        for (String code : RuleCodes.of(judgement).known(codes)) {
            check(isFound(code), () -> found("a finding of " + code));
        }
        return self();
    }

    /** These rules found nothing. */
    @CanIgnoreReturnValue
    public final S withoutFinding(BundledRule... rules) {
        return withoutFinding(BundledRule.codes(rules));
    }

    /**
     * See the other.
     *
     * @throws IllegalArgumentException where the evaluation has no rule of that code
     */
    @CanIgnoreReturnValue
    public final S withoutFinding(String... codes) {
        for (String code : RuleCodes.of(judgement).known(codes)) {
            check(!isFound(code), () -> found("no finding of " + code));
        }
        return self();
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
                        losses.isEmpty() ? "hanging on nobody" : "hanging on " + String.join(", or on ", losses));
    }
}
