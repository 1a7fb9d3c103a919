package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The projects that the guide tells readers to make, and those of the examples that have a build of their own: built
 * and run by the oldest Maven that is supported and by the newest, on the published jars. Needs the jars: {@code ./mvnw
 * verify}.
 */
final class OwnBuildsTest {

    private static final String OLDEST = "3.8.7";
    private static final String NEWEST = "3.10.0";

    private static final String VERSION = property("antequem.version");

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, NEWEST})
    void the_first_project_of_the_guide_prints_what_the_readme_says(String maven) throws Exception {
        Path sources = Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(
                project.resolve("pom.xml"),
                blocks("xml", "docs/guide/getting-started.md").get(0));
        Files.writeString(
                sources.resolve("Zinoviev.java"), blocks("java", "README.md").get(0));

        assertThat(printed(maven, "compile", "exec:java"))
                .isEqualTo(blocks("text", "README.md").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, NEWEST})
    void the_newsroom_passes_its_tests_and_prints_what_its_page_says(String maven) throws Exception {
        copy("examples/embedding");

        assertThat(printed(maven, "test", "exec:java"))
                .isEqualTo(SourceTree.read(SourceTree.root().resolve("examples/embedding/output.txt")));
    }

    @Test
    void the_program_in_kotlin_compiles_without_a_warning_and_prints_what_the_guide_says() throws Exception {
        copy("examples/kotlin");

        assertThat(printed(NEWEST, "compile", "exec:java"))
                .isEqualTo(blocks("console", "docs/guide/embedding.md").get(0));
    }

    private static List<String> blocks(String language, String page) {
        String text = SourceTree.read(SourceTree.root().resolve(page));
        return Splitter.on("```" + language + "\n").splitToList(text).stream()
                .skip(1)
                .map(begun -> Splitter.on("```\n").splitToList(begun).get(0))
                .toList();
    }

    private void copy(String example) throws IOException {
        Path from = SourceTree.root().resolve(example);
        Files.copy(from.resolve("pom.xml"), project.resolve("pom.xml"));
        try (Stream<Path> files = Files.walk(from.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = project.resolve(from.relativize(file));
                Files.createDirectories(SourceTree.directoryOf(to));
                Files.copy(file, to);
            }
        }
    }

    /** What a Maven prints that says nothing itself. What it downloads is kept for the next time. */
    private String printed(String maven, String... goals) throws Exception {
        Path repository = Path.of(property("antequem.repository")).resolve(".own-builds/" + maven);
        publishInto(repository);
        List<String> command = new ArrayList<>(List.of(
                SourceTree.root()
                        .resolve("verification/target/maven/apache-maven-" + maven + "/bin/mvn")
                        .toString(),
                "-q",
                "-B",
                "-Dmaven.repo.local=" + repository));
        if (property("antequem.offline").endsWith("true")) {
            command.add("-o");
        }
        command.addAll(ImmutableList.copyOf(goals));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "MAVEN_PROJECTBASEDIR"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s", printed).isZero();
        return printed;
    }

    /** As {@code install} does, into a local repository of these tests alone. */
    private static void publishInto(Path repository) {
        for (String module : List.of("core", "evaluation")) {
            Path home = SourceTree.root().resolve(module);
            String name = "antequem-" + module + "-" + VERSION;
            Path folder = repository.resolve("org/antequem/antequem-" + module + "/" + VERSION);
            try {
                Files.createDirectories(folder);
                replace(home.resolve("target/" + name + ".jar"), folder.resolve(name + ".jar"));
                replace(home.resolve(".flattened-pom.xml"), folder.resolve(name + ".pom"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
