package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Connected;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Quorum;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/**
 * The pieces of evidence that an explanation calls enough together: of each side that is established, and of no other,
 * as many as the policy asks for, and each independent of every other.
 */
class EnoughTogetherTest {

    private static final int WORLDS = 200;
    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor LIVY = Actor.person("Livy").build();
    private static final Claim TESTED = hypothesis(Occurred.of(WAR));

    @Test
    void in_words() {
        assertThat(text(
                        told(by("the first book"), true, true),
                        told(by("the second book"), true, true),
                        told(witness("Livia"), true, true)))
                .contains("Two of them, one from \"Livia\" and one from \"the first book\", are enough together,"
                        + " because they are independent of each other.")
                .contains("What \"the first book\" and \"the second book\" say does not count as separate evidence,"
                        + " because both are the words of \"Livy\".");
    }

    @Test
    void what_is_called_enough_is_independent_and_as_much_as_the_policy_asks() {
        int chosenAmongMore = 0;
        for (long seed = 0; seed < Laws.worlds(WORLDS); seed++) {
            Random random = new Random(seed);
            Policy policy = Policy.STANDARD.firmLines(random.nextInt(1, 4)).weakLines(random.nextInt(2, 5));
            Judgement judgement = judged(policy, claims(random));
            ImmutableList<Quorum> quorums = judgement.explanation().quorums();

            assertThat(sides(quorums)).as("seed %d", seed).isEqualTo(established(judgement.verdict()));
            for (Quorum quorum : quorums) {
                check(quorum, judgement, policy, seed);
                chosenAmongMore +=
                        quorum.lines().size() < judgement.lines(quorum.side()).size() ? 1 : 0;
            }
        }

        assertThat(chosenAmongMore).isPositive();
    }

    private static void check(Quorum quorum, Judgement judgement, Policy policy, long seed) {
        RecordView view = judgement.evaluation().judge().view();
        List<Line> lines = quorum.lines();
        boolean isByFirm = lines.stream().allMatch(line -> line.strength() == Strength.FIRM)
                && quorum.needed() == policy.firmLines();

        assertThat(isByFirm || quorum.needed() == policy.weakLines())
                .as("seed %d: %s", seed, quorum)
                .isTrue();
        assertThat(lines).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(quorum.needed());
        assertThat(lines).as("seed %d", seed).anyMatch(Line::isPlaced);
        assertThat(judgement.lines(quorum.side())).as("seed %d", seed).containsAll(lines);
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one + 1; other < lines.size(); other++) {
                for (Telling a : lines.get(one).tellings().values()) {
                    for (Telling b : lines.get(other).tellings().values()) {
                        assertThat(view.lineage()
                                        .independence(a, b, view::presumes)
                                        .isEstablished())
                                .as("seed %d: %s and %s", seed, a, b)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Why something does not count beside others is never said of two that count. */
    @Test
    void of_what_counts_no_reason_is_given_against_it() {
        int reasons = 0;
        for (long seed = 0; seed < Laws.worlds(WORLDS); seed++) {
            Explanation explanation =
                    judged(Policy.STANDARD, claims(new Random(seed))).explanation();
            if (explanation.quorums().size() == 1) {
                Set<Source> counting = explanation.quorums().get(0).lines().stream()
                        .flatMap(line -> line.roots().stream())
                        .collect(Collectors.toSet());
                for (Remark remark : explanation.remarks()) {
                    if (remark instanceof Connected connected) {
                        reasons++;
                        assertThat(counting)
                                .as("seed %d: %s", seed, remark)
                                .doesNotContainAnyElementsOf(
                                        Iterables.skip(connected.connection().roots(), 1));
                    }
                }
            }
        }

        assertThat(reasons).isPositive();
    }

    private static Set<Bearing> sides(List<Quorum> quorums) {
        return quorums.stream().map(Quorum::side).collect(Collectors.toSet());
    }

    private static Set<Bearing> established(Verdict verdict) {
        return switch (verdict) {
            case REFUTED -> EnumSet.of(Bearing.REFUTES);
            case SUPPORTED -> EnumSet.of(Bearing.SUPPORTS);
            case CONFLICTING_EVIDENCE -> EnumSet.of(Bearing.REFUTES, Bearing.SUPPORTS);
            case NOT_ENOUGH_EVIDENCE -> EnumSet.noneOf(Bearing.class);
        };
    }

    private static List<Claim> claims(Random random) {
        List<Source> sources = List.of(
                witness("Livia"),
                witness("Drusus"),
                witness("Julia"),
                Source.witness("the centurion").speakingFor(ROME).observed(WAR).build(),
                Source.witness("the tribune").speakingFor(ROME).observed(WAR).build(),
                Source.official("the legate").speakingFor(ROME).build(),
                Source.official("the consul").speakingFor(ROME).build(),
                by("the first book"),
                by("the second book"),
                Source.unnamed("a neighbour").build(),
                Source.unnamed("a traveller").build());
        List<Claim> claims = new ArrayList<>();
        int bias = random.nextInt(3);
        for (Source source : sources) {
            if (random.nextInt(3) > 0) {
                claims.add(told(source, random.nextInt(3) != bias, random.nextInt(4) > 0));
            }
        }
        return claims;
    }

    private static Source witness(String name) {
        return Source.witness(name).observed(WAR).build();
    }

    private static Source by(String name) {
        return Source.commentary(name).by(LIVY).observed(WAR).build();
    }

    private static Claim told(Source source, boolean happened, boolean isHedged) {
        ClaimBuilder claim = Claim.that(source + (happened ? ": It came" : ": It never came"))
                .states(happened ? Occurred.of(WAR) : new Not(Occurred.of(WAR)))
                .saidBy(source)
                .citingNobody();
        return isHedged ? claim.hedged(Hedge.LIKELY).build() : claim.build();
    }

    private static String text(Claim... claims) {
        return judged(Policy.STANDARD, ImmutableList.copyOf(claims)).explain().replaceAll("\\s+", " ");
    }

    private static Judgement judged(Policy policy, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(TESTED);
        return Evaluator.standard().under(policy).evaluate(dossier(all)).of(TESTED);
    }
}
