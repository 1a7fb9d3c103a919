package org.antequem.testing;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Consumer;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * Assertions on how two dates compare. A date precedes another if it is over before the other starts: in every history
 * that fits both, in some, or in none.
 */
public final class DatingAssert extends DescribedAssert<DatingAssert> {

    private final Dating dating;
    private final Conventions conventions;

    DatingAssert(Dating dating, Consumer<AssertionError> failures) {
        this(dating, Conventions.STANDARD, failures);
    }

    private DatingAssert(Dating dating, Conventions conventions, Consumer<AssertionError> failures) {
        super(failures);
        this.dating = dating;
        this.conventions = conventions;
    }

    @Override
    DatingAssert self() {
        return this;
    }

    /**
     * Reads both dates by the conventions of a dossier. Without this, they are read in UTC and with northern seasons.
     */
    @CheckReturnValue
    public DatingAssert readBy(Conventions other) {
        requireNonNull(other, "other");
        return next(new DatingAssert(dating, other, failures()), true);
    }

    /** Verifies that this is certainly over before the other date starts. */
    @CanIgnoreReturnValue
    public DatingAssert certainlyPrecedes(Dating other) {
        requireNonNull(other, "other");
        return check(certainly(other), () -> failure("certainly over before %s starts", other));
    }

    /** Verifies that this may be over before the other date starts. */
    @CanIgnoreReturnValue
    public DatingAssert mayPrecede(Dating other) {
        requireNonNull(other, "other");
        return check(possibly(other), () -> failure("possibly over before %s starts", other));
    }

    /** Verifies that this cannot be over before the other date starts. */
    @CanIgnoreReturnValue
    public DatingAssert cannotPrecede(Dating other) {
        requireNonNull(other, "other");
        return check(!possibly(other), () -> failure("never over before %s starts", other));
    }

    private boolean certainly(Dating other) {
        return latestEnd(dating) < earliestStart(other);
    }

    private boolean possibly(Dating other) {
        return earliestEnd(dating) < latestStart(other);
    }

    private long earliestStart(Dating of) {
        return of.in(conventions).start().earliest();
    }

    /** Nothing starts after it ended. */
    private long latestStart(Dating of) {
        Dating read = of.in(conventions);
        return Math.min(read.start().latest(), read.end().latest());
    }

    /** Nothing ends before it started. */
    private long earliestEnd(Dating of) {
        Dating read = of.in(conventions);
        return Math.max(read.start().earliest(), read.end().earliest());
    }

    private long latestEnd(Dating of) {
        return of.in(conventions).end().latest();
    }

    private Failure failure(String expected, Dating other) {
        return new Failure()
                .fact("dating", dating)
                .fact("expected", expected.formatted(other))
                .fact("but was", certainly(other) ? "certainly so" : possibly(other) ? "possibly so" : "impossible")
                .fact("it ended", Failure.times(earliestEnd(dating), latestEnd(dating)))
                .fact("the other started", Failure.times(earliestStart(other), latestStart(other)));
    }
}
