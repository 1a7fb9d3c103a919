package org.antequem.examples.tour;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** Who threw the first stone? Those who were there, those who say so, and the one who is accused. */
final class Strike {

    static final Event STONE = Event.called("the throwing of the first stone").build();

    static final Actor FOREMAN = Actor.person("the foreman").build();

    // The author vouches for the clerk; the docker says himself that he was there.
    static final Source CLERK = Source.witness("a clerk").observed(STONE).build();
    static final Source DOCKER = Source.witness("a docker").build();
    static final Source LETTER = Source.document("a letter to the editor").build();
    static final Source IN_COURT =
            Source.witness("the foreman, in court").by(FOREMAN).build();

    static final Claim IT_WAS_HE =
            Claim.that("The foreman threw it").event(STONE).wasBy(FOREMAN).build();

    static final Claim SEEN_BY_THE_CLERK = says("I saw the foreman throw it", CLERK);
    static final Claim SEEN_BY_THE_DOCKER = says("It was the foreman", DOCKER);
    static final Claim WRITTEN = says("The foreman, of course", LETTER);
    static final Claim DENIED = Claim.that("I threw nothing")
            .not(it -> it.event(STONE).wasBy(FOREMAN))
            .saidBy(IN_COURT)
            .citingNobody()
            .build();
    static final Claim WAS_THERE = Claim.that("The docker stood beside me")
            .source(DOCKER)
            .observed(STONE)
            .saidBy(CLERK)
            .citingNobody()
            .build();

    private Strike() {}

    public static void main(String[] args) {
        print("the clerk alone", SEEN_BY_THE_CLERK);
        print("the docker alone", SEEN_BY_THE_DOCKER);
        print("the docker, and the clerk says that he was there", SEEN_BY_THE_DOCKER, WAS_THERE);
        print("the docker and the letter", SEEN_BY_THE_DOCKER, WRITTEN);
        print("the letter alone", WRITTEN);
        print("the clerk, and the foreman denies it", SEEN_BY_THE_CLERK, DENIED);
        print("the docker, and the foreman denies it", SEEN_BY_THE_DOCKER, DENIED);
    }

    private static Claim says(String wording, Source source) {
        return Claim.that(wording)
                .event(STONE)
                .wasBy(FOREMAN)
                .saidBy(source)
                .citingNobody()
                .build();
    }

    private static void print(String what, Claim... record) {
        Evaluation evaluation = Evaluator.standard()
                .evaluate(Dossier.titled("The strike").claims(record).build());
        System.out.println(what + ": " + evaluation.of(IT_WAS_HE).verdict());
        for (Claim claim : record) {
            for (Finding finding : evaluation.of(claim).findings()) {
                if (finding.bearing() == Bearing.WEAKENS || finding.bearing() == Bearing.VOIDS) {
                    System.out.println("  " + finding.code() + ": " + claim);
                }
            }
        }
    }
}
