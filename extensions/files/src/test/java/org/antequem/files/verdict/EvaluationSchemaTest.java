package org.antequem.files.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written fits the schema that ships, and the schema lets nothing else through. */
class EvaluationSchemaTest {

    private static final int SEEDS = 40;
    private static final int SEEDS_WITH_ALL = 8;

    static List<Dossier> examples() {
        return Dossiers.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_fits(Dossier dossier) {
        Verdicts verdicts = Verdicts.of(Evaluator.standard().evaluate(dossier));

        Schemas.check(Schemas.EVALUATION, verdicts.json());
        assertThat(verdicts.jsonOnOneLine()).doesNotContain("\n");
    }

    @Test
    void each_random_dossier_fits() {
        Dossiers.random(SEEDS).forEach(dossier -> {
            Verdicts verdicts = Verdicts.of(Evaluator.standard().evaluate(dossier));

            Schemas.check(Schemas.EVALUATION, verdicts.jsonOnOneLine());
        });
    }

    @Test
    void what_costs_fits_too() {
        for (long seed = 1; seed <= SEEDS_WITH_ALL; seed++) {
            RandomDossier record = RandomDossier.of(seed);
            Evaluation evaluation = Evaluator.standard().evaluate(record.dossier());
            Claim[] some = record.hypotheses().stream().limit(3).toArray(Claim[]::new);
            Verdicts verdicts = Verdicts.of(evaluation)
                    .on(some[0], record.claims().get(0))
                    .withWhatTheyHangOn()
                    .withTheirHistory();

            Schemas.check(Schemas.EVALUATION, (some.length > 1 ? verdicts.comparing(some) : verdicts).json());
        }
    }

    @Test
    void the_schema_is_one_and_describes_every_member() throws Exception {
        Schemas.checkDescribed(Verdicts.schema(), "urn:antequem:schema:evaluation:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            path                                  | replacement
            /evaluation                           | 2
            /judgements/0/decision/verdict        | "MAYBE"
            /judgements/0/decision/confidence     | "VERY HIGH"
            /judgements/0/claim/kind              | "claims"
            /timeline/events/0/start/earliest     | "long ago"
            /timeline/events/0/end                | null
            /judgements/0/explanation/0/depth     | -1
            /policy/firm_lines                    | 0
            /presumptions                         | {"not capitals": "so"}
            /matrix                               | {}
            """)
    void the_schema_refuses_what_is_not_so(String path, String replacement) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(
                Verdicts.of(Evaluator.standard().evaluate(Dossiers.examples().get(0)))
                        .json());
        int last = path.lastIndexOf('/');
        JsonNode parent = json.at(path.substring(0, last));
        assertThat(parent.has(path.substring(last + 1))).as("%s is there", path).isTrue();

        ((ObjectNode) parent).set(path.substring(last + 1), mapper.readTree(replacement));

        assertThat(Schemas.EVALUATION.validate(json.toString(), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_schema_refuses_a_member_too_many_and_one_too_few() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        String json = Verdicts.of(
                        Evaluator.standard().evaluate(Dossiers.examples().get(0)))
                .jsonOnOneLine();
        assertThat(json).contains("\"is_cut_short\":false");

        assertThat(Schemas.EVALUATION.validate(
                        json.replaceFirst("\"is_cut_short\":false", "\"is_cut_short\":false,\"more\":1"),
                        InputFormat.JSON))
                .isNotEmpty();
        assertThat(Schemas.EVALUATION.validate(
                        mapper.readTree(json.replaceFirst(",\"is_cut_short\":false", ""))
                                .toString(),
                        InputFormat.JSON))
                .isNotEmpty();
    }
}
