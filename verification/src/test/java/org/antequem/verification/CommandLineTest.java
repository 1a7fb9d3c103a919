package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a shell starts it. Needs the jar: {@code ./mvnw verify}. */
final class CommandLineTest {

    private static final Path SHORTEST =
            SourceTree.root().resolve("examples/src/main/resources/dossiers/shortest.dossier.yaml");

    @TempDir
    private Path directory;

    @Test
    void is_one_jar_that_says_its_version() throws Exception {
        try (JarFile jar = new JarFile(Started.JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("org.antequem.cli.Antequem");
            assertThat(jar.stream()).noneMatch(entry -> entry.getName().endsWith("module-info.class"));
        }

        Ended ended = run("--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("antequem " + System.getProperty("antequem.version") + "\non Java ");
    }

    @Test
    void judges_a_file_without_colours_where_nobody_looks_on() throws Exception {
        Ended ended = run("judge", SHORTEST.toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("REFUTED (confidence moderate): \"The letter brought the government down\"")
                .endsWith("2 claims: 1 REFUTED, 1 NOT ENOUGH EVIDENCE; 1 of 1 as expected\n")
                .doesNotContain("\u001b");
    }

    @Test
    void ends_with_1_where_something_is_not_as_expected() throws Exception {
        Ended ended = run("judge", SHORTEST.toString(), "--fail-on", "refuted", "--format", "sarif");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("brought-down is judged REFUTED, which --fail-on names");
        assertThat(ended.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void ends_with_2_and_a_sentence_where_it_cannot_read_or_is_used_wrongly() throws Exception {
        assertThat(run("judge", directory.toString()))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "antequem judge: \"%s\" is a directory; name the files in it: %s/*.yaml\n"
                                .formatted(directory, directory)));
        assertThat(run("chekc").err()).contains("Unmatched argument", "antequem check");
    }

    @Test
    void reads_and_writes_utf_8_whatever_the_locale() throws Exception {
        String text = Files.readString(SHORTEST).replace("The letter brought", "La lettre — «ça», Żółć, 書簡 — brought");
        Path file = Files.writeString(directory.resolve("letter.yaml"), text);

        Ended ended =
                Ended.of(Started.jar("judge", file.toString(), "brought-down").in("LC_ALL", "C"));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("La lettre — «ça», Żółć, 書簡 — brought");
    }

    @Test
    void ends_with_3_where_it_fails_itself() throws Exception {
        Ended ended =
                Ended.of(Started.jar("judge", "--lines", "-").in("JDK_JAVA_OPTIONS", "-Xmx8m"), "9".repeat(4_000_000));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("MB of memory that Java may use are too few; set JDK_JAVA_OPTIONS=-Xmx4g");
    }

    @Test
    void judges_a_stream_in_little_memory_whatever_its_lines() throws Exception {
        String line = DossierFile.read(SHORTEST).toJsonLine() + "\n";
        Path stream = directory.resolve("letters.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(stream)) {
            for (int i = 0; i < 300; i++) {
                writer.write(line);
            }
            writer.write("{\"title\": \"" + "a".repeat(1_000_000) + "\"}\n");
            for (int i = 0; i < 30; i++) {
                writer.write("9".repeat(1_000_000));
            }
            writer.write("\n" + line);
        }
        Started judge = Started.jar("judge", stream.toString()).in("JDK_JAVA_OPTIONS", "-Xmx128m");
        Started check = Started.jar("check", stream.toString()).in("JDK_JAVA_OPTIONS", "-Xmx128m");

        Ended judged = Ended.of(judge);
        Ended checked = Ended.of(check);

        assertThat(judged.code()).isEqualTo(2);
        assertThat(judged.err()).contains("2 of 303 lines cannot be read as a dossier");
        assertThat(judged.out().lines().skip(299).map(result -> result.replaceFirst(",.*", "")))
                .containsExactly("{\"line\":300", "{\"line\":301", "{\"line\":302", "{\"line\":303");
        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.err()).contains("2 of 303 dossiers cannot be used: 2 problems");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void says_what_it_may_not_read_or_write() throws Exception {
        Path letter = Files.copy(SHORTEST, directory.resolve("letter.yaml"));
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Files.setPosixFilePermissions(letter, Set.of());
        Files.setPosixFilePermissions(folder, Set.of());
        assumeThat(Files.isReadable(letter))
                .as("the user of this test may do anything")
                .isFalse();
        Path out = folder.resolve("schema.json");

        assertThat(run("check", letter.toString()))
                .isEqualTo(new Ended(2, "", "antequem check: you may not read \"%s\"\n".formatted(letter)));
        assertThat(run("schema", "-o", out.toString()))
                .isEqualTo(new Ended(
                        2, "", "antequem schema: \"%s\" cannot be written: you may not write there\n".formatted(out)));
    }

    @Test
    void takes_files_with_any_name() throws Exception {
        Path spaced = Files.copy(SHORTEST, directory.resolve("a letter.yaml"));
        Path lettered = Files.copy(SHORTEST, directory.resolve("\u017b\u00f3\u0142\u0107 \u66f8.yaml"));

        Ended ended = Ended.of(
                Started.jar("check", spaced.toString(), lettered.toString()).in("LC_ALL", "C.UTF-8"));

        assertThat(ended)
                .isEqualTo(new Ended(
                        0,
                        "%2$s: %1$s\n%3$s: %1$s\n"
                                .formatted("a dossier of 2 claims, 1 source and 2 events", spaced, lettered),
                        ""));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void says_what_to_do_where_the_locale_has_no_such_name() throws Exception {
        Path lettered = Files.copy(SHORTEST, directory.resolve("\u017b\u00f3\u0142\u0107.yaml"));

        Ended ended = Ended.of(Started.jar("check", lettered.toString()).in("LC_ALL", "C"));

        assertThat(ended.code()).isIn(0, 2);
        assertThat(ended.code() == 0 ? "set LC_ALL=C.UTF-8" : ended.err()).contains("set LC_ALL=C.UTF-8");
    }

    @Test
    void an_empty_file_is_no_dossier() throws Exception {
        Path empty = Files.createFile(directory.resolve("empty.yaml"));

        assertThat(run("judge", empty.toString()).code()).isEqualTo(2);
        assertThat(run("judge", empty.toString()).err()).contains("empty.yaml:1:1: there is nothing in this text");
    }

    @Test
    void reads_windows_line_breaks() throws Exception {
        String text = Files.readString(SHORTEST).replace("\n", "\r\n");
        Path file = Files.writeString(directory.resolve("letter.yaml"), text);

        assertThat(run("judge", file.toString())).isEqualTo(run("judge", SHORTEST.toString()));
    }

    @Test
    void ends_quietly_where_nobody_reads_any_more() throws Exception {
        Process process = Started.jar("explain").start();
        process.getInputStream().close();

        assertThat(process.waitFor()).isZero();
        assertThat(Ended.text(process.getErrorStream())).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void says_that_a_full_device_cannot_be_written() throws Exception {
        Ended out = Ended.of(Started.jar("dates", "2015").to(Path.of("/dev/full")));
        assertThat(out.code()).isEqualTo(2);
        assertThat(out.err()).startsWith("antequem: standard output cannot be written: ");

        Ended file = run("schema", "-o", "/dev/full");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).startsWith("antequem schema: \"/dev/full\" cannot be written: ");
    }

    @Test
    void says_why_a_place_cannot_be_written() throws Exception {
        Path below = Files.writeString(directory.resolve("file"), "").resolve("below");

        assertThat(run("schema", "-o", below.toString()).err())
                .startsWith("antequem schema: \"" + below + "\" cannot be written: ");
        assertThat(run("schema", "-o", directory.toString()))
                .isEqualTo(new Ended(
                        2, "", "antequem schema: \"%s\" is a directory; name a file in it\n".formatted(directory)));
        try (Stream<Path> all = Files.list(directory)) {
            assertThat(all).containsExactly(directory.resolve("file"));
        }
    }

    private static Ended run(String... arguments) throws Exception {
        return Ended.of(Started.jar(arguments));
    }
}
