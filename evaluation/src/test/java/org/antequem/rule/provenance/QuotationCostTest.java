package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work grows no faster than texts, whatever they are made of; it is counted in words that are looked at. */
class QuotationCostTest {

    private static final int LENGTH = 1_000_000;

    /** What a text of one sign, or of a few, and a quotation of others do. A sign is written as its number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            what               | text        | quotation
            one letter         | a           | b
            one word           | a<20>       | a<20>a<20>b<20>
            hyphens            | -           | -<20>
            line ends          | a-<A>       | aa<20>
            soft hyphens       | a<AD><A>    | a<AD>
            apostrophes        | a'          | a'<20>
            marks              | <301>       | a<301><323>
            vowels of Korean   | <1161>      | <1100><1161>
            joiners            | <200D>      | a<200D>
            superscripts       | <B2>        | a<B2>
            powers             | 1<B2>       | 19<B2>
            years              | 1914<B2>    | 1914-<B2>
            open brackets      | [           | [a
            notes              | [12]        | [12]<20>
            bracketed letters  | [a]         | [a]<20>
            dots               | .           | .<20>
            Chinese            | <8A08><753B>| <8A08>
            Thai               | <E01><E32>  | <E32>
            half-width         | <FF76><FF9E>| <30AC>
            ligatures          | <FDFA>      | <FDFA><20>
            high surrogates    | <D83D>      | <D83D><20>
            """)
    void a_text_of_a_million_signs_and_a_quotation_as_long_are_compared(String what, String text, String quotation) {
        Wording wording = Wording.of(of(text));
        Wording quoted = wording.quoted(of(quotation));

        assertThat(wording.size()).as("no sign stands for more than four words").isLessThanOrEqualTo(4 * LENGTH);
        assertThat(Occurrence.of(wording.asReadBy(quoted), quoted).steps()).isLessThanOrEqualTo(wording.size());
    }

    @Test
    void a_word_of_the_text_is_looked_at_once_for_each_piece_of_the_quotation() {
        Wording text = Wording.of("a b ".repeat(100_000) + "c");

        assertThat(Occurrence.of(text, text.quoted("b a b c")).steps()).isLessThanOrEqualTo(text.size());
        assertThat(Occurrence.of(text, text.quoted("a b a b a b d")).steps()).isLessThanOrEqualTo(text.size());
        assertThat(Occurrence.of(text, text.quoted("b a ... a b ... c")).steps())
                .isLessThanOrEqualTo(3 * text.size());
    }

    /** A note of what is left out at each of them says that all were kept in mind; a square of them could not be. */
    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_quotation_of_very_many_marks_costs_no_more_than_its_words_and_what_they_pass_over() {
        int marks = 200_000;
        StringBuilder text = new StringBuilder();
        StringBuilder quotation = new StringBuilder();
        for (int i = 0; i < marks; i++) {
            text.append('w').append(i).append(i == marks / 2 ? " never " : " then ");
            quotation.append('w').append(i).append(" \u2026 ");
        }
        Wording wording = Wording.of(text.toString());
        Wording quoted = wording.quoted(quotation.toString());
        Occurrence occurrence = Occurrence.of(wording, quoted);

        assertThat(occurrence.isFound()).isTrue();
        assertThat(occurrence.steps()).isLessThanOrEqualTo(wording.size() + 101 * marks);
        assertThat(occurrence.edits().facts()).hasSize(1);
    }

    private static String of(String signs) {
        String unit = ScriptsTest.signs(signs);
        return unit.repeat(LENGTH / unit.length());
    }
}
