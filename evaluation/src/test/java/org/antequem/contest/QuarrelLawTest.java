package org.antequem.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is contested is what the definition calls so, by trying all sets of assertions. */
final class QuarrelLawTest {

    private static final int WORLDS = Laws.worlds(60);

    @ParameterizedTest
    @EnumSource(RandomAssertions.Kind.class)
    void contested_is_whatever_some_others_that_can_hold_cannot_hold_with(RandomAssertions.Kind kind) {
        int contested = 0;
        int free = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomAssertions random = new RandomAssertions(kind, new Random(seed));
            ImmutableList<Assertion> all = random.assertions(3 + seed % 6);
            ImmutableSet<Statement> granted = random.granted(seed % 3);
            Definition definition = new Definition(all, granted);
            Quarrel quarrel = Quarrel.among(all, definition::isExcluded, granted, Conventions.STANDARD);

            for (Assertion assertion : all) {
                boolean expected = definition.isContested(assertion);
                contested += expected ? 1 : 0;
                free += expected ? 0 : 1;
                assertThat(quarrel.isUndecided(assertion)).isFalse();
                boolean isExcluded = definition.isExcluded(assertion);
                assertThat(isExcluded || quarrel.against(assertion).isPresent())
                        .as("%s among %s of seed %s, granted %s", assertion, all, seed, granted)
                        .isEqualTo(expected);
                if (quarrel.against(assertion).isPresent()) {
                    ImmutableList<Assertion> others = quarrel.against(assertion).get();
                    assertThat(definition.isLeast(assertion, others))
                            .as("%s against %s among %s of seed %s", others, assertion, all, seed)
                            .isTrue();
                }
            }
        }
        assertThat(contested).isGreaterThan(WORLDS / 2);
        assertThat(free).isGreaterThan(WORLDS / 2);
    }

    @ParameterizedTest
    @EnumSource(RandomAssertions.Kind.class)
    void the_order_of_the_assertions_changes_nothing(RandomAssertions.Kind kind) {
        for (int seed = 0; seed < WORLDS; seed++) {
            Random dice = new Random(seed);
            ImmutableList<Assertion> all = new RandomAssertions(kind, dice).assertions(10);
            List<Assertion> others = new ArrayList<>(all);
            Collections.shuffle(others, dice);
            Quarrel one = Quarrel.among(all, assertion -> false, ImmutableSet.of(), Conventions.STANDARD);
            Quarrel other = Quarrel.among(others, assertion -> false, ImmutableSet.of(), Conventions.STANDARD);

            for (Assertion assertion : all) {
                assertThat(other.against(assertion)).as("seed %s", seed).isEqualTo(one.against(assertion));
            }
        }
    }

    /** What can hold, as the page says it; slow and plain. */
    private static final class Definition {

        private final ImmutableSet<Assertion> all;
        private final ImmutableSet<Statement> granted;
        private final Map<Set<Assertion>, Boolean> known = new HashMap<>();

        Definition(ImmutableList<Assertion> all, ImmutableSet<Statement> granted) {
            this.all = ImmutableSet.copyOf(all);
            this.granted = granted;
        }

        /** By one alone, or by what is granted. */
        boolean isExcluded(Assertion assertion) {
            return canHold(Set.of())
                    && (!canHold(Set.of(assertion))
                            || all.stream()
                                    .anyMatch(other -> other.proposition().excludes(assertion.proposition())
                                            && canHold(Set.of(other))));
        }

        boolean isContested(Assertion assertion) {
            return Sets.powerSet(Sets.difference(all, Set.of(assertion)).immutableCopy()).stream()
                    .anyMatch(others -> contest(others, assertion));
        }

        boolean isLeast(Assertion assertion, List<Assertion> others) {
            Set<Assertion> these = ImmutableSet.copyOf(others);
            return contest(these, assertion)
                    && these.stream()
                            .noneMatch(one ->
                                    contest(Sets.difference(these, Set.of(one)).immutableCopy(), assertion));
        }

        private boolean contest(Set<Assertion> others, Assertion assertion) {
            return canHold(others)
                    && !canHold(Sets.union(others, Set.of(assertion)).immutableCopy());
        }

        private boolean canHold(Set<Assertion> some) {
            Boolean answer = known.get(some);
            if (answer == null) {
                Set<Statement> statements = new LinkedHashSet<>(granted);
                some.forEach(assertion -> statements.add(assertion.statements().get(0)));
                answer = isPossible(statements);
                known.put(ImmutableSet.copyOf(some), answer);
            }
            return answer;
        }

        private static boolean isPossible(Set<Statement> statements) {
            for (Statement one : statements) {
                for (Statement other : statements) {
                    if (one.proposition().excludes(other.proposition())) {
                        return false;
                    }
                }
            }
            if (!Timeline.conflictIn(statements, Conventions.STANDARD).isEmpty()) {
                return false;
            }
            Timeline timeline = Timeline.of(statements);
            return statements.stream()
                    .noneMatch(one -> one.proposition() instanceof Not denial
                            && isForced(denial.negated(), timeline, statements));
        }

        private static boolean isForced(Proposition denied, Timeline timeline, Set<Statement> statements) {
            Statement happened =
                    new Stipulation(Occurred.of(denied.attested().iterator().next()));
            if (statements.stream().noneMatch(one -> one.proposition().entails(happened.proposition()))) {
                return false;
            }
            if (denied instanceof Spacing spacing) {
                return spacing.relations().stream().allMatch(relation -> isForced(spacing, relation, timeline));
            }
            Dating dating = ((Occurred) denied).dating();
            return dating.start().encloses(timeline.bounds(Moment.startOf(((Occurred) denied).event())))
                    && dating.end().encloses(timeline.bounds(Moment.endOf(((Occurred) denied).event())));
        }

        private static boolean isForced(Spacing spacing, EndpointRelation relation, Timeline timeline) {
            Optional<Gap> gap = relation.innerGap(Bounds.UNKNOWN, Conventions.STANDARD);
            return gap.isPresent()
                    && gap.get()
                            .encloses(timeline.gap(
                                    new Moment(spacing.event(), relation.point()),
                                    new Moment(spacing.anchor(), relation.anchor())));
        }
    }
}
