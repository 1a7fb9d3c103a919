package org.antequem.testing;

import java.util.function.Consumer;
import org.antequem.evaluation.Judgement;

/** Assertions on the verdict that there is not enough evidence. */
public final class UndecidedAssert extends RefinedAssert<UndecidedAssert> {

    UndecidedAssert(Judgement judgement, Consumer<AssertionError> failures) {
        super(judgement, failures);
    }

    @Override
    UndecidedAssert self() {
        return this;
    }
}
