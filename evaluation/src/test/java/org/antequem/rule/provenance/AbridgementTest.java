package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Quoting.ALTERED;
import static org.antequem.rule.provenance.Quoting.NOT_FOUND;
import static org.antequem.rule.provenance.Quoting.quoting;
import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antequem.explanation.Remark.Noted;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps some of the words of a passage, in their order, is told from words that are not there. */
class AbridgementTest {

    private static final long SEED = 1870;

    private static final Source DISPATCH =
            Source.document("the dispatch").text("""
                    Count Benedetti spoke to me on the promenade, in order to demand from me, finally in a very
                    importunate manner, that I should authorize him to telegraph at once that I bound myself for all
                    future time never again to give my consent if the Hohenzollerns should renew their candidature. I
                    refused at last somewhat sternly, as it is neither right nor possible to undertake engagements of
                    this kind for ever and ever. Naturally I told him that I had as yet received no news, and as he was
                    earlier informed about Paris and Madrid than myself, he could see clearly that my government once
                    more had no hand in the matter.""").build();

    @Test
    void a_redaction_that_keeps_a_third_of_the_words_is_an_abridgement() {
        var redaction = quoting(
                        "Benedetti spoke promenade demand importunate authorize telegraph bound all again consent if"
                                + " Hohenzollerns renew refused",
                        DISPATCH)
                .build();

        assertThat(fires(NOT_FOUND, redaction)).isFalse();
        assertThat(judged(redaction).explain().replaceAll("\\s+", " "))
                .contains("the quoted words are some of those of \"the dispatch\", in their order, and the passage that"
                        + " they abridge, with [-what is left out-] and {+what is only quoted+}, is \"Benedetti spoke"
                        + " [-to me on the-] promenade, [-in order to-] demand [-from me, finally in a very-]"
                        + " importunate [-manner, that I should-] authorize [-him to-] telegraph");
    }

    /** The genuine words at its beginning do not decide for all of it. */
    @Test
    void a_long_quotation_that_only_begins_with_words_of_the_text_is_none() {
        String text = words("genuine", 400);
        Source book = Source.document("a book").text(text).build();

        assertThat(fires(
                        NOT_FOUND,
                        quoting(words("genuine", 200) + words("invented", 800), book)
                                .build()))
                .isTrue();
    }

    @Test
    void of_a_long_abridgement_the_beginning_is_shown() {
        Source book = Source.document("a book").text(words("word", 3_000)).build();
        String everyOther = IntStream.range(300, 1_300)
                .map(i -> 2 * i)
                .mapToObj(i -> "word" + i + " ")
                .collect(Collectors.joining());

        assertThat(judged(quoting("Thus he writes: " + everyOther, book).build())
                        .explain()
                        .replaceAll("\\s+", " "))
                .contains("the quoted words are some of those of \"a book\", in their order, and the passage that they"
                        + " abridge, with [-what is left out-] and {+what is only quoted+}, begins with \"word600"
                        + " [-word601-] word602 [-word603-]")
                .contains("word998\".");
    }

    private static String words(String word, int number) {
        return IntStream.range(0, number).mapToObj(i -> word + i + " ").collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            quotation                                                                        | code
            Benedetti spoke on the promenade to demand that I telegraph at once              | QUOTE_ALTERED
            Count Benedetti spoke promenade demand from manner authorize telegraph bound     | QUOTE_ALTERED
            the promenade importunate manner authorize telegraph bound future                | QUOTE_ALTERED
            I refused to undertake engagements of this kind as I had received no news        | QUOTE_ALTERED
            he could see that my government had no hand in it                                | QUOTE_ALTERED
            spoke promenade demand finally importunate authorize telegraph bound             | QUOTE_ALTERED

            the emperor himself gave the order to march on the city of Paris                 | QUOTE_NOT_FOUND
            the matter hand consent candidature time telegraph manner promenade              | QUOTE_NOT_FOUND
            and the people of the town were not told that it was at an end                   | QUOTE_NOT_FOUND
            I and he and the one that was in it                                              | QUOTE_NOT_FOUND
            consent naturally                                                                | QUOTE_NOT_FOUND
            Benedetti renew refused sternly Madrid matter                                    | QUOTE_NOT_FOUND
            """)
    void it_is_told_from_words_that_are_not_there(String quotation, String code) {
        assertThat(fires(code, quoting(quotation, DISPATCH).build())).isTrue();
        assertThat(fires(
                        code.equals(ALTERED) ? NOT_FOUND : ALTERED,
                        quoting(quotation, DISPATCH).build()))
                .isFalse();
    }

    /** Half of the words must be in one place, or nothing is near. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            quotation                          | near
            my administration                  | true
            Count Bernstorff                   | true
            at once he left home               | false
            the emperor himself gave the order | false
            five men went home in peace        | false
            peace                              | false
            """)
    void a_nearest_passage_is_shown_only_where_it_is_near(String quotation, boolean near) {
        var shown = values(NOT_FOUND, quoting(quotation, DISPATCH).build());

        assertThat(shown).hasSize(near ? 2 : 1);
    }

