package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search for a quotation, beside one that tries every place in a list of words it never had to read. */
class QuotationLawsTest {

    private static final long SEED = 1862;
    private static final int WORLDS = 2_000;
    private static final List<String> WORDS = List.of("war", "fleet", "café", "don't", "3.5", "straße", "計", "$");
    private static final List<String> MANY = List.of(
            "government",
            "resigned",
            "stra\u00dfe",
            "\u03bb\u03cc\u03b3\u03bf\u03c2",
            "\u043c\u0438\u0440",
            "resign",
            "sign",
            "re",
            "\u05e9\u05dc\u05d5\u05dd");
    private static final List<String> BETWEEN =
            List.of(" ", "  ", "\n", "\u00a0", ", ", " - ", " — ", "; ", " \u201c", "\u201d ");
    private static final String FOREIGN = "foreign";

    @Test
    void every_part_of_a_text_that_starts_and_ends_with_a_word_is_found_as_it_stands() {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            Random random = new Random(seed);
            List<String> words = words(random, 1 + random.nextInt(30));
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (String word : words) {
                starts.add(text.length());
                text.append(varied(random, word));
                ends.add(text.length());
                text.append(any(random, BETWEEN));
            }
            int first = random.nextInt(words.size());
            int last = first + random.nextInt(words.size() - first);

            assertThat(WordingTest.finds(text.toString(), text.substring(starts.get(first), ends.get(last))))
                    .as("seed %s: words %s to %s of %s", seed, first, last, text)
                    .isTrue();
        }
    }

    @Test
    void what_is_found_is_what_a_search_at_every_place_finds() {
        for (long seed = SEED; seed < SEED + 5 * WORLDS; seed++) {
            Random random = new Random(seed);
            List<String> words = words(random, random.nextInt(25));
            List<List<String>> pieces = pieces(random, words);
            String text = written(random, words);
            StringBuilder quotation = new StringBuilder();
            String mark = any(random, List.of(" ... ", " [so] ", "…"));
            pieces.forEach(
                    piece -> quotation.append(quotation.isEmpty() ? "" : mark).append(written(random, piece)));

            assertThat(WordingTest.finds(text, quotation.toString()))
                    .as("seed %s: \"%s\" in \"%s\"", seed, quotation, text)
                    .isEqualTo(isIn(words, 0, pieces, 0, mark.equals(" [so] ") ? 10 : 100));
        }
    }

    @Test
    void a_changed_word_is_never_found() {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            Random random = new Random(seed);
            List<String> words = words(random, 1 + random.nextInt(30));
            List<String> changed = new ArrayList<>(words);
            changed.set(random.nextInt(words.size()), FOREIGN);

            assertThat(WordingTest.finds(written(random, words), written(random, changed)))
                    .as("seed %s", seed)
                    .isFalse();
        }
    }

    @Test
    void a_passage_is_as_near_as_the_cheapest_of_all_ways_to_it() {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            Random random = new Random(seed);
            List<String> words = words(random, 1 + random.nextInt(12));
            List<String> quotation = words(random, 1 + random.nextInt(5));
            Wording text = Wording.of(String.join(" ", words));
            Passage passage = Passage.of(text, text.quoted(String.join(" ", quotation)));

            assertThat(passage.isFound() ? 0 : passage.changes())
                    .as("seed %s: %s in %s", seed, quotation, words)
                    .isEqualTo(cheapest(words, quotation));
        }
    }

    /** What files put into words and between them changes nothing, in the text or in the quotation. */
    @Test
    void signs_that_show_nothing_and_lines_that_end_within_a_word_change_nothing() {
        for (long seed = SEED; seed < SEED + 5 * WORLDS; seed++) {
            Random random = new Random(seed);
            List<String> words = words(random, 1 + random.nextInt(20), MANY);
            int first = random.nextInt(words.size());
            int last = first + 1 + random.nextInt(words.size() - first);
            String text = printed(random, words);
            String quotation = printed(random, words.subList(first, last));

            assertThat(WordingTest.finds(text, String.join(" ", words.subList(first, last))))
                    .as("seed %s: words %s to %s of %s", seed, first, last, text)
                    .isTrue();
            assertThat(WordingTest.finds(String.join(" ", words), quotation))
                    .as("seed %s: %s", seed, quotation)
                    .isTrue();
        }
    }

    /** Whatever a text has of line ends and notes, whoever copies a passage of it is found. */
    @Test
    void every_passage_is_found_as_it_is_printed() {
        for (long seed = SEED; seed < SEED + 5 * WORLDS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (String word : words(random, 1 + random.nextInt(12), MANY)) {
                starts.add(text.length());
                text.append(word);
                ends.add(text.length());
                text.append(
                        any(random, List.of(" ", "-\n", "-", " - ", "[12] ", " [3] ", "\u00b9 ", "\u00ad\n", ", ")));
            }
            int first = random.nextInt(starts.size());
            int last = first + random.nextInt(starts.size() - first);
            String quotation = text.substring(starts.get(first), ends.get(last));

            assertThat(WordingTest.finds(text.toString(), quotation))
                    .as("seed %s: \"%s\" in \"%s\"", seed, quotation, text)
                    .isTrue();
        }
    }

    /** As a printer and a scanner leave it: each word may be broken, be hinted where it can be, or have a note. */
    private static String printed(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            int at = 1 + random.nextInt(word.length() - 1);
            String within = any(
                    random, List.of("-\n", "\u2010\r\n  ", "\u00ad\n", "\u00ad", "\u200b", "\u2060", "\u200d", "", ""));
            text.append(text.isEmpty() ? "" : " ")
                    .append(word, 0, at)
                    .append(within)
                    .append(word.substring(at))
                    .append(any(random, List.of("", "", "[12]", "\u00b2", "*")));
        }
        return text.toString();
    }

    /** By trying all: the first word stands anywhere, and each next one goes on, is put in, or leaps. */
    private static int cheapest(List<String> text, List<String> quotation) {
        int least = Integer.MAX_VALUE;
        for (int place = 0; place < text.size(); place++) {
            least = Math.min(least, unlike(text, place, quotation, 0) + rest(text, place, quotation, 1));
        }
        return least;
    }

    private static int rest(List<String> text, int place, List<String> quotation, int next) {
        if (next == quotation.size()) {
            return 0;
        }
        int least = 2 + rest(text, place, quotation, next + 1);
        for (int other = 0; other < text.size(); other++) {
            int way = other > place ? Math.min(other - place - 1, 4) : 4;
            int unlike = unlike(text, other, quotation, next);
            if (unlike == 0 || way < 2) {
                least = Math.min(least, way + unlike + rest(text, other, quotation, next + 1));
            }
        }
        return least;
    }

    private static int unlike(List<String> text, int place, List<String> quotation, int index) {
        return text.get(place).equals(quotation.get(index)) ? 0 : 2;
    }

    /** Every third time something that cannot be there, every other time cut from the text. */
    private static List<List<String>> pieces(Random random, List<String> words) {
        List<List<String>> pieces = new ArrayList<>();
        int from = 0;
        int number = 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            if (from >= words.size() || random.nextInt(6) == 0) {
                pieces.add(words(random, 1 + random.nextInt(3)));
            } else {
                int first = from + random.nextInt(words.size() - from);
                from = Math.min(words.size(), first + 1 + random.nextInt(4));
                pieces.add(words.subList(first, from));
            }
        }
        return pieces;
    }

    private static boolean isIn(List<String> words, int from, List<List<String>> pieces, int index, int most) {
        if (index == pieces.size()) {
            return true;
        }
        List<String> piece = pieces.get(index);
        for (int at = from; at + piece.size() <= words.size() && (index == 0 || at - from <= most); at++) {
            if (words.subList(at, at + piece.size()).equals(piece)
                    && isIn(words, at + piece.size(), pieces, index + 1, most)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Random random, int number) {
        return words(random, number, WORDS);
    }

    private static List<String> words(Random random, int number, List<String> all) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(any(random, all.subList(0, 2 + random.nextInt(all.size() - 1))));
        }
        return words;
    }

    private static String written(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.isEmpty() ? "" : any(random, BETWEEN)).append(varied(random, word));
        }
        return text.toString();
    }

    private static String varied(Random random, String word) {
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(word, Form.NFD);
            case 2 -> word.charAt(0) + "\u00ad" + word.substring(1);
            case 3 -> "\"" + word + "\"";
            case 4 -> word.replace('\'', '\u2019');
            default -> word;
        };
    }

    private static String any(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
