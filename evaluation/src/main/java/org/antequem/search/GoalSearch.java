package org.antequem.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.GoalOfWords;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.search.SharedArguments.Answer;
import org.antequem.search.SharedArguments.Asked;

/**
 * The arguments that reach one goal by some means while one claim is put to the test. What depends on words alone is
 * sought once for all claims, and for all roots that say the same. For one thread.
 */
final class GoalSearch {

    private final Goal goal;
    private final Inquiry inquiry;
    private final Tellings tellings;
    private final Hearing hearing;
    private final Budget budget;
    private final SharedArguments shared;

    /**
     * True where what is found for one claim may serve for others; false while notes are taken, for they belong to one
     * claim.
     */
    private final boolean isShared;

    /** All that may be used; whatever the goal asks for is reported to the roots. */
    private final Inquiry usable;

    private final Roots roots;
    private final ArgumentSearch arguments;
    private ImmutableSet<Presumption> contradicting = ImmutableSet.of();

    GoalSearch(Goal goal, Inquiry inquiry, Tellings tellings, Roots roots, Budget budget, Judge judge) {
        this.goal = goal;
        this.inquiry = inquiry;
        this.tellings = tellings;
        this.hearing = judge.hearing();
        this.budget = budget;
        this.shared = judge.arguments();
        this.isShared = goal instanceof GoalOfWords && !hearing.takesNotes(inquiry);
        this.roots = roots;
        this.usable = hearing.toldTo(roots::note, inquiry.where(tellings::admit))
                .without(inquiry.granted().contrary());
        this.arguments = new ArgumentSearch(inquiry, budget);
    }

    /** True where the goal can be reached at all, as far as contradictions are left aside. */
    boolean isWithinReach() {
        return arguments.isWithinReach(goal, usable);
    }

    /** True where there may be more arguments than were found. */
    boolean isCutShort() {
        return arguments.isCutShort();
    }

    /** The presumptions without which what was dropped last, since it contradicts itself, might not. */
    ImmutableSet<Presumption> contradicting() {
        return contradicting;
    }

    /** An argument from which no statement can be spared. */
    Optional<Argument> minimal(Means means) {
        ImmutableSet<Source> some = means.roots();
        return isShared && some != null && some.size() == 1 ? known(means, some) : sought(means);
    }

    private Optional<Argument> known(Means means, ImmutableSet<Source> root) {
        ImmutableSet<Statement> from =
                ImmutableSet.copyOf(Sets.filter(roots.statements(root), statement -> tellings.admit(statement, means)));
        Asked asked = asked(from, means);
        Asked ofWords = asked(
                from.stream().map(Statement::proposition).collect(ImmutableSet.<Proposition>toImmutableSet()), means);
        Answer known = shared.to(ofWords);
        if (known == null) {
            known = shared.to(asked);
        }
        if (known != null) {
            budget.spend(known.spent());
            contradicting = known.contradicting();
            return known.argument();
        }
        int left = budget.left();
        int besides = roots.toldBesidesTime();
        Optional<Argument> found = sought(means);
        boolean isWholeAnswer = !isCutShort() && roots.toldBesidesTime() == besides;
        if (isWholeAnswer) {
            shared.keep(found.isPresent() ? asked : ofWords, new Answer(found, left - budget.left(), contradicting));
        }
        return found;
    }

    private Asked asked(ImmutableSet<?> from, Means means) {
        return new Asked((GoalOfWords) goal, from, means.switchedOff(), usable.granted());
    }

    private Optional<Argument> sought(Means means) {
        ImmutableSet<Presumption> off = means.switchedOff();
        Optional<Argument> found =
                arguments.minimal(goal, hearing.without(off, admittedBy(means)), hearing.without(off, inquiry));
        contradicting = arguments.contradicting();
        return found;
    }

    private Inquiry admittedBy(Means means) {
        ImmutableSet<Source> some = means.roots();
        Set<Statement> noted = some == null ? roots.statements() : roots.statements(some);
        return usable.only(Sets.filter(noted, statement -> tellings.admit(statement, means)));
    }
}
