package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static final List<Count> ALL = all();

    @Test
    void encloses_what_allows_no_number_that_it_does_not() {
        for (Count one : ALL) {
            for (Count other : ALL) {
                assertThat(one.encloses(other))
                        .as("%s encloses %s", one, other)
                        .isEqualTo(LongStream.range(0, 6).noneMatch(n -> fits(n, other) && !fits(n, one)));
            }
        }
    }

    @Test
    void overlaps_what_allows_a_number_that_it_allows() {
        for (Count one : ALL) {
            for (Count other : ALL) {
                assertThat(one.overlaps(other))
                        .as("%s overlaps %s", one, other)
                        .isEqualTo(LongStream.range(0, 6).anyMatch(n -> fits(n, other) && fits(n, one)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            least | greatest            | words
            3     | 3                   | 3
            0     | 0                   | 0
            2     | 4                   | 2 to 4
            4     | 9223372036854775807 | at least 4
            0     | 9223372036854775807 | not recorded
            """)
    void is_put_into_words(long least, long greatest, String words) {
        assertThat(new Count(least, greatest)).hasToString(words);
    }

    private static boolean fits(long number, Count count) {
        return count.least() <= number && number <= count.greatest();
    }

    /** Everything in 0 to 4, or without a limit; 5 stands for whatever is more. */
    private static List<Count> all() {
        List<Count> all = new ArrayList<>();
        for (long least = 0; least <= 4; least++) {
            for (long greatest = least; greatest <= 4; greatest++) {
                all.add(new Count(least, greatest));
            }
            all.add(new Count(least, Long.MAX_VALUE));
        }
        return all;
    }
}
