package org.antequem.examples.shortest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled, run and tested here. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void shows_the_shortest_program_whole() throws IOException {
        String program = read("examples/src/main/java/org/antequem/examples/shortest/Zinoviev.java");
        String shown = program.substring(program.indexOf("import"), program.indexOf("// spotless:on"));

        assertThat(blocks("java").get(0)).isEqualTo(shown);
        assertThat(program.lines()).hasSizeLessThan(30);
    }

    @Test
    void shows_what_the_shortest_program_prints() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Zinoviev.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(blocks("text")).containsExactly(printed.toString(UTF_8));
    }

    @Test
    void takes_every_piece_of_code_from_a_program_that_is_tested() {
        String sources = sources();

        List<String> pieces = blocks("java");

        assertThat(pieces)
                .hasSizeGreaterThan(10)
                .allSatisfy(piece -> assertThat(sources).contains(flat(piece)));
    }

    @Test
    void names_the_version_that_is_built() {
        String version = substringBetween(read("pom.xml"), "<revision>", "</revision>");

        assertThat(blocks("xml")).containsExactly("""
                <dependency>
                  <groupId>org.antequem</groupId>
                  <artifactId>antequem-evaluation</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(version));
    }

    /** All example sources, each line without its indentation. */
    private static String sources() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> flat(read(ROOT.relativize(file).toString())))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String flat(String code) {
        return Splitter.on('\n')
                .splitToStream(code)
                .map(CharMatcher.whitespace()::trimFrom)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static ImmutableList<String> blocks(String language) {
        ImmutableList.Builder<String> blocks = ImmutableList.builder();
        Matcher matcher = BLOCK.matcher(read("README.md"));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks.build();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String substringBetween(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
