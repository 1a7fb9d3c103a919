package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The application in {@code examples/embedding}, which is no part of this build, on the published jars: as its own
 * compiler and its own virtual machine see them. Needs the jars: {@code ./mvnw verify}.
 */
final class EmbeddingTest {

    private static final Path HOME = SourceTree.root().resolve("examples/embedding");
    private static final String COMPILER = "-Xlint:all -Werror -proc:none --release 17";

    @TempDir
    private Path classes;

    @Test
    void compiles_without_a_warning_and_prints_what_its_page_says() throws Exception {
        compile(ImmutableList.of("-classpath", jars()), sources("src/main/java"));

        assertThat(run("-classpath", classes + File.pathSeparator + jars(), "newsroom.Main"))
                .isEqualTo(output());
    }

    @Test
    void does_the_same_as_a_module() throws Exception {
        Path module = Files.writeString(
                classes.resolve("module-info.java"), "module newsroom { requires org.antequem.evaluation; }\n", UTF_8);

        compile(
                ImmutableList.of("--module-path", jars()),
                ImmutableList.<Path>builder()
                        .addAll(sources("src/main/java"))
                        .add(module)
                        .build());

        assertThat(run("--module-path", classes + File.pathSeparator + jars(), "--module", "newsroom/newsroom.Main"))
                .isEqualTo(output());
    }

    @Test
    void passes_its_own_tests() throws Exception {
        compile(
                ImmutableList.of("-classpath", jars() + File.pathSeparator + testLibraries()),
                ImmutableList.<Path>builder()
                        .addAll(sources("src/main/java"))
                        .addAll(sources("src/test/java"))
                        .build());
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass("newsroom.CopyDeskTest")))
                                    .build(),
                            listener);
        }

        assertThat(listener.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
        assertThat(listener.getSummary().getTestsSucceededCount()).isEqualTo(5);
    }

    private void compile(List<String> path, List<Path> sources) throws Exception {
        List<String> words = new ArrayList<>(List.of("-d", classes.toString()));
        words.addAll(List.of(COMPILER.split(" ")));
        words.addAll(path);
        sources.forEach(source -> words.add(source.toString()));
        assertThat(ran("javac", words)).isEmpty();
    }

    private static String run(String... words) throws Exception {
        return ran("java", List.of(words));
    }

    private static String ran(String tool, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s", printed).isZero();
        return printed;
    }

    private static ImmutableList<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
            return files.filter(file -> MoreFiles.getFileExtension(file).equals("java"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static String output() {
        return SourceTree.read(HOME.resolve("output.txt"));
    }

    private static String testLibraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(joining(File.pathSeparator));
    }

    /** The two jars, and Guava with what it needs, which a consumer gets with them. */
    private static String jars() {
        String version = Objects.requireNonNull(System.getProperty("antequem.version"), "antequem.version");
        List<String> jars = new ArrayList<>();
        for (String module : List.of("core", "evaluation")) {
            Path jar = SourceTree.root().resolve(module + "/target/antequem-" + module + "-" + version + ".jar");
            assertThat(jar).as("a jar that ./mvnw verify has built").isRegularFile();
            jars.add(jar.toString());
        }
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.matches(".*(guava|failureaccess|jspecify|error_prone_annotations)-[^/\\\\]*\\.jar"))
                .forEach(jars::add);
        return String.join(File.pathSeparator, jars);
    }
}
