package org.antequem.rule.testimony;

import static org.antequem.world.Annals.WAR;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;

/** Marcus, who is accused of a war, and two who saw it. */
final class Accused {

    private Accused() {}

    static final Actor MARCUS = Actor.person("Marcus").build();
    static final Actor PUBLIUS = Actor.person("Publius").build();
    static final Source OF_MARCUS = Source.witness("Marcus, in court")
            .by(MARCUS)
            .spoken("1900-05")
            .observed(WAR)
            .build();
    static final Source OF_MARCUS_LATER = Source.witness("Marcus, in his memoirs")
            .by(MARCUS)
            .spoken("1900-08")
            .observed(WAR)
            .build();
    static final Source LIVIA = Source.witness("Livia").observed(WAR).build();
    static final Source DRUSUS = Source.witness("Drusus").observed(WAR).build();
    static final Claim MARCUS_DID_IT = hypothesis("Marcus did it", Deed.of(WAR, MARCUS));

    static Claim hypothesis(String wording, Proposition said) {
        return Claim.that(wording).states(said).build();
    }

    static Verdict verdict(Claim claim, Claim... record) {
        return judgement(claim, Evaluator.standard(), record).verdict();
    }

    static Judgement judgement(Claim claim, Evaluator evaluator, Claim... record) {
        return evaluator
                .evaluate(Dossier.titled("the annals").claims(record).build())
                .of(claim);
    }
}
