package org.antequem.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Identity;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.time.Span;
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
            Definition definition = new Definition(all, granted, conventions(kind));
            Quarrel quarrel = Quarrel.among(all, definition::isExcluded, granted, conventions(kind));

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

    /** What is known already is not sought again. */
    @ParameterizedTest
    @EnumSource(RandomAssertions.Kind.class)
    void what_is_not_undecided_is_right_wherever_the_search_ended(RandomAssertions.Kind kind) {
        int undecided = 0;
        int contested = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomAssertions random = new RandomAssertions(kind, new Random(seed));
            ImmutableList<Assertion> all = random.assertions(3 + seed % 6);
            ImmutableSet<Statement> granted = random.granted(seed % 3);
            Definition definition = new Definition(all, granted, conventions(kind));
            for (long work : new long[] {0, 300, 1_500, 2_500, 5_000, 10_000, 20_000}) {
                Quarrel quarrel = Quarrel.among(all, definition::isExcluded, granted, conventions(kind), work);

                for (Assertion assertion : all) {
                    boolean isContested = quarrel.against(assertion).isPresent();
                    boolean isUndecided = quarrel.isUndecided(assertion);
                    assertThat(isContested || isUndecided)
                            .as("%s among %s of seed %s, granted %s, by %s", assertion, all, seed, granted, work)
                            .isEqualTo(!definition.isExcluded(assertion)
                                    && (isUndecided || definition.isContested(assertion)));
                    assertThat(isContested && isUndecided).isFalse();
                    undecided += isUndecided ? 1 : 0;
                    contested += isContested ? 1 : 0;
                }
            }
        }
        assertThat(contested).isGreaterThanOrEqualTo(WORLDS / 20);
        assertThat(undecided).isGreaterThanOrEqualTo(WORLDS / 20);
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

    /** Months are counted from the day that a clock shows, which is not the same on all. */
    private static Conventions conventions(RandomAssertions.Kind kind) {
        return kind == RandomAssertions.Kind.MONTHS ? Conventions.STANDARD.inZone("Z") : Conventions.STANDARD;
    }

    /** What can hold, as the page says it; slow and plain. */
    private static final class Definition {

        private static final Event FIRST_CLOCK =
                Event.called("the first clock on Earth").build();

        private final ImmutableSet<Assertion> all;
        private final ImmutableSet<Statement> granted;
        private final Conventions conventions;
        private final Map<Set<Assertion>, Boolean> known = new HashMap<>();

        Definition(ImmutableList<Assertion> all, ImmutableSet<Statement> granted, Conventions conventions) {
            this.all = ImmutableSet.copyOf(all);
            this.granted = granted;
            this.conventions = conventions;
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

        private boolean isPossible(Set<Statement> statements) {
            for (Statement one : statements) {
                for (Statement other : statements) {
                    if (one.proposition().excludes(other.proposition())) {
                        return false;
                    }
                }
            }
            Set<Statement> onClocks = onClocks(statements);
            if (!Timeline.conflictIn(onClocks, Conventions.STANDARD).isEmpty()) {
                return false;
            }
            Timeline timeline = Timeline.of(onClocks);
            return statements.stream()
                    .noneMatch(one -> one.proposition() instanceof Not denial
                            && isForced(denial.negated(), timeline, statements));
        }

        private boolean isForced(Proposition denied, Timeline timeline, Set<Statement> statements) {
            if (denied instanceof Identity identity) {
                return isOne(identity.one(), identity.other(), statements);
            }
            Statement happened =
                    new Stipulation(Occurred.of(denied.attested().iterator().next()));
            if (statements.stream().noneMatch(one -> one.proposition().entails(happened.proposition()))) {
                return false;
            }
            if (denied instanceof Spacing spacing) {
                return spacing.relations().stream().allMatch(relation -> isForced(spacing, relation, timeline));
            }
            Occurred date = (Occurred) denied;
            Moment zero = isOpen(date) ? Moment.startOf(clockAt(date.event())) : Moment.ZERO;
            return encloses(date.dating().start(), timeline.gap(zero, Moment.startOf(date.event())))
                    && encloses(date.dating().end(), timeline.gap(zero, Moment.endOf(date.event())));
        }

        private static boolean encloses(Bounds bounds, Gap gap) {
            return bounds.encloses(new Bounds(gap.least(), gap.greatest()));
        }

        /** Dates that name no zone, from the zero of a clock at their event; any two are up to 26 hours apart. */
        private Set<Statement> onClocks(Set<Statement> statements) {
            Set<Statement> placed = new LinkedHashSet<>();
            placed.add(new Stipulation(ofSomeZone(Moment.ZERO.event())));
            placed.add(new Stipulation(Occurred.asDated(Moment.ZERO.event())));
            for (Statement statement : statements) {
                Proposition said = statement.proposition();
                if (said.affirmed() instanceof Occurred date && isOpen(date)) {
                    placed.add(new Stipulation(ofSomeZone(clockAt(date.event()))));
                    placed.add(said instanceof Not ? statement : new Stipulation(onClock(date)));
                } else {
                    placed.add(statement);
                }
            }
            return placed;
        }

        private boolean isOpen(Occurred date) {
            return !conventions.isZoneStated() && date.dating().hasOpenZone();
        }

        private static Event clockAt(Event event) {
            return Event.called("clock at " + event.name()).build();
        }

        private static Order ofSomeZone(Event clock) {
            return Order.of(clock, FIRST_CLOCK, from(Endpoint.START, new Bounds(0, 26 * 3_600)));
        }

        private static Order onClock(Occurred date) {
            ImmutableList.Builder<EndpointRelation> relations = ImmutableList.builder();
            relations.add(from(Endpoint.START, date.dating().start()));
            if (date.dating().end().isBounded()) {
                relations.add(from(Endpoint.END, date.dating().end()));
            }
            return new Order(date.event(), clockAt(date.event()), relations.build());
        }

        private static EndpointRelation from(Endpoint point, Bounds seconds) {
            Span span = new Span(ChronoUnit.SECONDS, seconds.earliest(), seconds.latest());
            return new EndpointRelation(point, Direction.AFTER, Endpoint.START, span);
        }

        /** Some statement says so, or makes one of them one with a third, by others. */
        private static boolean isOne(Source one, Source other, Set<Statement> statements) {
            for (Statement link : statements) {
                if (link.proposition() instanceof Identity identity
                        && identity.sources().contains(one)) {
                    Source next = identity.one().equals(one) ? identity.other() : identity.one();
                    Set<Statement> others =
                            Sets.difference(statements, Set.of(link)).immutableCopy();
                    if (next.equals(other) || isOne(next, other, others)) {
                        return true;
                    }
                }
            }
            return false;
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
