package org.antequem.verification.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.dreyfus.DreyfusDossier;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.examples.niger.NigerDossier;
import org.antequem.examples.tonkin.TonkinDossier;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.report.page.HtmlReport;

/** The reports on the examples, and one on a record whose every text is hostile. */
enum ExampleReports {
    MOSCOW(MoscowDossier.DOSSIER, org.antequem.examples.moscow.ClaimsUnderTest.ALL),
    DREYFUS(DreyfusDossier.DOSSIER, org.antequem.examples.dreyfus.ClaimsUnderTest.ALL),
    NIGER(NigerDossier.DOSSIER, org.antequem.examples.niger.ClaimsUnderTest.ALL),
    TONKIN(TonkinDossier.DOSSIER, org.antequem.examples.tonkin.ClaimsUnderTest.ALL),
    ZINOVIEV(ZinovievDossier.DOSSIER, org.antequem.examples.zinoviev.ClaimsUnderTest.ALL);

    private final Dossier dossier;
    private final ImmutableList<Claim> claims;

    ExampleReports(Dossier dossier, ImmutableList<Claim> claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    /** Writes each into a folder. */
    static ImmutableMap<ExampleReports, Path> writeInto(Path folder) throws IOException {
        ImmutableMap.Builder<ExampleReports, Path> files = ImmutableMap.builder();
        for (ExampleReports each : values()) {
            Path file = folder.resolve(each + ".html");
            HtmlReport.of(Evaluator.standard().evaluate(each.dossier))
                    .about(each.claims)
                    .write(file);
            files.put(each, file);
        }
        return files.buildOrThrow();
    }
}
