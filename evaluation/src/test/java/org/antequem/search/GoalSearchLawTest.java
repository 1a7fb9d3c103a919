package org.antequem.search;

import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.GoalOfWords;
import org.antequem.rule.Inquiry;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** What was sought for one claim serves for another that has the same goal: it has the lines that it has alone. */
class GoalSearchLawTest {

    private static final int SEEDS = Laws.worlds(300);

    @Test
    void what_was_found_for_others_is_what_a_claim_finds_alone() {
        int lines = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            World world = new World(new Random(seed));
            Judge judge = world.judge();
            for (Claim claim : world.claims) {
                List<Line> after = world.lines(claim, judge, new Budget());

                assertThat(after)
                        .as("%s of seed %s: %s", claim, seed, world)
                        .isEqualTo(world.lines(claim, world.judge(), new Budget()));
                lines += after.size();
            }
        }
        assertThat(lines).isGreaterThan(SEEDS);
    }

    @Test
    void what_was_left_unsought_for_others_is_sought_for_a_claim_that_has_budget_left() {
        int missed = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            World world = new World(random);
            Judge judge = world.judge();
            for (Claim claim : world.claims) {
                List<Line> early = world.lines(claim, judge, new Budget(random.nextInt(20)));
                List<Line> after = world.lines(claim, judge, new Budget());

                assertThat(after)
                        .as("%s of seed %s: %s", claim, seed, world)
                        .isEqualTo(world.lines(claim, world.judge(), new Budget()));
                missed += early.equals(after) ? 0 : 1;
            }
        }
        assertThat(missed).isGreaterThan(SEEDS / 2);
    }

    /** Claims, some of them about time and some not, and a goal that some sets of them reach. */
    private static final class World {

        private final RecordView view;
        private final ImmutableList<Claim> claims;
        private final ImmutableList<Argument> arguments;

        World(Random random) {
            List<Source> roots = Lists.transform(
                    List.of("Drusus", "Livia", "Marcus", "Nero"),
                    name -> Source.document(name).build());
            List<Claim> said = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Proposition happened = Occurred.of(Event.called("event " + i).build());
                Proposition one = random.nextBoolean() ? happened : new Not(happened);
                Source root = roots.get(random.nextInt(4));
                Source other = roots.get(random.nextInt(4));
                said.add(
                        random.nextInt(3) > 0 || root.equals(other)
                                ? told(root, one)
                                : retold(Source.document("gazette " + i).build(), one, root, other));
            }
            Set<Argument> all = new LinkedHashSet<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                Set<Statement> some = new LinkedHashSet<>();
                for (int j = 1 + random.nextInt(2); j > 0; j--) {
                    some.add(said.get(random.nextInt(said.size())));
                }
                all.add(new Argument(ImmutableSet.copyOf(some), ImmutableList.of(), ImmutableSet.of()));
            }
            this.arguments = ImmutableList.sortedCopyOf(Argument.BEST_FIRST, all);
            this.claims = ImmutableList.<Claim>builder()
                    .add(hypothesis(Occurred.of(Event.called("what is asked").build())))
                    .addAll(said)
                    .build();
            this.view = RecordView.of(dossier(claims), Policy.STANDARD);
        }

        Judge judge() {
            return new Judge(view, ImmutableList.of());
        }

        List<Line> lines(Claim tested, Judge judge, Budget budget) {
            Inquiry inquiry = judge.hearing()
                    .testing(tested, Granted.NOTHING, judge.hearing().inquiry());
            Tellings tellings = Tellings.on(
                    tested, Bearing.SUPPORTS, inquiry, view.lineage(), false, telling -> ImmutableList.of());
            GoalOfWords goal = GoalOfWords.named("CODE", "what is asked", this::reached);
            LineSearch search = new LineSearch(goal, inquiry, tellings, budget, judge);
            return Lists.transform(search.lines(), Evidence::line);
        }

        /** All about time is asked for at once; what else is told, until something suffices. */
        private Optional<Argument> reached(Inquiry admitted) {
            for (Claim claim : claims) {
                if (claim.proposition() instanceof Occurred) {
                    boolean unused = admitted.admits(claim);
                }
            }
            return arguments.stream()
                    .filter(argument -> argument.statements().stream().allMatch(admitted::admits))
                    .findFirst();
        }

        @Override
        public String toString() {
            return arguments + " of " + claims;
        }
    }
}
