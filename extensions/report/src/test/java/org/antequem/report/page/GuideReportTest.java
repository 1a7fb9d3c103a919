package org.antequem.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.zinoviev.ClaimsUnderTest;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide's page on reports. */
class GuideReportTest {

    private static void writeReport(Evaluation evaluation, Iterable<Claim> claims, Path file) throws IOException {
        HtmlReport.of(evaluation)
                .titled("Was the letter genuine?")
                .about(claims)
                .tellingWhatVerdictsHangOn()
                .write(file);
    }

    @Test
    void writes_a_report(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");

        writeReport(Evaluator.standard().evaluate(ZinovievDossier.DOSSIER), ClaimsUnderTest.ALL, file);

        assertThat(file).content().contains("<title>Was the letter genuine?</title>", "What would change the verdict");
    }
}
