package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the sources themselves keep to, where the compiled classes can no longer tell. */
final class SourceFilesTest {

    private static final Pattern NAMES_FROM_AN_EXAMPLE = Pattern.compile("\\b(Soleimani|Putin|Reuters|Parker)\\b");

    private static final Pattern DOCUMENT =
            Pattern.compile("\\A\\s*/\\*\\*(?<text>.*?)\\*/\\s*(?:@\\w+\\s+)*package\\s", Pattern.DOTALL);

    @Test
    void every_package_documents_itself() {
        List<Path> undocumented = SourceTree.mainSourcesOfAllModules().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(SourceTree::directoryOf)
                .distinct()
                .filter(directory -> !isDocumented(directory))
                .toList();

        assertThat(undocumented)
                .as("packages without a package-info.java that begins with a Javadoc comment")
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_300_lines() {
        List<Path> tooLong = SourceTree.mainSourcesOfAllModules().stream()
                .filter(file -> SourceTree.read(file).lines().count() > 300)
                .toList();

        assertThat(tooLong).as("files longer than 300 lines").isEmpty();
    }

    @Test
    void the_library_names_nobody_from_an_example() {
        List<Path> naming = SourceTree.mainSourcesOf(
                        "core", "evaluation", "extensions/phrases", "extensions/report", "extensions/testing")
                .stream()
                .filter(file ->
                        NAMES_FROM_AN_EXAMPLE.matcher(SourceTree.read(file)).find())
                .toList();

        assertThat(naming)
                .as("files of the library that match " + NAMES_FROM_AN_EXAMPLE)
                .isEmpty();
    }

    private static boolean isDocumented(Path directory) {
        Path packageInfo = directory.resolve("package-info.java");
        if (!Files.exists(packageInfo)) {
            return false;
        }
        Matcher document = DOCUMENT.matcher(SourceTree.read(packageInfo));
        return document.find() && !document.group("text").replace("*", "").isBlank();
    }
}
