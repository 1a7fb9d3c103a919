package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** First sources that do not count separately are not told as if they did. */
class LineagePictureTest {

    private static final Event WRITING = Event.called("the writing").build();
    private static final Actor CLERK = Actor.person("the clerk").build();
    private static final Source LETTER =
            Source.document("the letter").signedIn(WRITING).build();
    private static final Source EXPERT =
            Source.analysis("an expert").examined(LETTER).build();
    private static final Source SECOND =
            Source.analysis("a second expert").examined(LETTER).build();
    private static final Source WITNESS =
            Source.witness("a witness").observed(WRITING).build();

    @Test
    void all_may_infer_it_from_one_thing() {
        LineagePicture picture = picture(EXPERT, SECOND);

        assertThat(picture.title()).isEqualTo("2 sources say so, and all infer it from \"the letter\"");
        assertThat(picture.description()).contains("All 2 infer it from \"the letter\", and do not count separately.");
    }

    @Test
    void some_may_infer_it_from_one_thing_where_another_saw_it() {
        Source both =
                Source.witness("a guest").observed(WRITING).examined(LETTER).build();
        LineagePicture picture = picture(EXPERT, SECOND, WITNESS, both);

        assertThat(picture.title()).isEqualTo("4 sources say so, and they rest on 4 first sources");
        assertThat(picture.description())
                .contains("2 of the roots infer it from \"the letter\", and do not count separately.");
    }

    @Test
    void one_expert_and_a_witness_have_nothing_in_common() {
        assertThat(picture(EXPERT, WITNESS).description()).doesNotContain("separately");
    }

    @Test
    void a_person_may_have_said_it_twice_and_a_state_s_words_are_not_those_of_one_person() {
        Actor state = Actor.state("Ruritania").build();

        assertThat(picture(
                                Source.document("her letter").by(CLERK).build(),
                                Source.document("her diary").by(CLERK).build())
                        .description())
                .contains("All 2 are words of \"the clerk\", and do not count separately.");
        assertThat(picture(
                                Source.document("a note").by(state).build(),
                                Source.document("another note").by(state).build())
                        .description())
                .doesNotContain("separately");
    }

    @Test
    void arrows_are_explained_where_there_are_some() {
        Source copy = Source.report("a paper").build();

        assertThat(picture(EXPERT, SECOND).svg(800)).doesNotContain("Arrows");
        assertThat(LineagePicture.of(
                                said(EXPERT),
                                Evaluator.standard()
                                        .evaluate(Dossier.titled("the letter")
                                                .claims(
                                                        said(EXPERT),
                                                        Claim.that("so they write")
                                                                .event(WRITING)
                                                                .wasBy(CLERK)
                                                                .saidBy(copy)
                                                                .citing(EXPERT)
                                                                .build())
                                                .build()))
                        .svg(800))
                .contains("Arrows");
    }

    private static Claim said(Source teller) {
        return Claim.that("it was the clerk, says " + teller.name())
                .event(WRITING)
                .wasBy(CLERK)
                .saidBy(teller)
                .citingNobody()
                .build();
    }

    private static LineagePicture picture(Source... tellers) {
        var dossier = Dossier.titled("the letter");
        for (Source teller : tellers) {
            dossier.claims(said(teller));
        }
        return LineagePicture.of(
                Claim.that("the clerk wrote it").event(WRITING).wasBy(CLERK).build(),
                Evaluator.standard().evaluate(dossier.build()));
    }
}
