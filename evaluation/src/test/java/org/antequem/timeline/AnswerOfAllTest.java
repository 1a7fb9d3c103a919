package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
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
            RandomRecord record = new RandomRecord(seed, 4, 7);
            Random random = new Random(seed);
            Moment earlier = record.moment(random.nextInt(2 * record.events.size()));
            Moment later = record.moment(random.nextInt(2 * record.events.size()));
            Timeline timeline = Timeline.of(record.statements);
            if (earlier.equals(later)
                    || !timeline.conflicts().isEmpty()
                    || timeline.before(earlier, later).isEmpty()) {
                continue;
            }
            StatementIndex index = new StatementIndex(record.statements, Conventions.STANDARD);
            int to = index.point(earlier);
            int from = index.otherPoint(later, earlier);
            AnswerOfAll answer = new ProofSearch(index.solution(), Subnetwork::solution).answerOfAll(from, to, -1);
            for (int number = 0; number < index.statements().size(); number++) {
                int left = number;
                List<Statement> rest = new ArrayList<>(index.statements());
                rest.remove(left);
                boolean isForced = Timeline.of(rest).before(earlier, later).isPresent();

                assertThat(answer.isRefusedBy(statement -> statement != left))
                        .as("seed %s without %s", seed, index.statement(left))
                        .isEqualTo(!isForced);
                needed += isForced ? 0 : 1;
                spared += isForced ? 1 : 0;
            }
        }
        assertThat(needed).isGreaterThan(RECORDS / 50);
        assertThat(spared).isGreaterThan(RECORDS / 50);
    }
}
