package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Matter;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** What both rules of {@code ENDS_DIFFER} look at: whoever wants the same for another end wants something else. */
abstract class EndsDiffer extends AlignmentRule {

    EndsDiffer(Bearing bearing, String sentence) {
        super(InterestRules.ENDS_DIFFER, bearing, Alignment.PARALLEL, sentence);
    }

    @Override
    final ImmutableList<Indication> indications(Aligned aligned, Claim claim, Inquiry inquiry) {
        ImmutableList<Statement> ones = heldBy(aligned.one(), inquiry);
        ImmutableList<Statement> others = heldBy(aligned.other(), inquiry);
        ImmutableList.Builder<Indication> indications = ImmutableList.builder();
        for (Indication indication : sought(ones, others, claim, inquiry)) {
            if (!isShared(interest(indication.statements().get(0)).means(), ones, others, claim)) {
                indications.add(indication);
            }
        }
        return indications.build();
    }

    @Override
    final Optional<Matter> meeting(Matter one, Matter other) {
        return narrower(one, other);
    }

    /**
     * True where, of several ends for which they seek the means, they have one in common: then it is not the ends that
     * part them. The teller of the claim cannot talk the rule down with that.
     */
    private static boolean isShared(String means, List<Statement> ones, List<Statement> others, Claim claim) {
        for (Statement one : ones) {
            for (Statement other : others) {
                if (interest(one).means().equals(means)
                        && interest(other).means().equals(means)
                        && interest(one).end().equals(interest(other).end())
                        && narrower(interest(one).matter(), interest(other).matter())
                                .isPresent()
                        && !isOwn(one, claim)
                        && !isOwn(other, claim)) {
                    return true;
                }
            }
        }
        return false;
    }
}
