package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import org.antequem.time.Conventions;

/**
 * What may be used for or against one claim: everything but the claim itself and the retellings that descend from it,
 * and, for it, nothing that is rooted in its own teller.
 */
final class Evidence {

    private final Claim underTest;
    private final Bearing side;
    private final Reading reading;
    private final Function<Telling, ImmutableList<Finding>> weights;
    private final Map<Claim, ImmutableList<Telling>> known = new HashMap<>();

    Evidence(Claim underTest, Bearing side, Reading reading, Function<Telling, ImmutableList<Finding>> weights) {
        this.underTest = underTest;
        this.side = side;
        this.reading = reading;
        this.weights = weights;
    }

    boolean admits(Statement statement) {
        return statement instanceof Stipulation || !tellings((Claim) statement).isEmpty();
    }

    Conventions conventions() {
        return reading.conventions();
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

    /** The roots through which a statement may be used; none for a stipulation. */
    ImmutableSet<Source> roots(Statement statement) {
        return statement instanceof Claim claim
                ? tellings(claim).stream().map(Telling::root).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    /** The strongest telling of a claim from one of the roots, where it is strong enough. */
    Optional<Telling> telling(Claim claim, ImmutableSet<Source> roots, Strength least) {
        Optional<Telling> strongest = Optional.empty();
        for (Telling telling : tellings(claim)) {
            Strength strength = strength(telling);
            if (roots.contains(telling.root())
                    && strength.isAtLeast(least)
                    && (strongest.isEmpty() || !strength(strongest.get()).isAtLeast(strength))) {
                strongest = Optional.of(telling);
            }
        }
        return strongest;
    }

    Strength strength(Telling telling) {
        return Weights.strength(weights.apply(telling));
    }

    ImmutableList<Finding> weaknesses(Telling telling) {
        return weights.apply(telling).stream()
                .filter(finding -> finding.bearing() != Bearing.NOTES)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Telling> tellings(Claim claim) {
        return known.computeIfAbsent(claim, this::usable);
    }

    private ImmutableList<Telling> usable(Claim claim) {
        if (!reading.counts(claim)) {
            return ImmutableList.of();
        }
        ImmutableList<Telling> tellings = reading.lineage().tellings(claim, underTest);
        return side == Bearing.SUPPORTS && underTest.saidBy().isPresent()
                ? tellings.stream()
                        .filter(telling ->
                                !telling.root().equals(underTest.saidBy().get()))
                        .collect(ImmutableList.toImmutableList())
                : tellings;
    }
}
