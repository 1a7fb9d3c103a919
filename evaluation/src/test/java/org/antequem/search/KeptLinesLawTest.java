package org.antequem.search;

import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.SAME_YEAR;
import static org.antequem.search.SampleLines.VIEW;
import static org.antequem.search.SampleLines.line;
import static org.antequem.search.SampleLines.stipulated;
import static org.antequem.search.SampleLines.unplaced;
import static org.antequem.search.SampleLines.weakened;
import static org.antequem.search.SampleLines.withMargin;
import static org.antequem.search.SampleLines.witness;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling.Ending;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.record.Granted;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.world.Annals;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Of lines that are added one by one, those are kept that fall to no other, whatever their order. */
class KeptLinesLawTest {

    private static final int SEEDS = Laws.worlds(4_000);
    private static final ImmutableList<Source> ROOTS =
            ImmutableList.of(witness("Drusus"), witness("Livia"), witness("Marcus"));
    private static final ImmutableList<Strength> STRENGTHS = ImmutableList.copyOf(Strength.values());
    private static final ImmutableList<Presumption> PRESUMPTIONS = ImmutableList.of(SAME_WAR, SAME_YEAR);

    @Test
    void those_are_kept_that_fall_to_no_other() {
        int fallen = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Evidence> added = new ArrayList<>();
            Lines lines = new Lines();
            for (Evidence evidence : evidence(new Random(seed))) {
                added.add(evidence);
                lines.add(evidence);
                ImmutableList<Evidence> kept = kept(added);

                assertThat(lines.all()).as("seed %s: %s", seed, added).isEqualTo(kept);
                assertThat(lines.isEmpty()).isFalse();
                fallen += added.size() - kept.size();
            }
        }
        assertThat(fallen).isGreaterThan(SEEDS);
        assertThat(new Lines().isEmpty()).isTrue();
    }

    /** What was settled before may not be so any more, and the other way round. */
    @Test
    void a_side_is_settled_where_those_that_are_kept_settle_it() {
        int settled = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Evidence> added = new ArrayList<>();
            Lines lines = new Lines();
            for (Evidence evidence : evidence(new Random(seed))) {
                added.add(evidence);
                lines.add(evidence);
                for (Strength least : List.of(Strength.FIRM, Strength.WEAK)) {
                    boolean expected = Side.of(kept(added).stream(), VIEW).isSettled(least);

                    assertThat(lines.isSettled(least, VIEW))
                            .as("seed %s: %s", seed, added)
                            .isEqualTo(expected);
                    settled += expected ? 1 : 0;
                }
            }
        }
        assertThat(settled).isGreaterThan(SEEDS / 4);
    }

    /** Nothing was asked for, so no voice is known that is better than those of the lines. */
    @Test
    void roots_are_covered_by_a_line_of_none_but_them_that_is_so_strong_and_presumes_nothing() {
        Roots unasked = new Roots(noTellings());
        int covered = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Evidence> added = evidence(new Random(seed));
            Lines lines = new Lines();
            added.forEach(lines::add);
            for (Set<Source> some : Sets.powerSet(ImmutableSet.copyOf(ROOTS))) {
                for (Strength least : Strength.values()) {
                    boolean expected = kept(added).stream()
                            .anyMatch(kept -> !kept.voices().isEmpty()
                                    && some.containsAll(kept.line().roots())
                                    && kept.line().strength().isAtLeast(least)
                                    && kept.line().presuming().isEmpty());

                    assertThat(lines.isCovered(some, least, unasked))
                            .as("seed %s: %s by %s", seed, some, added)
                            .isEqualTo(expected);
                    covered += expected ? 1 : 0;
                }
            }
            for (Source root : ROOTS) {
                assertThat(lines.areOf(root))
                        .isEqualTo(kept(added).stream()
                                .flatMap(kept -> kept.voices().stream())
                                .map(Voice::root)
                                .anyMatch(root::equals));
            }
        }
        assertThat(covered).isGreaterThan(SEEDS);
    }

    /** Of lines that fall to each other, the best. The same line with its statements in another order is the same. */
    private static ImmutableList<Evidence> kept(List<Evidence> added) {
        return ImmutableList.sortedCopyOf(
                Evidence.BEST_FIRST,
                ImmutableSet.copyOf(added).stream()
                        .filter(one -> added.stream()
                                .noneMatch(other -> !other.equals(one)
                                        && one.fallsTo(other)
                                        && (!other.fallsTo(one) || Evidence.BEST_FIRST.compare(other, one) < 0)))
                        .toList());
    }

    private static List<Evidence> evidence(Random random) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            evidence.add(Evidence.of(randomLine(random), VIEW.lineage()));
        }
        return evidence;
    }

    private static Line randomLine(Random random) {
        Source root = ROOTS.get(random.nextInt(ROOTS.size()));
        Source other = ROOTS.get(random.nextInt(ROOTS.size()));
        Strength strength = STRENGTHS.get(random.nextInt(3));
        Line line = random.nextInt(12) == 0
                ? stipulated()
                : random.nextInt(4) == 0 && !root.equals(other)
                        ? line(root, other, strength)
                        : line(
                                root,
                                random.nextInt(3) == 0 ? Ending.NOT_RECORDED : Ending.OWN_KNOWLEDGE,
                                strength,
                                PRESUMPTIONS.subList(0, random.nextInt(3)).toArray(Presumption[]::new));
        Line placed = switch (random.nextInt(4)) {
            case 0 -> unplaced(line);
            case 1 -> weakened(line);
            default -> line;
        };
        return random.nextInt(3) == 0 ? withMargin(placed, 3 + random.nextInt(2)) : placed;
    }

    private static Tellings noTellings() {
        Claim tested = Annals.hypothesis(Occurred.of(Annals.WAR));
        Hearing hearing = new Hearing(VIEW, view -> (claim, asker) -> ImmutableList.of());
        Inquiry inquiry = hearing.testing(tested, Granted.NOTHING, hearing.inquiry());
        return Tellings.on(tested, Bearing.SUPPORTS, inquiry, VIEW.lineage(), false, telling -> ImmutableList.of());
    }
}
