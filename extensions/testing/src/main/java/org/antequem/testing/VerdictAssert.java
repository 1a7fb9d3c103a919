package org.antequem.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Consumer;
import org.antequem.verdict.Verdict;

/** Asserts which of the four a verdict is. Ask the judgement instead, and a failure says why. */
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

    @CanIgnoreReturnValue
    public VerdictAssert isRefuted() {
        return is(Verdict.REFUTED);
    }

    @CanIgnoreReturnValue
    public VerdictAssert isSupported() {
        return is(Verdict.SUPPORTED);
    }

    @CanIgnoreReturnValue
    public VerdictAssert isConflicting() {
        return is(Verdict.CONFLICTING_EVIDENCE);
    }

    @CanIgnoreReturnValue
    public VerdictAssert isUndecided() {
        return is(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** Where a table says which of the four. */
    @CanIgnoreReturnValue
    public VerdictAssert is(Verdict expected) {
        return check(
                verdict == expected,
                () -> new Failure().fact("expected", Failure.words(expected)).fact("but was", Failure.words(verdict)));
    }
}
