package org.antequem.rule.interest;

import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.PASSES;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.TOLLS;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.wants;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Proposition;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/**
 * What follows from an alignment that the interests on record support is supported, and what it excludes is refuted.
 */
class AlignmentLawTest {

    private static final ImmutableList<Claim> HYPOTHESES = hypotheses();

    /** Two interests, one of each court: in which matters, and for what. */
    private record Pair(Matter romes, Matter parthias, boolean isOfOneMeans, boolean isOfOneEnd, boolean isOpposed) {

        List<Interest> interests(int number) {
            Interest rome =
                    wants(ROME, romes, "road " + number, "hold it", "2/?").build();
            InterestBuilder parthia = wants(
                    PARTHIA,
                    parthias,
                    isOfOneMeans ? "road " + number : "bridge " + number,
                    isOfOneEnd ? "hold it" : "cross it",
                    "3/?");
            return List.of(rome, isOpposed ? parthia.opposedTo(rome).build() : parthia.build());
        }
    }

    @Test
    void what_follows_is_supported_and_what_is_excluded_is_refuted() {
        List<Pair> pairs = pairs();
        List<List<Pair>> couples = Lists.cartesianProduct(pairs, pairs);
        int number = Math.min(couples.size(), Laws.worlds(150));
        int supported = 0;
        for (int i = 0; i < number; i++) {
            List<Pair> couple = couples.get((int) ((long) i * couples.size() / number));
            List<Judgement> judgements = judged(couple);
            for (Judgement one : judgements) {
                supported += one.verdict() == Verdict.SUPPORTED ? 1 : 0;
                for (Judgement other : one.verdict() == Verdict.SUPPORTED ? judgements : List.<Judgement>of()) {
                    Proposition premise = one.claim().proposition();
                    Proposition conclusion = other.claim().proposition();
                    if (premise.entails(conclusion)) {
                        assertThat(other.verdict())
                                .as("%s, which follows from %s, in %s", conclusion, premise, couple)
                                .isEqualTo(Verdict.SUPPORTED);
                    }
                    if (premise.excludes(conclusion)) {
                        assertThat(other.verdict())
                                .as("%s, which %s excludes, in %s", conclusion, premise, couple)
                                .isEqualTo(Verdict.REFUTED);
                    }
                }
            }
        }
        assertThat(supported).isGreaterThan(number);
    }

    private static List<Judgement> judged(List<Pair> couple) {
        Interest[] interests = IntStream.range(0, couple.size())
                .boxed()
                .flatMap(i -> couple.get(i).interests(i).stream())
                .toArray(Interest[]::new);
        Evaluation evaluation = Evaluator.standard().evaluate(stipulated(interests));
        return HYPOTHESES.stream().map(evaluation::of).toList();
    }

    private static List<Pair> pairs() {
        List<Matter> matters = List.of(ARMENIA, PASSES, TOLLS);
        List<Boolean> either = List.of(true, false);
        return Lists.cartesianProduct(
                        List.<Object>copyOf(matters),
                        List.copyOf(matters),
                        List.copyOf(either),
                        List.copyOf(either),
                        List.copyOf(either))
                .stream()
                .map(some -> new Pair(
                        (Matter) some.get(0),
                        (Matter) some.get(1),
                        (Boolean) some.get(2),
                        (Boolean) some.get(3),
                        (Boolean) some.get(4)))
                .toList();
    }

    private static ImmutableList<Claim> hypotheses() {
        ImmutableList.Builder<Claim> all = ImmutableList.builder();
        for (Matter matter : List.of(ARMENIA, PASSES, TOLLS)) {
            for (String time : List.of("5/9", "6/7")) {
                for (Alignment one : Alignment.values()) {
                    for (Alignment other : Alignment.values()) {
                        if (one.compareTo(other) <= 0) {
                            all.add(supposed(matter, time, one, other));
                        }
                    }
                }
            }
        }
        return all.build();
    }
}
