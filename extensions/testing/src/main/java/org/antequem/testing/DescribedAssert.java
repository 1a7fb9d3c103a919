package org.antequem.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.api.Descriptable;
import org.assertj.core.description.Description;
import org.jspecify.annotations.Nullable;

/**
 * What all assertions here have in common: a description, as in AssertJ, and where failures go. It is not AssertJ's own
 * base class, whose hundred verbs would stand between the few that fit a claim whenever an editor completes a dot.
 */
abstract class DescribedAssert<S extends DescribedAssert<S>> implements Descriptable<S> {

    private final Consumer<AssertionError> failures;
    private @Nullable Description description;
    private boolean isMute;

    DescribedAssert(Consumer<AssertionError> failures) {
        this.failures = failures;
    }

    abstract S self();

    @Override
    @CanIgnoreReturnValue
    public final S describedAs(@Nullable Description words) {
        description = words;
        return self();
    }

    /** Fails unless it holds; collected failures go on. */
    @CanIgnoreReturnValue
    final S check(boolean holds, Supplier<Failure> failure) {
        if (!holds && !isMute) {
            String said = description == null ? "" : "[" + description.value() + "]";
            AssertionError error = new AssertionError(said + failure.get().text());
            error.setStackTrace(fromTheTestOn(error.getStackTrace()));
            failures.accept(error);
        }
        return self();
    }

    /** What a reader looks for is the line of the test. */
    private static StackTraceElement[] fromTheTestOn(StackTraceElement[] trace) {
        String here = DescribedAssert.class.getPackageName() + ".";
        return Arrays.stream(trace)
                .dropWhile(frame -> frame.getClassName().startsWith(here)
                        && frame.getClassName().endsWith("Assert"))
                .toArray(StackTraceElement[]::new);
    }

    /** Another one in the same chain; it says nothing more where this one failed. */
    final <T extends DescribedAssert<T>> T next(T other, boolean holds) {
        DescribedAssert<T> next = other;
        next.description = description;
        next.isMute = isMute || !holds;
        return other;
    }

    final Consumer<AssertionError> failures() {
        return failures;
    }
}
