package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
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

/** Every bundled rule has a page that quotes its sentence, a row in the index, and a test class. */
class RulePagesTest {

    private static final Path PAGES = SourceTree.root().resolve("docs/rules");

    static List<Rule> rules() {
        return Evaluator.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_page_with_its_sentence_and_the_constant_for_its_code(Rule rule) {
        String page = SourceTree.read(PAGES.resolve(rule.code() + ".md"));

        assertThat(page)
                .startsWith("# " + rule.code() + "\n")
                .contains("> " + rule.sentence())
                .contains("Code: `" + holder(rule).substring(holder(rule).lastIndexOf('.') + 1) + "." + rule.code()
                        + "`.");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_code_is_a_constant_of_the_rules_of_its_package(Rule rule) throws ReflectiveOperationException {
        assertThat(Class.forName(holder(rule)).getField(rule.code()).get(null)).isEqualTo(rule.code());
    }

    /** Of {@code rule.temporal} it is {@code TemporalRules}. */
    private static String holder(Rule rule) {
        String room = rule.getClass().getPackageName();
        String word = room.substring(room.lastIndexOf('.') + 1);
        return room + "." + CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_CAMEL, word) + "Rules";
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_stands_in_the_index(Rule rule) {
        String row = "| [%s](%s.md) | %s | %s |"
                .formatted(rule.code(), rule.code(), rule.bearing().name().toLowerCase(Locale.ROOT), rule.sentence());

        assertThat(SourceTree.read(PAGES.resolve("README.md"))).contains(row);
    }

    /** What the bearings of one code have in common is tested once, under the code's name. */
    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_test_class_or_shares_that_of_its_code(Rule rule) {
        Path folder = SourceTree.root()
                .resolve("evaluation/src/test/java")
                .resolve(rule.getClass().getPackageName().replace('.', '/'));

        assertThat(Stream.of(rule.getClass().getSimpleName(), camel(rule.code())))
                .anyMatch(name -> Files.exists(folder.resolve(name + "Test.java")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_class_has_the_name_of_its_code_and_of_its_bearing_where_there_are_several(Rule rule) {
        boolean isOnly = rules().stream()
                        .filter(other -> other.code().equals(rule.code()))
                        .count()
                == 1;

        assertThat(rule.getClass().getSimpleName())
                .isEqualTo(
                        camel(rule.code()) + (isOnly ? "" : camel(rule.bearing().name())));
    }

    private static String camel(String capitals) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, capitals);
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
