package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register against a list that is searched from its beginning. */
final class IntIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 500})
    void numbers_keep_the_place_at_which_they_were_entered(int many) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int farthest = random.nextBoolean() ? 2 * many : Integer.MAX_VALUE;
            IntIndex register = new IntIndex();
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = random.nextInt(farthest);
                assertThat(register.place(number)).as("seed %s", seed).isEqualTo(expected.indexOf(number));
                if (!expected.contains(number)) {
                    expected.add(number);
                }
                assertThat(register.enter(number)).as("seed %s", seed).isEqualTo(expected.indexOf(number));
            }

            assertThat(Ints.asList(register.toArray())).as("seed %s", seed).isEqualTo(expected);
            assertThat(register.size()).isEqualTo(expected.size());
            assertThat(register.number(expected.size() - 1)).isEqualTo(expected.get(expected.size() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 16, Integer.MAX_VALUE})
    void what_was_not_entered_is_nowhere(int number) {
        assertThat(new IntIndex().place(number)).isEqualTo(IntIndex.NOWHERE);
    }
}
