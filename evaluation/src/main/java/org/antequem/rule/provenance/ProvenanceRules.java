package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.rule.Rule;

/** The rules of this package. */
public final class ProvenanceRules {

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new Testimony(Bearing.REFUTES),
            new Testimony(Bearing.SUPPORTS),
            new SayingPredatesFact(),
            new SourcePredatesFact(),
            new Circular(),
            new Overstated(),
            new OwnSourceExcludes(),
            new Retracted(Bearing.VOIDS),
            new Retracted(Bearing.WEAKENS),
            new SingleRoot(),
            new SelectiveCitation(),
            new Zombie(),
            new LineageNotRecorded(),
            new UnnamedRoot(),
            new NotInPositionToKnow(),
            new TooManyHops(),
            new Hedged(),
            new HedgeDropped(),
            new AttributionDropped(),
            new Contested(),
            new LateFirstReport());

    private ProvenanceRules() {}

    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
