package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Cubic;
import org.antequem.timeline.network.Cubic.Constraint;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Proofs and histories, with all statements and with some, against every consistent set of statements. */
final class ProofsTest {

    private static final int RECORDS = Laws.worlds(2_000);

    @Test
    void a_proof_is_found_exactly_where_some_consistent_set_of_statements_forces_it() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 7);
            Timeline timeline = Timeline.of(record.statements);
            Random random = new Random(seed);
            for (int question = 0; question < 6; question++) {
                int earlier = random.nextInt(2 * record.events.size());
                int later = random.nextInt(2 * record.events.size());
                int least = random.nextInt(5) - 2;
                Set<Statement> admitted = someOf(record.statements, random);
                Timeline fewer = timeline.counting(admitted::contains);

                Optional<Proof> proof = fewer.apart(record.moment(earlier), record.moment(later), least);

                assertThat(proof.isPresent())
                        .as("seed %s: %s to %s by %s", seed, earlier, later, least)
                        .isEqualTo(someConsistentSetForces(record, admitted, earlier, later, least));
                proof.ifPresent(found -> check(record, found, admitted, earlier, later, least));
            }
        }
    }

    @Test
    void fewer_statements_answer_like_a_record_of_their_own() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 9);
            Random random = new Random(seed);
            Set<Statement> admitted = someOf(record.statements, random);
            Timeline fewer = Timeline.of(record.statements).counting(admitted::contains);
            Cubic cubic = record.cubic(admitted);
            if (!cubic.isConsistent()) {
                continue;
            }
            for (int point = 0; point < 2 * record.events.size(); point++) {
                int other = random.nextInt(2 * record.events.size());
                Moment first = record.moment(point);
                Moment second = record.moment(other);

                Gap gap = new Gap(
                        open(-cubic.most(other, point), Bounds.DISTANT_PAST),
                        open(cubic.most(point, other), Bounds.DISTANT_FUTURE));
                assertThat(fewer.certainty(first, second)).as("seed %s", seed).isEqualTo(cubic.certainty(point, other));
                assertThat(fewer.gap(first, second)).as("seed %s", seed).isEqualTo(gap);
                assertThat(fewer.bounds(first))
                        .as("seed %s", seed)
                        .isEqualTo(new Bounds(
                                open(-cubic.most(point, -1), Bounds.DISTANT_PAST),
                                open(cubic.most(-1, point), Bounds.DISTANT_FUTURE)));
                checkOrder(record, fewer.order(first, second), admitted, cubic, point, other);
            }
        }
    }

    @Test
    void a_statement_more_answers_like_a_record_with_it() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 5, 9);
            Random random = new Random(seed);
            List<Statement> most = record.statements.subList(0, record.statements.size() - 1);
            Statement last = record.statements.get(most.size());
            Timeline whole = Timeline.of(record.statements);

            Timeline more = Timeline.of(most).with(last);

            for (int question = 0; question < 8; question++) {
                Moment first = record.moment(random.nextInt(2 * record.events.size()));
                Moment second = record.moment(random.nextInt(2 * record.events.size()));
                assertThat(more.certainty(first, second)).as("seed %s", seed).isEqualTo(whole.certainty(first, second));
                assertThat(more.gap(first, second)).as("seed %s", seed).isEqualTo(whole.gap(first, second));
                assertThat(more.bounds(first)).as("seed %s", seed).isEqualTo(whole.bounds(first));
            }
            assertThat(more.conflicts()).as("seed %s", seed).isEqualTo(whole.conflicts());
        }
    }

    private static void checkOrder(
            RandomRecord record, Precedence order, Set<Statement> admitted, Cubic cubic, int point, int other) {
        assertThat(order.certainty()).isEqualTo(cubic.certainty(point, other));
        assertThat(order.proof().isPresent()).isEqualTo(order.certainty() != Certainty.POSSIBLE);
        if (order.certainty() == Certainty.POSSIBLE) {
            assertThat(order.histories()).hasSize(2);
            order.histories().forEach(history -> checkFits(record, history, admitted));
            for (History history : order.histories()) {
                assertThat(history.at(order.earlier())).isPresent();
                assertThat(history.at(order.later())).isPresent();
            }
            assertThat(at(order, 0, order.later())).isGreaterThan(at(order, 0, order.earlier()));
            assertThat(at(order, 1, order.later())).isLessThanOrEqualTo(at(order, 1, order.earlier()));
        }
    }

    private static long at(Precedence order, int history, Moment moment) {
        return order.histories().get(history).at(moment).orElse(0);
    }

    /** Whatever is connected has a place or none has, and where it has one it fits. */
    private static void checkFits(RandomRecord record, History history, Set<Statement> admitted) {
        for (Event event : record.events) {
            OptionalLong start = history.at(Moment.startOf(event));
            OptionalLong end = history.at(Moment.endOf(event));
            assertThat(start.isPresent()).isEqualTo(end.isPresent());
            assertThat(start.orElse(0)).isLessThanOrEqualTo(end.orElse(0));
        }
        for (Constraint constraint : record.constraints) {
            if (admitted.contains(record.statements.get(constraint.statement()))) {
                OptionalLong tail =
                        constraint.tail() < 0 ? OptionalLong.of(0) : history.at(record.moment(constraint.tail()));
                OptionalLong head =
                        constraint.head() < 0 ? OptionalLong.of(0) : history.at(record.moment(constraint.head()));
                assertThat(tail.isPresent() == head.isPresent() || constraint.tail() < 0 || constraint.head() < 0)
                        .isTrue();
                if (tail.isPresent() && head.isPresent()) {
                    assertThat(head.getAsLong() - tail.getAsLong()).isLessThanOrEqualTo(constraint.weight());
                }
            }
        }
    }

    private static void check(
            RandomRecord record, Proof proof, Set<Statement> admitted, int earlier, int later, int least) {
        assertThat(admitted).containsAll(proof.statements());
        Cubic alone = record.cubic(proof.statements());
        assertThat(alone.isConsistent()).isTrue();
        assertThat(-alone.most(later, earlier)).isEqualTo(proof.margin()).isGreaterThanOrEqualTo(least);
        for (Statement statement : proof.statements()) {
            Set<Statement> rest = new HashSet<>(proof.statements());
            rest.remove(statement);
            assertThat(-record.cubic(rest).most(later, earlier)).isLessThan(least);
        }
    }

    private static boolean someConsistentSetForces(
            RandomRecord record, Set<Statement> admitted, int earlier, int later, int least) {
        for (Set<Statement> some : Sets.powerSet(ImmutableSet.copyOf(admitted))) {
            Cubic cubic = record.cubic(some);
            if (cubic.isConsistent() && -cubic.most(later, earlier) >= least) {
                return true;
            }
        }
        return false;
    }

    private static Set<Statement> someOf(List<Statement> statements, Random random) {
        Set<Statement> some = new HashSet<>(statements);
        if (random.nextBoolean()) {
            some.removeIf(statement -> random.nextInt(4) == 0);
        }
        return some;
    }

    private static long open(long bound, long open) {
        return Math.abs(bound) >= Cubic.NONE ? open : bound;
    }
}
