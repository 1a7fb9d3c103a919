package org.antequem.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Presumption;
import org.antequem.record.Granted;
import org.antequem.rule.GoalOfWords;
import org.jspecify.annotations.Nullable;

/**
 * By which arguments a few statements reach goals that depend on words alone, whatever claim is put to the test; kept
 * while there is room. Safe for use by several threads.
 */
final class SharedArguments {

    /** The maximum number of statements that are kept in all questions together. */
    private static final int MOST_STATEMENTS_KEPT = 200_000;

    private final Cache<Asked, Answer> answers = CacheBuilder.newBuilder()
            .maximumWeight(MOST_STATEMENTS_KEPT)
            .weigher((Asked asked, Answer answer) -> 1 + asked.from().size())
            .build();

    /**
     * Whether a goal is reached.
     *
     * @param from the statements that may be used; or what they say, of which it is only kept that it reaches nothing
     * @param switchedOff the presumptions that may not be made
     * @param granted what is granted meanwhile
     */
    record Asked(GoalOfWords goal, ImmutableSet<?> from, ImmutableSet<Presumption> switchedOff, Granted granted) {}

    /**
     * By which argument, if any.
     *
     * @param spent the number of times that the goal was sought to find it
     * @param contradicting see {@link ArgumentSearch#contradicting}
     */
    record Answer(Optional<Argument> argument, int spent, ImmutableSet<Presumption> contradicting) {}

    @Nullable Answer to(Asked asked) {
        return answers.getIfPresent(asked);
    }

    void keep(Asked asked, Answer answer) {
        answers.put(asked, answer);
    }
}
