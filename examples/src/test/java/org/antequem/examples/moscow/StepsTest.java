package org.antequem.examples.moscow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;

/** The sixteen steps of the article's argument: each has its tests, and each its section in what is printed. */
class StepsTest {

    private static final Pattern STEP = Pattern.compile("step_(\\d\\d)_\\w+");
    private static final Pattern HEADING = Pattern.compile("(?m)^(\\d+)\\. .+\n-+$");
    private static final ImmutableSet<Integer> ALL =
            IntStream.rangeClosed(1, 16).boxed().collect(ImmutableSet.toImmutableSet());

    private static final String PRINTED = Page.printed(() -> Main.main(new String[0]));

    @Test
    void each_step_is_tested() {
        ImmutableSet<Integer> tested = Stream.of(
                        MoscowRecordTest.class,
                        MoscowTest.class,
                        MoscowCitingTest.class,
                        MoscowViewsTest.class,
                        MoscowInterestsTest.class,
                        MoscowHingesTest.class,
                        MoscowHypothesesTest.class,
                        MoscowVerdictHistoryTest.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .map(STEP::matcher)
                .filter(name -> name.matches())
                .map(name -> Integer.parseInt(name.group(1)))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(tested).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void each_step_is_a_section_in_its_order() {
        assertThat(HEADING.matcher(PRINTED).results().map(StepsTest::number)).containsExactlyElementsOf(ALL);
    }

    @Test
    void what_the_article_concludes_otherwise_is_said() {
        assertThat(PRINTED).contains("DIFFERENT FROM THE ARTICLE");
    }

    @Test
    void the_last_page_says_what_would_have_to_be_false() {
        ImmutableList<String> headings = Pattern.compile("(?m)^(.+)\n-+$")
                .matcher(PRINTED)
                .results()
                .map(heading -> heading.group(1))
                .collect(ImmutableList.toImmutableList());

        assertThat(headings.get(headings.size() - 1)).isEqualTo("What would have to be false");
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(PRINTED.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static int number(MatchResult heading) {
        return Integer.parseInt(heading.group(1));
    }
}
