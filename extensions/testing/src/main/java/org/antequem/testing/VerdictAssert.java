package org.antequem.testing;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Consumer;
import org.antequem.verdict.Verdict;

/**
 * Assertions on which of the four verdicts a verdict is. Those on a {@link org.antequem.evaluation.Judgement} also say
 * why.
 */
public final class VerdictAssert extends DescribedAssert<VerdictAssert> {

    private final Verdict verdict;

    VerdictAssert(Verdict verdict, Consumer<AssertionError> failures) {
        super(failures);
        this.verdict = verdict;
    }

    @Override
    VerdictAssert self() {
        return this;
    }

    /** Verifies that the verdict is {@code REFUTED}. */
    @CanIgnoreReturnValue
    public VerdictAssert isRefuted() {
        return is(Verdict.REFUTED);
    }

    /** Verifies that the verdict is {@code SUPPORTED}. */
    @CanIgnoreReturnValue
    public VerdictAssert isSupported() {
        return is(Verdict.SUPPORTED);
    }

    /** Verifies that the verdict is {@code CONFLICTING_EVIDENCE}. */
    @CanIgnoreReturnValue
    public VerdictAssert isConflicting() {
        return is(Verdict.CONFLICTING_EVIDENCE);
    }

    /** Verifies that the verdict is {@code NOT_ENOUGH_EVIDENCE}. */
    @CanIgnoreReturnValue
    public VerdictAssert isUndecided() {
        return is(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** Verifies that the verdict is a given one, as for tests with tables. */
    @CanIgnoreReturnValue
    public VerdictAssert is(Verdict expected) {
        requireNonNull(expected, "expected");
        return check(
                verdict == expected,
                () -> new Failure().fact("expected", Failure.words(expected)).fact("but was", Failure.words(verdict)));
    }
}
