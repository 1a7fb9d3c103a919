package org.antequem.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.CauseVerb;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;

/** Worlds written down as dossiers, and the evaluation of a dossier read back. */
final class Records {

    private static final int TELLERS = 1_000;

    private Records() {}

    /** Nobody makes the claims: only their dates are judged. */
    static Dossier hypotheses(World world) {
        return dossier(world, ImmutableList.of());
    }

    /**
     * Each claim is made by one of a thousand commentaries, of its own knowledge, so that what is said is judged as
     * well.
     */
    static Dossier toldDossier(World world) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (int i = 0; i < TELLERS; i++) {
            sources.add(Source.commentary("Commentary " + i).build());
        }
        return dossier(world, sources.build());
    }

    /** The numbers of the claims that came out as REFUTED. */
    static BitSet refuted(Evaluation evaluation) {
        BitSet refuted = new BitSet();
        int number = 0;
        for (Judgement judgement : evaluation.judgements()) {
            refuted.set(number++, judgement.verdict() == Verdict.REFUTED);
        }
        return refuted;
    }

    private static Dossier dossier(World world, ImmutableList<Source> tellers) {
        ImmutableList<Event> events = world.events().stream()
                .map(event -> Event.called("Event " + event.number())
                        .during(event.edtf())
                        .build())
                .collect(ImmutableList.toImmutableList());
        return Dossier.titled("A world of chance")
                .events(events.toArray(Event[]::new))
                .claims(world.claims().stream()
                        .map(claim -> claim(claim, events, tellers))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static Claim claim(CausalClaim claim, ImmutableList<Event> events, ImmutableList<Source> tellers) {
        CauseVerb cause = Claim.that("Claim " + claim.number())
                .cause(events.get(claim.cause().number()));
        Event effect = events.get(claim.effect().number());
        ClaimBuilder builder = switch (claim.role()) {
            case ORIGINATED -> cause.originated(effect);
            case DECIDED -> cause.decided(effect);
            case SHAPED -> cause.shaped(effect);
            case COORDINATED -> cause.coordinated(effect);
        };
        return tellers.isEmpty()
                ? builder.build()
                : builder.saidBy(tellers.get(claim.number() % tellers.size()))
                        .citingNobody()
                        .build();
    }
}
