package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Interest;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** The interests of a root that are served or harmed where it is believed. */
final class InterestInBelief {

    private InterestInBelief() {}

    /**
     * The interests of the root, and of those for whom it stands, on which belief in what is told bears, unless it
     * certainly had them only later, or no longer. Who says that there is an interest must be no weaker than what is
     * told.
     *
     * @param believed the claims belief in which is recorded to bear on an interest in one way
     * @param disbelieved those belief in which bears on it in the other way, so that disbelief does in this one
     */
    static ImmutableList<Fact> of(
            Telling telling,
            String label,
            Function<Interest, ? extends Set<Claim>> believed,
            Function<Interest, ? extends Set<Claim>> disbelieved,
            Strengths earlier,
            Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Statement held : inquiry.interests()) {
            Interest interest = AlignmentRule.interest(held);
            if (telling.root().standsFor(interest.holder())
                    && earlier.of(held).isAtLeast(earlier.of(telling))
                    && (isTold(believed.apply(interest), said -> said, telling, inquiry)
                            || isTold(disbelieved.apply(interest), Proposition::negated, telling, inquiry))
                    && !isOfAnotherTime(interest, telling, inquiry)) {
                add(facts, label, held);
            }
        }
        return facts.build();
    }

    /** An interest, and who says that it is one; what the dossier stipulates says nobody. */
    static void add(ImmutableList.Builder<Fact> facts, String label, Statement held) {
        facts.add(Fact.shown(label, AlignmentRule.interest(held)));
        if (held instanceof Claim told) {
            facts.add(Fact.naming("according to {}", told.saidBy().orElseThrow()));
        }
    }

    /** Whoever believes what is told believes all that follows from it, and that what it excludes is not so. */
    private static boolean isTold(Set<Claim> some, UnaryOperator<Proposition> how, Telling telling, Inquiry inquiry) {
        return some.stream()
                .map(claim -> inquiry.read(how.apply(claim.proposition())))
                .anyMatch(said -> telling.chain().stream()
                        .anyMatch(link -> inquiry.read(link.proposition()).entails(said)));
    }

    private static boolean isOfAnotherTime(Interest interest, Telling telling, Inquiry inquiry) {
        Bounds told = inquiry.read(telling.firstTold().orElse(Dating.UNKNOWN)).extent();
        return told.certainlyBefore(inquiry.bounds(Moment.startOf(interest.holding())))
                || inquiry.bounds(Moment.endOf(interest.holding())).certainlyBefore(told);
    }
}
