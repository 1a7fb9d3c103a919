package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** What marks mean is said of those that a matrix shows. */
class MatrixPictureTest {

    private static final Event WAR =
            Event.called("the war").during("1914-08-01").build();
    private static final Event CRISIS =
            Event.called("the crisis").during("1914-07-01").build();
    private static final Event TREATY =
            Event.called("the treaty").during("1919-06-28").build();
    private static final Source WITNESS =
            Source.witness("a witness").observed(CRISIS).build();
    private static final Claim BY_CRISIS =
            Claim.that("The crisis shaped the war").cause(CRISIS).shaped(WAR).build();
    private static final Claim BY_TREATY =
            Claim.that("The treaty shaped the war").cause(TREATY).shaped(WAR).build();

    @Test
    void only_marks_that_are_shown_are_explained() {
        assertThat(svg(BY_CRISIS, BY_TREATY))
                .contains("firm evidence against it", "fits it, or leaves room for it")
                .doesNotContain("weak evidence against it", "speaks of something else");
    }

    @Test
    void nothing_is_explained_where_no_evidence_tells_them_apart() {
        assertThat(svg(
                        BY_TREATY,
                        Claim.that("The treaty decided the war")
                                .cause(TREATY)
                                .decided(WAR)
                                .build()))
                .contains("No evidence tells them apart.")
                .doesNotContain("evidence against it", "leaves room");
    }

    private static String svg(Claim... hypotheses) {
        Claim told = Claim.that("There was a crisis")
                .event(CRISIS)
                .happened()
                .saidBy(WITNESS)
                .citingNobody()
                .build();
        Dossier dossier =
                Dossier.titled("The war").claims(hypotheses).claims(told).build();
        return MatrixPicture.of(Matrix.of(Evaluator.standard().evaluate(dossier), hypotheses))
                .svg(600);
    }
}
