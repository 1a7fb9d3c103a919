package org.antequem.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The checked-out sources, seen from this module's directory, in which its tests run. */
final class SourceTree {

    private SourceTree() {}

    /** The root of the checkout. */
    static Path root() {
        return directoryOf(Path.of("").toAbsolutePath());
    }

    static List<Path> mainSourcesOfAllModules() {
        return mainSourcesOf(
                "core",
                "evaluation",
                "extensions/phrases",
                "extensions/files",
                "extensions/report",
                "extensions/cli",
                "extensions/testing",
                "examples",
                "benchmarks");
    }

    /** Every Java file under {@code src/main/java} of each module; a module that has none fails the test that asks. */
    static List<Path> mainSourcesOf(String... modules) {
        List<Path> files = new ArrayList<>();
        for (String module : modules) {
            List<Path> found = javaFilesUnder(root().resolve(module).resolve("src/main/java"));
            if (found.isEmpty()) {
                throw new AssertionError("no sources found in module " + module);
            }
            files.addAll(found);
        }
        return files;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path directoryOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a root has no directory");
    }

    static List<Path> javaFilesUnder(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
