package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled rule has a page that quotes its sentence, a row in the index, and a test class of its own. */
class RulePagesTest {

    private static final Path PAGES = SourceTree.root().resolve("docs/rules");

    static List<Rule> rules() {
        return Evaluator.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_page_with_its_sentence_and_its_class(Rule rule) {
        String page = SourceTree.read(PAGES.resolve(rule.code() + ".md"));

        assertThat(page)
                .startsWith("# " + rule.code() + "\n")
                .contains("> " + rule.sentence())
                .contains(rule.getClass().getName());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_stands_in_the_index(Rule rule) {
        String row = "| [%s](%s.md) | %s | %s |"
                .formatted(rule.code(), rule.code(), rule.bearing().name().toLowerCase(Locale.ROOT), rule.sentence());

        assertThat(SourceTree.read(PAGES.resolve("README.md"))).contains(row);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_test_class(Rule rule) {
        String test = rule.getClass().getName().replace('.', '/') + "Test.java";

        assertThat(SourceTree.root().resolve("evaluation/src/test/java").resolve(test))
                .exists();
    }

    @Test
    void no_page_is_left_of_a_rule_that_is_gone() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .allSatisfy(name -> assertThat(name)
                            .matches(page -> page.equals("README.md")
                                    || rules().stream().anyMatch(rule -> page.equals(rule.code() + ".md"))));
        }
    }
}
