package org.antequem.cli;

import static org.antequem.cli.Samples.BROKEN;
import static org.antequem.cli.Samples.LETTER;
import static org.antequem.cli.Samples.SURPRISED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class JudgeCommandTest {

    @TempDir
    private Path directory;

    @Test
    void judges_all_claims_and_counts_them() {
        Run run = Run.reading(LETTER, "judge", "-");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("NOT ENOUGH EVIDENCE: \"The government was voted out on 8 October 1924\"\n")
                .contains("\n\nREFUTED (confidence moderate): \"The letter brought the government down\"\n")
                .endsWith("\n\n2 claims: 1 REFUTED, 1 NOT ENOUGH EVIDENCE; 1 of 1 as expected\n");
    }

    @Test
    void judges_one_claim_and_counts_nothing() {
        assertThat(Run.reading(LETTER, "judge", "-", "brought-down").out())
                .startsWith("REFUTED (confidence moderate): \"The letter brought the government down\"\n")
                .doesNotContain("voted out on 8 October 1924\"\n  The record", "2 claims");
    }

    @Test
    void writes_a_line_for_each_claim() {
        assertThat(Run.reading(SURPRISED, "judge", "-", "--format", "line").out())
                .isEqualTo("""
                        <standard input>:12:3: note: voted-out: NOT ENOUGH EVIDENCE: The government was voted out on 8 October 1924
                        <standard input>:18:3: error: brought-down: REFUTED (confidence moderate), but SUPPORTED is expected: The letter brought the government down
                        """);
    }

    @ParameterizedTest
    @EnumSource(JudgeFormat.class)
    void ends_with_1_in_each_format_where_an_expectation_does_not_hold(JudgeFormat format) {
        Run run = Run.reading(SURPRISED, "judge", "-", "-f", format.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isNotEmpty();
        assertThat(run.err())
                .isEqualTo("antequem judge: <standard input>:22:13: brought-down is expected to be SUPPORTED, and is"
                        + " judged REFUTED (confidence moderate)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # --fail-on                   | claim        | code
                    refuted                       |              | 1
                    refuted                       | voted-out    | 0
                    not-enough-evidence           | voted-out    | 1
                    NOT_ENOUGH_EVIDENCE           | voted-out    | 1
                    not enough evidence           | brought-down | 0
                    supported,conflicting-evidence|              | 0
                    supported,refuted             |              | 1
                    """)
    void fails_on_verdicts_that_are_named(String verdicts, String claim, int code) {
        String[] arguments = Stream.concat(Stream.of("judge", "-", "--fail-on", verdicts), Stream.ofNullable(claim))
                .toArray(String[]::new);

        Run run = Run.reading(LETTER, arguments);

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err().isEmpty()).isEqualTo(code == 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # options               | verdict on brought-down
                    --as-of 1924            | NOT ENOUGH EVIDENCE
                    --without record        | NOT ENOUGH EVIDENCE
                    --according-to record   | REFUTED (confidence moderate)
                    """)
    void judges_by_a_view(String options, String verdict) {
        String[] arguments = Stream.concat(Stream.of("judge", "-", "brought-down"), Stream.of(options.split(" ")))
                .toArray(String[]::new);

        Run run = Run.reading(LETTER, arguments);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(verdict + ":");
        assertThat(run.err())
                .isEqualTo(
                        "antequem judge: <standard input>: what is expected of 1 claim is about the whole record, and was"
                                + " not compared with this part of it\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # options                 | verdict on brought-down
                    --firm-lines 2            | NOT ENOUGH EVIDENCE
                    --weak-lines 3            | REFUTED (confidence moderate)
                    --late-after 10_days      | NOT ENOUGH EVIDENCE
                    --late-after 90_days      | REFUTED (confidence moderate)
                    --most-hops 0             | REFUTED (confidence moderate)
                    """)
    void judges_by_a_policy_with_which_expectations_are_compared(String options, String verdict) {
        String[] arguments = Stream.concat(
                        Stream.of("judge", "-", "brought-down"),
                        Stream.of(options.split(" ")).map(word -> word.replace('_', ' ')))
                .toArray(String[]::new);
        String late = LETTER.replace("document: the record of the Commons", "witness: a clerk, spoken: 1924-12");

        Run run = Run.reading(late, arguments);

        assertThat(run.out()).startsWith(verdict + ":");
        assertThat(run.code()).isEqualTo(verdict.startsWith("REFUTED") ? 0 : 1);
    }

    @Test
    void tells_what_has_no_effect() {
        Run run = Run.reading(LETTER + "actors:\n  nobody-knows: {person: the clerk}\n", "judge", "-", "-f", "line");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "antequem judge: <standard input>:24:3: note: actors / nobody-knows: nothing in the file refers"
                                + " to this actor\n");
        assertThat(run.out())
                .isEqualTo(Run.reading(LETTER, "judge", "-", "-f", "line").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # arguments                            | what is said
                    judge - brought-dwn                    | "brought-dwn" is no claim of <standard input>; did you mean "brought-down"?
                    judge - xyz                            | "xyz" is no claim of <standard input>; expected one of voted-out, brought-down
                    judge - --without recrod               | "recrod" is no source of <standard input>; did you mean "record"?
                    judge - --according-to defeat          | "defeat" is no source of <standard input>; expected one of record
                    judge - --switch-off CIRCAA            | "CIRCAA" is no name of an assumption; did you mean "CIRCA"?
                    judge - --late-after soon              | --late-after: not a span of time: "soon"
                    judge - --late-after 2                 | --late-after: not a span of time: "2"
                    judge - --weak-lines 0                 | --weak-lines: 0 weak lines establish a side: expected 1 or more
                    judge - --most-hops many               | Invalid value for option '--most-hops'
                    judge - --as-of 1925-13                | --as-of: not a date: "1925-13"
                    judge - --fail-on refute               | "refute" is no verdict; expected supported, refuted, not-enough-evidence, conflicting-evidence; did you mean "refuted"?
                    judge - --format line --hangs-on       | --hangs-on and --through-time are for the formats text, markdown, json and html
                    judge - --formt json                   | Unknown option
                    judge --formt json                     | Unknown option
                    judge - --format xml                   | "xml" is no format; expected one of text, markdown, line, json, sarif, junit, html
                    judge - a.yaml -f html                 | a page in HTML is on one dossier: expected one FILE, and not 2
                    judge - --format jsn                   | "jsn" is no format; did you mean "json"?
                    judge - -                              | standard input can be read once: expected "-" at most once
                    judge pom.xml -o ./pom.xml             | "./pom.xml" is the file that is read; write to another one
                    judge                                  | Missing required parameter: 'FILE'
                    judge no.yaml                          | there is no file "no.yaml"
                    judge src                              | "src" is a directory; name the files in it
                    judge - -o src                         | "src" is a directory; name a file in it
                    judge - -o no/place                    | "no/place" cannot be written: there is no such directory
                    judge - -o pom.xml/below               | "pom.xml/below" cannot be written
                    judge no.jsonl voted-out               | of JSON lines each dossier is judged as a whole
                    """)
    void refuses_wrong_use_with_a_sentence(String arguments, String sentence) {
        Run run = Run.reading(LETTER, arguments.split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("antequem judge: ").contains(sentence);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tells_what_is_wrong_with_one_file_and_judges_the_other() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.yaml"), BROKEN);
        Path sound = Files.writeString(directory.resolve("sound.yaml"), LETTER);

        Run run = Run.of("judge", broken.toString(), sound.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("broken.yaml is no dossier that can be judged:", "recrod", "1924-13-25");
        assertThat(run.out()).contains("2 claims: 1 REFUTED");
    }

    @Test
    void says_that_a_file_is_not_there_and_judges_the_other() throws IOException {
        Path sound = Files.writeString(directory.resolve("sound.yaml"), LETTER);

        Run run = Run.of("judge", "no.yaml", sound.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("antequem judge: there is no file \"no.yaml\"\n");
        assertThat(run.out()).contains("2 claims: 1 REFUTED");
    }

    @Test
    void writes_a_file_as_a_whole_and_leaves_nothing_beside_it() throws IOException {
        Path out = directory.resolve("verdicts.json");

        Run run = Run.reading(LETTER, "judge", "-", "-f", "json", "-o", out.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(out).content().startsWith("{\n \"evaluation\": 1,").endsWith("}\n");
        try (Stream<Path> all = Files.list(directory)) {
            assertThat(all).containsExactly(out);
        }
    }

    @Test
    void judges_json_lines_and_takes_a_bad_line_for_a_result() {
        String line = DossierFile.parse(LETTER, "letter").toJsonLine();

        Run run = Run.reading(line + "\n{\n" + line + "\n", "judge", "--lines", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "antequem judge: <standard input>: 1 of 3 lines cannot be read as a dossier; the results say why\n");
        assertThat(ImmutableList.copyOf(run.out().split("\n")))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"line\":1,\"evaluation\":{"),
                        bad -> assertThat(bad).startsWith("{\"line\":2,\"evaluation\":null,\"problems\":[{"),
                        last -> assertThat(last).startsWith("{\"line\":3,\"evaluation\":{"));
    }

    @Test
    void says_how_a_verdict_changed() {
        assertThat(Run.reading(
                                LETTER.replace("observed: defeat", "observed: defeat, published: 1924-10-09"),
                                "judge",
                                "-",
                                "brought-down",
                                "--through-time")
                        .out())
                .endsWith("""
                          Through time:
                            at first: NOT ENOUGH EVIDENCE
                            from the end of 9 October 1924 on: REFUTED; by then the record of the Commons had certainly spoken
                        """);
    }
}
