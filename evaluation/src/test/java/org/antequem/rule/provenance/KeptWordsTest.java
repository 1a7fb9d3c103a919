package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of texts so long that not all pairs of equal words are looked at. */
class KeptWordsTest {

    private static final long SEED = 1863;

    /** Words of a language, of which few are common and most are rare. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            words,  passage, percent
              2000,    1000,      40
             20000,    1000,      40
             20000,   10000,      40
             40000,   40000,      50
            """)
    void of_a_long_abridgement_what_was_kept_is_found(int words, int passage, int percent) {
        Random random = new Random(SEED);
        List<String> text = words(random, words);
        List<String> kept = new ArrayList<>();
        for (String word : text.subList((words - passage) / 2, (words + passage) / 2)) {
            if (random.nextInt(100) < percent) {
                kept.add(word);
            }
        }
        Wording wording = Wording.of(String.join(" ", text));
        Wording quoted = wording.quoted(String.join(" ", kept));
        KeptWords found = new KeptWords(wording, quoted);

        assertThat(Abridgement.of(wording, quoted)).isPresent();
        assertThat(kept(wording, quoted, found)).isGreaterThanOrEqualTo(kept.size() * 95 / 100);
        assertThat(found.pairs()).isLessThanOrEqualTo(150L * (words + kept.size()));
    }

    @Test
    void what_is_kept_is_in_order_however_few_words_there_are_and_however_often() {
        for (long seed = SEED; seed < SEED + 30; seed++) {
            Random random = new Random(seed);
            Wording text = Wording.of(few(random, 2_000));
            Wording quoted = text.quoted(few(random, 500));

            assertThat(kept(text, quoted, new KeptWords(text, quoted)))
                    .as("seed %s", seed)
                    .isBetween(0, quoted.size());
        }
    }

    @Test
    void as_many_words_again_that_are_not_there_are_no_abridgement() {
        Random random = new Random(SEED);
        Wording text = Wording.of(String.join(" ", words(random, 20_000)));
        Wording quoted = text.quoted(String.join(" ", words(random, 5_000)));

        assertThat(Abridgement.of(text, quoted)).isEmpty();
    }

    private static int kept(Wording text, Wording quoted, KeptWords found) {
        int kept = 0;
        int last = Wording.NONE;
        int[] places = found.places();
        for (int i = 0; i < places.length; i++) {
            if (places[i] != Wording.NONE) {
                assertThat(places[i]).isGreaterThan(last);
                assertThat(text.word(places[i])).isEqualTo(quoted.word(i));
                last = places[i];
                kept++;
            }
        }
        return kept;
    }

    private static List<String> words(Random random, int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add("w" + (int) Math.pow(20_000, random.nextDouble()));
        }
        return words;
    }

    private static String few(Random random, int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(random.nextInt(20) == 0 ? "w" + random.nextInt(9) : "w")
                    .append(' ');
        }
        return words.toString();
    }
}
