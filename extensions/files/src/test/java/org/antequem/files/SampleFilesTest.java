package org.antequem.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people wrote by hand. */
class SampleFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/antequem/files/samples");

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".dossier.yaml"), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zinoviev", "moscow-third", "everything"})
    void yaml_and_json_say_the_same(String name) throws IOException {
        DossierFile file = DossierFile.parse(text(name), name);
        String yaml = file.toYaml();

        DossierFile fromYaml = DossierFile.parse(yaml, "written.yaml");
        DossierFile fromJson = DossierFile.parse(file.toJson(), "written.json");

        assertThat(fromYaml.dossier()).isEqualTo(file.dossier());
        assertThat(fromYaml.toYaml()).isEqualTo(yaml);
        assertThat(fromJson.dossier()).isEqualTo(file.dossier());
        assertThat(fromJson.toJson()).isEqualTo(file.toJson());
        assertThat(fromJson.notes()).isEqualTo(file.notes());
        assertThat(fromJson.expectations().keySet())
                .isEqualTo(file.expectations().keySet());
        assertThat(fromJson.ids().all()).isEqualTo(file.ids().all());
        assertThat(DossierFile.parse(file.toPinnedYaml(), "pinned.yaml").dossier())
                .isEqualTo(file.dossier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zinoviev", "moscow-third", "everything"})
    void every_comment_is_kept(String name) throws IOException {
        String text = text(name);

        String written = DossierFile.parse(text, name).toYaml();

        assertThat(written.lines().map(String::strip).filter(line -> line.startsWith("#")))
                .containsExactlyElementsOf(text.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("#"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zinoviev", "moscow-third"})
    void is_judged_as_its_author_expects(String name) throws IOException {
        DossierFile file = DossierFile.parse(text(name), name);
        Evaluation evaluation = Evaluator.standard().evaluate(file.dossier());

        assertThat(file.expectations()).isNotEmpty();
        file.expectations()
                .forEach((claim, expected) ->
                        assertThat(evaluation.of(claim).verdict()).isEqualTo(expected.verdict()));
    }

    @Test
    void the_explanation_is_that_of_the_program() throws IOException {
        DossierFile file = DossierFile.parse(text("zinoviev"), "zinoviev");

        assertThat(explained(file.dossier(), "Its publication brought down the government"))
                .isEqualTo(explained(ZinovievDossier.DOSSIER, "Its publication brought down the government"));
    }

    private static String explained(org.antequem.model.Dossier dossier, String wording) {
        return Evaluator.standard()
                .evaluate(dossier)
                .of(dossier.claims().stream()
                        .filter(claim -> claim.wording().equals(wording))
                        .findFirst()
                        .orElseThrow())
                .explain();
    }

    @Test
    void tells_how_each_date_was_read() throws IOException {
        DossierFile file = DossierFile.parse(text("zinoviev"), "zinoviev");

        assertThat(file.dates()).hasSize(14);
        assertThat(file.dates().stream().filter(DateRead::isPhrase).toList())
                .hasToString("[9:66: events / receipt / during: \"8 or 9 October 1924\" is read as "
                        + "[1924-10-08,1924-10-09]]");
    }

    @Test
    void notes_what_nothing_refers_to() throws IOException {
        DossierFile file = DossierFile.parse(text("moscow-third"), "moscow-third");

        assertThat(file.remarks())
                .extracting(FileProblem::inOneLine)
                .containsExactly("moscow-third:19:3: note: actors / putin: nothing in the file refers to this actor");
    }
}
