package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.files.tree.Exertion;
import org.antequem.files.tree.Limits;
import org.junit.jupiter.api.Test;

class HostileDossiersTest {

    /** Allocated while a text is read, in all; the most was 2,277 when it was measured. */
    private static final long MEGABYTES = 5_000;

    /** Of a processor; the most was 3,379 when it was measured. Some are slow, and compile while they read. */
    private static final long MILLISECONDS = 20_000;

    @Test
    void are_read_or_refused_with_little_work_and_in_200_megabytes() throws Exception {
        List<Exertion> exertions = Exertion.inItsOwnMachine(HostileDossiers.class);

        assertThat(exertions).hasSize(HostileDossiers.size()).allSatisfy(exertion -> {
            assertThat(exertion.megabytes()).isLessThan(MEGABYTES);
            assertThat(exertion.milliseconds()).isLessThan(MILLISECONDS);
            assertThat(exertion.problems()).isLessThanOrEqualTo(Limits.DEFAULT.problems() + 1);
            assertThat(exertion.first()).hasSizeLessThan(500);
        });
    }
}
