package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** What is connected, beside a plain search; and its conflicts, beside the cubic method. */
final class ComponentTest {

    private static final int RECORDS = Laws.worlds(2_000);

    @Test
    void holds_what_hangs_together_and_the_conflicts_of_that() {
        int severalParts = 0;
        int quarrels = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 9, 12);
            Random random = new Random(seed);
            Set<Statement> some = new HashSet<>(record.statements);
            some.removeIf(statement -> random.nextInt(4) == 0);
            Timeline all = Timeline.of(record.statements);

            severalParts += hangTogether(all, record, new HashSet<>(record.statements), "all of " + seed) > 1 ? 1 : 0;
            quarrels += hangTogether(all.counting(some::contains), record, some, "some of " + seed) > 1
                            && !all.conflicts().isEmpty()
                    ? 1
                    : 0;
        }
        assertThat(severalParts).isGreaterThan(RECORDS / 2);
        assertThat(quarrels).isGreaterThan(RECORDS / 10);
    }

    /** @return the number of components of which something is said */
    private static int hangTogether(Timeline timeline, RandomRecord record, Set<Statement> some, String words) {
        Set<Set<Statement>> components = new HashSet<>();
        for (Event event : record.events) {
            Set<Statement> expected = around(Set.of(event), some);
            check(timeline.component(Set.of(event)), expected, record, words);
            Set<Event> two = new LinkedHashSet<>(List.of(event, record.events.get(0)));
            check(timeline.component(two), around(two, some), record, words);
            components.add(expected);
        }
        components.remove(Set.<Statement>of());
        for (Conflict conflict : timeline.conflicts()) {
            assertThat(components).as(words).anyMatch(component -> component.containsAll(conflict.statements()));
        }
        return components.size();
    }

    private static void check(Component component, Set<Statement> expected, RandomRecord record, String words) {
        assertThat(component.statements()).as(words).isEqualTo(expected);
        assertThat(component.conflicts().isEmpty())
                .as(words)
                .isEqualTo(record.cubic(expected).isConsistent());
        for (Conflict conflict : component.conflicts()) {
            assertThat(expected).as(words).containsAll(conflict.statements());
            assertThat(record.cubic(conflict.statements()).isConsistent())
                    .as(words)
                    .isFalse();
            for (Statement statement : conflict.statements()) {
                assertThat(record.cubic(Sets.difference(conflict.statements(), Set.of(statement)))
                                .isConsistent())
                        .as(words)
                        .isTrue();
            }
        }
    }

    private static Set<Statement> around(Set<Event> events, Set<Statement> some) {
        Set<Event> met = new LinkedHashSet<>(events);
        Set<Statement> found = new HashSet<>();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Statement statement : Sets.difference(some, Set.copyOf(found))) {
                if (!Collections.disjoint(statement.proposition().events(), met)) {
                    found.add(statement);
                    met.addAll(statement.proposition().events());
                    isMore = true;
                }
            }
        }
        return found;
    }
}
