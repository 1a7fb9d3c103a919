package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import org.antequem.rule.Rule;

/** The rules of this package. */
public final class TemporalRules {

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new CauseAfterEffect(),
            new EarlierStage(),
            new AlreadyDecided(),
            new TooLateToShape(),
            new OrderEntailed(),
            new OrderExcluded());

    private TemporalRules() {}

    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
