package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** What the whole record makes of a question, and what that shows of its parts. */
final class AnswerOfAllTest {

    private static final Path WALK = new Path(-3, ImmutableList.of(4, 7), ImmutableSet.of());
    private static final int RECORDS = Laws.worlds(1_500);

    @Test
    void a_part_holds_the_proof_that_has_all_of_it() {
        AnswerOfAll answer = AnswerOfAll.by(() -> Optional.of(WALK), path -> ImmutableSet.of(4));

        assertThat(answer.isOutOfReach()).isFalse();
        assertThat(answer.proof()).contains(WALK);
        assertThat(answer.isHeldBy(statement -> statement != 5)).isTrue();
        assertThat(answer.isHeldBy(statement -> statement != 7)).isFalse();
        assertThat(answer.isHeldBy(statement -> statement != 4)).isFalse();
        assertThat(AnswerOfAll.by(Optional::empty, path -> ImmutableSet.of(4)).isHeldBy(any -> true))
                .isFalse();
    }

    @Test
    void a_part_is_refused_that_lacks_what_is_needed_which_is_asked_once() {
        AtomicInteger asked = new AtomicInteger();
        AnswerOfAll answer = AnswerOfAll.by(
                () -> {
                    asked.addAndGet(100);
                    return Optional.of(WALK);
                },
                path -> {
                    asked.incrementAndGet();
                    return ImmutableSet.of(path.statements().get(0));
                });

        assertThat(answer.isOutOfReach()).isFalse();
        assertThat(asked).hasValue(0);
        assertThat(answer.isRefusedBy(statement -> statement != 4)).isTrue();
        assertThat(answer.isRefusedBy(statement -> statement != 7)).isFalse();
        assertThat(asked).hasValue(101);
        assertThat(AnswerOfAll.by(Optional::empty, path -> ImmutableSet.of(4)).isRefusedBy(statement -> statement != 4))
                .isFalse();
        assertThat(AnswerOfAll.NOT.isOutOfReach()).isTrue();
        assertThat(AnswerOfAll.NOT.isRefusedBy(any -> true)).isTrue();
        assertThat(AnswerOfAll.NOT.isHeldBy(any -> true)).isFalse();
    }

    /** In a record without a contradiction and without a calendar nothing is missed. */
    @Test
    void needed_are_the_statements_without_which_the_record_does_not_force_it() {
        int needed = 0;
        int spared = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomNetwork record = new RandomNetwork(seed, 1);
            Random random = new Random(seed);
            int from = random.nextInt(2 * record.events);
            int to = random.nextInt(2 * record.events);
            Solution solution = record.graph().solved();
            if (from == to || !solution.conflicts().isEmpty() || !isForced(record, from, to, all -> true)) {
                continue;
            }
            AnswerOfAll answer = new ProofSearch(solution, Subnetwork::solution).answerOfAll(from, to, -1);
            for (int number = 0; number < record.statements; number++) {
                int left = number;
                boolean isForced = isForced(record, from, to, statement -> statement != left);

                assertThat(answer.isRefusedBy(statement -> statement != left))
                        .as("seed %s without %s", seed, left)
                        .isEqualTo(!isForced);
                needed += isForced ? 0 : 1;
                spared += isForced ? 1 : 0;
            }
        }
        assertThat(needed).isGreaterThan(RECORDS / 50);
        assertThat(spared).isGreaterThan(RECORDS / 50);
    }

    private static boolean isForced(RandomNetwork record, int from, int to, IntPredicate admitted) {
        return Cubic.of(record.events, record.constraints, admitted).most(from, to) <= -1;
    }
}
