package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Reading;
import org.antequem.time.Dating;

/** {@code ZOMBIE}: it was refuted, and goes on as if it had not been. */
public final class Zombie extends NoteRule {

    /** The rule; it has no settings. */
    public Zombie() {
        super(
                "ZOMBIE",
                "It is noted where a claim is told certainly after somebody had published its denial, or, of what had been"
                        + " told before, what excludes it, and its teller is silent on that.");
    }

    @Override
    public ImmutableList<Fact> note(Claim claim, Reading reading) {
        Optional<Dating> told = claim.saidBy().flatMap(Source::told);
        Proposition tested = reading.read(claim.proposition());
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Statement statement : told.isPresent() ? reading.about(tested) : ImmutableList.<Statement>of()) {
            if (statement instanceof Claim other
                    && reading.read(other.proposition()).excludes(tested)
                    && isPlain(other, reading)
                    && !isAnswered(other, claim, reading)) {
                Source refuter = other.saidBy().orElseThrow();
                Optional<Dating> when = refuter.published();
                if (isBefore(when, told, reading)
                        && (other.proposition() instanceof Not || isToldBefore(when, tested, reading))) {
                    facts.add(
                            new Fact("refuted before by", refuter),
                            new Fact("published", when.orElseThrow()),
                            new Fact("in the words", other));
                }
            }
        }
        return facts.build();
    }

    /** A refutation that is hedged, or was taken back, lays nothing to rest. */
    private static boolean isPlain(Claim other, Reading reading) {
        return other.hedge().isEmpty()
                && other.withdrawn()
                        .filter(when -> Retracted.isKnown(when, reading))
                        .isEmpty();
    }

    private static boolean isAnswered(Claim other, Claim claim, Reading reading) {
        return other.saidBy().equals(claim.saidBy())
                || claim.citing().sources().contains(other.saidBy().orElseThrow())
                || Quoted.isMentioned(other, claim, reading);
    }

    private static boolean isToldBefore(Optional<Dating> when, Proposition tested, Reading reading) {
        for (Statement statement : reading.about(tested)) {
            if (statement instanceof Claim first
                    && isBefore(first.saidBy().flatMap(Source::told), when, reading)
                    && reading.read(first.proposition()).entails(tested)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(Optional<Dating> one, Optional<Dating> other, Reading reading) {
        return one.isPresent()
                && other.isPresent()
                && reading.read(one.get())
                        .extent()
                        .certainlyBefore(reading.read(other.get()).extent());
    }
}
