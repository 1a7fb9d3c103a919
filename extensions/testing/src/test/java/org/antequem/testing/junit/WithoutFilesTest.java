package org.antequem.testing.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.junit.jupiter.api.Test;

/** Where the module that reads files is missing: in a virtual machine of its own, whose class path lacks it. */
class WithoutFilesTest {

    private static final String CLASS = "org/antequem/files/DossierFile.class";

    @DossierTest(Records.class)
    static class OfJava {
        @EachClaim
        void is_judged(Evaluation evaluation) {}
    }

    @DossierTest(file = "floods.dossier.yaml")
    static class OfAFile {
        @Test
        void never_runs() {}
    }

    @DossierTest(Records.class)
    static class OfExpectations {
        @EachExpectation
        void never_runs() {}
    }

    /** Runs these classes, and prints what came of it. */
    public static void main(String[] args) {
        for (Class<?> test : List.of(OfJava.class, OfAFile.class, OfExpectations.class)) {
            Runs.of(test).forEach(System.out::println);
        }
    }

    @Test
    void dossiers_in_java_are_tested_and_a_file_is_refused_with_the_dependency_to_add() throws Exception {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !hasFiles(Path.of(entry)))
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        path,
                        WithoutFilesTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as("%s", printed).isZero();
        assertThat(printed.lines())
                .contains(
                        "The flood broke the dyke",
                        "It flooded (a farmer)",
                        "It flooded (a priest)",
                        "failed: @DossierTest(file = \"floods.dossier.yaml\") needs the module that reads files:"
                                + " expected the dependency org.antequem:antequem-files, in the scope test",
                        "failed: expectations are in files, and the dossier \"The floods\" is from none: expected"
                                + " @DossierTest(file = …)");
    }

    private static boolean hasFiles(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return Files.exists(entry.resolve(CLASS));
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.getEntry(CLASS) != null;
        } catch (IOException notAJar) {
            return false;
        }
    }
}
