package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Motive;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** {@code MOTIVE_PREDATES}, where it supports: who wanted something before it happened had a motive for it. */
final class MotivePredatesSupports extends LineRule {

    MotivePredatesSupports() {
        super(
                InterestRules.MOTIVE_PREDATES,
                Bearing.SUPPORTS,
                "A claim that an actor's own interests account for an event is supported where the actor had such an interest before the event.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Motive motive)) {
            return ImmutableList.of();
        }
        ImmutableList<Statement> motives = AlignmentRule.heldBy(motive.actor(), inquiry).stream()
                .filter(held -> AlignmentRule.interest(held).servedBy().contains(motive.event()))
                .collect(ImmutableList.toImmutableList());
        Set<Interest> ended = motives.stream()
                .map(AlignmentRule::interest)
                .filter(interest -> Spell.hasEnd(interest, claim, inquiry))
                .collect(Collectors.toSet());
        return motives.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(statements -> earliest(motives, ended, motive.event(), statements));
    }

    private static Optional<Argument> earliest(
            ImmutableList<Statement> motives, Set<Interest> ended, Event event, Inquiry statements) {
        return Argument.widest(motives.stream().filter(statements::admits).flatMap(held -> {
            Interest interest = AlignmentRule.interest(held);
            return Spell.before(interest, event, ended.contains(interest), statements).stream()
                    .map(argument -> argument.from(held));
        }));
    }
}
