package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Conventions;

/**
 * What rules would have to find for and against a claim, by how its own words can be read: as people usually mean them,
 * or whatever they mean by them.
 */
final class Readings {

    private final Proposition said;
    private final Claim asked;

    private final Inquiry asking;
    private final Conventions conventions;

    /** What is presumed of the claim's own words, as they are read. */
    private final ImmutableSet<Presumption> presumed;

    /** True where nothing is switched off that reading the claim presumes. */
    private final boolean isAsUsual;

    /** @param asking what the rules ask to say what would have to be forced */
    Readings(Claim claim, Inquiry asking, Conventions conventions) {
        this.said = claim.proposition().affirmed();
        this.asked = asked(claim, conventions);
        this.asking = asking;
        this.conventions = conventions;
        this.presumed = Approximations.presumedBy(asked.proposition(), conventions);
        this.isAsUsual = Approximations.presumedBy(said, conventions.asUsual())
                .equals(Approximations.presumedBy(said, conventions));
    }

    /** What a rule is asked about: the claim, or what it denies; numbers as they are read by these conventions. */
    static Claim asked(Claim claim, Conventions conventions) {
        Proposition said = claim.proposition().affirmed();
        Proposition affirmed = said instanceof Spacing spacing ? spacing.in(conventions) : said;
        return affirmed.equals(claim.proposition()) ? claim : claim.stating(affirmed);
    }

    /**
     * Some goals, and what it presumes of the claim's own words to be content with them.
     *
     * @param presuming besides what the goals themselves presume
     */
    record Sought(ImmutableList<Goal> goals, ImmutableSet<Presumption> presuming) {}

    /** The goals of a rule; what presumes less comes first. */
    ImmutableList<Sought> of(LineRule rule) {
        if (rule.bearing() == Bearing.REFUTES) {
            return ImmutableList.of(new Sought(ImmutableList.copyOf(refuting(rule)), ImmutableSet.of()));
        }
        if (presumed.isEmpty() && isAsUsual) {
            return ImmutableList.of(new Sought(ImmutableList.copyOf(rule.goals(asked, asking)), ImmutableSet.of()));
        }
        List<Goal> sure = sureGoals(rule);
        Sought surely = new Sought(ImmutableList.copyOf(sure), ImmutableSet.of());
        return isAsUsual && !presumed.isEmpty()
                ? ImmutableList.of(
                        surely, new Sought(ImmutableList.copyOf(besides(sure, rule.goals(asked, asking))), presumed))
                : ImmutableList.of(surely);
    }

    /**
     * The goals that refute a claim with rough numbers. They presume how rough these are, unless they refute the claim
     * however rough it is meant.
     */
    private ImmutableList<Goal> refuting(LineRule rule) {
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        goals.addAll(denialsOfTheSameWords(rule));
        if (presumed.isEmpty()) {
            return goals.addAll(rule.goals(asked, asking)).build();
        }
        goals.addAll(goals(rule, Approximations.ALL));
        if (presumed.contains(Approximations.CIRCA)) {
            goals.addAll(presuming(
                    ImmutableSet.of(Approximations.CIRCA_TENFOLD), goals(rule, ImmutableSet.of(Approximations.CIRCA))));
        }
        return goals.addAll(presuming(presumed, rule.goals(asked, asking))).build();
    }

    /** Whoever denies the very words of the claim refutes it, however roughly they are meant. */
    private List<AnyOf> denialsOfTheSameWords(LineRule rule) {
        return Approximations.presumedBy(said, conventions.asUsual()).isEmpty()
                ? ImmutableList.of()
                : saying(said.negated()::equals, rule.goals(asked.stating(said), asking));
    }

    /** What would refute the claim if it were read without some presumptions. */
    private List<Goal> goals(LineRule rule, Set<Presumption> without) {
        Conventions read = Approximations.without(without, conventions);
        return rule.goals(asked.stating(asked.proposition().in(read).asRead()), asking);
    }

    private static List<Goal> presuming(ImmutableSet<Presumption> presumed, List<Goal> goals) {
        return Lists.transform(goals, goal -> goal.presuming(presumed));
    }

    /** What would support the claim whatever is presumed of its words: it supports what they certainly mean. */
    private List<Goal> sureGoals(LineRule rule) {
        List<Goal> sure = new ArrayList<>();
        Conventions exact =
                Approximations.without(Approximations.ALL, conventions).exact();
        if (!Approximations.isOpen(said, exact)) {
            sure.addAll(rule.goals(asked.stating(said.in(exact).asRead()), asking));
        }
        sure.addAll(inTheSameWords(rule));
        return sure;
    }

    /** Whoever says the very words of the claim, or as much, supports it however roughly they are meant. */
    private List<AnyOf> inTheSameWords(LineRule rule) {
        return saying(
                words -> words.equals(said) || Approximations.saysAsMuch(words, said, conventions),
                rule.goals(asked, asking));
    }

    /** Of these goals, as far as they are reached by whoever says one such thing and nothing else. */
    private static List<AnyOf> saying(Predicate<Proposition> words, List<Goal> goals) {
        return goals.stream()
                .filter(AnyOf.class::isInstance)
                .map(goal -> ((AnyOf) goal).where(statement -> words.test(statement.proposition())))
                .filter(goal -> !goal.statements().isEmpty())
                .toList();
    }

    /** Some goals, without the statements that are enough for another goal by themselves and presume nothing there. */
    private static List<Goal> besides(List<Goal> others, List<Goal> goals) {
        Set<Statement> enough = new HashSet<>();
        for (Goal other : others) {
            if (other instanceof AnyOf any) {
                any.statements().stream()
                        .filter(one -> any.argument().apply(one).presuming().isEmpty())
                        .forEach(enough::add);
            }
        }
        return Lists.transform(
                goals, goal -> goal instanceof AnyOf any ? any.where(one -> !enough.contains(one)) : goal);
    }
}
