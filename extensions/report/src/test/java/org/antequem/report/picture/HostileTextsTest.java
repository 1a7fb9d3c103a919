package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that a page must not run, or that would not fit. */
final class HostileTextsTest {

    static List<String> texts() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]><!-- &amp; ' \" &#0;",
                "\u202egnorw\u2066 \u0007\ud800",
                "\u05d4\u05de\u05db\u05ea\u05d1 \u0627\u0644\u0631\u0633\u0627\u0644\u0629",
                "\u6d77\u7532\u4e8b\u4ef6\u7684\u8a18\u9304",
                "very long ".repeat(200),
                "verylong".repeat(250));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void are_text_in_every_picture(String text) {
        Event cause = Event.called("cause " + text).during("1924-10-25").build();
        Event effect = Event.called("effect " + text).build();
        Source root = Source.document("root " + text)
                .observed(effect)
                .published("1924-10-09")
                .build();
        Source teller = Source.report("teller " + text).published("1924-11-01").build();
        Claim happened = Claim.that("it happened " + text)
                .event(effect)
                .happened("1924-10-08")
                .saidBy(root)
                .citingNobody()
                .build();
        Claim retold = Claim.that("it is told " + text)
                .event(effect)
                .happened("1924-10-08")
                .saidBy(teller)
                .citing(root)
                .build();
        Claim tested =
                Claim.that("it was so " + text).cause(cause).decided(effect).build();
        Claim rival =
                Claim.that("it was not so " + text).cause(effect).decided(cause).build();
        Evaluation evaluation = Evaluator.standard()
                .evaluate(Dossier.titled("dossier " + text)
                        .claims(happened, retold, tested, rival)
                        .build());
        Judgement judgement = evaluation.of(tested);

        assertThat(judgement.lines(Bearing.REFUTES)).isNotEmpty();
        check(judgement.lines(Bearing.REFUTES).stream()
                .filter(TimelinePicture::isOf)
                .map(line -> TimelinePicture.of(line, judgement))
                .findFirst()
                .orElseThrow()::drawn);
        check(LineagePicture.of(happened, evaluation)::drawn);
        check(LineagePicture.of(evaluation)::drawn);
        check(RecordPicture.of(evaluation)::drawn);
        check(HistoryPicture.of(tested, evaluation)::drawn);
        check(MatrixPicture.of(Matrix.of(evaluation, tested, rival))::drawn);
    }

    private static void check(java.util.function.IntFunction<Drawn> picture) {
        Checks.hold("a picture", picture);
        assertThat(picture.apply(800).svg()).doesNotContain("<script", "<img", "\u202e", "\u0007");
    }
}
