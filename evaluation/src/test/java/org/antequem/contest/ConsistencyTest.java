package org.antequem.contest;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.after;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antequem.model.Cause;
import org.antequem.model.Count;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can hold together, and with what is granted. */
class ConsistencyTest {

    private static final Proposition BEFORE = before(EMBASSY, WAR);
    private static final ImmutableMap<String, Proposition> SAID = ImmutableMap.<String, Proposition>builder()
            .put("happened", Occurred.of(WAR))
            .put("never happened", Occurred.of(WAR).negated())
            .put("once", new Occurred(WAR, Dating.UNKNOWN, Count.of(1)))
            .put("twice", new Occurred(WAR, Dating.UNKNOWN, Count.of(2)))
            .put("perhaps at 3", new Occurred(WAR, dating("3"), new Count(0, 2)))
            .put("at 3", dated(WAR, "3"))
            .put("at 4", dated(WAR, "4"))
            .put("at 3 or 4", dated(WAR, "3..4"))
            .put("not at 3 or 4", dated(WAR, "3..4").negated())
            .put("embassy at 2", dated(EMBASSY, "2"))
            .put("embassy at 5", dated(EMBASSY, "5"))
            .put("embassy first", BEFORE)
            .put("not embassy first", BEFORE.negated())
            .put("embassy second", after(EMBASSY, WAR))
            .put("muster at 5", dated(MUSTER, "5"))
            .put("not war before muster", before(WAR, MUSTER).negated())
            .put("muster planned it", stageOf(MUSTER, Stage.PLANNING, WAR))
            .put("muster did not plan it", stageOf(MUSTER, Stage.PLANNING, WAR).negated())
            .put("embassy caused it", new Cause(EMBASSY, Role.DECIDED, WAR, false))
            .put("embassy did not cause it", new Cause(EMBASSY, Role.DECIDED, WAR, false).negated())
            .buildOrThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # some                                       | can hold
                      happened                                   | true
                      never happened                             | true
                      happened, never happened                   | false
                      at 3, never happened                       | false
                      once, happened                             | true
                      once, twice                                | false
                      at 3, at 3 or 4                            | true
                      at 3, at 4                                 | false

                      at 3, not at 3 or 4                        | false
                      perhaps at 3, not at 3 or 4                | true
                      perhaps at 3, never happened               | true
                      not at 3 or 4                              | true
                      happened, not at 3 or 4                    | true
                      embassy at 2, at 3                         | true
                      embassy at 2, at 3, embassy first          | true
                      embassy at 5, at 3, embassy first          | false
                      embassy at 2, at 3, not embassy first      | false
                      embassy at 5, at 3, not embassy first      | true
                      embassy at 2, not embassy first            | true
                      embassy first, not embassy first           | false
                      embassy second, embassy at 2, muster at 5  | true
                      embassy second, embassy at 2, muster at 5, not war before muster | false
                      perhaps at 3, muster at 5, not war before muster                 | true

                      muster planned it, muster did not plan it  | false
                      muster planned it, at 3                    | true
                      muster did not plan it, at 3               | true
                      embassy caused it, embassy did not cause it | false
                      embassy did not cause it, at 3             | true
                    """)
    void some_can_hold_together_whether_said_or_granted(String some, boolean canHold) {
        List<Proposition> said =
                Stream.of(some.split(",")).map(String::strip).map(SAID::get).toList();
        for (int split = 0; split <= said.size(); split++) {
            List<Proposition> asserted = said.subList(0, split);
            List<Proposition> granted = said.subList(split, said.size());

            assertThat(holds(asserted, granted))
                    .as("%s, granted %s", asserted, granted)
                    .isEqualTo(canHold);
        }
    }

    @Test
    void of_some_that_cannot_hold_as_few_as_cannot_are_named() {
        Consistency all = consistency(
                Stream.of("happened", "at 3", "embassy at 5", "embassy first", "embassy caused it")
                        .map(SAID::get)
                        .toList(),
                List.of(),
                new Budget(1_000_000));

        assertThat(all.least(ImmutableSet.of(0, 1, 2, 3, 4))).containsExactly(1, 2, 3);
    }

    @Test
    void each_question_costs_more_the_more_is_asked_about_and_only_once() {
        Budget budget = new Budget(799);
        Consistency all = consistency(List.of(dated(WAR, "3"), dated(EMBASSY, "2"), BEFORE), List.of(), budget);

        assertThat(all.holds(ImmutableSet.of(0, 1))).isTrue();
        assertThat(all.holds(ImmutableSet.of(0, 1))).isTrue();
        assertThat(budget.isSpent()).isFalse();
        assertThat(all.holds(ImmutableSet.of())).isTrue();
        assertThat(budget.isSpent()).isTrue();
    }

    private static boolean holds(List<Proposition> asserted, List<Proposition> granted) {
        return consistency(asserted, granted, new Budget(1_000_000))
                .holds(IntStream.range(0, asserted.size()).boxed().collect(ImmutableSet.toImmutableSet()));
    }

    private static Consistency consistency(List<Proposition> asserted, List<Proposition> granted, Budget budget) {
        return new Consistency(
                asserted.stream()
                        .map(said -> new Assertion(said, ImmutableList.of(told(eyewitness("Livia"), said))))
                        .collect(ImmutableList.toImmutableList()),
                granted.stream()
                        .<Statement>map(said -> new Stipulation(said, true))
                        .collect(ImmutableSet.toImmutableSet()),
                Conventions.STANDARD,
                budget);
    }
}
