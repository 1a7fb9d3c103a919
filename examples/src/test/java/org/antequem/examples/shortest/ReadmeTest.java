package org.antequem.examples.shortest;

import static org.antequem.examples.Page.README;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guide show is what is compiled, run and tested here. */
class ReadmeTest {

    @Test
    void shows_the_shortest_program_whole() {
        String program = Page.of("examples/src/main/java/org/antequem/examples/shortest/Zinoviev.java")
                .text();
        String shown = program.substring(program.indexOf("import"), program.indexOf("// spotless:on"));

        assertThat(README.blocks("java").get(0)).isEqualTo(shown);
        assertThat(program.lines()).hasSizeLessThan(30);
    }

    @Test
    void shows_what_the_shortest_program_prints() {
        assertThat(README.blocks("text")).containsExactly(Page.printed(() -> Zinoviev.main(new String[0])));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takes_every_piece_of_code_from_a_program_that_is_tested(Page page) {
        String sources = Stream.of(
                        "examples/src/main/java",
                        "examples/src/test/java",
                        "examples/embedding/src",
                        "examples/service/src",
                        "extensions/files/src/test/java",
                        "extensions/report/src/test/java")
                .flatMap(Page::under)
                .map(file -> flat(new Page(file).text()))
                .collect(Collectors.joining("\n"));

        assertThat(page.blocks("java"))
                .hasSize(occurrences("```java", page.text()))
                .allSatisfy(piece -> assertThat(sources).contains(flat(piece)));
    }

    @Test
    void takes_every_piece_of_kotlin_from_a_program_that_is_built() {
        String sources = Stream.of("Letter.kt", "Differences.kt")
                .map(file ->
                        flat(Page.of("examples/kotlin/src/main/kotlin/" + file).text()))
                .collect(Collectors.joining("\n"));

        assertThat(Page.of("docs/guide/embedding.md").blocks("kotlin").stream().skip(1))
                .hasSize(3)
                .allSatisfy(piece -> assertThat(sources).contains(flat(piece)));
    }

    @Test
    void shows_code_on_most_pages() {
        assertThat(Page.all().flatMap(page -> page.blocks("java").stream())).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_to_files_and_headings_that_are_there(Page page) {
        assertThat(page.links()).allSatisfy(link -> {
            Page linked = page.linked(link);
            assertThat(linked.file()).exists();
            if (link.contains("#")) {
                assertThat(linked.anchors()).contains(link.substring(link.indexOf('#') + 1));
            }
        });
    }

    @Test
    void names_the_version_that_is_built() {
        String version = substringBetween(Page.of("pom.xml").text(), "<revision>", "</revision>");

        assertThat(README.blocks("xml")).containsExactly("""
                <dependency>
                  <groupId>org.antequem</groupId>
                  <artifactId>antequem-evaluation</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(version));
        assertThat(Page.of("docs/guide/embedding.md").blocks("kotlin").get(0))
                .contains("\"org.antequem:antequem-evaluation:" + version + "\"");
        assertThat(Page.of("docs/guide/getting-started.md").blocks("xml").get(0))
                .contains("<version>" + version + "</version>");
    }

    static Stream<Page> pages() {
        return Page.all();
    }

    /** Each line without its indentation. */
    private static String flat(String code) {
        return Splitter.on('\n')
                .splitToStream(code)
                .map(CharMatcher.whitespace()::trimFrom)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static int occurrences(String part, String text) {
        return Splitter.on(part).splitToList(text).size() - 1;
    }

    private static String substringBetween(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
