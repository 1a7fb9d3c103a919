package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the house. Needs the jars, and so runs after the package phase: {@code ./mvnw verify}. */
final class PublishedJarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"core", "evaluation", "examples", "extensions/phrases", "extensions/report", "extensions/testing"
            })
    void each_published_module_is_a_named_module_with_sources_and_documentation(String module) throws IOException {
        try (JarFile jar = new JarFile(jar(module, "").toFile())) {
            assertThat(jar.getEntry("module-info.class")).as("module-info").isNotNull();
        }
        assertThat(jar(module, "-sources")).isNotEmptyFile();
        assertThat(jar(module, "-javadoc")).isNotEmptyFile();
    }

    private static Path jar(String module, String classifier) {
        String version = Objects.requireNonNull(System.getProperty("antequem.version"), "antequem.version");
        Path directory = SourceTree.root().resolve(module);
        Path jar = directory
                .resolve("target")
                .resolve("antequem-" + directory.getFileName() + "-" + version + classifier + ".jar");
        assertThat(jar).as("a jar that ./mvnw verify has built").isRegularFile();
        return jar;
    }
}
