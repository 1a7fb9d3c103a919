package org.antequem.files.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Node;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Hedge;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a judgement has what its explanation has, all of it, and nothing more. */
class SaysWhatAReaderSeesTest {

    private static final int SEEDS = 60;
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");
    private static final Set<String> VERDICTS =
            ImmutableSet.of("NOT_ENOUGH_EVIDENCE", "CONFLICTING_EVIDENCE", "REFUTED", "SUPPORTED");

    static List<Dossier> examples() {
        return Dossiers.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void in_each_example(Dossier dossier) throws Exception {
        check(dossier);
    }

    @Test
    void in_random_dossiers() throws Exception {
        for (Dossier dossier : Dossiers.random(SEEDS).toList()) {
            check(dossier);
        }
    }

    private static void check(Dossier dossier) throws Exception {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        JsonNode json = new ObjectMapper().readTree(Verdicts.of(evaluation).json());
        JsonNode judgements = json.get("judgements");
        assertThat(judgements).hasSameSizeAs(evaluation.judgements());
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = evaluation.judgements().get(i);
            Explanation explanation = judgement.explanation();
            assertThat(inJson(judgements.get(i)))
                    .as("%s in \"%s\"", judgement, dossier)
                    .containsExactlyElementsOf(inTree(explanation));
            checkText(judgements.get(i), json.get("presumptions"), explanation);
        }
    }

    /** Everything that the tree says, step by step and in its order. */
    private static List<String> inTree(Explanation explanation) {
        List<String> all = new ArrayList<>();
        all.add(explanation.decision().verdict() + " "
                + explanation.decision().confidence().map(Enum::name).orElse("null")
                + names(explanation.decision().presuming()));
        for (Ground ground : explanation.grounds()) {
            all.add(ground.finding().code() + " " + ground.finding().bearing() + " "
                    + ground.finding().sentence() + " also " + ground.alsoFoundBy());
            for (Node part : ground.parts()) {
                if (part instanceof Inference inference) {
                    add(inference.line(), all);
                    inference.parts().forEach(premise -> add(premise, all));
                    inference.remarks().forEach(remark -> all.add("remark " + remark));
                } else if (part instanceof Premise premise && !(part instanceof UnderTest)) {
                    add(premise, all);
                }
            }
            ground.found().forEach(remark -> all.add("found " + remark));
            ground.remarks().forEach(remark -> all.add("found " + remark));
        }
        for (Remark remark : explanation.remarks()) {
            all.add("remark " + remark
                    + (remark instanceof Presumed presumed
                            ? " " + presumed.presumption().name() + " "
                                    + presumed.without().verdict()
                            : ""));
            remark.beneath().forEach(more -> all.add("beneath " + more));
        }
        return all;
    }

    private static void add(Line line, List<String> all) {
        all.add("line " + line.strength() + " of "
                + line.roots().stream().map(Source::name).toList() + " presuming"
                + names(line.presuming()) + " margin "
                + (line.margin().isPresent() ? "" + line.margin().getAsLong() : "null"));
        for (Finding weakness : line.weaknesses()) {
            all.add("weakness " + weakness.code() + " " + weakness.bearing() + " on "
                    + weakness.claim().wording());
        }
    }

    private static void add(Premise premise, List<String> all) {
        all.add("statement " + premise.statement().proposition() + " " + premise);
        if (premise.statement() instanceof Claim claim) {
            all.add("claim " + claim.wording() + " by "
                    + claim.saidBy().map(Source::name).orElse("null"));
        }
        if (premise instanceof Told told) {
            List<String> through = new ArrayList<>();
            told.telling().speakers().stream()
                    .filter(speaker -> !speaker.equals(told.telling().root()))
                    .forEach(speaker -> through.add(speaker.name()));
            all.add("root " + told.telling().root().name() + " through " + through + " "
                    + told.telling().ending() + " hedged "
                    + told.hedges().stream().map(Hedge::toString).toList());
        }
    }

