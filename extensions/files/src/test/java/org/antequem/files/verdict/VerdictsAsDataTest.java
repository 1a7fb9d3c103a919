package org.antequem.files.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.StandardSystemProperty;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the guide on verdicts as data shows what is written, and names every member of it. */
class VerdictsAsDataTest {

    private static final Path PAGE = Path.of("../../docs/guide/verdicts-as-data.md");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void every_piece_of_json_is_a_part_of_what_is_written_of_its_dossier() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> parts = new ArrayList<>();
        addAll(mapper.readTree(verdicts().json()), parts);

        List<String> shown = blocks("json");
        assertThat(shown).hasSize(5);
        for (String json : shown) {
            assertThat(parts).contains(mapper.readTree(json));
        }
    }

    @Test
    void jq_answers_as_the_page_says() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "jq"))),
                "jq is not installed: the examples of the page were not tried");
        Files.writeString(folder.resolve("evaluation.json"), verdicts().json());

        List<String> commands = blocks("sh");
        assertThat(commands).hasSize(4).hasSameSizeAs(blocks("text"));
        for (int i = 0; i < commands.size(); i++) {
            Process jq = new ProcessBuilder("sh", "-c", commands.get(i))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(jq.getInputStream().readAllBytes(), UTF_8))
                    .as("%s on %s", commands.get(i), StandardSystemProperty.OS_NAME.value())
                    .isEqualTo(blocks("text").get(i));
        }
    }

    @Test
    void the_page_names_every_member_of_the_json_and_of_a_judgement() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Verdicts.schema());
        String page = page();

        schema.get("properties")
                .fieldNames()
                .forEachRemaining(member -> assertThat(page).contains("| `" + member + "` |"));
        schema.at("/$defs/judgement/properties")
                .fieldNames()
                .forEachRemaining(member -> assertThat(page).contains("`" + member + "`"));
        schema.at("/$defs/line/properties")
                .fieldNames()
                .forEachRemaining(member -> assertThat(page).contains(member));
    }

    private static Verdicts verdicts() {
        return Verdicts.of(DossierFile.parse(blocks("yaml").get(0), "fire.dossier.yaml"))
                .withWhatTheyHangOn()
                .withTheirHistory();
    }

    private static void addAll(JsonNode node, List<JsonNode> parts) {
        parts.add(node);
        node.forEach(part -> addAll(part, parts));
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page());
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
