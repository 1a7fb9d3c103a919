package org.antequem.timeline.network;

import static org.antequem.timeline.network.Network.endOf;
import static org.antequem.timeline.network.Network.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that a conflict leaves out counts nowhere, whatever it tightened before the conflict was met. */
class LeftOutTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final Bounds EARLY = new Bounds(0, 10);

    /** Statement 1 says that A starts no later than B, and that it ends after it; 2 says the opposite of the latter. */
    @ParameterizedTest
    @ValueSource(longs = {100, Bounds.DISTANT_FUTURE})
    void what_else_it_said_counts_no_more(long latestEnd) {
        Solution solution = Network.of(2)
                .dated(0, B, EARLY, Bounds.upTo(latestEnd))
                .apart(1, startOf(A), startOf(B), new Gap(0, Bounds.DISTANT_FUTURE))
                .apart(1, endOf(B), endOf(A), new Gap(5, Bounds.DISTANT_FUTURE))
                .apart(2, endOf(A), endOf(B), new Gap(5, Bounds.DISTANT_FUTURE))
                .graph()
                .solved();

        assertThat(solution.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.asList()).containsExactlyInAnyOrder(1, 2));
        assertThat(solution.bounds(startOf(A)).latest()).isEqualTo(Bounds.DISTANT_FUTURE);
        assertThat(solution.bounds(endOf(A)).earliest()).isEqualTo(Bounds.DISTANT_PAST);
        assertThat(solution.bounds(startOf(B)).latest()).isEqualTo(10);
        assertThat(solution.bounds(endOf(B)).earliest()).isZero();
    }

    @Test
    void what_others_said_of_the_same_events_counts_on() {
        Solution solution = Network.of(3)
                .dated(0, B, EARLY, EARLY)
                .dated(1, A, new Bounds(20, 30), new Bounds(20, 30))
                .apart(2, startOf(A), startOf(B), new Gap(5, Bounds.DISTANT_FUTURE))
                .apart(3, startOf(C), startOf(B), new Gap(1, Bounds.DISTANT_FUTURE))
                .graph()
                .solved();

        assertThat(solution.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.asList()).containsExactlyInAnyOrder(0, 1, 2));
        assertThat(solution.bounds(startOf(C)).latest()).isEqualTo(9);
        assertThat(solution.bounds(startOf(B)).latest()).isEqualTo(10);
        assertThat(solution.bounds(startOf(A)).earliest()).isEqualTo(20);
    }
}
