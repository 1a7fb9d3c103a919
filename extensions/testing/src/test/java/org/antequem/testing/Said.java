package org.antequem.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a failed assertion says. */
final class Said {

    private Said() {}

    static String by(ThrowingCallable failing) {
        return String.valueOf(
                catchThrowableOfType(AssertionError.class, failing).getMessage());
    }
}
