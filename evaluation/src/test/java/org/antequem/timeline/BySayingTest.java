package org.antequem.timeline;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** What is said is met in an order of its own, whatever the order of the record. */
class BySayingTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final ImmutableList<Statement> RECORD = ImmutableList.of(
            told(LIVIA, dated(WAR, "3")),
            told(DRUSUS, dated(WAR, "3")),
            told(LIVIA, dated(WAR, "4")),
            told(LIVIA, before(WAR, EMBASSY)),
            told(DRUSUS, dated(EMBASSY, "3")),
            new Stipulation(dated(WAR, "4")));

    @Test
    void any_order_of_the_record_gives_the_same() {
        ImmutableList<Statement> sorted = BySaying.sorted(RECORD);

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(RECORD);
        for (List<Statement> order : Collections2.permutations(RECORD)) {
            assertThat(BySaying.sorted(order)).isEqualTo(sorted);
        }
    }

    @Test
    void those_that_say_the_same_follow_each_other() {
        assertThat(BySaying.sorted(RECORD).stream().map(Annals::words).distinct())
                .hasSize(4);
        assertThat(runs(BySaying.sorted(RECORD))).isEqualTo(4);
    }

    private static int runs(List<Statement> statements) {
        int runs = 1;
        for (int i = 1; i < statements.size(); i++) {
            runs += statements.get(i).proposition().equals(statements.get(i - 1).proposition()) ? 0 : 1;
        }
        return runs;
    }
}
