package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds for the phrase of every date that EDTF can write, and of all that a dating can take from it. */
class EnglishDatesLawsTest {

    private static final long SEED = 1860_0101;

    private static final ImmutableList<Function<String, Dating>> FACTORIES = ImmutableList.of(
            Dating::of,
            Dating::sometimeWithin,
            Dating::startingWithin,
            Dating::startingBy,
            Dating::by,
            Dating::early,
            Dating::mid,
            Dating::late,
            Dating::julian);

    @Test
    void every_phrase_is_one_plain_phrase() {
        Random random = new Random(SEED);
        int phrases = 0;
        for (int i = 0; i < 8_000; i++) {
            String text = SomeEdtf.text(random);
            for (Function<String, Dating> factory : FACTORIES) {
                Optional<Dating> dating = dating(factory, text);
                dating.ifPresent(one -> assertPlain(text, one));
                phrases += dating.isPresent() ? 1 : 0;
            }
        }
        assertThat(phrases).isGreaterThan(10_000);
    }

    private static Optional<Dating> dating(Function<String, Dating> factory, String text) {
        try {
            return Optional.of(factory.apply(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static void assertPlain(String text, Dating dating) {
        for (String phrase : ImmutableList.of(
                EnglishDates.when(dating), EnglishDates.happened(dating), EnglishDates.throughout(dating))) {
            String unquoted = phrase.replaceAll("EDTF \"[^\"]*\"", "EDTF");
            assertThat(unquoted)
                    .as("%s: %s", text, phrase)
                    .doesNotContain("/", "..", "  ", "\"", "null", "( ", " )", ") (", "~", "?", "%", "X")
                    .matches("(?s).*[A-Za-z0-9)]")
                    .matches("(?s)[a-z].*");
        }
    }
}
