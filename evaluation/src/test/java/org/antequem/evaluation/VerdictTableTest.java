package org.antequem.evaluation;

import static org.antequem.finding.Strength.FIRM;
import static org.antequem.finding.Strength.VOID;
import static org.antequem.finding.Strength.WEAK;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Bundled.rules;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.rule.TellingRule;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Every combination of up to three lines on either side: their strength, and whether it is recorded whence they come.
 */
class VerdictTableTest {

    private static final int MOST = 3;
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim TESTED = hypothesis(HAPPENED);
    private static final Evaluator BY_NAME = Evaluator.of(rules("TESTIMONY"))
            .with(
                    TellingRule.weakens(
                            "CALLED_WEAK", "the root is called so", telling -> isCalled("WEAK", telling.root())),
                    TellingRule.voids(
                            "CALLED_VOID", "the root is called so", telling -> isCalled("VOID", telling.root())));

    /** A line as strong as its source is called, from a root that is recorded or is not. */
    private record Voice(Strength strength, boolean recorded) {}

    private static boolean isCalled(String word, Source source) {
        return source.name().startsWith(word);
    }

    @Test
    void verdict_and_confidence_follow_from_the_lines_of_both_sides() {
        List<ImmutableList<Voice>> sides = new ArrayList<>();
        addSides(ImmutableList.of(), voices(), sides);

        assertThat(sides).hasSize(84);
        for (List<Voice> against : sides) {
            for (List<Voice> inFavour : sides) {
                Judgement judgement = judged(against, inFavour);

                assertThat(judgement.verdict())
                        .as("against %s, in favour %s", against, inFavour)
                        .isEqualTo(verdict(against, inFavour));
                assertThat(judgement.confidence())
                        .as("against %s, in favour %s", against, inFavour)
                        .isEqualTo(confidence(against, inFavour));
                assertThat(judgement.lines(Bearing.REFUTES)).hasSameSizeAs(against);
                assertThat(judgement.lines(Bearing.SUPPORTS)).hasSameSizeAs(inFavour);
            }
        }
    }

    private static Verdict verdict(List<Voice> against, List<Voice> inFavour) {
        if (isEstablished(against)) {
            return isEstablished(inFavour) ? Verdict.CONFLICTING_EVIDENCE : Verdict.REFUTED;
        }
        return isEstablished(inFavour) ? Verdict.SUPPORTED : Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static Optional<Confidence> confidence(List<Voice> against, List<Voice> inFavour) {
        return Stream.of(against, inFavour)
                .filter(VerdictTableTest::isEstablished)
                .map(VerdictTableTest::confidence)
                .min(Comparator.naturalOrder());
    }

    /** One firm line, or two weak ones whose roots are both recorded: nothing else shows independence here. */
    private static boolean isEstablished(List<Voice> side) {
        return number(side, FIRM, false) >= 1 || number(side, WEAK, true) >= 2;
    }

    private static Confidence confidence(List<Voice> side) {
        if (number(side, FIRM, true) >= 2) {
            return Confidence.HIGH;
        }
        return number(side, FIRM, false) >= 1 || number(side, WEAK, true) >= 3 ? Confidence.MODERATE : Confidence.LOW;
    }

    private static long number(List<Voice> side, Strength strength, boolean onlyRecorded) {
        return side.stream()
                .filter(voice -> voice.strength == strength && (voice.recorded || !onlyRecorded))
                .count();
    }

    private static Judgement judged(List<Voice> against, List<Voice> inFavour) {
        List<Claim> claims = new ArrayList<>();
        against.forEach(voice -> claims.add(claim(voice, "against", claims.size(), HAPPENED.negated())));
        inFavour.forEach(voice -> claims.add(claim(voice, "in favour", claims.size(), HAPPENED)));
        Dossier dossier = Dossier.titled("both sides").claims(claims).build();
        return BY_NAME.evaluate(dossier).of(TESTED);
    }

    private static Claim claim(Voice voice, String side, int number, Proposition said) {
        Source source =
                Source.report(voice.strength + " " + side + " " + number).build();
        ClaimBuilder claim = Claim.that(source.name()).states(said).saidBy(source);
        return voice.recorded ? claim.citingNobody().build() : claim.build();
    }

    private static ImmutableList<Voice> voices() {
        ImmutableList.Builder<Voice> voices = ImmutableList.builder();
        for (Strength strength : List.of(FIRM, WEAK, VOID)) {
            voices.add(new Voice(strength, true), new Voice(strength, false));
        }
        return voices.build();
    }

    /** All choices of no more voices than can be, the order left aside. */
    private static void addSides(
            ImmutableList<Voice> chosen, ImmutableList<Voice> left, List<ImmutableList<Voice>> sides) {
        sides.add(chosen);
        for (int i = 0; i < left.size() && chosen.size() < MOST; i++) {
            addSides(
                    ImmutableList.<Voice>builder()
                            .addAll(chosen)
                            .add(left.get(i))
                            .build(),
                    left.subList(i, left.size()),
                    sides);
        }
    }
}
