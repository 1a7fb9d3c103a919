package org.antequem.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.noun.DossierKeys;
import org.antequem.files.form.noun.NounForms;
import org.antequem.files.form.proposition.Propositions;
import org.antequem.files.schema.DossierSchema;
import org.antequem.files.verdict.Problems;
import org.antequem.model.Claim;
import org.junit.jupiter.api.Test;

/** The page of the guide lists the keys as they are. */
class GuidePageTest {

    private static final Path PAGE = Path.of("../../docs/guide/files.md");

    private static String table(Iterable<Key<?>> keys) {
        StringBuilder table = new StringBuilder("| key | what it says |\n|---|---|\n");
        keys.forEach(key -> table.append("| `%s` | %s |\n".formatted(key.name(), key.description())));
        return table.toString();
    }

    @Test
    void has_a_table_of_the_keys_of_everything() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        List<String> tables = new ArrayList<>(List.of(table(DossierKeys.head()), table(Propositions.keys())));
        for (Kind kind : Kind.values()) {
            tables.add(table(NounForms.keys(kind, Form.SHORT)));
        }

        assertThat(page).contains(tables);
    }

    @Test
    void its_first_file_can_be_read() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        String file = page.substring(start, page.indexOf("```", start));

        DossierFile read = DossierFile.parse(file, "first.yaml");

        assertThat(read.ids().all()).contains("publication-did-it", "commons");
        assertThat(read.toYaml()).isEqualTo(file);
    }

    /** The code of the pages; the examples' tests hold them to it. */
    @Test
    void its_code_does_what_it_says() throws IOException {
        Path path = Path.of("../../examples/src/main/resources/dossiers/zinoviev.dossier.yaml");

        DossierFile file = DossierFile.read(path);
        Evaluation evaluation = Evaluator.standard().evaluate(file.dossier());
        Claim claim = file.ids().claim("publication-did-it").orElseThrow();
        String why = evaluation.of(claim).explain();

        String schema = DossierSchema.strictForm();

        assertThat(why).startsWith("REFUTED");
        assertThat(schema).contains("additionalProperties");
    }

    @Test
    void its_corrections_can_be_handed_back() {
        String answer = "{\"dossier\": 1}";

        try {
            DossierFile file = DossierFile.parseStrict(answer, "answer.json");
            throw new AssertionError(file);
        } catch (UnreadableFileException unreadable) {
            String corrections = Problems.json(unreadable);
            assertThat(corrections).contains("answer.json", "\"expected\"");
        }
    }
}
