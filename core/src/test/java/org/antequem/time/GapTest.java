package org.antequem.time;

import static org.antequem.time.Bounds.DISTANT_FUTURE;
import static org.antequem.time.Bounds.DISTANT_PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    private static final ImmutableList<Gap> ALL = SmallLine.all(4, Gap::new);
    private static final ImmutableList<Long> SECONDS = SmallLine.values(4);

    @Test
    void encloses_what_allows_no_distance_that_it_does_not() {
        for (Gap one : ALL) {
            for (Gap other : ALL) {
                boolean expected = SECONDS.stream()
                        .filter(second -> SmallLine.fits(second, other))
                        .allMatch(second -> SmallLine.fits(second, one));

                assertThat(one.encloses(other)).as("%s encloses %s", one, other).isEqualTo(expected);
            }
        }
    }

    @Test
    void overlaps_what_allows_a_distance_that_it_allows() {
        for (Gap one : ALL) {
            for (Gap other : ALL) {
                boolean expected = SECONDS.stream()
                        .anyMatch(second -> SmallLine.fits(second, one) && SmallLine.fits(second, other));

                assertThat(one.overlaps(other)).as("%s overlaps %s", one, other).isEqualTo(expected);
            }
        }
    }

    @Test
    void reversed_allows_the_negative_of_what_it_allows() {
        for (Gap gap : ALL) {
            for (long second : SECONDS) {
                assertThat(SmallLine.fits(-second, gap.reversed()))
                        .as("%s reversed allows %s", gap, -second)
                        .isEqualTo(SmallLine.fits(second, gap));
            }
        }
    }

    @Test
    void reversed_twice_is_itself() {
        assertThat(ALL).allMatch(gap -> gap.reversed().reversed().equals(gap));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            least                | greatest            | reversed least       | reversed greatest
            0                    | 0                   | 0                    | 0
            -3                   | 7                   | -7                   | 3
            -9223372036854775807 | 0                   | 0                    | 9223372036854775807
            -9223372036854775808 | 5                   | -5                   | 9223372036854775807
            5                    | 9223372036854775807 | -9223372036854775808 | -5
            -9223372036854775808 | 9223372036854775807 | -9223372036854775808 | 9223372036854775807
            """)
    void reversed_negates_both_ends(long least, long greatest, long reversedLeast, long reversedGreatest) {
        assertThat(new Gap(least, greatest).reversed()).isEqualTo(new Gap(reversedLeast, reversedGreatest));
    }

    @Test
    void encloses_everything_where_nothing_is_known() {
        assertThat(ALL).contains(Gap.UNKNOWN).allMatch(Gap.UNKNOWN::encloses);
    }

    @Test
    void refuses_a_least_above_the_greatest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gap(2, 1))
                .withMessage("least 2 is more than greatest 1");
    }

    @Test
    void refuses_to_have_no_room() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gap(DISTANT_FUTURE, DISTANT_FUTURE))
                .withMessage("a gap has room for some value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gap(DISTANT_PAST, DISTANT_PAST))
                .withMessage("a gap has room for some value");
    }
}
