package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Bounds;
import org.junit.jupiter.api.Test;

/** Where the numbers of the network end: nothing that is stated grows tighter there, and no sum runs over. */
class BoundTest {

    private static final long WIDEST = 1L << 58;

    @Test
    void an_upper_bound_beyond_the_widest_is_open() {
        assertThat(Bound.upper(WIDEST)).isEqualTo(WIDEST);
        assertThat(Bound.upper(WIDEST + 1)).isEqualTo(Bound.UNREACHED);
        assertThat(Bound.upper(-WIDEST - 1)).isEqualTo(-WIDEST);
        assertThat(Bound.upper(Bounds.DISTANT_FUTURE)).isEqualTo(Bound.UNREACHED);
    }

    @Test
    void a_lower_bound_beyond_the_widest_is_open() {
        assertThat(Bound.lower(-WIDEST)).isEqualTo(-WIDEST);
        assertThat(Bound.lower(-WIDEST - 1)).isEqualTo(-Bound.UNREACHED);
        assertThat(Bound.lower(WIDEST + 1)).isEqualTo(WIDEST);
        assertThat(Bound.lower(Bounds.DISTANT_PAST)).isEqualTo(-Bound.UNREACHED);
    }

    @Test
    void a_sum_beyond_the_farthest_is_open_above_and_kept_below() {
        assertThat(Bound.clamped(Bound.FARTHEST)).isEqualTo(Bound.FARTHEST);
        assertThat(Bound.clamped(Bound.FARTHEST + 1)).isEqualTo(Bound.UNREACHED);
        assertThat(Bound.clamped(-Bound.FARTHEST - 1)).isEqualTo(-Bound.FARTHEST);
    }
}
