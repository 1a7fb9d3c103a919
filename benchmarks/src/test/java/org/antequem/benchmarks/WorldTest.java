package org.antequem.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

final class WorldTest {

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(World.of(50, 50, 1)).isEqualTo(World.of(50, 50, 1)).isNotEqualTo(World.of(50, 50, 2));
    }

    @Test
    void holds_refutable_and_irrefutable_claims_in_fair_shares() {
        World world = World.of(1_000, 1_000, 1);

        assertThat(new PlainLoop(world).refuted().cardinality()).isBetween(300, 600);
    }

    @Test
    void dates_its_events_in_seconds_as_the_library_reads_their_text() {
        assertThat(World.of(1_000, 0, 1).events()).allSatisfy(event -> {
            Dating read = Dating.of(event.edtf());

            assertThat(event.startEarliest()).isEqualTo(read.start().earliest());
            assertThat(event.startLatest()).isEqualTo(read.start().latest());
            assertThat(event.endLatest()).isEqualTo(read.end().latest());
        });
    }
}