    private static String names(Iterable<Presumption> presumptions) {
        List<String> names = new ArrayList<>();
        presumptions.forEach(presumption -> names.add(presumption.name()));
        return " " + names;
    }

    /** The same of what was written, in the same words. */
    private static List<String> inJson(JsonNode judgement) {
        List<String> all = new ArrayList<>();
        JsonNode decision = judgement.get("decision");
        all.add(text(decision, "verdict") + " " + text(decision, "confidence") + " " + texts(decision, "presuming"));
        for (JsonNode finding : judgement.get("findings")) {
            all.add(text(finding, "code") + " " + text(finding, "bearing") + " " + text(finding, "sentence") + " also "
                    + texts(finding, "also_found_by"));
            for (JsonNode line : finding.get("lines")) {
                all.add("line " + text(line, "strength") + " of "
                        + line.get("roots").findValuesAsText("name") + " presuming "
                        + texts(line, "presuming") + " margin "
                        + line.at("/margin/seconds").asText("null").replaceFirst("^$", "null"));
                for (JsonNode weakness : line.get("weaknesses")) {
                    all.add("weakness " + text(weakness, "code") + " " + text(weakness, "bearing") + " on "
                            + text(weakness.get("on"), "name"));
                }
                line.get("statements").forEach(statement -> add(statement, all));
                line.get("remarks").forEach(remark -> all.add("remark " + remark.asText()));
            }
            finding.get("statements").forEach(statement -> add(statement, all));
            finding.get("text").forEach(sentence -> all.add("found " + sentence.asText()));
        }
        for (JsonNode remark : judgement.get("remarks")) {
            all.add("remark " + text(remark, "text")
                    + (text(remark, "kind").equals("presumed")
                            ? " " + text(remark, "presumption") + " " + text(remark.get("without"), "verdict")
                            : ""));
            remark.get("beneath").forEach(more -> all.add("beneath " + more.asText()));
        }
        return all;
    }

    private static void add(JsonNode statement, List<String> all) {
        all.add("statement " + text(statement, "says") + " " + text(statement, "text"));
        if (statement.has("claim")) {
            all.add("claim " + text(statement.get("claim"), "name") + " by "
                    + (statement.get("said_by").isNull() ? "null" : text(statement.get("said_by"), "name")));
        }
        if (statement.has("root")) {
            all.add("root " + text(statement.get("root"), "name") + " through "
                    + statement.get("through").findValuesAsText("name") + " " + text(statement, "ending") + " hedged "
                    + texts(statement, "hedges"));
        }
    }

    /** Its paragraphs are the text, and the codes and names in that are values of the JSON elsewhere. */
    private static void checkText(JsonNode judgement, JsonNode presumptions, Explanation explanation) {
        List<String> paragraphs = judgement.get("explanation").findValuesAsText("text");
        assertThat(paragraphs)
                .containsExactlyElementsOf(explanation.paragraphs().stream()
                        .map(paragraph -> paragraph.text())
                        .toList());
        Set<String> values = new LinkedHashSet<>(VERDICTS);
        judgement.findValues("code").forEach(code -> values.add(code.asText()));
        judgement.findValues("codes").forEach(codes -> codes.forEach(code -> values.add(code.asText())));
        judgement.findValues("also_found_by").forEach(codes -> codes.forEach(code -> values.add(code.asText())));
        judgement
                .findValues("values")
                .forEach(some ->
                        some.forEach(value -> values.add(value.path("text").asText())));
        presumptions.fieldNames().forEachRemaining(values::add);
        for (String paragraph : paragraphs) {
            Matcher code = CAPITALS.matcher(paragraph);
            while (code.find()) {
                assertThat(values).as(paragraph).contains(code.group());
            }
        }
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).asText();
    }

    private static List<String> texts(JsonNode node, String member) {
        List<String> texts = new ArrayList<>();
        node.get(member).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
