package org.antequem.examples.tonkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final String FIRST = "1964-08-03T22:52+07:00";
    private static final String LAST = "1964-08-03T23:02+07:00";

    @Test
    void from_one_minute_to_another_starts_in_the_one_and_ends_in_the_other() {
        assertDating(
                Minutes.fromTo(FIRST, LAST),
                bounds("1964-08-03T15:52:00Z", "1964-08-03T15:52:59Z"),
                bounds("1964-08-03T16:02:00Z", "1964-08-03T16:02:59Z"));
    }

    @Test
    void between_two_minutes_need_not_fill_the_time() {
        Bounds within = bounds("1964-08-03T15:52:00Z", "1964-08-03T16:02:59Z");

        assertDating(Minutes.between(FIRST, LAST), within, within);
    }

    @Test
    void about_a_minute_is_wider_on_either_side() {
        Bounds within = bounds("1964-08-03T15:42:00Z", "1964-08-03T16:02:59Z");

        assertDating(Minutes.about(FIRST, 10), within, within);
        assertDating(Minutes.startingAbout(FIRST, 10), within, Bounds.UNKNOWN);
    }

    @Test
    void after_a_minute_is_in_a_later_one() {
        assertDating(
                Minutes.endingAfter(FIRST),
                Bounds.UNKNOWN,
                Bounds.from(Instant.parse("1964-08-03T15:53:00Z").getEpochSecond()));
    }

    private static void assertDating(Dating dating, Bounds start, Bounds end) {
        assertThat(dating.start()).isEqualTo(start);
        assertThat(dating.end()).isEqualTo(end);
    }

    private static Bounds bounds(String earliest, String latest) {
        return new Bounds(
                Instant.parse(earliest).getEpochSecond(), Instant.parse(latest).getEpochSecond());
    }
}
