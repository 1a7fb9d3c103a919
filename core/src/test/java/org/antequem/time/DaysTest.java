package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void run_from_the_first_second_to_the_last() {
        assertThat(new Days(0, 1).seconds()).isEqualTo(new Bounds(0, 172_799));
        assertThat(new Days(-1, -1).seconds()).isEqualTo(new Bounds(-86_400, -1));
    }

    @Test
    void are_unbounded_in_seconds_where_they_are_in_days() {
        assertThat(Days.ANY.seconds()).isEqualTo(Bounds.UNKNOWN);
    }

    @Test
    void refuse_a_first_day_after_the_last() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Days(2, 1))
                .withMessage("first day 2 is after last day 1");
    }

    @Test
    void never_wrap_round_to_the_other_end_of_the_line() {
        assertThatThrownBy(() -> new Days(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2).seconds())
                .isInstanceOf(RuntimeException.class);
    }
}
