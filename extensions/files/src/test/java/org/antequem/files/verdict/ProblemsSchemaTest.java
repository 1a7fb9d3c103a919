package org.antequem.files.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of broken files fits the schema that ships, and the schema lets nothing else through. */
class ProblemsSchemaTest {

    private static final Path BROKEN = Path.of("src/test/resources/org/antequem/files/broken");

    private static final String UNKNOWN_KEY = """
            dossier: 1
            title: A test
            events:
              visit: {caled: the visit}
            """;

    static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String problems(String text) {
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.parse(text, "a.yaml"));
        return Problems.json(refused);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void the_problems_of_each_broken_file_fit(Path file) throws IOException {
        Schemas.check(Schemas.PROBLEMS, problems(Files.readString(file, UTF_8)));
    }

    @Test
    void notes_and_no_problems_fit() {
        DossierFile read =
                DossierFile.parse("dossier: 1\ntitle: A test\nsources:\n  note: {document: the note}\n", "a.yaml");

        assertThat(read.remarks()).hasSize(1);
        Schemas.check(Schemas.PROBLEMS, Problems.json(read.remarks()));
        Schemas.check(Schemas.PROBLEMS, Problems.json(List.of()));
    }

    @Test
    void the_schema_is_one_and_describes_every_member() throws Exception {
        Schemas.checkDescribed(Problems.schema(), "urn:antequem:schema:problems:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            path                    | replacement
            /problems/0/severity    | "WARNING"
            /problems/0/file        | null
            /problems/0/place       | {}
            /problems/0/place/line  | 0
            /problems/0/path        | null
            /problems/0/message     | ""
            /problems/0/expected    | ["a key"]
            /problems/0/nearest     | 1
            /problems/0/text        | null
            /problems/0/more        | 1
            /problems               | null
            """)
    void the_schema_refuses_what_is_not_so(String path, String replacement) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(problems(UNKNOWN_KEY));
        Schemas.check(Schemas.PROBLEMS, json.toString());
        int last = path.lastIndexOf('/');

        ((ObjectNode) json.at(path.substring(0, last))).set(path.substring(last + 1), mapper.readTree(replacement));

        assertThat(Schemas.PROBLEMS.validate(json.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_schema_refuses_a_problem_that_lacks_a_member() throws Exception {
        JsonNode json = new ObjectMapper().readTree(problems(UNKNOWN_KEY));

        for (String member : List.of("severity", "file", "place", "path", "message", "expected", "nearest", "text")) {
            ObjectNode without = json.deepCopy();
            ((ObjectNode) without.at("/problems/0")).remove(member);

            assertThat(Schemas.PROBLEMS.validate(without.toString(), InputFormat.JSON))
                    .as(member)
                    .isNotEmpty();
        }
    }
}
