package org.antequem.model;

import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts none says that it did not happen; who counts "up to three" does not say that it did. */
class CountedNoneTest {

    private static final Proposition HAPPENED = Occurred.of(VISIT);
    private static final Occurred NONE = new Occurred(VISIT, Dating.UNKNOWN, Count.of(0));
    private static final Occurred NONE_IN_JULY = new Occurred(VISIT, Dating.of("2015-07"), Count.of(0));
    private static final Occurred UP_TO_THREE = new Occurred(VISIT, Dating.UNKNOWN, new Count(0, 3));

    @Test
    void none_is_a_denial_in_other_words() {
        assertThat(NONE.denied()).contains(HAPPENED);
        assertThat(NONE.entails(HAPPENED.negated())).isTrue();
        assertThat(HAPPENED.negated().entails(NONE)).isTrue();
        assertThat(NONE.excludes(HAPPENED)).isTrue();
        assertThat(HAPPENED.excludes(NONE)).isTrue();
        assertThat(NONE.negated().entails(HAPPENED)).isTrue();
        assertThat(NONE.entails(HAPPENED)).isFalse();
    }

    @Test
    void none_at_all_is_none_in_july_and_not_the_other_way_round() {
        assertThat(NONE.entails(NONE_IN_JULY)).isTrue();
        assertThat(NONE_IN_JULY.entails(NONE)).isFalse();
        assertThat(NONE_IN_JULY.excludes(HAPPENED)).isFalse();
        assertThat(NONE_IN_JULY.excludes(new Occurred(VISIT, Dating.of("2015-07-14"), Count.NOT_RECORDED)))
                .isTrue();
        assertThat(NONE_IN_JULY.excludes(new Occurred(VISIT, Dating.of("2015-08"), Count.NOT_RECORDED)))
                .isFalse();
    }

    @Test
    void what_may_be_none_does_not_say_that_anything_happened() {
        assertThat(UP_TO_THREE.entails(HAPPENED)).isFalse();
        assertThat(UP_TO_THREE.excludes(HAPPENED.negated())).isFalse();
        assertThat(UP_TO_THREE.excludes(NONE)).isFalse();
        assertThat(NONE.entails(UP_TO_THREE)).isTrue();
        assertThat(HAPPENED.negated().entails(UP_TO_THREE)).isTrue();
        assertThat(UP_TO_THREE.denied()).isEmpty();
    }

    @Test
    void up_to_three_leaves_no_room_for_four() {
        assertThat(UP_TO_THREE.excludes(new Occurred(VISIT, Dating.UNKNOWN, Count.of(4))))
                .isTrue();
        assertThat(new Occurred(VISIT, Dating.UNKNOWN, Count.of(2)).entails(UP_TO_THREE))
                .isTrue();
    }

    @Test
    void that_there_were_not_up_to_three_says_that_it_happened() {
        assertThat(UP_TO_THREE.negated().entails(HAPPENED)).isTrue();
        assertThat(UP_TO_THREE.negated().excludes(HAPPENED.negated())).isTrue();
        assertThat(UP_TO_THREE.negated().excludes(NONE)).isTrue();
        assertThat(UP_TO_THREE.negated().entails(Occurred.of(WAR))).isFalse();
    }

    @Test
    void none_of_one_thing_says_nothing_of_another() {
        assertThat(NONE.excludes(Occurred.of(WAR))).isFalse();
        assertThat(NONE.entails(Occurred.of(WAR).negated())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true, true", "0, 3, false, true", "1, 3, false, false", "0, 9223372036854775807, false, false"})
    void a_count_is_of_none_or_may_be(long least, long greatest, boolean isNone, boolean mayBeNone) {
        Count count = new Count(least, greatest);

        assertThat(count.isNone()).isEqualTo(isNone);
        assertThat(count.mayBeNone()).isEqualTo(mayBeNone);
    }
}
