package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published. Needs the jars, and so runs after the package phase: {@code ./mvnw verify}. */
final class PublishedJarsTest {

    private static final String SITE = "https://javadoc.io/static/org.antequem";
    private static final String JDK = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/";
    private static final Pattern LINK = Pattern.compile("href=\"(https://[^\"#]*)");

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

    /** Each link to another module leads to a page that this has. */
    @ParameterizedTest
    @CsvSource({
        "evaluation,         core",
        "examples,           core",
        "extensions/phrases, core",
        "extensions/files,   evaluation",
        "extensions/report,  evaluation",
        "extensions/testing, evaluation"
    })
    void the_documentation_of_a_module_links_to_that_of_others_and_of_the_jdk(String module, String other)
            throws IOException {
        Set<String> links = links(jar(module, "-javadoc"));
        String site = SITE + "/antequem-" + Path.of(other).getFileName() + "/" + version() + "/";
        try (JarFile pages = new JarFile(jar(other, "-javadoc").toFile())) {
            assertThat(links).anyMatch(link -> link.startsWith(site)).anyMatch(link -> link.startsWith(JDK));
            assertThat(links)
                    .filteredOn(link -> link.startsWith(site))
                    .allMatch(link -> pages.getEntry(link.substring(site.length())) != null);
        }
    }

    private static Set<String> links(Path documentation) throws IOException {
        Set<String> links = new TreeSet<>();
        try (JarFile jar = new JarFile(documentation.toFile())) {
            for (JarEntry page : Collections.list(jar.entries())) {
                if (page.getName().endsWith(".html")) {
                    String html = new String(jar.getInputStream(page).readAllBytes(), UTF_8);
                    LINK.matcher(html).results().forEach(link -> links.add(link.group(1)));
                }
            }
        }
        return links;
    }

    private static String version() {
        return Objects.requireNonNull(System.getProperty("antequem.version"), "antequem.version");
    }

    private static Path jar(String module, String classifier) {
        Path directory = SourceTree.root().resolve(module);
        Path jar = directory
                .resolve("target")
                .resolve("antequem-" + directory.getFileName() + "-" + version() + classifier + ".jar");
        assertThat(jar).as("a jar that ./mvnw verify has built").isRegularFile();
        return jar;
    }
}
