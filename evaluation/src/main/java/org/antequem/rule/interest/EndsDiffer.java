package org.antequem.rule.interest;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    final ImmutableList<Facing> indications(Aligned aligned, Claim claim, Inquiry inquiry) {
        ImmutableList<Statement> ones = heldBy(aligned.one(), inquiry);
        ImmutableList<Statement> others = heldBy(aligned.other(), inquiry);
        Set<String> shared = sharedMeans(ones, others, claim);
        ImmutableList<Statement> parting = ones.stream()
                .filter(one -> !shared.contains(interest(one).means()))
                .collect(ImmutableList.toImmutableList());
        return sought(parting, others, claim, inquiry);
    }

    @Override
    final Optional<Matter> meeting(Matter one, Matter other) {
        return narrower(one, other);
    }

    /**
     * The means for which, of several ends, they have one in common: then it is not the ends that part them. The teller
     * of the claim cannot talk the rule down with that.
     */
    private static Set<String> sharedMeans(List<Statement> ones, List<Statement> others, Claim claim) {
        SetMultimap<List<String>, Matter> sought = HashMultimap.create();
        for (Statement other : others) {
            if (!isOwn(other, claim)) {
                sought.put(want(other), interest(other).matter());
            }
        }
        Set<String> shared = new HashSet<>();
        for (Statement one : ones) {
            if (!isOwn(one, claim) && isSought(interest(one).matter(), sought.get(want(one)))) {
                shared.add(interest(one).means());
            }
        }
        return shared;
    }

    private static boolean isSought(Matter matter, Set<Matter> others) {
        return others.stream().anyMatch(other -> narrower(matter, other).isPresent());
    }

    private static List<String> want(Statement held) {
        return List.of(interest(held).means(), interest(held).end());
    }
}
