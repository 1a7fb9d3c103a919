package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.rule.Reading;

/**
 * What may be used for or against one claim: everything but the claim itself and the retellings that descend from it,
 * and, for it, nothing that is rooted in its own teller. For one thread; what it remembers is of this claim alone.
 */
final class Evidence {

    private final Claim underTest;
    private final Bearing side;
    private final Reading reading;
    private final Function<Telling, ImmutableList<Finding>> weights;
    private final Map<Claim, ImmutableList<Weighed>> known = new HashMap<>();

    Evidence(Claim underTest, Bearing side, Reading reading, Function<Telling, ImmutableList<Finding>> weights) {
        this.underTest = underTest;
        this.side = side;
        this.reading = reading;
        this.weights = weights;
    }

    boolean admits(Statement statement) {
        return statement instanceof Stipulation || !tellings((Claim) statement).isEmpty();
    }

    /** What is granted to the claim: the stipulated date of its cause. No line may contradict it. */
    ImmutableSet<Statement> granted() {
        if (!(underTest.proposition() instanceof Cause cause)) {
            return ImmutableSet.of();
        }
        return cause.cause().during().stream()
                .map(dating -> new Stipulation(new Occurred(cause.cause(), dating, Count.NOT_RECORDED)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The strongest telling of a claim from one of the roots, where it is strong enough. */
    Optional<Weighed> telling(Claim claim, Set<Source> roots, Strength least) {
        Weighed strongest = null;
        for (Weighed telling : tellings(claim)) {
            if (roots.contains(telling.root())
                    && telling.strength().isAtLeast(least)
                    && (strongest == null || !strongest.strength().isAtLeast(telling.strength()))) {
                strongest = telling;
            }
        }
        return Optional.ofNullable(strongest);
    }

    /** Those through which a claim may be used. */
    ImmutableList<Weighed> tellings(Claim claim) {
        ImmutableList<Weighed> usable = known.get(claim);
        if (usable == null) {
            ImmutableList.Builder<Weighed> weighed = ImmutableList.builder();
            for (Telling telling : usable(claim)) {
                weighed.add(new Weighed(telling, weights));
            }
            usable = weighed.build();
            known.put(claim, usable);
        }
        return usable;
    }

    private ImmutableList<Telling> usable(Claim claim) {
        if (!reading.counts(claim)) {
            return ImmutableList.of();
        }
        ImmutableList<Telling> tellings = reading.lineage().tellings(claim, underTest);
        if (side != Bearing.SUPPORTS || underTest.saidBy().isEmpty()) {
            return tellings;
        }
        Source teller = underTest.saidBy().get();
        for (Telling telling : tellings) {
            if (telling.root().equals(teller)) {
                return tellings.stream()
                        .filter(other -> !other.root().equals(teller))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return tellings;
    }
}
