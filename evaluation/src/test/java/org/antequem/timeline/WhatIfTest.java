package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Cubic;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** What would follow without a statement, or with one, against a timeline made anew. */
final class WhatIfTest {

    private static final int RECORDS = Laws.worlds(2_000);

    @Test
    void without_a_statement_it_is_as_if_it_had_never_been_made() {
        int contradictory = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 5, 9);
            Statement out = record.statements.get(new Random(seed).nextInt(record.statements.size()));
            List<Statement> rest = new ArrayList<>(record.statements);
            boolean unused = rest.removeIf(out::equals);

            Timeline without = Timeline.of(record.statements).without(out);
            Timeline anew = Timeline.of(rest);

            assertThat(without.conflicts().isEmpty())
                    .as("seed %s", seed)
                    .isEqualTo(anew.conflicts().isEmpty());
            if (anew.conflicts().isEmpty()) {
                answersAlike(seed, record, without, anew);
            } else {
                contradictory++;
                answersAsItsConflictsSay(seed, record, without, new HashSet<>(rest));
            }
        }
        assertThat(contradictory).isBetween(RECORDS / 20, RECORDS * 19 / 20);
    }

    @Test
    void with_statements_it_is_as_if_they_had_always_been_made() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 5, 9);
            int said = new Random(seed).nextInt(record.statements.size() + 1);
            Timeline with = Timeline.of(record.statements.subList(0, said))
                    .with(record.statements
                            .subList(said, record.statements.size())
                            .toArray(new Statement[0]));

            answersAlike(seed, record, with, Timeline.of(record.statements));
            assertThat(with.conflicts())
                    .as("seed %s", seed)
                    .isEqualTo(Timeline.of(record.statements).conflicts());
        }
    }

    @Test
    void without_what_was_supposed_it_is_as_before() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RandomRecord record = new RandomRecord(seed, 4, 7);
            List<Statement> distinct = ImmutableSet.copyOf(record.statements).asList();
            Statement last = distinct.get(distinct.size() - 1);
            List<Statement> rest = distinct.subList(0, distinct.size() - 1);

            answersAlike(seed, record, Timeline.of(rest).with(last).without(last), Timeline.of(rest));
        }
    }

    private static void answersAlike(int seed, RandomRecord record, Timeline one, Timeline other) {
        for (int point = 0; point < 2 * record.events.size(); point++) {
            Moment first = record.moment(point);
            assertThat(one.bounds(first)).as("seed %s: %s", seed, first).isEqualTo(other.bounds(first));
            for (int next = 0; next < 2 * record.events.size(); next++) {
                Moment second = record.moment(next);
                assertThat(one.gap(first, second))
                        .as("seed %s: %s, %s", seed, first, second)
                        .isEqualTo(other.gap(first, second));
                assertThat(one.certainty(first, second))
                        .as("seed %s: %s, %s", seed, first, second)
                        .isEqualTo(other.certainty(first, second));
            }
            assertThat(one.relations(first.event(), record.events.get(0)))
                    .as("seed %s: %s", seed, first)
                    .isEqualTo(other.relations(first.event(), record.events.get(0)));
        }
    }

    /**
     * Without the relations that its own conflicts name. Nothing is checked where datings contradict each other, or
     * where a statement is there twice: of two that are equal only one may be in a conflict.
     */
    private static void answersAsItsConflictsSay(
            int seed, RandomRecord record, Timeline timeline, Set<Statement> statements) {
        if (ImmutableSet.copyOf(record.statements).size() < record.statements.size()) {
            return;
        }
        Set<Statement> leftOut = new HashSet<>();
        for (Conflict conflict : timeline.conflicts()) {
            Set<Statement> relations =
                    Sets.filter(conflict.statements(), said -> !(said.proposition() instanceof Occurred));
            if (relations.isEmpty()) {
                return;
            }
            leftOut.addAll(relations);
            assertThat(record.cubic(conflict.statements()).isConsistent())
                    .as("seed %s: %s", seed, conflict)
                    .isFalse();
            for (Statement spared : conflict.statements()) {
                assertThat(record.cubic(Sets.difference(conflict.statements(), Set.of(spared)))
                                .isConsistent())
                        .as("seed %s: %s", seed, conflict)
                        .isTrue();
            }
        }
        Cubic cubic = record.cubic(Sets.difference(statements, leftOut));
        for (int point = 0; point < 2 * record.events.size(); point++) {
            assertThat(timeline.bounds(record.moment(point)))
                    .as("seed %s", seed)
                    .isEqualTo(new Bounds(
                            open(-cubic.most(point, -1), Bounds.DISTANT_PAST),
                            open(cubic.most(-1, point), Bounds.DISTANT_FUTURE)));
            for (int next = 0; next < 2 * record.events.size(); next++) {
                assertThat(timeline.gap(record.moment(point), record.moment(next)))
                        .as("seed %s", seed)
                        .isEqualTo(new Gap(
                                open(-cubic.most(next, point), Bounds.DISTANT_PAST),
                                open(cubic.most(point, next), Bounds.DISTANT_FUTURE)));
            }
        }
    }

    private static long open(long bound, long open) {
        return Math.abs(bound) >= Cubic.NONE ? open : bound;
    }
}
