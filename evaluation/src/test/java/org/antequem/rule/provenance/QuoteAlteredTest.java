package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Quoting.ALTERED;
import static org.antequem.rule.provenance.Quoting.LETTER;
import static org.antequem.rule.provenance.Quoting.quoting;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.antequem.explanation.Remark.Noted;
import org.antequem.finding.Difference;
import org.antequem.finding.Difference.Kind;
import org.antequem.finding.Difference.Piece;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class QuoteAlteredTest {

    @Test
    void the_nearest_passage_is_shown_with_the_difference_marked() {
        assertThat(difference(quoting("the legions crossed the Rhine at dawn", LETTER)))
                .isEqualTo("The legions crossed the [-river-] {+Rhine+} at dawn,");
        assertThat(difference(quoting("the legions crossed the wide river", LETTER)))
                .isEqualTo("The legions crossed the {+wide+} river");
        assertThat(difference(quoting("the legions crossed at dawn", LETTER)))
                .isEqualTo("The legions crossed [-the river-] at dawn,");
        assertThat(difference(quoting("the legions crossed the river and the war was over", LETTER)))
                .isEqualTo("The legions crossed the river [-31 words-] and the war was over.");
        assertThat(difference(quoting("winter quarters ... the legions crossed the river", LETTER)))
                .isEqualTo("winter quarters, [-back 36 words-] The legions crossed the river");
        assertThat(difference(quoting("the legions ... crossed the sea at dawn", LETTER)))
                .isEqualTo("The legions crossed the [-river-] {+sea+} at dawn,");
    }

    @Test
    void a_difference_at_the_end_of_a_long_word_is_shown() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitäns";
        Source text = Source.document("a letter of praise")
                .text("der " + word + "mütze Zier")
                .build();

        assertThat(difference(quoting("der " + word + "mutze Zier", text)))
                .isEqualTo("der [-…skapitänsmütze-] {+…skapitänsmutze+} Zier");
    }

    @Test
    void no_accent_is_cut_off_its_letter() {
        String word = "x".repeat(39) + "e\u0301";
        Source text = Source.document("a riddle")
                .text("der " + word + "yy Zier ist dort")
                .build();

        assertThat(difference(quoting("der Zier ist dort", text))).isEqualTo("der [-" + word + "…-] Zier ist dort");
    }

    @Test
    void explanations_keep_to_their_columns() {
        assertThat(judged(quoting("the legions crossed the frozen river at night, three days before the feast", LETTER)
                                .build())
                        .explain())
                .contains("""
                            QUOTE_ALTERED makes the claim itself weak as evidence. A statement is weak
                                where it quotes words that are in the quoted text only in a changed
                                form.
                              Here the quoted words are not quite those of "a letter", and the nearest
                                  passage, with [-what is only there-] and {+what is only quoted+}, is
                                  "The legions crossed the {+frozen+} river at [-dawn,-] {+night,+}
                                  three days before the feast.".
                        """)
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 80));
    }

    @Test
    void of_a_long_quotation_the_first_stretch_that_differs_is_shown() {
        String text = numbered(1, 1_000);
        Source source = Source.document("a long text").text(text).build();
        assertThat(difference(quoting(text.replace("word777", "another"), source)))
                .contains("word776 [-word777-] {+another+} word778")
                .hasSizeLessThan(400);
        assertThat(difference(quoting(numbered(1, 320) + " " + numbered(500, 600), source)))
                .isEqualTo(numbered(305, 320) + " [-179 words-] " + numbered(500, 515));
    }

    @Test
    void the_difference_is_a_value_of_pieces() {
        assertThat(values(
                        ALTERED,
                        quoting("the legions ... at dawn, the two days before it", LETTER)
                                .build()))
                .last()
                .isEqualTo(new Difference(ImmutableList.of(
                        new Piece(Kind.SHARED, "The legions ", 0),
                        new Piece(Kind.PASSED_OVER, "", 0),
                        new Piece(Kind.SHARED, "at dawn, ", 0),
                        new Piece(Kind.ONLY_QUOTED, "the", 0),
                        new Piece(Kind.ONLY_THERE, "three", 0),
                        new Piece(Kind.ONLY_QUOTED, "two", 0),
                        new Piece(Kind.SHARED, "days before ", 0),
                        new Piece(Kind.ONLY_QUOTED, "it", 0))));
    }

    /** Marks in a text are its own: they open and close no piece. */
    @Test
    void what_a_text_has_of_marks_is_kept() {
        Source text = Source.document("a diff")
                .text("we wrote {+one+} {+two+} and three")
                .build();

        assertThat(difference(quoting("we wrote {+one+} {+two+} and four", text)))
                .isEqualTo("we wrote {+one+} {+two+} and {+four+}");
    }

    @Test
    void says_when_it_applies() {
        assertThat(new QuoteAltered())
                .hasToString(
                        "QUOTE_ALTERED: A statement is weak where it quotes words that are in the quoted text only in a changed form.");
    }

    /** How the quotation differs from what comes nearest, in words. */
    private static String difference(ClaimBuilder quoting) {
        return Noted.of("", values(ALTERED, quoting.build()).reverse().get(0)).toString();
    }

    private static String numbered(int from, int to) {
        StringBuilder words = new StringBuilder("word" + from);
        for (int i = from + 1; i <= to; i++) {
            words.append(" word").append(i);
        }
        return words.toString();
    }
}
