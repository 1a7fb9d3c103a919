package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.moscow.ClaimsUnderTest;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide's page on pictures, and what it says of the article's main argument. */
final class GuidePageTest {

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(MoscowDossier.DOSSIER);

    @TempDir
    private Path folder;

    @Test
    void draws_each_line_of_an_argument_and_its_lineage() throws IOException {
        writePictures(EVALUATION, ClaimsUnderTest.PERSUADED, folder);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("line-1.svg", "line-2.svg", "line-3.svg", "lineage.svg", "history.svg");
        }
    }

    @Test
    void says_what_follows_how_large_the_gap_is_and_where_it_is_weak() {
        TimelinePicture picture = EVALUATION.of(ClaimsUnderTest.PERSUADED).lines(Bearing.REFUTES).stream()
                .filter(TimelinePicture::isOf)
                .map(line -> TimelinePicture.of(line, EVALUATION))
                .filter(timeline -> timeline.title().contains("22 full days"))
                .findFirst()
                .orElseThrow();

        assertThat(picture.title())
                .isEqualTo("The planning of a larger presence in Syria began at least 22 full days before"
                        + " Soleimani's visit to Moscow began");
        assertThat(picture.svg())
                .contains("8 June 2015 at the latest", "1 July 2015 at the earliest", "at least 22 full days");
        assertThat(picture.facts().rows())
                .anySatisfy(row -> assertThat(row.get(1))
                        .startsWith("It is weak for three reasons: the record does not say where"));
        assertThat(picture.description()).contains("NOT ENOUGH EVIDENCE");
    }

    private static void writePictures(Evaluation evaluation, Claim claim, Path folder) throws IOException {
        Judgement judgement = evaluation.of(claim);
        int number = 0;
        for (var line : judgement.lines(Bearing.REFUTES)) {
            if (TimelinePicture.isOf(line)) {
                number++;
                String svg = TimelinePicture.of(line, judgement).svg(800);
                Files.writeString(folder.resolve("line-" + number + ".svg"), svg);
            }
        }
        Files.writeString(
                folder.resolve("lineage.svg"),
                LineagePicture.of(claim, evaluation).svg());
        Files.writeString(
                folder.resolve("history.svg"),
                HistoryPicture.of(claim, evaluation).svg());
    }
}
