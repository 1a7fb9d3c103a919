package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        if (claim.saidBy().isPresent()) {
            Source teller = claim.saidBy().get();
            for (Claim other : told(claim, false, reading)) {
                Source refuter = other.saidBy().orElseThrow();
                Optional<Dating> when = refuter.published();
                if (Appearance.isBefore(when, teller.told(), reading)
                        && !refuter.equals(teller)
                        && !claim.citing().sources().contains(refuter)
                        && isPlain(other, reading)
                        && (other.proposition() instanceof Not || isToldBefore(when, claim, reading))
                        && !Quoted.isMentioned(other, claim, reading)) {
                    facts.add(
                            new Fact("refuted before by", refuter),
                            new Fact("published", when.orElseThrow()),
                            new Fact("in the words", other));
                }
            }
        }
        return facts.build();
    }

    /** The claims on record that entail it, or those that exclude it. */
    private static List<Claim> told(Claim claim, boolean entails, Reading reading) {
        Proposition tested = reading.read(claim.proposition());
        List<Claim> found = new ArrayList<>();
        for (Statement statement : reading.about(tested)) {
            Proposition said = reading.read(statement.proposition());
            if (statement instanceof Claim other && (entails ? said.entails(tested) : said.excludes(tested))) {
                found.add(other);
            }
        }
        return found;
    }

    /** A refutation that is hedged, or was taken back, lays nothing to rest. */
    private static boolean isPlain(Claim other, Reading reading) {
        return other.hedge().isEmpty()
                && !other.withdrawn().filter(reading.dossier()::knows).isPresent();
    }

    private static boolean isToldBefore(Optional<Dating> when, Claim claim, Reading reading) {
        for (Claim first : told(claim, true, reading)) {
            if (Appearance.isBefore(first.saidBy().orElseThrow().told(), when, reading)) {
                return true;
            }
        }
        return false;
    }
}
