package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;

/** That a dossier comes back from its file as it was. */
final class Identity {

    private static final Evaluator STANDARD = Evaluator.standard();

    private Identity() {}

    /** YAML to a file to JSON to a file to YAML; dossier and text. */
    @CanIgnoreReturnValue
    static DossierFile check(Dossier dossier) {
        DossierFile made = DossierFile.of(dossier);
        String yaml = made.toYaml();
        String json = made.toJson();

        DossierFile fromYaml = DossierFile.parse(yaml, "made.yaml");
        DossierFile fromJson = DossierFile.parse(fromYaml.toJson(), "made.json");

        assertThat(fromYaml.dossier()).as(yaml).isEqualTo(dossier);
        assertThat(fromJson.dossier()).as(json).isEqualTo(dossier);
        assertThat(fromYaml.toJson()).isEqualTo(json);
        assertThat(fromJson.toYaml()).isEqualTo(yaml);
        assertThat(fromYaml.toYaml()).isEqualTo(yaml);
        return fromJson;
    }

    /** The same, and that it is judged in the same words. */
    static void checkJudged(Dossier dossier) {
        Evaluation before = STANDARD.evaluate(dossier);
        Evaluation after = STANDARD.evaluate(check(dossier).dossier());

        assertThat(after.explain()).isEqualTo(before.explain());
    }
}
