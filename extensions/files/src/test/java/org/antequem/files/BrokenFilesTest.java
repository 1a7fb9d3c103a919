package org.antequem.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken file with all that is said of it. */
class BrokenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/antequem/files/broken");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_all_that_is_wrong(Path file) throws IOException {
        String name = file.getFileName().toString();
        String expected = Files.readString(FOLDER.resolve(name.replace(".yaml", ".txt")), UTF_8);

        UnreadableFileException refused = catchThrowableOfType(
                UnreadableFileException.class, () -> DossierFile.parse(Files.readString(file, UTF_8), name));

        assertThat(refused).as("%s is refused", name).isNotNull();
        assertThat(refused.getMessage() + "\n").isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_it_in_the_order_of_the_file(Path file) throws IOException {
        UnreadableFileException refused = catchThrowableOfType(
                UnreadableFileException.class, () -> DossierFile.parse(Files.readString(file, UTF_8), file.toString()));

        assertThat(refused.problems())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(one.place().line(), other.place().line()));
    }

    @Test
    void there_are_many() throws IOException {
        assertThat(files()).hasSizeGreaterThan(100);
    }
}
