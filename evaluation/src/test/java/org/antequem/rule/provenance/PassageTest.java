package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antequem.explanation.Remark.Noted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passage comes nearest to a quotation, what it costs, and how it is shown. {@code w3} is the third word. */
class PassageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            text                                                  | quotation                         | shown
            so so they went home                                  | so much they went there home      | so [-so-] {+much+} they went {+there+} home
            the fleet, the fleet sailed at dawn then              | the fleet ... sailed at noon then | the fleet sailed at [-dawn-] {+noon+} then
            q r t; and then after many other words x y t u v w so | q r t u v w so                    | [-x-] {+q+} [-y-] {+r+} t u v w so
            they went.                                            | they went home                    | they went. {+home+}

            a b c d 1 2 3 4 5 6 7 8 e f g h                       | a b c d e f g h                   | a b c d [-1 2 3 4 5 6 7 8-] e f g h
            a b c d 1 2 3 4 5 6 7 8 9 e f g h                     | a b c d e f g h                   | a b c d [-9 words-] e f g h
            """)
    void shows_the_nearest_passage(String text, String quotation, String shown) {
        assertThat(shown(text, quotation)).isEqualTo(shown);
    }

    @Test
    void the_end_of_a_long_word_is_shown_where_it_is_the_first_of_the_text() {
        String word = "donaudampfschifffahrtsgesellschaftskapitäns";

        assertThat(shown(word + "mütze Zier", word + "mutze Zier"))
                .isEqualTo("[-…skapitänsmütze-] {+…skapitänsmutze+} Zier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            words | shown
            100   | the fleet … sailed at [-dawn-] {+noon+} then
            101   | the fleet [-101 words-] sailed at [-dawn-] {+noon+} then
            """)
    void a_mark_passes_over_a_hundred_words(int words, String shown) {
        assertThat(shown(
                        "the fleet " + numbered(1, words) + " sailed at dawn then",
                        "the fleet ... sailed at noon then"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            words, first
            32,    w1
            33,    w13
            """)
    void up_to_thirty_two_words_are_shown_from_the_first_on(int words, String first) {
        assertThat(shown(numbered(1, 50), numbered(1, 28) + " x " + numbered(30, words)))
                .startsWith(first + " ")
                .contains("w28 [-w29-] {+x+} w30");
    }

    /** The sixteen words before the place where it breaks off, and those after it, are found elsewhere in one piece. */
    @Test
    void a_splice_is_shown_though_the_words_around_it_are_found_elsewhere() {
        assertThat(shown(numbered(1, 50) + " it breaks off; " + numbered(20, 100), numbered(1, 100)))
                .startsWith("[-34 words-] w33 ")
                .hasSizeLessThan(400);
    }

    @Test
    void in_a_very_long_text_a_splice_is_sought_as_far_before_as_after() {
        assertThat(shown(numbered(1, 1_500) + " elsewhere " + numbered(1_400, 40_000), numbered(1, 1_540)))
                .startsWith("[-102 words-] w1483 ")
                .hasSizeLessThan(400);
    }

    @Test
    void of_two_stretches_that_differ_the_first_is_shown() {
        String twice = numbered(1, 10) + " x " + numbered(12, 50) + " " + numbered(60, 100);

        assertThat(shown(numbered(1, 100), twice)).startsWith("w1 ").contains("w10 [-w11-] {+x+} w12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from the thirty-third word on     | changes
            w33 w34 w35 w36 w37 w38 w39       | 2
            w60                               | 4
            w60 w61 w62 w63 w64 w65           | 6
            x w60 w61 w62 w63 w64 w65         | 8
            """)
    void changes_add_up_from_stretch_to_stretch(String onwards, int changes) {
        assertThat(of(numbered(1, 100), "x " + numbered(2, 32) + " " + onwards).changes())
                .isEqualTo(changes);
    }

    @Test
    void a_leap_back_to_the_first_word_counts_in_the_next_stretch_as_well() {
        assertThat(of("no", "no ".repeat(33)).changes()).isEqualTo(31 * 2 + 4);
    }

    @Test
    void between_two_stretches_too_a_mark_makes_a_leap_nearer() {
        String start = "x " + numbered(2, 32);

        assertThat(of(numbered(1, 100), start + " ... w60").changes())
                .isLessThan(of(numbered(1, 100), start + " w60").changes());
    }

    @Test
    void words_too_many_to_be_compared_count_one_each() {
        assertThat(of(numbered(1, 40_000), "x " + numbered(2, 2_000)).changes()).isEqualTo(2 + 1_000);
    }

    /** With every choice kept open, as long as that is cheap; then, each piece is taken where it stands first. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            pieces, found
            900,    true
            1200,   false
            """)
    void of_very_many_pieces_the_last_are_sought_where_they_stand_first(int pieces, boolean found) {
        assertThat(of("a ".repeat(20_000) + "b", "a ... ".repeat(pieces) + "b").isFound())
                .isEqualTo(found);
    }

    private static String shown(String text, String quotation) {
        return Noted.of("", of(text, quotation).difference()).toString();
    }

    private static Passage of(String text, String quotation) {
        Wording wording = Wording.of(text);
        return Passage.of(wording, wording.quoted(quotation));
    }

    private static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
