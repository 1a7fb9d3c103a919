package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.junit.jupiter.api.Test;

/** What is refused, and what bears on a question, against the proofs that are found. */
final class QuestionTest {

    private static final int RECORDS = 2_000;

    @Test
    void what_is_refused_is_proved_from_no_part_of_the_record() {
        int refused = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 7);
            Random random = new Random(seed);
            Moment earlier = record.moment(random.nextInt(2 * record.events.size()));
            Moment later = record.moment(random.nextInt(2 * record.events.size()));
            int least = random.nextInt(5) - 2;
            Set<Statement> admitted = someOf(record.statements, random);
            Question question =
                    Timeline.of(record.statements).counting(admitted::contains).ask(earlier, later);

            if (question.isRefused(least)) {
                refused++;
                assertThat(question.proof(least)).as("seed %s", seed).isEmpty();
            }
        }
        assertThat(refused).isGreaterThan(RECORDS / 10);
    }

    @Test
    void what_is_proved_among_contradictions_is_bounded_there() {
        int bounded = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 7);
            Random random = new Random(seed);
            Moment one = record.moment(random.nextInt(2 * record.events.size()));
            Moment other = record.moment(random.nextInt(2 * record.events.size()));
            Timeline timeline = Timeline.of(record.statements).counting(someOf(record.statements, random)::contains);
            Question question = timeline.ask(one, other);
            boolean isContested = !timeline.isConsistent(ImmutableSet.of(one.event(), other.event()));

            if (question.isBoundedAmongContradictions()) {
                bounded++;
                assertThat(isContested).as("seed %s", seed).isTrue();
            } else if (isContested) {
                assertThat(timeline.gap(one, other)).as("seed %s", seed).isEqualTo(Gap.UNKNOWN);
                assertThat(question.proof(Bounds.DISTANT_PAST))
                        .as("seed %s", seed)
                        .isEmpty();
                assertThat(timeline.ask(other, one).proof(Bounds.DISTANT_PAST))
                        .as("seed %s", seed)
                        .isEmpty();
            }
        }
        assertThat(bounded).isGreaterThan(RECORDS / 10);
    }

    @Test
    void what_bears_on_a_question_decides_it_alone() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 5, 6);
            Random random = new Random(seed);
            Moment earlier = record.moment(random.nextInt(2 * record.events.size()));
            Moment later = record.moment(random.nextInt(2 * record.events.size()));
            int least = random.nextInt(5) - 2;
            Set<Statement> admitted = someOf(record.statements, random);
            Question question =
                    Timeline.of(record.statements).counting(admitted::contains).ask(earlier, later);

            List<Statement> bearing = question.bearing();
            Optional<Proof> alone =
                    Timeline.of(bearing).counting(admitted::contains).apart(earlier, later, least);

            assertThat(question.proof(least).isPresent()).as("seed %s", seed).isEqualTo(alone.isPresent());
            question.proof(least).ifPresent(proof -> assertThat(bearing).containsAll(proof.statements()));
        }
    }

    @Test
    void what_is_usable_is_admitted_and_decides_a_question_alone() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 5, 6);
            Random random = new Random(seed);
            Moment earlier = record.moment(random.nextInt(2 * record.events.size()));
            Moment later = record.moment(random.nextInt(2 * record.events.size()));
            int least = random.nextInt(5) - 2;
            Set<Statement> admitted = someOf(record.statements, random);
            Question among =
                    Timeline.of(record.statements).counting(admitted::contains).ask(earlier, later);
            Question few = Timeline.of(record.statements).counting(admitted).ask(earlier, later);

            for (Question question : List.of(among, few)) {
                assertThat(admitted).as("seed %s", seed).containsAll(question.usable());
                assertThat(Timeline.of(question.usable())
                                .apart(earlier, later, least)
                                .isPresent())
                        .as("seed %s", seed)
                        .isEqualTo(question.proof(least).isPresent());
            }
        }
    }

    @Test
    void few_statements_give_a_moment_the_bounds_that_they_give_it_alone() {
        int bounded = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 5, 6);
            Random random = new Random(seed);
            Moment moment = record.moment(random.nextInt(2 * record.events.size()));
            Set<Statement> few = someOf(record.statements, random);
            List<Statement> inOrder =
                    record.statements.stream().filter(few::contains).toList();

            Bounds bounds = Timeline.of(record.statements).counting(few).bounds(moment);

            bounded += bounds.equals(Bounds.UNKNOWN) ? 0 : 1;
            assertThat(bounds)
                    .as("seed %s", seed)
                    .isEqualTo(Timeline.of(inOrder).bounds(moment));
        }
        assertThat(bounded).isGreaterThan(RECORDS / 10);
    }

    @Test
    void a_question_is_answered_alike_however_often_it_is_put() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 9);
            Random random = new Random(seed);
            Moment earlier = record.moment(random.nextInt(2 * record.events.size()));
            Moment later = record.moment(random.nextInt(2 * record.events.size()));
            Set<Statement> admitted = someOf(record.statements, random);
            Timeline timeline = Timeline.of(record.statements).counting(admitted::contains);
            Question again = timeline.ask(earlier, later);

            for (int least = -2; least <= 2; least++) {
                assertThat(again.proof(least))
                        .as("seed %s", seed)
                        .isEqualTo(Timeline.of(record.statements)
                                .counting(admitted::contains)
                                .ask(earlier, later)
                                .proof(least));
            }
        }
    }

    private static Set<Statement> someOf(List<Statement> statements, Random random) {
        Set<Statement> some = new HashSet<>(statements);
        some.removeIf(statement -> random.nextInt(4) == 0);
        return some;
    }
}
