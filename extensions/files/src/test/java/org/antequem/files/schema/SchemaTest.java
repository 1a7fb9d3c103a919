package org.antequem.files.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.antequem.files.FileProblem;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;
import org.antequem.files.tree.Tree;
import org.antequem.files.verdict.Problems;
import org.antequem.files.verdict.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the reader reads. */
class SchemaTest {

    private static final Path TESTS = Path.of("src/test/resources/org/antequem/files");
    private static final Path EXAMPLES = Path.of("../../examples");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SHORT = REGISTRY.getSchema(DossierSchema.shortForm(), InputFormat.JSON);
    private static final Schema COMPLETE = REGISTRY.getSchema(DossierSchema.completeForm(), InputFormat.JSON);

    /** A key is missing there that only some verbs require. */
    private static final ImmutableSet<String> KNOWN_TO_THE_READER_ALONE = ImmutableSet.of("limit-without-by.yaml");

    static Stream<Path> good() throws IOException {
        return Stream.concat(files(TESTS.resolve("samples")).stream(), examples().stream());
    }

    /** Wherever they are among the examples, but for what a build makes of them. */
    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".dossier.yaml"))
                    .filter(file -> Streams.stream(file).noneMatch(Path.of("target")::equals))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> broken() throws IOException {
        return files(TESTS.resolve("broken"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "complete", "strict"})
    void the_shipped_schema_is_what_the_code_makes(String form) throws IOException {
        try (InputStream shipped = DossierSchema.class.getResourceAsStream("dossier-1." + form + ".schema.json")) {
            assertThat(new String(requireNonNull(shipped).readAllBytes(), UTF_8))
                    .isEqualTo(
                            switch (form) {
                                case "short" -> DossierSchema.shortForm();
                                case "complete" -> DossierSchema.completeForm();
                                default -> DossierSchema.strictForm();
                            });
        }
    }

    /** Of JSON Schema 2020-12, Core, 6.4: what validators of all languages understand. */
    private static final Pattern PORTABLE = Pattern.compile("\\^(?:[^\\^$\\\\.*+?()\\[\\]{}|]"
            + "|\\[\\^?(?:[^\\[\\]\\\\]|\\\\[\\[\\]\\\\^])+]"
            + "|\\((?!\\?)|\\)|\\||[*+?]|\\{[0-9]+(?:,[0-9]*)?})*\\$");

    @ParameterizedTest
    @MethodSource("schemas")
    void patterns_are_understood_by_validators_of_all_languages(String schema) {
        Set<String> patterns = new HashSet<>();
        patterns(Tree.parse(schema).root().orElseThrow(), patterns);

        assertThat(patterns).allMatch(pattern -> PORTABLE.matcher(pattern).matches());
        assertThat(patterns.isEmpty())
                .isEqualTo(schema.equals(DossierSchema.strictForm()) || schema.equals(Problems.schema()));
    }

    static List<String> schemas() {
        return List.of(
                DossierSchema.shortForm(),
                DossierSchema.completeForm(),
                DossierSchema.strictForm(),
                Verdicts.schema(),
                Problems.schema());
    }

    private static void patterns(Node node, Set<String> found) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> patterns(item, found));
        } else if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                if (entry.key().value().equals("pattern") && entry.value() instanceof Scalar pattern) {
                    found.add(pattern.value());
                }
                patterns(entry.value(), found);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"\\p{L}", "\\d+", "(?:a)", "a.b", "[[a]]", "(?=a)"})
    void patterns_that_only_some_understand_are_found(String pattern) {
        assertThat(PORTABLE.matcher("^" + pattern + "$").matches()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            visit       | true
            9a-b_c.d    | true
            Żółć        | true
            書簡          | true
            a b         | false
            -a          | false
            _a          | false
            .a          | false
            a/b         | false
            a:b         | false
            a[b         | false
            a^b         | false
            """)
    void ids_are_those_that_the_reader_takes(String id, boolean isId) {
        String dossier = "{\"dossier\": 1, \"title\": \"T\", \"events\": {\"" + id + "\": {\"called\": \"it\"}}}";

        assertThat(SHORT.validate(dossier, InputFormat.JSON).isEmpty()).isEqualTo(isId);
        if (isId) {
            assertThat(DossierFile.parse(dossier, "a.json").ids().all()).containsExactly(id);
        } else {
            assertThatThrownBy(() -> DossierFile.parse(dossier, "a.json")).isInstanceOf(UnreadableFileException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_the_reader_accepts_the_schemas_accept(Path file) throws IOException {
        DossierFile dossier = DossierFile.read(file);

        assertThat(SHORT.validate(asJson(Files.readString(file)), InputFormat.JSON))
                .isEmpty();
        assertThat(SHORT.validate(asJson(dossier.toYaml()), InputFormat.JSON)).isEmpty();
        assertThat(COMPLETE.validate(dossier.toJson(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_unknown_missing_or_of_a_wrong_type_the_schema_refuses(Path file) throws IOException {
        Tree tree = Tree.parse(Files.readString(file));
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.read(file));
        boolean isStructural = refused.problems().stream().anyMatch(SchemaTest::isStructural);
        if (tree.problems().isEmpty()
                && isStructural
                && !KNOWN_TO_THE_READER_ALONE.contains(file.getFileName().toString())) {
            assertThat(SHORT.validate(asJson(Files.readString(file)), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private static boolean isStructural(FileProblem problem) {
        return problem.message()
                .matches("unknown key.*|.* is no key.*|.* is missing|.* cannot be said here|it is not said .*");
    }

    @Test
    void a_key_of_each_kind_is_refused_where_it_is_misspelt() {
        String dossier = asJson("""
                dossier: 1
                title: A test
                events:
                  visit: {called: the visit}
                sources:
                  note: {document: the note}
                claims:
                  one: {that: The visit happened, event: visit, happened: yes, said_by: note}
                """);

        assertThat(SHORT.validate(dossier, InputFormat.JSON)).isEmpty();
        for (String key : List.of("dossier", "title", "called", "document", "that", "happened", "said_by", "event")) {
            assertThat(SHORT.validate(dossier.replace("\"" + key + "\"", "\"" + key + "x\""), InputFormat.JSON))
                    .as(key)
                    .isNotEmpty();
        }
        assertThat(SHORT.validate(dossier.replace("\"yes\"", "{}"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SHORT.validate(dossier.replace("\"visit\":{", "\"vi sit\":{"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SHORT.validate(dossier.replace("\"happened\"", "\"decided\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String asJson(String yaml) {
        return Json.onOneLine(Tree.parse(yaml).root().orElseThrow());
    }
}
