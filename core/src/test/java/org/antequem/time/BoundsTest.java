package org.antequem.time;

import static org.antequem.time.Bounds.DISTANT_FUTURE;
import static org.antequem.time.Bounds.DISTANT_PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private static final ImmutableList<Bounds> ALL = SmallLine.all(4, Bounds::new);
    private static final ImmutableList<Long> SECONDS = SmallLine.values(4);

    @Test
    void encloses_what_allows_no_second_that_it_does_not() {
        for (Bounds one : ALL) {
            for (Bounds other : ALL) {
                boolean expected = SECONDS.stream()
                        .filter(second -> SmallLine.fits(second, other))
                        .allMatch(second -> SmallLine.fits(second, one));

                assertThat(one.encloses(other)).as("%s encloses %s", one, other).isEqualTo(expected);
            }
        }
    }

    @Test
    void overlaps_what_allows_a_second_that_it_allows() {
        for (Bounds one : ALL) {
            for (Bounds other : ALL) {
                boolean expected = SECONDS.stream()
                        .anyMatch(second -> SmallLine.fits(second, one) && SmallLine.fits(second, other));

                assertThat(one.overlaps(other)).as("%s overlaps %s", one, other).isEqualTo(expected);
            }
        }
    }

    @Test
    void is_certainly_before_what_starts_after_its_last_second() {
        for (Bounds one : ALL) {
            for (Bounds other : ALL) {
                boolean expected = SECONDS.stream()
                        .filter(second -> SmallLine.fits(second, one))
                        .noneMatch(second ->
                                SECONDS.stream().anyMatch(then -> SmallLine.fits(then, other) && then <= second));

                assertThat(one.certainlyBefore(other))
                        .as("%s certainly before %s", one, other)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void are_not_before_bounds_that_they_touch() {
        assertThat(Bounds.upTo(3).certainlyBefore(Bounds.from(3))).isFalse();
        assertThat(Bounds.upTo(3).certainlyBefore(Bounds.from(4))).isTrue();
    }

    @Test
    void have_the_narrowest_hull_that_encloses_both() {
        for (Bounds one : ALL) {
            for (Bounds other : ALL) {
                Bounds hull = one.hull(other);

                assertThat(ALL.stream().filter(all -> all.encloses(one) && all.encloses(other)))
                        .as("what encloses %s and %s", one, other)
                        .contains(hull)
                        .allMatch(all -> all.encloses(hull));
            }
        }
    }

    @Test
    void are_bounded_where_both_sides_are_finite() {
        for (Bounds bounds : ALL) {
            assertThat(bounds.hasEarliest()).isEqualTo(!SmallLine.fits(-1, bounds));
            assertThat(bounds.hasLatest()).isEqualTo(!SmallLine.fits(5, bounds));
            assertThat(bounds.isBounded()).isEqualTo(bounds.hasEarliest() && bounds.hasLatest());
        }
    }

    @Test
    void from_and_up_to_leave_the_other_side_open() {
        assertThat(Bounds.from(3)).isEqualTo(new Bounds(3, DISTANT_FUTURE));
        assertThat(Bounds.upTo(3)).isEqualTo(new Bounds(DISTANT_PAST, 3));
    }

    @Test
    void enclose_everything_where_nothing_is_known() {
        assertThat(ALL).contains(Bounds.UNKNOWN).allMatch(Bounds.UNKNOWN::encloses);
    }

    @Test
    void refuse_an_earliest_after_the_latest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(2, 1))
                .withMessage("earliest 2 is after latest 1");
    }

    @Test
    void refuse_to_lie_wholly_in_the_distant_future_or_past() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.from(DISTANT_FUTURE))
                .withMessage("a moment is after the distant past and before the distant future");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.upTo(DISTANT_PAST))
                .withMessage("a moment is after the distant past and before the distant future");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            earliest             | latest              | words
            0                    | 86399               | 1970-01-01T00:00:00Z/1970-01-01T23:59:59Z
            -9223372036854775808 | -1                  | ../1969-12-31T23:59:59Z
            60                   | 9223372036854775807 | 1970-01-01T00:01:00Z/..
            0                    | 9223372036854775806 | 1970-01-01T00:00:00Z/9223372036854775806 s from 1970
            -31557014167219200   | 31556889864403199   | -1000000000-01-01T00:00:00Z/+1000000000-12-31T23:59:59Z
            -31557014167219201   | 31556889864403200   | -31557014167219201 s from 1970/31556889864403200 s from 1970
            """)
    void are_put_into_words(long earliest, long latest, String words) {
        assertThat(new Bounds(earliest, latest)).hasToString(words);
    }
}
