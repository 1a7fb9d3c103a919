package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** What both rules of {@code OPENLY_AT_ODDS} look at: whoever acts against another does not want the same. */
abstract class OpenlyAtOdds extends AlignmentRule {

    OpenlyAtOdds(Bearing bearing, String sentence) {
        super(InterestRules.OPENLY_AT_ODDS, bearing, Alignment.CONFLICTING, sentence);
    }

    @Override
    final ImmutableList<Facing> indications(Aligned aligned, Claim claim, Inquiry inquiry) {
        ImmutableList<Statement> ones = heldBy(aligned.one(), inquiry);
        ImmutableList<Statement> others = heldBy(aligned.other(), inquiry);
        ImmutableList.Builder<Facing> indications = ImmutableList.builder();
        indications.addAll(sought(ones, others, claim, inquiry));
        acts(aligned.one(), aligned.other(), ones, claim, inquiry, indications);
        acts(aligned.other(), aligned.one(), others, claim, inquiry, indications);
        return indications.build();
    }

    /** What the other did, if it was done, against what an actor sought. */
    private void acts(
            Actor actor,
            Actor other,
            ImmutableList<Statement> sought,
            Claim claim,
            Inquiry inquiry,
            ImmutableList.Builder<Facing> indications) {
        for (Statement held : sought) {
            Matter matter = interest(held).matter();
            if (isWithin(matter, (Aligned) claim.proposition())) {
                for (Event act : interest(held).harmedBy()) {
                    if (isActOf(other, act) && !isActOf(actor, act)) {
                        for (Statement done : inquiry.about(Occurred.of(act))) {
                            if (done.proposition().entails(Occurred.of(act))) {
                                Want deed = new Want(done, matter, new Spell(act, goesOn(done), false));
                                indications.add(new Facing(Want.of(held, claim, inquiry), ImmutableList.of(deed)));
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean goesOn(Statement done) {
        return done.proposition() instanceof Occurred occurred
                && occurred.dating().ongoing();
    }

    /** Where they meet; what is sought in two parts of a matter can be opposed in the whole. */
    @Override
    final Optional<Matter> meeting(Matter one, Matter other) {
        Optional<Matter> meeting = narrower(one, other);
        Matter whole = one.within();
        while (meeting.isEmpty() && whole != null) {
            meeting = whole.encloses(other) ? Optional.of(whole) : meeting;
            whole = whole.within();
        }
        return meeting;
    }
}
