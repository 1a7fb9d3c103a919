package org.antequem.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.OWN_MOTIVE;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.moscow.ClaimsUnderTest;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.hypotheses.Matrix;
import org.antequem.report.picture.HistoryPicture;
import org.antequem.report.picture.LineagePicture;
import org.antequem.report.picture.MatrixPicture;
import org.antequem.report.picture.TimelinePicture;
import org.junit.jupiter.api.Test;

/**
 * The report on the article in {@code docs/reports}, and the pictures in {@code docs/pictures}, are what the library
 * makes today. {@code -Dantequem.rewrite=true} rewrites those that are not.
 */
final class ArticleReportTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final String DAYS = " at least 22 full days before ";

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(MoscowDossier.DOSSIER);
    private static final Matrix MATRIX = Matrix.of(EVALUATION, PERSUADED, COORDINATED, OWN_MOTIVE);

    @Test
    void the_report_is_current() throws IOException {
        String html = HtmlReport.of(EVALUATION)
                .about(ClaimsUnderTest.ALL)
                .comparing(MATRIX)
                .tellingWhatVerdictsHangOn()
                .tellingVerdictsThroughTime()
                .html();

        isCurrent("reports/moscow.html", html);
    }

    @Test
    void the_timeline_of_the_article_s_own_argument_is_current() throws IOException {
        Judgement judgement = EVALUATION.of(PERSUADED);
        TimelinePicture picture = TimelinePicture.linesOf(judgement).stream()
                .map(line -> TimelinePicture.of(line, judgement))
                .filter(each -> each.title().contains(DAYS))
                .collect(MoreCollectors.onlyElement());

        isCurrent("pictures/timeline.svg", picture.svg());
    }

    @Test
    void the_other_pictures_are_current() throws IOException {
        isCurrent("pictures/lineage.svg", LineagePicture.of(EVALUATION).svg());
        isCurrent("pictures/matrix.svg", MatrixPicture.of(MATRIX).svg());
        isCurrent(
                "pictures/history.svg", HistoryPicture.of(PERSUADED, EVALUATION).svg());
    }

    private static void isCurrent(String name, String made) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("antequem.rewrite")) {
            Files.writeString(file, made, UTF_8);
        }
        boolean isSame = Files.readString(file, UTF_8).equals(made);

        assertThat(isSame)
                .as(
                        "docs/%s is what the library makes; rewrite it: ./mvnw -pl extensions/report -am test"
                                + " -Dtest=ArticleReportTest -Dsurefire.failIfNoSpecifiedTests=false -Dantequem.rewrite=true",
                        name)
                .isTrue();
    }
}
