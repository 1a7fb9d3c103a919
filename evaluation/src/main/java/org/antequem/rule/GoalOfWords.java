package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Presumption;
import org.jspecify.annotations.Nullable;

/**
 * A goal that depends only on what statements say. If some statements do not reach it, then others that say the same do
 * not reach it either, whoever makes them. Goals of one record with equal names are one goal, which several claims may
 * have. So what reaches it is found once for all of them, and for all sources that say the same.
 */
public final class GoalOfWords implements Goal {

    private final Object name;
    private final Goal goal;

    private GoalOfWords(Object name, Goal goal) {
        this.name = name;
        this.goal = goal;
    }

    /**
     * A goal that depends only on what statements say.
     *
     * @param code the code of the rule that makes it
     * @param said a value that holds all on which the goal depends besides, such as the proposition that must follow
     * @param goal says whether statements reach it
     */
    public static GoalOfWords named(String code, Object said, Goal goal) {
        return new GoalOfWords(
                ImmutableList.of(requireNonNull(code, "code"), requireNonNull(said, "said")),
                requireNonNull(goal, "goal"));
    }

    @Override
    public Optional<Argument> reachedFrom(Inquiry statements) {
        return goal.reachedFrom(requireNonNull(statements, "statements"));
    }

    @Override
    public GoalOfWords presuming(ImmutableSet<Presumption> more) {
        return named("presuming", ImmutableList.of(name, requireNonNull(more, "more")), goal.presuming(more));
    }

    @Override
    public GoalOfWords ofTheOpposite() {
        return named("opposite", name, goal.ofTheOpposite());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoalOfWords that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "goal " + name;
    }
}
