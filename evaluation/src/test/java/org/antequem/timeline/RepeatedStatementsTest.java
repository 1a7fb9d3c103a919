package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** What is only repeated moves no date, also where what it repeats contradicts something and is left out. */
class RepeatedStatementsTest {

    private static final int RECORDS = Laws.worlds(3_000);
    private static final Source ECHO = Source.report("the echo").build();

    @Test
    void a_repetition_moves_no_bound_and_no_gap() {
        int contradictions = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 7);
            Timeline before = Timeline.of(record.statements);
            contradictions += before.conflicts().isEmpty() ? 0 : 1;
            for (Statement told : record.statements) {
                isUnmoved(
                        "seed " + seed + ", with " + told + " twice", before, Timeline.of(with(told, record)), record);
            }
        }

        assertThat(contradictions).isGreaterThan(RECORDS / 4);
    }

    private static List<Statement> with(Statement told, RandomRecord record) {
        List<Statement> statements = new ArrayList<>(record.statements);
        statements.add(Claim.that("as they say")
                .states(told.proposition())
                .saidBy(ECHO)
                .build());
        return statements;
    }

    private static void isUnmoved(String words, Timeline before, Timeline after, RandomRecord record) {
        for (int point = 0; point < 2 * record.events.size(); point++) {
            Moment moment = record.moment(point);
            assertThat(after.bounds(moment)).as(words).isEqualTo(before.bounds(moment));
            for (int other = 0; other < point; other++) {
                assertThat(after.gap(moment, record.moment(other)))
                        .as(words)
                        .isEqualTo(before.gap(moment, record.moment(other)));
            }
        }
    }
}
