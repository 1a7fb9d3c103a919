package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    private static final ZoneId MOSCOW = ZoneId.of("+03:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        second              | limit                      | happened
        2015-07-31T23:59:59 | after 2015-07-31           | after 31 July 2015
        2015-07-31T23:59:58 | after 2015-07-31T23:59:58  | after 23:59:58 on 31 July 2015
        2015-07-31T00:00:00 | after 2015-07-31T00:00     | on 31 July 2015 or later
        2016-01-01T00:00:00 | after 2016-01-01T00:00     | on 1 January 2016 or later
        2015-07-31T00:00:01 | after 2015-07-31T00:00:01  | after 00:00:01 on 31 July 2015
        2015-07-31T12:00:00 | after 2015-07-31T12:00     | after 12:00 on 31 July 2015
        2015-07-31T22:29:59 | after 2015-07-31T22:29:59  | at 22:30 on 31 July 2015 or later
        2015-07-31T11:59:59 | after 2015-07-31T11:59:59  | at 12:00 on 31 July 2015 or later
        2015-07-31T00:00:59 | after 2015-07-31T00:00:59  | at 00:01 on 31 July 2015 or later
        -0043-03-15T23:59:59 | after -0043-03-15         | after 15 March 44 BC
        +12345-03-15T23:59:59 | after +12345-03-15       | after 15 March 12,345
        """)
    void names_the_day_or_the_time_after_which_it_was(String second, String limit, String happened) {
        long at = LocalDateTime.parse(second).toEpochSecond(ZoneOffset.ofHours(3));
        Dating starting = Limit.after(at, MOSCOW).starting();
        Dating ending = Limit.after(at, MOSCOW).ending();

        assertThat(starting.words()).isEqualTo("starting " + limit);
        assertThat(starting.start()).isEqualTo(Bounds.from(at + 1));
        assertThat(starting.end()).isEqualTo(Bounds.UNKNOWN);
        assertThat(ending.words()).isEqualTo("ending " + limit);
        assertThat(ending.start()).isEqualTo(Bounds.UNKNOWN);
        assertThat(ending.end()).isEqualTo(Bounds.from(at + 1));
        assertThat(EnglishDates.happened(starting)).isEqualTo("began " + happened);
        assertThat(EnglishDates.happened(ending)).isEqualTo("ended " + happened);
        assertThat(EnglishDates.when(starting)).isEqualTo("from a time " + happened);
        assertThat(EnglishDates.throughout(ending)).isEqualTo("until a time " + happened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        second              | limit                      | happened
        2015-05-01T00:00:00 | before 2015-05-01          | before 1 May 2015
        2015-04-30T23:59:59 | before 2015-04-30T23:59:59 | on 30 April 2015 or earlier
        2015-04-30T23:59:58 | before 2015-04-30T23:59:58 | before 23:59:58 on 30 April 2015
        2015-05-01T00:00:01 | before 2015-05-01T00:00:01 | before 00:00:01 on 1 May 2015
        """)
    void names_the_day_or_the_time_before_which_it_was(String second, String limit, String happened) {
        long at = LocalDateTime.parse(second).toEpochSecond(ZoneOffset.ofHours(3));
        Dating starting = Limit.before(at, MOSCOW).starting();
        Dating ending = Limit.before(at, MOSCOW).ending();

        assertThat(starting.words()).isEqualTo("starting " + limit);
        assertThat(starting.start()).isEqualTo(Bounds.upTo(at - 1));
        assertThat(ending.words()).isEqualTo("ending " + limit);
        assertThat(ending.end()).isEqualTo(Bounds.upTo(at - 1));
        assertThat(EnglishDates.happened(starting)).isEqualTo("began " + happened);
        assertThat(EnglishDates.happened(ending)).isEqualTo("ended " + happened);
    }

    @Test
    void counts_seconds_where_no_calendar_reaches() {
        Dating dating = Limit.after(Long.MAX_VALUE - 1000, MOSCOW).starting();

        assertThat(dating.words()).isEqualTo("starting after 9223372036854774807 s from 1970");
        assertThat(EnglishDates.happened(dating))
                .isEqualTo("began after second 9223372036854774807 from the start of 1970");
    }

    @Test
    void stays_where_it_is_whatever_the_conventions() {
        Dating dating = Limit.after(0, MOSCOW).starting();

        assertThat(dating.in(Conventions.STANDARD.inZone("-05:00"))).isSameAs(dating);
        assertThat(dating).isEqualTo(Limit.after(0, MOSCOW).starting());
        assertThat(dating).isNotEqualTo(new Dating(dating.words(), dating.start(), dating.end(), false));
    }

    @Test
    void refuses_what_bounds_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.after(Bounds.DISTANT_FUTURE, MOSCOW))
                .withMessage("a limit is after the distant past and before the distant future");
    }
}
