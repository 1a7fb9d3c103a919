package org.antequem.rule.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is folded is what Unicode folds, beside ICU, for every character that the Java runtime knows. */
class FoldedTest {

    private static final long SEED = 1996;
    private static final int WORLDS = 20_000;
    private static final Normalizer2 ICU = Normalizer2.getNFKCCasefoldInstance();

    /** Whatever Unicode matches is folded alike, and what it tells apart is not, but for what is said to differ. */
    @Test
    void two_characters_are_alike_exactly_where_unicode_folds_them_alike() {
        Map<String, String> oursByTheirs = new HashMap<>();
        Map<String, String> theirsByOurs = new HashMap<>();

        characters().filter(FoldedTest::isUnicodes).forEach(c -> {
            String theirs = ICU.normalize(Normalizer.normalize(Character.toString(c), Form.NFD));
            String folded = folded(Character.toString(c));
            String ours = theirs.startsWith(" ") ? folded : folded.strip();
            if (!theirs.isBlank() && theirs.codePoints().allMatch(FoldedTest::isUnicodes)) {
                assertThat(oursByTheirs.merge(theirs, ours, (first, next) -> first))
                        .as("U+%X", c)
                        .isEqualTo(ours);
                assertThat(theirsByOurs.merge(ours, theirs, (first, next) -> first))
                        .as("U+%X", c)
                        .isEqualTo(theirs);
            }
        });

        assertThat(oursByTheirs).hasSizeGreaterThan(100_000);
    }

    /** Not Unicode's: one apostrophe, one hyphen, one bar, one bracket; powers; signs that only make longer. */
    private static boolean isUnicodes(int c) {
        return WordCharacters.alike(c) == c && !WordCharacters.isSuperscript(c) && !isElongation(c);
    }

    private static boolean isElongation(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE) == UCharacter.JoiningType.JOIN_CAUSING;
    }

    @Test
    void what_shows_nothing_or_only_makes_longer_is_dropped_and_nothing_else() {
        characters()
                .forEach(c -> assertThat(WordCharacters.isIgnored(c))
                        .as("U+%X", c)
                        .isEqualTo(UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                                || isElongation(c)));
    }

    @Test
    void scripts_in_which_only_a_dictionary_finds_words_are_read_sign_by_sign() {
        characters()
                .filter(c -> UCharacter.isLetter(c))
                .filter(c ->
                        UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK) == UCharacter.LineBreak.COMPLEX_CONTEXT
                                || UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC))
                .filter(c -> !UCharacter.UnicodeBlock.AHOM.equals(UCharacter.UnicodeBlock.of(c)))
                .forEach(c ->
                        assertThat(WordCharacters.isUnspaced(c)).as("U+%X", c).isTrue());
    }

    @Test
    void every_sign_that_unicode_calls_a_hyphen_is_one() {
        characters()
                .filter(c -> UCharacter.hasBinaryProperty(c, UProperty.HYPHEN)
                        && !Character.toString(c).matches("[・･]"))
                .forEach(c -> assertThat(WordCharacters.alike(c)).as("U+%X", c).isEqualTo('-'));
    }

    @Test
    void what_is_folded_stays_as_it_is() {
        characters().forEach(c -> {
            String once = folded(Character.toString(c));
            assertThat(folded(once).strip()).as("U+%X", c).isEqualTo(once.strip());
        });
    }

    @Test
    void it_does_not_matter_in_which_form_a_text_is_normalized() {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            String text = text(new Random(seed));
            String once = folded(text);

            assertThat(folded(once)).as("twice, seed %s", seed).isEqualTo(once);
            for (Form form : new Form[] {Form.NFC, Form.NFD}) {
                assertThat(folded(Normalizer.normalize(text, form)))
                        .as("%s, seed %s: %s", form, seed, text)
                        .isEqualTo(once);
            }
        }
    }

    @Test
    void where_signs_come_from_is_kept() {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            String text = text(new Random(seed));
            Folded folded = Folded.of(text);
            int[] origins = folded.origins();

            assertThat(origins)
                    .as("seed %s", seed)
                    .hasSize(folded.signs().length() + 1)
                    .isSorted();
            assertThat(origins[origins.length - 1]).isEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            text      | folded
            Straße    | strasse
            STRAẞE    | strasse
            ıI        | ıi
            İ         | i̇
            ΣΊΣΥΦΟΣ   | σίσυφοσ
            ﬃ         | ffi
            ŉ         | 'n
            1½        | 1 1/2
            Brand™    | brand tm
            10²       | 10²
            km₂       | km2
            ｶﾞ        | ガ
            ㄱㅏ      | 가
            각        | 각
            ᾼ         | αι
            K         | k
            """)
    void folds(String text, String folded) {
        assertThat(folded(text).strip()).isEqualTo(Normalizer.normalize(folded, Form.NFC));
    }

    private static String folded(String text) {
        return Folded.of(text).signs();
    }

    private static IntStream characters() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.SURROGATE);
    }

    /** Letters of many scripts, marks in any order, joiners and signs of half and full width. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int[][] ranges = {
            {0x20, 0x7f},
            {0xa0, 0x250},
            {0x300, 0x345},
            {0x370, 0x400},
            {0x5b0, 0x5ea},
            {0x620, 0x660},
            {0x900, 0x960},
            {0x1100, 0x1200},
            {0x1e00, 0x2000},
            {0x200b, 0x2010},
            {0x3040, 0x30ff},
            {0xac00, 0xac80},
            {0xff00, 0xffdc}
        };
        for (int i = random.nextInt(12); i >= 0; i--) {
            int[] range = ranges[random.nextInt(ranges.length)];
            int c = range[0] + random.nextInt(range[1] - range[0]);
            text.append(Character.isDefined(c) ? Character.toString(c) : "");
        }
        return text.toString();
    }
}
