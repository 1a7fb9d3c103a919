package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final int TEXTS = 20_000;
    private static final List<Taken> ALL = List.of(Taken.values());

    @Test
    void what_it_tells_of_a_dating_makes_the_same_dating_again() {
        Random random = new Random(7);
        int written = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = SomeEdtf.text(random);
            Taken taken = ALL.get(random.nextInt(ALL.size()));
            boolean isWider = random.nextInt(4) == 0;
            boolean isOfSource = random.nextInt(4) == 0;
            Dating dating;
            try {
                dating = taken.of(text);
                dating = isWider ? dating.giveOrTake(Span.days(random.nextInt(1, 9))) : dating;
                dating = isOfSource ? dating.inWords("that year") : dating;
            } catch (IllegalArgumentException noDate) {
                continue;
            }
            written++;

            WrittenDate told = WrittenDate.of(dating).orElseThrow();

            assertThat(told.dating().inWords(dating.words()))
                    .as("%s %s", taken, text)
                    .isEqualTo(dating);
            assertThat(WrittenDate.parse(told.toString()))
                    .as("%s %s", taken, text)
                    .isEqualTo(told);
            if (!isOfSource) {
                assertThat(told).as("%s %s", taken, text).hasToString(shown(dating, taken));
            }
        }
        assertThat(written).isGreaterThan(TEXTS / 10);
    }

    /** Of a single date, the whole is what it says by itself. */
    private static String shown(Dating dating, Taken taken) {
        boolean isBare = taken == Taken.SOMETIME_WITHIN && !dating.words().startsWith("sometime");
        return isBare ? "sometime within " + dating.words() : dating.words();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-07",
                "2015-07/..",
                "/2015",
                "sometime within 2015-04/2015-06",
                "sometime within 2015-04",
                "starting within 2015-04/2015-06",
                "starting by 2015-09-30",
                "by 2015-09-30",
                "early 2015-10",
                "mid 2015",
                "late 2015-21",
                "1917-10-25 (Julian calendar)",
                "1066-10-14/.. (Julian calendar)",
                "1964-08-04T22:39, give or take 10 minutes",
                "early 2015-10, give or take 2 days",
                "1917-10 (Julian calendar), give or take 3 weeks"
            })
    void reads_what_the_library_writes(String text) {
        WrittenDate read = WrittenDate.parse(text);

        assertThat(read).hasToString(text);
        assertThat(WrittenDate.of(read.dating())).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "late spring",
                "starting by",
                "by 2015-09-30 (Julian calendar)",
                "2015, give or take two days"
            })
    void refuses_what_it_cannot_read(String text) {
        assertThatThrownBy(() -> WrittenDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_nothing_of_what_was_given_in_seconds() {
        assertThat(WrittenDate.of(Dating.UNKNOWN)).isEmpty();
        assertThat(WrittenDate.of(new Dating("then", Bounds.from(5), Bounds.upTo(9), false)))
                .isEmpty();
        assertThat(WrittenDate.of(Limit.after(5, ZoneOffset.UTC).starting())).isEmpty();
    }
}
