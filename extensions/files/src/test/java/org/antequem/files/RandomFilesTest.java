package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All dossiers that the generators of other tests make come back from their files; there is none that they cannot say.
 */
class RandomFilesTest {

    private static final long SEEDS = Long.getLong("antequem.laws", 100);

    @ParameterizedTest
    @EnumSource
    void generated_dossiers_come_back(Generator generator) {
        AtomicInteger number = new AtomicInteger();

        generator.dossiers(SEEDS).forEach(dossier -> {
            Identity.check(dossier);
            number.incrementAndGet();
        });

        assertThat(number.get()).isGreaterThanOrEqualTo((int) Math.min(SEEDS, 100));
    }

    @ParameterizedTest
    @EnumSource
    void generated_dossiers_are_judged_as_before(Generator generator) {
        generator.dossiers(Math.max(1, SEEDS / 10)).limit(SEEDS / 3 + 1).forEach(Identity::checkJudged);
    }
}
