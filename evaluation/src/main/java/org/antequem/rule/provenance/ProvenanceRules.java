package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.rule.Rule;

/** The rules of this package. */
public final class ProvenanceRules {

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new ActorAbsent(),
            new AnachronismRefutes(),
            new TestimonyRefutes(),
            new TestimonySupports(),
            new SourcePredatesFactRefutes(),
            new SourcePredatesFactVoids(),
            new CitesTheFuture(),
            new AnachronismVoids(),
            new Circular(),
            new Overstated(),
            new QuoteNotFound(),
            new QuoteAltered(),
            new OwnSourceExcludes(),
            new RetractedVoids(),
            new RetractedWeakens(),
            new TranslationFirst(),
            new SingleRoot(),
            new SelectiveCitation(),
            new Zombie(),
            new LineageNotRecorded(),
            new UnnamedRoot(),
            new NotInPositionToKnow(),
            new TooManyHops(),
            new Hedged(),
            new AdmiraltyGradeWeakens(),
            new AdmiraltyGradeNotes(),
            new HedgeDropped(),
            new AttributionDropped(),
            new Contested(),
            new LateFirstReport());

    private ProvenanceRules() {}

    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
