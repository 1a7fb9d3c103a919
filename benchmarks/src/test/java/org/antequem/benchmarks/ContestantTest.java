package org.antequem.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is the same answer, worked out in different ways. */
final class ContestantTest {

    @ParameterizedTest
    @EnumSource
    void refutes_the_same_claims_as_the_loop(Contestant contestant) {
        World everyPairOfFour = World.of(4, 48, 1);
        World crowded = World.of(20, 300, 2);
        World sparse = World.of(900, 300, 3);

        assertThat(Stream.of(everyPairOfFour, crowded, sparse).map(world -> answer(contestant, world)))
                .containsExactly(
                        answer(Contestant.LOOP, everyPairOfFour),
                        answer(Contestant.LOOP, crowded),
                        answer(Contestant.LOOP, sparse));
    }

    private static BitSet answer(Contestant contestant, World world) {
        return contestant.over(world).get();
    }
}
