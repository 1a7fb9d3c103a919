package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
    void leave_open_only_the_side_that_is_of_a_year_beyond_the_line() {
        CalendarDay firstOfAll = CalendarDay.firstOf(-Days.LAST_YEAR, 1);
        CalendarDay lastOfAll = CalendarDay.lastOf(Days.LAST_YEAR, 12);

        assertThat(Days.between(firstOfAll, CalendarDay.lastOf(Days.LAST_YEAR + 1, 1)))
                .isEqualTo(new Days(LocalDate.MIN.toEpochDay(), Bounds.DISTANT_FUTURE));
        assertThat(Days.between(CalendarDay.firstOf(-Days.LAST_YEAR - 1, 12), lastOfAll))
                .isEqualTo(new Days(Bounds.DISTANT_PAST, LocalDate.MAX.toEpochDay()));
    }

    @Test
    void refuse_a_day_that_has_no_room_in_seconds() {
        long farthest = 100_000_000_000_000L;

        assertThat(new Days(-farthest, farthest).seconds().isBounded()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Days(-farthest - 1, 0))
                .withMessage("days -100000000000001 to 0 from 1970-01-01 are beyond the line: expected at most"
                        + " 100000000000000 on either side");
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(0, farthest + 1));
    }

    @Test
    void never_wrap_round_to_the_other_end_of_the_line() {
        assertThatThrownBy(() -> new Days(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2).seconds())
                .isInstanceOf(RuntimeException.class);
    }
}