    /** Three words that are left out for each that is kept are too many. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            every, found
            2,     true
            3,     true
            4,     true
            5,     false
            9,     false
            """)
    void a_quarter_of_the_words_must_be_kept(int every, boolean found) {
        List<Integer> kept = IntStream.range(0, 20).map(i -> i * every).boxed().toList();
        String text = IntStream.range(0, 400).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String quotation = kept.stream().map(i -> "w" + i).collect(Collectors.joining(" "));
        Wording wording = Wording.of(text);

        assertThat(Abridgement.of(wording, wording.quoted(quotation)).isPresent())
                .isEqualTo(found);
    }

    /** Beside the length of the longest sequence of words that two lists share, found in the plain way. */
    @Test
    void it_keeps_as_much_as_any_way_to_align_the_words() {
        int met = 0;
        for (long seed = SEED; seed < SEED + 3_000; seed++) {
            Random random = new Random(seed);
            List<String> text = words(random, 1 + random.nextInt(25));
            List<String> quotation = words(random, 6 + random.nextInt(6));
            Wording wording = Wording.of(String.join(" ", text));
            boolean isOne = best(text, quotation) > 0;
            met += isOne ? 1 : 0;

            assertThat(Abridgement.of(wording, wording.quoted(String.join(" ", quotation)))
                            .isPresent())
                    .as("seed %s: %s in %s", seed, quotation, text)
                    .isEqualTo(isOne);
        }
        assertThat(met).isBetween(300, 2_900);
    }

    private static int best(List<String> text, List<String> quotation) {
        int best = Integer.MIN_VALUE;
        for (int start = 0; start <= text.size(); start++) {
            for (int end = start; end <= text.size(); end++) {
                int kept = shared(text.subList(start, end), quotation);
                best = Math.max(best, 3 * kept - 3 * (quotation.size() - kept) - (end - start - kept));
            }
        }
        return best;
    }

    private static int shared(List<String> text, List<String> quotation) {
        int[][] length = new int[text.size() + 1][quotation.size() + 1];
        for (int i = 1; i <= text.size(); i++) {
            for (int k = 1; k <= quotation.size(); k++) {
                length[i][k] = text.get(i - 1).equals(quotation.get(k - 1))
                        ? length[i - 1][k - 1] + 1
                        : Math.max(length[i - 1][k], length[i][k - 1]);
            }
        }
        return length[text.size()][quotation.size()];
    }

    private static List<String> words(Random random, int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add("w" + random.nextInt(9));
        }
        return words;
    }

    /** The kept words, as they are shown, are words of the text in their order. */
    @Test
    void what_is_shown_of_it_is_the_passage() {
        Wording text = Wording.of(DISPATCH.text().orElseThrow());
        Wording quoted = text.quoted("Benedetti spoke me promenade demand manner authorize telegraph bound");

        assertThat(Noted.of("", Abridgement.of(text, quoted).orElseThrow().difference(3))
                        .toString())
                .isEqualTo("Benedetti spoke [-to-] me [-on the-] promenade, [-in order to-] demand [-7 words-] manner,"
                        + " [-that I should-] authorize [-him to-] telegraph [-4 words-] bound");
    }
}
