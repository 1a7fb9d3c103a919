package org.antequem.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules count is what a loop counts. */
final class DroolsOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 17, 300})
    void answers_like_a_loop(int events) {
        Random random = new Random(events);
        List<DatedSpan> spans = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            long earliest = random.nextInt(50);
            spans.add(new DatedSpan(event, earliest, earliest + random.nextInt(20)));
        }
        List<OrderQuestion> questions = new ArrayList<>();
        OrderTally tally = new OrderTally();
        for (int question = 0; question < 3 * events; question++) {
            DatedSpan one = spans.get(random.nextInt(events));
            DatedSpan other = spans.get((one.number() + 1 + random.nextInt(events - 1)) % events);
            questions.add(new OrderQuestion(one, other));
            if (one.latest() < other.earliest()) {
                tally.certain();
            } else if (other.latest() <= one.earliest()) {
                tally.impossible();
            }
        }

        assertThat(List.of(DroolsOrder.withoutJoins(), DroolsOrder.withJoins()))
                .extracting(rules -> rules.answers(spans, questions))
                .containsOnly(tally.sum());
    }
}
