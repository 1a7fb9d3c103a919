package org.antequem.rule.interest;

import static org.antequem.model.Alignment.CONFLICTING;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.Alignment.SHARED;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.PASSES;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.wants;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Alignment;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.rule.Rule;
import org.antequem.time.Bounds;
import org.junit.jupiter.api.Test;

/**
 * Every small world of what two courts may want in a matter and in a part of it, against the words of {@link Alignment}
 * read one moment and one history at a time.
 */
class AlignmentLawsTest {

    private static final int LAST = 4;
    private static final List<Matter> MATTERS = List.of(ARMENIA, PASSES);
    private static final List<String> SINCE = List.of("1/?", "3/?", "1..3/?");
    private static final List<String> PERIODS = List.of("0/2", "2/4", "3/4");
    private static final Evaluator RULES =
            Evaluator.of(InterestRules.all().subList(0, 4).toArray(new Rule[0]));

    @Test
    void of_one_interest_on_each_side_the_rules_say_what_the_definitions_say() {
        for (Matter where : MATTERS) {
            for (String since : SINCE) {
                Interest romes = wants(ROME, where, "peace", "rest", since).build();
                for (Interest parthias : candidates(PARTHIA, SINCE, Optional.of(romes))) {
                    agree(ImmutableList.of(romes), parthias);
                }
            }
        }
    }

    @Test
    void of_two_interests_on_one_side_the_rules_say_what_the_definitions_say() {
        Interest romes = wants(ROME, ARMENIA, "peace", "rest", "1/?").build();
        for (Interest more : candidates(ROME, List.of("1/?"), Optional.empty())) {
            if (!more.equals(romes)) {
                for (Interest parthias : candidates(PARTHIA, List.of("1/?", "3/?"), Optional.of(romes))) {
                    agree(ImmutableList.of(romes, more), parthias);
                }
            }
        }
    }

    @Test
    void no_pair_supports_two_kinds_or_supports_and_refutes_one() {
        for (String romes : List.of("1/?", "1 on", "?")) {
            Interest one = wants(ROME, ARMENIA, "peace", "rest", romes).build();
            for (Interest other : candidates(PARTHIA, SINCE, Optional.of(one))) {
                Evaluation evaluation = RULES.evaluate(Courts.stipulated(one, other));
                for (String period : List.of("0/2", "2/4", "3 on", "?")) {
                    Set<Alignment> supported = EnumSet.noneOf(Alignment.class);
                    for (Alignment kind : Alignment.values()) {
                        boolean supports = found(evaluation, Bearing.SUPPORTS, ARMENIA, period, kind);
                        boolean refutes = found(evaluation, Bearing.REFUTES, ARMENIA, period, kind);
                        assertThat(supports && refutes)
                                .as(one + " and " + other)
                                .isFalse();
                        if (supports) {
                            supported.add(kind);
                        }
                    }
                    assertThat(supported).hasSizeLessThanOrEqualTo(1).isSubsetOf(EnumSet.of(one.alignedWith(other)));
                }
            }
        }
    }

    private static void agree(ImmutableList<Interest> romes, Interest parthias) {
        List<Interest> all = new ArrayList<>(romes);
        all.add(parthias);
        Evaluation evaluation = RULES.evaluate(Courts.stipulated(all.toArray(new Interest[0])));
        for (Matter claimed : MATTERS) {
            for (String period : PERIODS) {
                String world = all + " in " + claimed + " throughout " + period;
                assertThat(found(evaluation, Bearing.REFUTES, claimed, period, SHARED))
                        .as("refuted: " + world)
                        .isEqualTo(isRefuted(romes, parthias, claimed, period));
                for (Alignment kind : List.of(PARALLEL, CONFLICTING)) {
                    assertThat(found(evaluation, Bearing.SUPPORTS, claimed, period, kind))
                            .as(kind + ": " + world)
                            .isEqualTo(isSupported(kind, romes, parthias, claimed, period));
                }
            }
        }
    }

    private static boolean found(Evaluation evaluation, Bearing bearing, Matter matter, String period, Alignment kind) {
        return !evaluation.of(supposed(matter, period, kind)).lines(bearing).isEmpty();
    }

    /** One pair shows, in every history, that at some moment of the period not all was sought to the same end. */
    private static boolean isRefuted(List<Interest> romes, Interest parthias, Matter claimed, String period) {
        return romes.stream()
                .anyMatch(one -> kind(one, romes, parthias)
                                .filter(kind -> kind != SHARED)
                                .isPresent()
                        && claimed.encloses(meeting(one, parthias))
                        && inEveryHistory(one, parthias, held -> moments(period).anyMatch(held)));
    }

    private static boolean isSupported(
            Alignment kind, List<Interest> romes, Interest parthias, Matter claimed, String period) {
        return romes.stream()
                .anyMatch(one -> kind(one, romes, parthias).equals(Optional.of(kind))
                        && claimed.equals(meeting(one, parthias))
                        && inEveryHistory(one, parthias, held -> moments(period).allMatch(held)));
    }

    /** Parallel or conflicting; empty for the kinds that no rule looks at. */
    private static Optional<Alignment> kind(Interest one, List<Interest> romes, Interest other) {
        if (one.opposedTo().contains(other) || other.opposedTo().contains(one)) {
            return Optional.of(CONFLICTING);
        }
        boolean shares = romes.stream()
                .anyMatch(any -> any.means().equals(other.means()) && any.end().equals(other.end()));
        return one.means().equals(other.means()) && !shares ? Optional.of(PARALLEL) : Optional.empty();
    }

    private static Matter meeting(Interest one, Interest other) {
        return one.matter().equals(PASSES) ? PASSES : other.matter();
    }

    private interface Question {

        boolean holds(IntPredicate bothHeld);
    }

    private static boolean inEveryHistory(Interest one, Interest other, Question question) {
        return starts(one)
                .allMatch(a -> starts(other).allMatch(b -> question.holds(moment -> a <= moment && b <= moment)));
    }

    private static IntStream starts(Interest interest) {
        Bounds start = interest.since().orElseThrow().start();
        return IntStream.rangeClosed((int) start.earliest(), (int) start.latest());
    }

    private static IntStream moments(String period) {
        Bounds extent = Courts.time(period).extent();
        return IntStream.rangeClosed((int) extent.earliest(), Math.min(LAST, (int) extent.latest()));
    }

    /** Everything that somebody may want here, opposed to something or not. */
    private static List<Interest> candidates(Actor holder, List<String> since, Optional<Interest> opposed) {
        List<Interest> all = new ArrayList<>();
        for (Matter matter : MATTERS) {
            for (String means : List.of("peace", "roads")) {
                for (String end : List.of("rest", "arm")) {
                    for (String start : since) {
                        all.add(wants(holder, matter, means, end, start).build());
                        opposed.ifPresent(interest -> all.add(wants(holder, matter, means, end, start)
                                .opposedTo(interest)
                                .build()));
                    }
                }
            }
        }
        return all;
    }
}
