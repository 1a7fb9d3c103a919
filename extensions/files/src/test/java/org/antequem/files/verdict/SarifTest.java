package org.antequem.files.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.antequem.model.Dossier;
import org.antequem.rule.Rule;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SarifTest {

    private static final int SEEDS = 20;

    private static final String FILE = """
            dossier: 1
            title: The fire
            events:
              fire: {called: the fire, during: 1920-05-03}
              move: {called: the move, during: 1920-04}
            sources:
              clerk: {official: the clerk, observed: move}
              paper: {report: the paper}
            claims:
              fire-did-it:
                that: "It was the [fire] {that} drove them out"
                cause: fire
                decided: move
                said_by: paper
                expect: supported
              moved: {that: They had moved, event: move, happened: 1920-04, said_by: clerk, citing: nobody}
            """;

    static List<Dossier> examples() {
        return Dossiers.examples().stream()
                .filter(dossier -> dossier.knownBy().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_fits_the_schema_of_the_standard(Dossier dossier) throws Exception {
        check(DossierFile.of(dossier));
    }

    @Test
    void each_random_dossier_fits_it() throws Exception {
        for (Dossier dossier : Dossiers.random(SEEDS).toList()) {
            check(DossierFile.of(dossier));
        }
    }

    @Test
    void a_file_fits_it() throws Exception {
        check(DossierFile.parse(FILE, "cases/fire.dossier.yaml"));
    }

    private static Schema standard() throws IOException {
        return Schemas.of(
                Resources.toString(Resources.getResource("schema/sarif-schema-2.1.0.json"), UTF_8),
                SpecificationVersion.DRAFT_7);
    }

    private static void check(DossierFile file) throws Exception {
        String sarif = Verdicts.of(file).sarif();

        Schemas.check(standard(), sarif);
        JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
        HashSet<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            assertThat(result.get("kind").asText()).isEqualTo(result.has("level") ? "fail" : "pass");
            assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(fingerprints.add(
                            result.at("/partialFingerprints/antequem~1v1").asText()))
                    .isTrue();
        }
    }

    @Test
    void problems_fit_it_and_stand_at_their_places() throws Exception {
        String broken = FILE.replace("cause: fire", "cause: \"{fire}\"");
        UnreadableFileException unreadable = catchThrowableOfType(
                UnreadableFileException.class, () -> DossierFile.parse(broken, "my cases/fire.yaml"));

        String sarif = Problems.sarif(unreadable.problems());

        Schemas.check(standard(), sarif);
        JsonNode results = new ObjectMapper().readTree(sarif).at("/runs/0/results");
        assertThat(results).hasSameSizeAs(unreadable.problems()).isNotEmpty();
        assertThat(results.at("/0/message/text").asText()).contains("{{fire}}");
        assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri"))
                .hasToString("\"my%20cases/fire.yaml\"");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(unreadable.problems().get(0).place().line());
    }

    @Test
    void all_rules_are_declared_with_the_text_of_their_pages() throws Exception {
        JsonNode rules = sarif(FILE).at("/tool/driver/rules");

        List<String> ids = rules.findValuesAsText("id");
        assertThat(ids)
                .containsAll(
                        Evaluator.standard().rules().stream().map(Rule::code).toList())
                .contains("EXPECTATION")
                .doesNotHaveDuplicates();
        for (JsonNode rule : rules) {
            assertThat(rule.at("/help/markdown").asText())
                    .startsWith("# " + rule.get("id").asText() + "\n")
                    .contains("> ");
        }
    }

    @Test
    void a_result_stands_at_its_claim_and_names_its_grounds() throws Exception {
        JsonNode result = result(sarif(FILE), "CAUSE_AFTER_EFFECT");

        JsonNode location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asText()).isEqualTo("cases/fire.dossier.yaml");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(10);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("claims/fire-did-it");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .startsWith("REFUTED (confidence ")
                .contains("\"It was the \\[fire\\] {{that}} drove them out\"");
    }

    @Test
    void a_line_of_argument_is_a_flow_through_its_statements_to_the_claim() throws Exception {
        JsonNode flows = result(sarif(FILE), "CAUSE_AFTER_EFFECT").get("codeFlows");

        List<String> steps = new ArrayList<>();
        for (JsonNode flow : flows) {
            steps.add(flow.at("/message/text").asText());
            for (JsonNode step : flow.at("/threadFlows/0/locations")) {
                JsonNode location = step.get("location");
                steps.add(location.at("/logicalLocations/0/fullyQualifiedName").asText() + " in line "
                        + location.at("/physicalLocation/region/startLine").asInt() + ": "
                        + location.at("/message/text").asText());
            }
        }
        assertThat(String.join("\n", steps)).isEqualTo("""
                Firm evidence from the dossier itself, which nothing on record makes weak
                events/move in line 5: "the move" happened in April 1920 (stipulated: the author of the dossier vouches for it)
                events/fire in line 4: "the fire" happened on 3 May 1920 (taken as given: the claim is judged as if this were so)
                claims/fire-did-it in line 10: So "the move" ended before "the fire" began, with at least 2 full days between.
                Firm evidence from "the clerk", which nothing on record makes weak
                claims/moved in line 16: "the move" happened in April 1920 (according to "the clerk")
                events/fire in line 4: "the fire" happened on 3 May 1920 (taken as given: the claim is judged as if this were so)
                claims/fire-did-it in line 10: So "the move" ended before "the fire" began, with at least 2 full days between.""");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_line_is_a_flow_and_nothing_else_is(Dossier dossier) throws Exception {
        JsonNode results = new ObjectMapper()
                .readTree(Verdicts.of(DossierFile.of(dossier)).sarif())
                .at("/runs/0/results");
        List<Integer> lines = Evaluator.standard().evaluate(dossier).judgements().stream()
                .flatMap(judgement -> judgement.explanation().grounds().stream())
                .map(ground -> ground.finding().lines().size())
                .toList();

        assertThat(results)
                .extracting(result -> result.path("codeFlows").size())
                .isEqualTo(lines);
        assertThat(lines).contains(0, 1);
    }

    @Test
    void an_expectation_that_failed_is_a_result_where_it_stands() throws Exception {
        JsonNode result = result(sarif(FILE), "EXPECTATION");

        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(15);
        assertThat(result.at("/message/text").asText())
                .startsWith("fire-did-it is expected to be SUPPORTED, and it is judged otherwise. REFUTED");
    }

    @Test
    void what_is_expected_is_a_note_and_no_expectation_fails() throws Exception {
        JsonNode run = sarif(FILE.replace("expect: supported", "expect: refuted"));

        assertThat(result(run, "CAUSE_AFTER_EFFECT").get("level").asText()).isEqualTo("note");
        assertThat(run.get("results").findValuesAsText("ruleId")).doesNotContain("EXPECTATION");
    }

    @Test
    void no_expectation_fails_of_a_view_for_it_is_about_the_whole_record() throws Exception {
        DossierFile file = DossierFile.parse(FILE, "fire.dossier.yaml");
        Verdicts ofView =
                Verdicts.of(Evaluator.standard().evaluate(file.dossier().asOf(Dating.of("2000"))), file);

        assertThat(Verdicts.of(file).expectations()).isNotEmpty().isEqualTo(file.expectations());
        assertThat(Verdicts.of(file).unexpected()).isNotEmpty();
        assertThat(ofView.expectations()).isEmpty();
        assertThat(ofView.unexpected()).isEmpty();
        assertThat(new ObjectMapper()
                        .readTree(ofView.sarif())
                        .at("/runs/0/results")
                        .findValuesAsText("ruleId"))
                .isNotEmpty()
                .doesNotContain("EXPECTATION");
        assertThat(ofView.junit()).contains("tests=\"0\" failures=\"0\"");
    }

    @Test
    void fingerprints_stay_when_the_claim_moves_in_its_file() throws Exception {
        JsonNode before = sarif(FILE);
        JsonNode after = sarif(FILE.replace("events:", "\n# moved down\n\nevents:"));

        assertThat(fingerprints(after)).isEqualTo(fingerprints(before)).isNotEmpty();
        assertThat(result(after, "CAUSE_AFTER_EFFECT").get("locations"))
                .isNotEqualTo(result(before, "CAUSE_AFTER_EFFECT").get("locations"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            name                    | uri
            fire.dossier.yaml       | fire.dossier.yaml
            a b/ü#1%.yaml           | a%20b/%C3%BC%231%25.yaml
            /home/x/fire.yaml       | file:///home/x/fire.yaml
            C:\\cases\\fire.yaml    | file:///C:/cases/fire.yaml
            cases\\fire.yaml        | cases/fire.yaml
            12:30.yaml              | ./12:30.yaml
            """)
    void the_name_of_a_file_is_written_as_a_uri(String name, String uri) {
        assertThat(SarifLocations.uri(name)).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
    }

    @Test
    void a_dossier_of_no_file_has_none() {
        Verdicts verdicts =
                Verdicts.of(Evaluator.standard().evaluate(Dossiers.examples().get(0)));

        assertThatIllegalStateException()
                .isThrownBy(verdicts::sarif)
                .withMessage("\"The Zinoviev letter, 1924\" is of no file: expected Verdicts.of(evaluation, file)");
    }

    private static JsonNode sarif(String text) throws Exception {
        return new ObjectMapper()
                .readTree(Verdicts.of(DossierFile.parse(text, "cases/fire.dossier.yaml"))
                        .sarif())
                .at("/runs/0");
    }

    private static JsonNode result(JsonNode run, String code) {
        for (JsonNode result : run.get("results")) {
            if (result.get("ruleId").asText().equals(code)) {
                return result;
            }
        }
        throw new AssertionError("no result under " + code + ": " + run.get("results"));
    }

    private static List<String> fingerprints(JsonNode run) {
        List<String> all = new ArrayList<>();
        run.get("results")
                .forEach(result ->
                        all.add(result.at("/partialFingerprints/antequem~1v1").asText()));
        return all;
    }
}
