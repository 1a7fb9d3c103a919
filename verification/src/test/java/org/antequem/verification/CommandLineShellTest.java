package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line among shells, terminals and signals. Needs the jar: {@code ./mvnw verify}. */
final class CommandLineShellTest {

    private static final Path SHORTEST =
            SourceTree.root().resolve("examples/src/main/resources/dossiers/shortest.dossier.yaml");
    private static final String SCRIPT =
            SourceTree.root().resolve("extensions/cli/bin/antequem").toString();
    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void colours_what_a_person_sees_unless_told_not_to() throws Exception {
        assumeThat(Path.of("/usr/bin/script"))
                .as("a program that pretends to be a terminal")
                .exists();
        String command =
                Started.jar("judge", SHORTEST.toString(), "brought-down").words();

        assertThat(seen(command)).startsWith("\u001b[31mREFUTED");
        assertThat(seen("NO_COLOR=1 " + command)).startsWith("REFUTED");
        assertThat(seen("TERM=dumb " + command)).startsWith("REFUTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    @DisabledOnOs(OS.WINDOWS)
    void a_shell_completes_commands_options_and_words(String shell) throws Exception {
        assumeThat(Stream.of("/bin/", "/usr/bin/").anyMatch(folder -> Files.exists(Path.of(folder, shell))))
                .as("%s is installed", shell)
                .isTrue();
        Path script = Files.writeString(
                directory.resolve("completion"),
                Ended.of(Started.jar("completion", shell)).out());
        String opening = shell.equals("zsh") ? "autoload -Uz compinit; compinit -u -D; setopt ksh_arrays; " : "";
        String complete = opening + "source " + script + "; compopt() { :; }; "
                + "COMP_WORDS=(antequem judge --form); COMP_CWORD=2; _complete_antequem; echo ${COMPREPLY[@]}; "
                + "COMP_WORDS=(antequem judge --fail-on ref); COMP_CWORD=3; _complete_antequem; echo ${COMPREPLY[@]}";

        // what does not begin as the word does, zsh leaves out itself
        assertThat(Ended.of(Started.program(shell, "-c", complete))
                        .out()
                        .lines()
                        .map(line -> List.of(line.split(" "))))
                .satisfiesExactly(
                        options -> assertThat(options).contains("--format").doesNotContain("judge"),
                        words -> assertThat(words).contains("refuted").doesNotContain("--format"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_script_starts_it_from_anywhere_and_keeps_an_archive_of_classes() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("antequem"), Path.of(SCRIPT));
        Path cache = directory.resolve("cache");

        for (int i = 0; i < 2; i++) {
            Ended ended =
                    Ended.of(Started.program(link.toString(), "judge", SHORTEST.toString(), "--fail-on", "refuted")
                            .in("XDG_CACHE_HOME", cache.toString()));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out()).contains("2 claims: 1 REFUTED");
            assertThat(ended.err())
                    .isEqualTo("antequem judge: " + SHORTEST
                            + ": brought-down is judged REFUTED, which --fail-on names\n");
            try (Stream<Path> all = Files.list(cache.resolve("antequem"))) {
                assertThat(all)
                        .singleElement()
                        .satisfies(archive -> assertThat(archive).isRegularFile());
            }
        }
        Files.delete(link);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_script_runs_where_nothing_can_be_kept() throws Exception {
        Path noFolder = Files.createFile(directory.resolve("file"));

        assertThat(Ended.of(Started.program(SCRIPT, "dates", "July 2015").in("XDG_CACHE_HOME", noFolder.toString())))
                .isEqualTo(Ended.of(Started.jar("dates", "July 2015")));
    }

    @ParameterizedTest
    @CsvSource({"INT," + INTERRUPTED, "TERM," + TERMINATED})
    @DisabledOnOs(OS.WINDOWS)
    void leaves_no_half_written_file_where_it_is_ended(String signal, int code) throws Exception {
        Path out = directory.resolve("verdicts.json");
        Process process = Started.jar("judge", "-", "-f", "json", "-o", out.toString())
                .interruptible()
                .start();
        Thread.sleep(1_000);

        assertThat(ended(process, signal)).isEqualTo(code);
        try (Stream<Path> all = Files.list(directory)) {
            assertThat(all).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"INT," + INTERRUPTED, "TERM," + TERMINATED})
    @DisabledOnOs(OS.WINDOWS)
    void has_written_whole_results_where_a_stream_is_ended(String signal, int code) throws Exception {
        String line = DossierFile.read(SHORTEST).toJsonLine() + "\n";
        Process process = Started.jar("judge", "--lines", "-").interruptible().start();
        Thread writer = new Thread(() -> Ended.write(line.repeat(100), process));
        writer.setDaemon(true);
        writer.start();
        BufferedReader results = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        List<String> written = new ArrayList<>(List.of(results.readLine()));

        assertThat(ended(process, signal)).isEqualTo(code);
        results.lines().forEach(written::add);
        assertThat(written).allMatch(result -> result.startsWith("{\"line\":") && result.endsWith("}"));
    }

    /** What a command shows on a terminal. */
    private static String seen(String command) throws Exception {
        return Ended.of(Started.program("script", "-qec", command, "/dev/null")).out();
    }

    private static int ended(Process process, String signal) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
