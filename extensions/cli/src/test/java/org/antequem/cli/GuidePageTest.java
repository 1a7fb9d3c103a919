package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the guide shows what the commands print. */
final class GuidePageTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    @Test
    void shows_the_end_of_what_judge_prints() throws IOException {
        String file = ROOT.resolve("examples/src/main/resources/dossiers/shortest.dossier.yaml")
                .toString();

        assertThat(Run.of("judge", file).out()).endsWith(blocks().get(0));
    }

    @Test
    void shows_what_dates_prints() throws IOException {
        String shown = blocks().get(1);
        String command = Splitter.on('\n').splitToList(shown).get(0);

        assertThat(command).isEqualTo("$ antequem dates \"July 2015\"");
        assertThat(command + "\n" + Run.of("dates", "July 2015").out()).isEqualTo(shown);
    }

    private static ImmutableList<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("docs/guide/command-line.md"), UTF_8))
                .results()
                .map(block -> block.group(1))
                .collect(ImmutableList.toImmutableList());
    }
}
