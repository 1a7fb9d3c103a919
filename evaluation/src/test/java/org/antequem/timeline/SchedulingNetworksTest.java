package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scheduling networks against Bellman and Ford over whole days, in both units.
 *
 * <p>In seconds every bound is that of Bellman and Ford, times 86,400. In days, counted on the calendar, a point that
 * lies between two days of the project lies between the first second of the one and the last second of the other: the
 * days are exact, and no second within them is ruled out. That holds because all dates are whole days, and every lag
 * and every duration is in days.
 */
final class SchedulingNetworksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            activities | networks | unit
            10         | 200      | DAYS
            10         | 200      | SECONDS
            30         | 100      | DAYS
            30         | 100      | SECONDS
            100        | 12       | DAYS
            100        | 12       | SECONDS
            1000       | 2        | DAYS
            1000       | 2        | SECONDS
            """)
    void are_solved_and_refuted_exactly(int activities, int networks, ChronoUnit unit) {
        int feasible = 0;
        int number = Laws.worlds(networks);
        for (int seed = 0; seed < number; seed++) {
            int errors = seed % 2 == 0 ? 0 : 1 + activities / 10;
            SchedulingNetwork network = new SchedulingNetwork(seed, activities, unit, errors, seed % 4 == 3);
            String words = "seed " + seed + ", " + network;
            Timeline timeline = Timeline.of(network.statements);
            boolean canHold = WholeDays.canHold(network, all -> true);

            assertThat(Timeline.canHold(ImmutableSet.copyOf(network.statements), Conventions.STANDARD))
                    .as(words)
                    .isEqualTo(canHold);
            assertThat(timeline.conflicts().isEmpty()).as(words).isEqualTo(canHold);
            if (canHold) {
                feasible++;
                hasExactBounds(network, timeline, words);
            }
            for (Conflict conflict : timeline.conflicts()) {
                isMinimal(network, conflict, words);
            }
        }

        assertThat(feasible).isGreaterThanOrEqualTo(number / 2);
        assertThat(number - feasible).isGreaterThanOrEqualTo(number / 4);
    }

    private static void hasExactBounds(SchedulingNetwork network, Timeline timeline, String words) {
        Bounds[] days = WholeDays.bounds(network);
        for (int point = 0; point < days.length; point++) {
            assertThat(timeline.bounds(network.moment(point)))
                    .as("%s: %s", words, network.moment(point))
                    .isEqualTo(network.bounds(days[point].earliest(), days[point].latest()));
        }
    }

    private static void isMinimal(SchedulingNetwork network, Conflict conflict, String words) {
        Set<Integer> numbers = conflict.statements().stream()
                .map((Statement statement) -> network.statements.indexOf(statement))
                .collect(Collectors.toSet());

        assertThat(WholeDays.canHold(network, numbers::contains))
                .as("%s: %s", words, conflict)
                .isFalse();
        for (int spared : numbers) {
            assertThat(WholeDays.canHold(network, number -> number != spared && numbers.contains(number)))
                    .as("%s: %s without %s", words, conflict, network.statements.get(spared))
                    .isTrue();
        }
    }
}
