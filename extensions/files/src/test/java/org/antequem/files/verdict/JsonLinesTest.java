package org.antequem.files.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.DossierFile;
import org.antequem.files.tree.Limits;
import org.antequem.files.verdict.JsonLines.Summary;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final JsonLines STANDARD = JsonLines.judgedBy(Evaluator.standard());

    @Test
    void results_come_in_the_order_of_the_lines_and_are_those_of_each_dossier_alone() throws Exception {
        List<Dossier> dossiers = Dossiers.random(30).toList();
        StringBuilder lines = new StringBuilder();
        dossiers.forEach(
                dossier -> lines.append(DossierFile.of(dossier).toJsonLine()).append('\n'));

        List<JsonNode> results = judged(STANDARD.onThreads(3), lines.toString());

        assertThat(results).hasSameSizeAs(dossiers);
        for (int i = 0; i < results.size(); i++) {
            DossierFile file = DossierFile.parse(DossierFile.of(dossiers.get(i)).toJsonLine(), "line " + (i + 1));
            assertThat(results.get(i).get("line").asInt()).isEqualTo(i + 1);
            assertThat(results.get(i).get("problems"))
                    .allMatch(problem -> problem.get("severity").asText().equals("NOTE"));
            assertThat(results.get(i).get("evaluation"))
                    .isEqualTo(new ObjectMapper().readTree(Verdicts.of(file).json()));
        }
    }

    @Test
    void a_bad_line_is_a_result_and_blank_lines_are_none() throws Exception {
        String good = "{\"dossier\": 1, \"title\": \"good\"}";
        StringWriter written = new StringWriter();

        Summary summary = STANDARD.judge(new StringReader("\n" + good + "\r\n \t\nno dossier\n{\n" + good), written);

        List<JsonNode> results = parsed(written.toString());
        assertThat(summary).isEqualTo(new Summary(2, 2, 0));
        assertThat(results).extracting(result -> result.get("line").asInt()).containsExactly(2, 4, 5, 6);
        assertThat(results.get(0).at("/evaluation/dossier/file").asText()).isEqualTo("line 2");
        assertThat(results.get(1).get("evaluation").isNull()).isTrue();
        assertThat(results.get(1).at("/problems/0/file").asText()).isEqualTo("line 4");
        assertThat(results.get(1).at("/problems/0/message").asText()).isNotBlank();
    }

    @Test
    void what_has_no_effect_is_a_note_of_a_line_that_is_judged() throws Exception {
        String line = "{\"dossier\": 1, \"title\": \"good\", \"sources\": {\"clerk\": {\"official\": \"the clerk\"}}}";

        JsonNode result = judged(STANDARD, line).get(0);

        assertThat(result.get("evaluation").isNull()).isFalse();
        assertThat(result.at("/problems/0/severity").asText()).isEqualTo("NOTE");
        assertThat(result.at("/problems/0/path").asText()).isEqualTo("sources / clerk");
    }

    @Test
    void a_line_that_is_too_long_is_a_result_and_is_not_kept() throws Exception {
        Reader endless = new Reader() {
            private int left = 50_000_000;

            @Override
            public int read(char[] signs, int from, int length) {
                int number = Math.min(length, left);
                left -= number;
                Arrays.fill(signs, from, from + number, 'x');
                return number == 0 ? -1 : number;
            }

            @Override
            public void close() {}
        };
        StringWriter written = new StringWriter();

        Summary summary = STANDARD.within(Limits.DEFAULT.withBytes(1_000)).judge(endless, written);

        assertThat(summary).isEqualTo(new Summary(0, 1, 0));
        assertThat(parsed(written.toString()).get(0).at("/problems/0/text").asText())
                .isEqualTo("line 1: this line is too long; expected at most 1000 characters");
    }

    @Test
    void a_failure_of_a_rule_is_a_result_and_says_so() throws Exception {
        Evaluator failing = Evaluator.of(new LineRule("FAILING", Bearing.REFUTES, "A claim is refuted never.") {
            @Override
            public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
                throw new UnsupportedOperationException("not this one");
            }
        });
        StringWriter written = new StringWriter();

        Summary summary = JsonLines.judgedBy(failing).judge(new StringReader(oneClaim() + "\n" + oneClaim()), written);

        assertThat(summary).isEqualTo(new Summary(0, 0, 2));
        assertThat(parsed(written.toString()).get(1).get("failure").asText())
                .isEqualTo("java.lang.UnsupportedOperationException: not this one");
    }

    @Test
    void no_more_than_a_few_are_held_at_once() throws Exception {
        int threads = 2;
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        List<Integer> held = new ArrayList<>();
        String line = oneClaim() + "\n";
        Reader lines = new Reader() {
            @Override
            public int read(char[] signs, int from, int length) {
                if (read.get() == 300) {
                    return -1;
                }
                held.add(read.incrementAndGet() - written.get());
                line.getChars(0, line.length(), signs, from);
                return line.length();
            }

            @Override
            public void close() {}
        };
        Writer results = new Writer() {
            @Override
            public void write(char[] signs, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    written.addAndGet(signs[i] == '\n' ? 1 : 0);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        Summary summary = STANDARD.onThreads(threads).judge(lines, results);

        assertThat(summary.judged()).isEqualTo(300).isEqualTo(written.get());
        assertThat(held).allMatch(number -> number <= 4 * threads + 1 + 8192 / line.length() + 1);
        assertThat(held).anyMatch(number -> number > 1);
    }

    @Test
    void it_stops_when_its_thread_is_interrupted() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedIOException.class)
                .isThrownBy(() -> STANDARD.judge(new StringReader(oneClaim()), new StringWriter()));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static String oneClaim() {
        return DossierFile.parse("""
                        dossier: 1
                        title: The fire
                        events: {fire: {called: the fire, during: 1920}}
                        claims: {fire-there: {that: There was a fire, event: fire, happened: yes}}
                        """, "fire.yaml").toJsonLine();
    }

    private static List<JsonNode> judged(JsonLines judge, String lines) throws Exception {
        StringWriter results = new StringWriter();
        Summary summary = judge.judge(new StringReader(lines), results);
        List<JsonNode> parsed = parsed(results.toString());
        assertThat(summary).isEqualTo(new Summary(parsed.size(), 0, 0));
        return parsed;
    }

    private static List<JsonNode> parsed(String lines) throws Exception {
        assertThat(lines).endsWith("\n");
        List<JsonNode> results = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            results.add(new ObjectMapper().readTree(line));
        }
        return results;
    }
}
