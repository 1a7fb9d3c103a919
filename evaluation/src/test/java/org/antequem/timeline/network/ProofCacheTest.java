package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was proved before is remembered by its question and by what it may be proved from, and not without end. */
class ProofCacheTest {

    private static final Path ONE = new Path(1, ImmutableList.of(1), ImmutableSet.of());
    private static final Path OTHER = new Path(2, ImmutableList.of(2), ImmutableSet.of());

    private final ProofCache cache = new ProofCache();

    @Test
    void a_question_is_answered_once() {
        assertThat(asked(0, 1, -1, List.of(1, 2), ONE)).contains(ONE);
        assertThat(asked(0, 1, -1, List.of(1, 2), OTHER)).contains(ONE);
    }

    @Test
    void that_nothing_follows_is_remembered_too() {
        assertThat(asked(0, 1, -1, List.of(1), null)).isEmpty();
        assertThat(asked(0, 1, -1, List.of(1), OTHER)).isEmpty();
    }

    @Test
    void another_question_or_other_statements_have_an_answer_of_their_own() {
        assertThat(asked(0, 1, -1, List.of(1, 2), ONE)).contains(ONE);

        assertThat(asked(1, 0, -1, List.of(1, 2), OTHER)).contains(OTHER);
        assertThat(asked(0, 1, 0, List.of(1, 2), OTHER)).contains(OTHER);
        assertThat(asked(0, 1, -1, List.of(1), OTHER)).contains(OTHER);
    }

    @Test
    void what_would_take_too_much_room_is_forgotten() {
        List<Integer> half = Collections.nCopies(999_999, 7);

        assertThat(asked(0, 1, -1, half, ONE)).contains(ONE);
        assertThat(asked(0, 2, -1, half, ONE)).contains(ONE);
        assertThat(asked(0, 1, -1, half, OTHER)).contains(ONE);

        assertThat(asked(0, 3, -1, List.of(), ONE)).contains(ONE);
        assertThat(asked(0, 1, -1, half, OTHER)).contains(OTHER);
        assertThat(asked(0, 2, -1, half, OTHER)).contains(OTHER);
        assertThat(asked(0, 1, -1, half, ONE)).contains(OTHER);
    }

    private Optional<Path> asked(int from, int to, long limit, List<Integer> statements, @Nullable Path found) {
        return cache.proof(from, to, limit, statements, () -> Optional.ofNullable(found));
    }
}
