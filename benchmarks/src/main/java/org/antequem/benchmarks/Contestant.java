package org.antequem.benchmarks;

import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;

/** Who takes part: each gets ready for a world once, and is then asked, again and again, what is refuted there. */
public enum Contestant {
    /** The floor. */
    LOOP(world -> new PlainLoop(world)::refuted),
    /** Rules that look at claims alone. */
    DROOLS(world -> {
        DroolsRules rules = DroolsRules.withoutJoins();
        return () -> rules.refuted(world);
    }),
    /** Rules that look events up. */
    DROOLS_JOINING(world -> {
        DroolsRules rules = DroolsRules.withJoins();
        return () -> rules.refuted(world);
    }),
    /** A dossier of claims that nobody makes: dates alone decide. */
    ANTEQUEM(world -> judging(Records.hypotheses(world))),
    /** A dossier of claims that somebody makes: their tellers are weighed as well. */
    ANTEQUEM_TOLD(world -> judging(Records.toldDossier(world)));

    @SuppressWarnings("ImmutableEnumChecker") // a function that no interface declares immutable, and that holds nothing
    private final Function<World, Supplier<BitSet>> readiness;

    Contestant(Function<World, Supplier<BitSet>> readiness) {
        this.readiness = readiness;
    }

    /** Everything that need not be done again for each question. */
    Supplier<BitSet> over(World world) {
        return readiness.apply(world);
    }

    private static Supplier<BitSet> judging(Dossier dossier) {
        return () -> Records.refuted(Evaluator.standard().evaluate(dossier));
    }
}
