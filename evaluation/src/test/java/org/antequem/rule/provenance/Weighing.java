package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;

/** The first claim of a small record, judged. */
public final class Weighing {

    private Weighing() {}

    public static Judgement judged(Claim claim, Claim... others) {
        Dossier dossier = Dossier.titled("the annals")
                .inZone("Z")
                .claims(claim)
                .claims(others)
                .build();
        return Evaluator.standard().evaluate(dossier).of(claim);
    }

    /** True where the rule found something on the claim. */
    public static boolean fires(String code, Claim claim, Claim... others) {
        return !judged(claim, others).findings(code).isEmpty();
    }

    /** What the rule shows of the claim, as values, beside the statements on which that rests. */
    public static ImmutableList<Object> values(String code, Claim claim, Claim... others) {
        return judged(claim, others).findings(code).stream()
                .flatMap(finding -> finding.shown().stream())
                .<Object>map(fact ->
                        fact.values().size() == 1 ? fact.values().asList().get(0) : fact.values())
                .collect(ImmutableList.toImmutableList());
    }

    /** A chain of so many retellings of the last claim, the longest first. */
    public static ImmutableList<Claim> handedOn(int times, Claim last, Source first) {
        ImmutableList.Builder<Claim> chain = ImmutableList.<Claim>builder().add(last);
        Source from = first;
        for (int i = 1; i <= times; i++) {
            Source teller = Source.report("report " + i).build();
            chain.add(Claim.that("told again by " + teller)
                    .states(last.proposition())
                    .saidBy(teller)
                    .citing(from)
                    .build());
            from = teller;
        }
        return chain.build().reverse();
    }
}
