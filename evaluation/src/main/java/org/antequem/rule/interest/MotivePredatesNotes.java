package org.antequem.rule.interest;

import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Fact;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Role;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.NoteRule;

/** {@code MOTIVE_PREDATES}, where it notes: who wanted something anyway needed nobody to bring it about. */
final class MotivePredatesNotes extends NoteRule {

    MotivePredatesNotes() {
        super(
                InterestRules.MOTIVE_PREDATES,
                "It is noted where the actor of a decision had a motive of its own before what is said to have brought it about.");
    }

    @Override
    public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        if (claim.proposition() instanceof Cause cause && cause.role() == Role.DECIDED) {
            Inquiry statements = inquiry.where(statement -> mayBeUsed(statement, cause, inquiry));
            for (Statement held : inquiry.interests()) {
                Interest interest = AlignmentRule.interest(held);
                if (interest.servedBy().contains(cause.effect())
                        && AlignmentRule.isActOf(interest.holder(), cause.effect())
                        && !AlignmentRule.isActOf(interest.holder(), cause.cause())
                        && statements.admits(held)) {
                    boolean hasEnd = Spell.hasEnd(interest, claim, inquiry);
                    Spell.before(interest, cause.cause(), hasEnd, statements)
                            .ifPresent(before -> add(facts, held, before.from(held), cause.cause(), statements));
                }
            }
        }
        return facts.build();
    }

    private static void add(
            ImmutableList.Builder<Fact> facts, Statement held, Argument before, Event cause, Inquiry statements) {
        InterestInBelief.add(facts, "{} had a motive of its own before", held);
        Argument all = before;
        Set<Event> harms = new LinkedHashSet<>();
        for (Event harm : AlignmentRule.interest(held).harmedBy()) {
            Optional<Argument> harmed = statements.before(startOf(harm), startOf(cause));
            if (harmed.isPresent()) {
                harms.add(harm);
                all = all.and(harmed.get());
            }
        }
        if (!harms.isEmpty()) {
            facts.add(Fact.shown("and this interest was harmed before by {}", harms));
        }
        facts.addAll(all.shown());
    }

    /**
     * The date of the cause, where it is stipulated, is granted; the claim and its retellings are nobody's evidence.
     */
    private static boolean mayBeUsed(Statement statement, Cause cause, Inquiry inquiry) {
        if (!(statement instanceof Claim told)) {
            return true;
        }
        boolean isOfWhatIsGranted = inquiry.granted().dates(cause.cause())
                && told.proposition().events().contains(cause.cause());
        return !isOfWhatIsGranted && !inquiry.tellings(told).isEmpty();
    }
}
