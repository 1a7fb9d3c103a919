package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Bounds;
import org.junit.jupiter.api.Test;

/** Where the numbers of the network end: nothing that is stated grows tighter there, and no sum runs over. */
class LabelTest {

    private static final long WIDEST = 1L << 58;

    @Test
    void an_upper_bound_beyond_the_widest_is_open() {
        assertThat(Label.upper(WIDEST)).isEqualTo(WIDEST);
        assertThat(Label.upper(WIDEST + 1)).isEqualTo(Label.UNREACHED);
        assertThat(Label.upper(-WIDEST - 1)).isEqualTo(-WIDEST);
        assertThat(Label.upper(Bounds.DISTANT_FUTURE)).isEqualTo(Label.UNREACHED);
    }

    @Test
    void a_lower_bound_beyond_the_widest_is_open() {
        assertThat(Label.lower(-WIDEST)).isEqualTo(-WIDEST);
        assertThat(Label.lower(-WIDEST - 1)).isEqualTo(-Label.UNREACHED);
        assertThat(Label.lower(WIDEST + 1)).isEqualTo(WIDEST);
        assertThat(Label.lower(Bounds.DISTANT_PAST)).isEqualTo(-Label.UNREACHED);
    }

    @Test
    void a_sum_beyond_the_farthest_is_open_above_and_kept_below() {
        assertThat(Label.clamped(Label.FARTHEST)).isEqualTo(Label.FARTHEST);
        assertThat(Label.clamped(Label.FARTHEST + 1)).isEqualTo(Label.UNREACHED);
        assertThat(Label.clamped(-Label.FARTHEST - 1)).isEqualTo(-Label.FARTHEST);
    }
}
