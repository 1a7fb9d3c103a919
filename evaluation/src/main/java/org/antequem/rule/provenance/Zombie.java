package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code ZOMBIE}: it was refuted, and goes on as if it had not been. */
final class Zombie extends TellingRule {

    Zombie() {
        super(
                ProvenanceRules.ZOMBIE,
                Pass.CONTEST,
                Bearing.NOTES,
                "It is noted where a claim is repeated after its denial was published, and the teller is silent on the denial.");
    }

    /** Once for a claim, however many chains it has. */
    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        Claim claim = telling.claim();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        if (!inquiry.tellings(claim).get(0).equals(telling)) {
            return ImmutableList.of();
        }
        for (Statement statement : inquiry.excluding(claim.proposition())) {
            if (statement instanceof Claim other && isOverlooked(other, claim, earlier, inquiry)) {
                Source refuter = other.saidBy().orElseThrow();
                Optional<Argument> late = toldAgain(other, telling, inquiry);
                if (late.isPresent()) {
                    facts.add(
                            Fact.naming("{} had denied it before", refuter),
                            Fact.dated(
                                    "in words published {}", refuter.published().get()),
                            Fact.stating("namely {}", other));
                    facts.addAll(late.get().shown());
                }
            }
        }
        return facts.build();
    }

    /** True where the other was published by somebody else, is sound, and the teller of the claim is silent on it. */
    private static boolean isOverlooked(Claim other, Claim claim, Strengths strengths, Inquiry inquiry) {
        Source refuter = other.saidBy().orElseThrow();
        return refuter.published().isPresent()
                && !refuter.equals(claim.saidBy().orElseThrow())
                && !refuter.isOnePersonWith(claim.saidBy().orElseThrow())
                && !claim.citing().sources().contains(refuter)
                && isSound(other, strengths, inquiry)
                && !WordsOf.isMentioned(other, claim, inquiry);
    }

    /** A refutation that is hedged or void lays nothing to rest. */
    private static boolean isSound(Claim other, Strengths strengths, Inquiry inquiry) {
        for (Telling telling : inquiry.tellings(other)) {
            if (Undisputed.isSound(telling, strengths)) {
                return true;
            }
        }
        return false;
    }

    /** After that was published; and before, too, unless it denies it. */
    private static Optional<Argument> toldAgain(Claim other, Telling telling, Inquiry inquiry) {
        Event published = other.saidBy().orElseThrow().publication();
        Event told = telling.claim().saidBy().orElseThrow().telling();
        Optional<Argument> again = Succession.of(published, told, telling, inquiry);
        if (again.isEmpty() || other.proposition() instanceof Not) {
            return again;
        }
        for (Statement statement : ImmutableList.sortedCopyOf(
                Statement.BY_CONTENT, inquiry.entailing(telling.claim().proposition()))) {
            Optional<Argument> before = statement instanceof Claim first
                    ? Succession.of(first.saidBy().orElseThrow().telling(), published, telling, inquiry)
                    : Optional.empty();
            if (before.isPresent()) {
                return Optional.of(before.get().and(again.get()));
            }
        }
        return Optional.empty();
    }
}
