package org.antequem.examples.shortest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antequem.examples.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for readers have one word for one thing; code keeps its own names. */
class OneWordTest {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`|\\]\\([^)]*\\)");

    /**
     * Not root, but first source; not presume, but assume; not laid down, but stipulated; not granted, but taken as
     * given; not on the line, but on the timeline; not hang on, but depend on.
     */
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "(?i)\\b(roots?|presum(e[sd]?|ing)|laid down|granted|on the line|hang(s|ing)? (together|on))\\b");

    static Stream<Page> pages() {
        return Stream.concat(Page.all(), Page.under("docs/rules").map(Page::new));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void says_the_same_thing_in_the_same_word(Page page) {
        String prose = CODE.matcher(page.text()).replaceAll("`");

        assertThat(OTHER_WORDS.matcher(prose).results().map(MatchResult::group))
                .as("%s", page)
                .isEmpty();
    }
}
