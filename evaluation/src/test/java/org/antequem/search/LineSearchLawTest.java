package org.antequem.search;

import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.SAME_YEAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Inquiry;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that are found to a goal establish what all lines to it establish, on the same presumptions. */
class LineSearchLawTest {

    private static final int SEEDS = Laws.worlds(1_200);

    /** @param mostInVain the number of lines beyond which those are left out that need somebody without corroborator */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void the_lines_that_are_found_come_to_what_all_lines_come_to(int mostInVain) {
        int established = 0;
        int presuming = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            LineSearch search = world.search(new Budget(), mostInVain);
            Side found = side(search.lines().stream().map(Evidence::line).toList(), world.view);
            Side all = side(world.allLines(), world.view);

            assertThat(found.isEstablished()).as("seed %s: %s", seed, world).isEqualTo(all.isEstablished());
            assertThat(found.presuming()).as("seed %s: %s", seed, world).isEqualTo(all.presuming());
            assertThat(search.isCutShort()).isFalse();
            if (all.isEstablished()) {
                assertThat(found.confidence()).as("seed %s: %s", seed, world).isEqualTo(all.confidence());
                established++;
                presuming += all.presuming().equals(ImmutableSet.of(ImmutableSet.of())) ? 0 : 1;
            }
        }
        assertThat(established).isGreaterThan(SEEDS / 5);
        assertThat(presuming).isGreaterThan(SEEDS / 50);
    }

    /** A void line is shown of whoever has no better one. */
    @Test
    void whoever_has_a_line_of_his_own_is_shown_with_one_and_somebody_where_there_is_any() {
        int empty = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            ImmutableList<Evidence> found = world.search(new Budget()).lines();
            List<Line> all = world.allLines();
            Set<Source> shown = new HashSet<>();
            found.forEach(evidence -> shown.addAll(evidence.line().roots()));
            Set<Source> alone = new HashSet<>();
            all.stream().filter(line -> line.roots().size() == 1).forEach(line -> alone.addAll(line.roots()));

            assertThat(shown).as("seed %s: %s", seed, world).containsAll(alone);
            assertThat(found.isEmpty()).as("seed %s: %s", seed, world).isEqualTo(all.isEmpty());
            empty += found.stream().allMatch(evidence -> evidence.line().strength() == Strength.VOID) ? 1 : 0;
        }
        assertThat(empty).isGreaterThan(SEEDS / 50);
    }

    @Test
    void what_is_not_firm_of_what_a_goal_asks_for_is_named_where_it_can_be_reached() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            LineSearch search = world.search(new Budget());
            boolean isReached = !search.lines().isEmpty();

            assertThat(search.weak())
                    .as("seed %s: %s", seed, world)
                    .isEqualTo(isReached ? world.notFirm() : ImmutableSet.of());
        }
    }

    @Test
    void a_search_without_budget_finds_nothing_and_says_so() {
        LineSearch search = new World(new Random(1)).search(new Budget(0));

        assertThat(search.lines()).isEmpty();
        assertThat(search.isCutShort()).isTrue();
    }

    private static Side side(List<Line> lines, RecordView view) {
        return Side.of(
                lines.stream()
                        .filter(line -> line.strength() != Strength.VOID)
                        .collect(ImmutableList.toImmutableList()),
                view);
    }

    /** Statements that contradict each other in nothing, and a goal that some sets of them reach. */
    private static final class World {

        private static final Claim TESTED =
                hypothesis(Occurred.of(Event.called("what is asked").build()));
        private static final ImmutableList<Strength> STRENGTHS =
                ImmutableList.of(Strength.FIRM, Strength.WEAK, Strength.VOID);
        private static final ImmutableList<Presumption> PRESUMPTIONS = ImmutableList.of(
                SAME_WAR,
                SAME_YEAR,
                new Presumption("SAME_TOWN", "it is the same town"),
                new Presumption("SAME_NAME", "it is the same name"));

        private final RecordView view;
        private final ImmutableList<Statement> statements;
        private final ImmutableSet<Argument> arguments;
        private final Map<Telling, Strength> strengths = new HashMap<>();
        private final Judge judge;
        private final Inquiry inquiry;
        private final Tellings tellings;

        World(Random random) {
            List<Source> roots = Lists.transform(
                    List.of("Drusus", "Livia", "Marcus", "Nero"),
                    name -> Source.document(name).build());
            Event stipulated = Event.called("the census").during("1900").build();
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Occurred said = Occurred.of(Event.called("event " + i).build());
                Source root = roots.get(random.nextInt(4));
                Source other = roots.get(random.nextInt(4));
                claims.add(
                        random.nextInt(3) > 0 || root.equals(other)
                                ? roots.indexOf(root) < 2 ? told(root, said) : fromNobodyKnows(root, said)
                                : retold(Source.document("gazette " + i).build(), said, root, other));
            }
            List<Claim> record = new ArrayList<>(claims);
            record.add(TESTED);
            record.add(told(roots.get(0), Occurred.of(stipulated)));
            this.view = RecordView.of(
                    dossier(record),
                    Policy.STANDARD.firmLines(1 + random.nextInt(2)).weakLines(1 + random.nextInt(3)));
            this.statements = ImmutableList.<Statement>builder()
                    .addAll(claims)
                    .add(new Stipulation(Occurred.asDated(stipulated)))
                    .build();
            this.arguments = arguments(random);
            int most = 2 + random.nextInt(2);
            for (Claim claim : claims) {
                for (Telling telling : view.lineage().tellings(claim)) {
                    strengths.put(telling, STRENGTHS.get(random.nextInt(most)));
                }
            }
            this.judge = new Judge(view, ImmutableList.of());
            this.inquiry = judge.hearing()
                    .testing(TESTED, Granted.NOTHING, judge.hearing().inquiry());
            this.tellings = Tellings.on(TESTED, Bearing.SUPPORTS, inquiry, view.lineage(), false, this::found);
        }

        private static Claim fromNobodyKnows(Source teller, Proposition said) {
            return Claim.that(said.toString()).states(said).saidBy(teller).build();
        }

        /** None of which a statement can be spared without presuming more. */
        private ImmutableSet<Argument> arguments(Random random) {
            Set<Argument> all = new LinkedHashSet<>();
            List<Statement> used =
                    random.nextBoolean() ? statements : statements.subList(statements.size() - 2, statements.size());
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                Set<Statement> some = new LinkedHashSet<>();
                for (int j = 1 + random.nextInt(3); j > 0; j--) {
                    some.add(used.get(random.nextInt(used.size())));
                }
                int first = random.nextInt(PRESUMPTIONS.size());
                List<Presumption> presumed = PRESUMPTIONS.subList(first, first + random.nextInt(2));
                all.add(new Argument(ImmutableSet.copyOf(some), ImmutableList.of(), ImmutableSet.copyOf(presumed)));
            }
            return all.stream()
                    .filter(one -> all.stream()
                            .noneMatch(other -> !other.statements().equals(one.statements())
                                    && one.statements().containsAll(other.statements())
                                    && one.presuming().containsAll(other.presuming())))
                    .collect(ImmutableSet.toImmutableSet());
        }

        private ImmutableList<Finding> found(Telling telling) {
            Strength strength = strengths.getOrDefault(telling, Strength.FIRM);
            return strength == Strength.FIRM
                    ? ImmutableList.of()
                    : ImmutableList.of(new Finding(
                            "CODE",
                            "Something is against it.",
                            strength == Strength.WEAK ? Bearing.WEAKENS : Bearing.VOIDS,
                            telling.claim(),
                            ImmutableList.of(),
                            ImmutableList.of()));
        }

        LineSearch search(Budget budget) {
            return new LineSearch(this::reached, inquiry, tellings, budget, judge);
        }

        LineSearch search(Budget budget, int mostInVain) {
            return new LineSearch(this::reached, inquiry, tellings, budget, judge, mostInVain);
        }

        /** Everything is asked for, also once it is known that something suffices. */
        private Optional<Argument> reached(Inquiry admitted) {
            Set<Statement> some = new HashSet<>();
            arguments.forEach(argument ->
                    argument.statements().stream().filter(admitted::admits).forEach(some::add));
            return arguments.stream()
                    .filter(argument -> some.containsAll(argument.statements())
                            && argument.presuming().stream().allMatch(admitted::presumes))
                    .min(Argument.BEST_FIRST);
        }

        /** For each argument, by all choices of one telling for each of its claims. */
        List<Line> allLines() {
            List<Line> lines = new ArrayList<>();
            for (Argument argument : arguments) {
                List<ImmutableList<AssessedTelling>> choices = new ArrayList<>();
                argument.statements().stream()
                        .filter(Claim.class::isInstance)
                        .forEach(claim -> choices.add(tellings.of((Claim) claim)));
                for (List<AssessedTelling> choice : Lists.cartesianProduct(choices)) {
                    ImmutableMap.Builder<Claim, AssessedTelling> by = ImmutableMap.builder();
                    choice.forEach(telling -> by.put(telling.telling().claim(), telling));
                    lines.add(tellings.line(argument, by.buildOrThrow()));
                }
            }
            return lines;
        }

        Set<Telling> notFirm() {
            Set<Telling> weak = new HashSet<>();
            Set<Statement> asked = new HashSet<>();
            arguments.forEach(argument -> asked.addAll(argument.statements()));
            Sets.filter(strengths.keySet(), telling -> asked.contains(telling.claim())).stream()
                    .filter(telling -> strengths.get(telling) != Strength.FIRM)
                    .forEach(weak::add);
            return weak;
        }

        @Override
        public String toString() {
            return arguments + " of " + strengths;
        }
    }
}
