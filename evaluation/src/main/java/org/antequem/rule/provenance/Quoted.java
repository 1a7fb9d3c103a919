package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.rule.Reading;

/** What somebody says of what a claim speaks of, and whether somebody speaks of what another says. */
final class Quoted {

    private Quoted() {}

    /** The claims of a source on something of which the claim speaks. */
    static ImmutableList<Claim> from(Source source, Claim claim, Reading reading) {
        return reading.about(claim.proposition()).stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(other -> other.saidBy().equals(Optional.of(source)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * True where the teller of a claim tells the other, too, or denies it, or tells or denies that somebody says it.
     */
    static boolean isMentioned(Claim other, Claim claim, Reading reading) {
        Proposition said = reading.read(other.proposition());
        return from(claim.saidBy().orElseThrow(), other, reading).stream()
                .anyMatch(own -> !own.equals(claim) && tells(reading.read(own.proposition()), said));
    }

    /** The claims that findings rest on where they refute. */
    static ImmutableSet<Claim> in(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.bearing() == Bearing.REFUTES)
                .flatMap(finding -> finding.grounds().stream())
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean tells(Proposition own, Proposition said) {
        return own.entails(said)
                || (own instanceof Saying saying && tells(saying.said(), said))
                || (own instanceof Not denial && tells(denial.negated(), said));
    }
}
