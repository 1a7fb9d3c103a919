package org.antequem.timeline;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.stage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether something is proved does not depend on the order of the statements, also where they contradict each other.
 */
class ShuffledStatementsTest {

    private static final int RECORDS = Laws.worlds(500);
    private static final int ORDERS = 4;

    /** Of the largest, some quarrel so much that not all that could be proved is found. */
    @ParameterizedTest
    @ValueSource(ints = {10, 16})
    void what_is_proved_in_one_order_is_proved_in_every_order(int mostStatements) {
        int proved = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, mostStatements);
            List<Optional<Proof>> first = proved(record, record.statements);
            proved += (int) first.stream().filter(Optional::isPresent).count();
            for (int order = 0; order < ORDERS; order++) {
                assertThat(proved(record, shuffled(record.statements, order)))
                        .as("seed %s, order %s", seed, order)
                        .isEqualTo(first);
            }
        }

        assertThat(proved).isGreaterThan(RECORDS);
    }

    private static List<Optional<Proof>> proved(RandomRecord record, List<Statement> statements) {
        Timeline timeline = Timeline.of(statements);
        List<Optional<Proof>> proved = new ArrayList<>();
        for (int point = 0; point < 2 * record.events.size(); point++) {
            for (int other = 0; other < 2 * record.events.size(); other++) {
                if (point != other) {
                    proved.add(timeline.before(record.moment(point), record.moment(other)));
                }
            }
        }
        return proved;
    }

    private static List<Statement> shuffled(List<Statement> statements, long seed) {
        List<Statement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Each of them makes the proof impossible, and is shorter than the one date that allows it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void one_date_is_found_among_many_that_exclude_it(int others) {
        List<Statement> said = new ArrayList<>();
        for (int second = 0; second < others; second++) {
            said.add(dated(A, second, second, second, second));
        }
        isFoundAmong(said);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void one_date_is_found_among_many_that_repeat_another(int others) {
        List<Statement> said = new ArrayList<>();
        for (int teller = 0; teller < others; teller++) {
            said.add(Claim.that("A was then")
                    .states(dated(A, 3, 3, 3, 3).proposition())
                    .saidBy(Source.report("report " + teller).build())
                    .build());
        }
        isFoundAmong(said);
    }

    private static void isFoundAmong(List<Statement> others) {
        List<Statement> said = new ArrayList<>(others);
        Statement open = dated(A, new Bounds(50, 50), Bounds.from(50));
        said.add(open);
        said.add(dated(B, 100, 100, 100, 100));
        said.add(stage(B, A));
        for (int order = 0; order < 20; order++) {
            assertThat(Timeline.of(shuffled(said, order)).before(startOf(A), endOf(A)))
                    .as("order %s of %s", order, said)
                    .hasValueSatisfying(proof -> assertThat(proof.statements()).contains(open));
        }
    }
}
