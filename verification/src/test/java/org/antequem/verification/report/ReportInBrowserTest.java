package org.antequem.verification.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;

/** What readers of a report meet: in windows of three widths, on paper, with a keyboard, with a screen reader. */
final class ReportInBrowserTest {

    private static final ImmutableList<Integer> WIDTHS = ImmutableList.of(400, 800, 1_600);
    private static final int MOST_TABS = 200;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static ImmutableMap<ExampleReports, Path> examples;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        examples = ExampleReports.writeInto(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_asks_for_nothing_and_has_nothing_to_complain_of(ExampleReports example) {
        browser.open(report(example));

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void no_text_overlaps_another_or_leaves_its_box_at_any_width(ExampleReports example) {
        browser.open(report(example));
        assertThat(browser.run("unfold.js")).isNotEqualTo(0L);

        for (int width : WIDTHS) {
            browser.resize(width);

            assertThat((List<?>) browser.run("layout.js"))
                    .as("%s at %s pixels", example, width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_serious_in_light_and_in_dark(ExampleReports example) {
        browser.open(report(example));
        browser.resize(800);
        assertThat(browser.run("unfold.js")).isNotEqualTo(0L);

        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);

            assertThat(browser.accessibilityProblems())
                    .as(scheme)
                    .noneMatch(problem -> problem.startsWith("serious")
                            || problem.startsWith("critical")
                            || problem.startsWith("axe failed"));
        }
    }

    @Test
    void an_argument_is_unfolded_and_folded_by_keyboard() {
        browser.open(report(ExampleReports.ZINOVIEV));
        int tabs = 0;
        while (!focused().startsWith("SUMMARY") && tabs < MOST_TABS) {
            browser.press(Keys.TAB);
            tabs++;
        }

        assertThat(focused()).isEqualTo("SUMMARY closed");
        browser.press(Keys.ENTER);
        assertThat(focused()).isEqualTo("SUMMARY open");
        browser.press(Keys.SPACE);
        assertThat(focused()).isEqualTo("SUMMARY closed");
    }

    @ParameterizedTest
    @EnumSource
    void on_paper_no_picture_crosses_a_page_and_nothing_is_folded(ExampleReports example) throws IOException {
        browser.open(report(example));
        Printed printed = Printed.of(browser.pdf());

        List<?> pictures = (List<?>) browser.run("pictures.js");
        assertThat(pictures).isNotEmpty();
        for (Object picture : pictures) {
            assertThat(printed.pages())
                    .as("%s: a page that has all of %s", example, picture)
                    .anyMatch(page -> page.hasAll((List<?>) picture));
        }
        List<?> folded = (List<?>) browser.run("folded.js");
        assertThat(folded).hasSizeGreaterThan(10);
        assertThat(printed.text()).contains(folded.toArray(String[]::new));
    }

    @ParameterizedTest
    @FieldSource("org.antequem.verification.report.HostileRecord#TEXTS")
    void no_text_of_a_record_becomes_markup_or_breaks_the_page(String text) throws IOException {
        Path file = folder.resolve("hostile.html");
        HostileRecord.report(text).write(file);
        browser.open(file);

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.run("foreign.js")).isEqualTo(0L);
        assertThat(browser.run("unfold.js")).isNotEqualTo(0L);
        for (int width : WIDTHS) {
            browser.resize(width);

            assertThat((List<?>) browser.run("layout.js"))
                    .as("%s pixels", width)
                    .isEmpty();
        }
    }

    private static Path report(ExampleReports example) {
        return requireNonNull(examples.get(example));
    }

    private static String focused() {
        return (String) browser.run("focused.js");
    }
}
