package org.antequem.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antequem.cli.Samples.BROKEN;
import static org.antequem.cli.Samples.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.antequem.files.tree.Limits;
import org.antequem.model.Presumption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {

    @TempDir
    private Path directory;

    @Test
    void check_tells_all_problems_in_the_order_of_the_file() {
        Run run = Run.reading(BROKEN, "check", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .containsSubsequence(
                        "<standard input>:6:", "1924-13-25", "^", "<standard input>:16:", "did you mean \"record\"?");
        assertThat(run.err()).isEqualTo("antequem check: <standard input> cannot be used: 2 problems\n");
    }

    @Test
    void check_says_what_a_file_is_that_can_be_read() {
        assertThat(Run.reading(LETTER, "check", "-"))
                .isEqualTo(new Run(0, "<standard input>: a dossier of 2 claims, 1 source and 2 events\n", ""));
    }

    @Test
    void check_lists_how_phrases_are_read() {
        String phrased = LETTER.replace("1924-10-25", "8 or 9 October 1924");

        assertThat(Run.reading(phrased, "check", "--dates", "-").out())
                .startsWith("<standard input>:6:57: events / printed / during: \"8 or 9 October 1924\" is read as ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void check_refuses_to_list_phrases_where_they_have_no_place(String format) {
        assertThat(Run.reading(LETTER, "check", "--dates", "-", "-f", format))
                .isEqualTo(new Run(
                        2,
                        "",
                        "antequem check: --dates is for the formats text and line;"
                                + " \"antequem dates --format json\" writes how dates are read as data\n"));
    }

    @Test
    void check_says_that_a_file_is_not_there_and_checks_the_other() {
        Run run = Run.reading(LETTER, "check", "no.yaml", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("antequem check: there is no file \"no.yaml\"\n");
        assertThat(run.out()).startsWith("<standard input>: a dossier of 2 claims");
    }

    @Test
    void check_takes_each_line_of_a_stream_for_a_dossier() {
        String line = DossierFile.parse(LETTER, "letter").toJsonLine();
        String tooLong = "9".repeat(Limits.DEFAULT.bytes() + 1);

        Run run = Run.reading(line + "\r\n\r\n" + tooLong + "\n{\n" + line, "check", "--lines", "-", "-f", "line");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("antequem check: 2 of 4 dossiers cannot be used: 2 problems\n");
        assertThat(ImmutableList.copyOf(run.out().split("\n")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("<standard input> line 3: error: this line is too long; expected at most"
                                        + " 5000000 characters"),
                        second -> assertThat(second).startsWith("<standard input> line 4:1:"));
    }

    @Test
    void check_ends_a_value_with_more_problems_than_anybody_reads() {
        Run run = Run.reading("{}\n".repeat(20_000), "check", "--lines", "-", "-f", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "antequem check: there are 10000 problems or more; what follows the last was not checked\n");
        assertThat(run.out().split("\"severity\"")).hasSize(10_000 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "line", "json", "sarif"})
    void check_ends_alike_in_each_format(String format) {
        assertThat(Run.reading(LETTER, "check", "-", "-f", format).code()).isZero();
        Run broken = Run.reading(BROKEN, "check", "-", "-f", format);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.out()).contains("recrod", "1924-13-25");
    }

    @Test
    void dates_are_shown_in_edtf_and_in_english_and_by_their_days() {
        assertThat(Run.of("dates", "2015-07", "July 2015")).isEqualTo(new Run(0, """
                        2015-07
                          is read as 2015-07
                          in English in July 2015
                          between    2015-07-01 and 2015-07-31
                        July 2015
                          is read as 2015-07
                          in English in July 2015
                          between    2015-07-01 and 2015-07-31
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # date               | what is said
                    8 of 9 October 1924  | did you mean "8 or 9 October 1924"?
                    2015-13              | not a date: "2015-13"
                    soon                 | not understood: "soon"
                    """)
    void dates_that_are_not_understood_are_told_with_what_may_be_meant(String date, String sentence) {
        Run run = Run.of("dates", date, "2015");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("antequem dates: ").contains(sentence);
        assertThat(run.out()).contains("in 2015").doesNotContain(date + "\n");
    }

    @Test
    void dates_are_read_line_by_line_and_written_as_json() {
        assertThat(Run.reading("2015\r\n\n1924-10-25\n", "dates", "-", "--format", "json")
                        .out())
                .contains("\"text\": \"2015\"", "\"text\": \"1924-10-25\"", "\"earliest\": \"1924-10-25T00:00Z\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # code                       | what is shown
                    ZOMBIE                       | # ZOMBIE
                    already-decided              | # ALREADY_DECIDED
                    refuted                      | REFUTED, a verdict
                    Not enough evidence          | NOT_ENOUGH_EVIDENCE, a verdict
                    voids                        | VOIDS, a bearing
                    firm                         | firm, a word of explanations
                    piece of evidence            | piece of evidence, a word of explanations
                    PREPARATION_FOLLOWS_DECISION | Rules take this for granted: planning and preparation follow
                    """)
    void codes_are_explained(String code, String words) {
        Run run = Run.of("explain", code);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(words).endsWith("\n").doesNotContain("](");
    }

    @Test
    void what_words_mean_is_told_in_lines_that_a_screen_can_show() {
        Stream<String> codes = Streams.concat(
                Glossary.VERDICTS.keySet().stream(),
                Glossary.BEARINGS.keySet().stream(),
                Glossary.WORDS.keySet().stream(),
                BundledPresumptions.ALL.keySet().stream());

        assertThat(codes.flatMap(code -> Run.of("explain", code).out().lines())).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide/concepts.md", "rules/README.md"})
    void what_the_guide_prints_in_bold_is_explained(String page) throws IOException {
        List<String> words = Pattern.compile("[*]{2}([^*]+)[*]{2}")
                .matcher(Files.readString(Path.of("../../docs", page)))
                .results()
                .map(word -> word.group(1))
                .toList();

        assertThat(words)
                .hasSizeGreaterThan(5)
                .allSatisfy(word ->
                        assertThat(Run.of("explain", word).code()).as(word).isZero());
    }

    @Test
    void the_code_that_may_be_meant_is_named() {
        assertThat(Run.of("explain", "ZOMBI").err()).endsWith("; did you mean \"ZOMBIE\"?\n");
    }

    @Test
    void all_presumptions_of_the_library_are_known() throws IOException, ReflectiveOperationException {
        Set<String> names = new LinkedHashSet<>();
        for (ClassPath.ClassInfo info :
                ClassPath.from(getClass().getClassLoader()).getTopLevelClassesRecursive("org.antequem")) {
            for (Field field : info.load().getDeclaredFields()) {
                if (field.getType() == Presumption.class
                        && Modifier.isStatic(field.getModifiers())
                        && Modifier.isPublic(field.getModifiers())) {
                    names.add(((Presumption) field.get(null)).name());
                }
            }
        }

        assertThat(BundledPresumptions.ALL.keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void fmt_rewrites_a_file_once() throws IOException {
        Path file = Files.writeString(
                directory.resolve("letter.yaml"), LETTER.replace("title: The letter", "title:   'The letter' # ours"));

        assertThat(Run.of("fmt", "--check", file.toString())).isEqualTo(new Run(1, file + "\n", ""));
        assertThat(Run.of("fmt", file.toString())).isEqualTo(new Run(0, file + "\n", ""));
        assertThat(file).content().contains("title: The letter", "# ours");
        assertThat(Run.of("fmt", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("fmt", "--check", file.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void fmt_leaves_what_it_cannot_read_as_it_is() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.yaml"), BROKEN);

        Run run = Run.of("fmt", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is left as it is", "recrod");
        assertThat(file).content().isEqualTo(BROKEN);
    }

    @Test
    void fmt_leaves_streams_and_says_that_a_file_is_not_there() throws IOException {
        String line = DossierFile.parse(LETTER, "letter").toJsonLine() + "\n";
        Path stream = Files.writeString(directory.resolve("letters.jsonl"), line);
        Path file = Files.writeString(directory.resolve("letter.yaml"), LETTER.replace("title: ", "title:   "));

        Run run = Run.of("fmt", "no.yaml", stream.toString(), file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no file \"no.yaml\"", stream + "\" has a dossier on each line");
        assertThat(stream).content().isEqualTo(line);
        assertThat(run.out()).isEqualTo(file + "\n");
    }

    @Test
    void convert_does_not_write_over_what_it_reads() throws IOException {
        Path file = Files.writeString(directory.resolve("letter.yaml"), LETTER);

        assertThat(Run.of("convert", file.toString(), "-o", file.toString()).code())
                .isEqualTo(2);
        assertThat(file).content().isEqualTo(LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --strict", "check --lines", "judge", "judge --lines", "convert", "fmt"})
    void what_is_not_utf_8_is_refused_and_left_as_it_is(String command) throws IOException {
        String text = command.endsWith("lines") ? DossierFile.parse(LETTER, "").toJsonLine() : LETTER;
        byte[] latin = text.replace("The letter", "L\u00e9tter").getBytes(ISO_8859_1);
        Path file = Files.write(directory.resolve("letter"), latin);

        Run run = Run.of((command + " " + file).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).containsAnyOf("UTF-8", "character");
        assertThat(file).binaryContent().isEqualTo(latin);
    }

    @Test
    void fmt_pins_dates() {
        String phrased = LETTER.replace("1924-10-25", "8 or 9 October 1924");

        assertThat(Run.reading(phrased, "fmt", "--pin", "-").out()).contains("words: 8 or 9 October 1924");
    }

    @Test
    void convert_goes_to_json_and_back() {
        String json = Run.reading(LETTER, "convert", "-").out();
        String yaml = Run.reading(json, "convert", "-").out();

        assertThat(json).startsWith("{\n");
        assertThat(DossierFile.parse(yaml, "").dossier())
                .isEqualTo(DossierFile.parse(LETTER, "").dossier());
    }

    @Test
    void convert_goes_to_the_strict_form_and_back() {
        String strict = Run.reading(LETTER, "convert", "-", "--to", "strict").out();
        Run back = Run.reading(strict, "convert", "--strict", "-", "--to", "yaml");

        assertThat(back.code()).isZero();
        assertThat(DossierFile.parse(back.out(), "").dossier())
                .isEqualTo(DossierFile.parse(LETTER, "").dossier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"schema", "schema --complete", "schema --strict", "schema --evaluation", "schema --problems"})
    void schemas_are_written(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\n").contains("\"type\": \"object\"").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completions_know_commands_and_options(String shell) {
        assertThat(Run.of("completion", shell).out())
                .contains("judge", "--fail-on", "markdown", "html", "not-enough-evidence", "timeline", "--argument");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "judge",
                "timeline",
                "lineage",
                "matrix",
                "dates",
                "explain",
                "fmt",
                "convert",
                "schema",
                "completion"
            })
    void help_is_a_page_with_examples(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Usage: antequem " + command, "Examples:\n  ")
                .doesNotContain("\u001b");
        assertThat(ImmutableList.copyOf(run.out().split("\n"))).allMatch(line -> line.length() <= 80);
        assertThat(Run.of().out()).contains("  " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "judge --version", "check -V"})
    void the_version_is_told_everywhere(String arguments) {
        assertThat(Run.of(arguments.split(" ")).out()).matches("antequem .*\non Java .*\n");
    }

    @Test
    void help_on_a_command_is_its_page() {
        assertThat(Run.of("help", "judge")).isEqualTo(Run.of("judge", "--help"));
        assertThat(Run.of("help", "jugde").code()).isEqualTo(2);
    }

    @Test
    void a_command_that_does_not_exist_is_refused_with_the_one_that_may_be_meant() {
        Run run = Run.of("jugde", "letter.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("antequem judge");
    }
}
