package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.rule.Rule;

/** The rules of this package. */
public final class ProvenanceRules {

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new ActorAbsent(),
            new Anachronism(),
            new Testimony(Bearing.REFUTES),
            new Testimony(Bearing.SUPPORTS),
            new SayingPredatesFact(),
            new SourcePredatesFact(),
            new CitesTheFuture(),
            new AnachronisticSource(),
            new Circular(),
            new Overstated(),
            new Misquoted(Bearing.VOIDS),
            new Misquoted(Bearing.WEAKENS),
            new OwnSourceExcludes(),
            new Retracted(Bearing.VOIDS),
            new Retracted(Bearing.WEAKENS),
            new TranslationFirst(),
            new SingleRoot(),
            new SelectiveCitation(),
            new Zombie(),
            new LineageNotRecorded(),
            new UnnamedRoot(),
            new NotInPositionToKnow(),
            new TooManyHops(),
            new Hedged(),
            new AdmiraltyGrade(),
            new UnconfirmedGrade(),
            new HedgeDropped(),
            new AttributionDropped(),
            new Contested(),
            new LateFirstReport());

    private ProvenanceRules() {}

    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
