package org.antequem.evaluation;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** A side is established where some choice of lines establishes it. */
class ChoiceOfLinesTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim TESTED = hypothesis(HAPPENED);
    private static final Presumption SAME_WAR = new Presumption("SAME_WAR", "it is the same war");
    private static final Presumption SAME_YEAR = new Presumption("SAME_YEAR", "it is the same year");
    private static final Presumption SAME_HAND = new Presumption("SAME_HAND", "it is the same hand");

    /** The one word is independent of what Drusus says; of the other, that is not established. */
    @Test
    void a_second_word_takes_nothing_away() {
        List<Claim> claims = List.of(
                TESTED,
                reportedly(LIVIA).build(),
                unattributed(LIVIA, dated(WAR, "1990")),
                reportedly(DRUSUS).build());

        for (List<Claim> order : Collections2.permutations(claims)) {
            Judgement judgement = judged(order);

            assertThat(judgement.verdict()).as("%s", order).isEqualTo(Verdict.SUPPORTED);
            assertThat(judgement.confidence()).contains(Confidence.LOW);
        }
    }

    @Test
    void a_verdict_presumes_what_every_choice_needs() {
        Judgement judgement = judged(List.of(
                TESTED,
                plainly(LIVIA).presuming(SAME_WAR, SAME_HAND).build(),
                plainly(DRUSUS).presuming(SAME_YEAR, SAME_HAND).build()));

        assertThat(judgement.presuming()).containsExactly(SAME_HAND);
        assertThat(judgement.decision().alternatives())
                .containsExactlyInAnyOrder(ImmutableSet.of(SAME_WAR), ImmutableSet.of(SAME_YEAR));
        assertThat(judgement.explain().replaceAll("\\s+", " "))
                .contains(
                        "It assumes SAME_HAND (it is the same hand). Without this assumption the verdict would be NOT ENOUGH EVIDENCE.")
                .contains("For this verdict, one of these sets of assumptions has to hold: SAME_YEAR; or SAME_WAR.");
    }

    @Test
    void a_verdict_presumes_nothing_where_one_choice_needs_nothing() {
        Judgement judgement = judged(List.of(
                TESTED,
                plainly(LIVIA).presuming(SAME_WAR).build(),
                plainly(DRUSUS).build()));

        assertThat(judgement.presuming()).isEmpty();
        assertThat(judgement.decision().alternatives()).isEmpty();
    }

    @Test
    void weak_lines_do_without_what_a_firm_one_presumes() {
        Judgement judgement = judged(List.of(
                TESTED,
                plainly(LIVIA).presuming(SAME_WAR).build(),
                reportedly(DRUSUS).build(),
                reportedly(eyewitness("Marcus")).build()));

        assertThat(judgement.presuming()).isEmpty();
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    }

    @Test
    void what_two_rules_find_is_told_once_and_both_are_named() {
        Claim order =
                Claim.that("it came first").event(WAR).startedBefore(EMBASSY).build();
        Claim said = Claim.that("it did come first")
                .event(WAR)
                .startedBefore(EMBASSY)
                .saidBy(LIVIA)
                .citingNobody()
                .build();
        Judgement judgement = judged(List.of(order, said), order, Policy.STANDARD);

        assertThat(judgement.explanation().grounds()).hasSize(1);
        assertThat(judgement.explain()).contains("ORDER_ENTAILED supports the claim, and so does TESTIMONY.");
    }

    /** Nobody of a chain says much: each witness puts one step before the next. */
    @Test
    void lines_of_four_roots_are_found_one_beside_the_other() {
        Claim order =
                Claim.that("it came first").event(EMBASSY).startedBefore(WAR).build();
        List<Claim> claims = new ArrayList<>(List.of(order));
        claims.addAll(chain("north"));

        assertThat(judged(claims, order, Policy.STANDARD).confidence()).contains(Confidence.MODERATE);

        claims.addAll(chain("south"));

        Judgement judgement = judged(claims, order, Policy.STANDARD);
        assertThat(judgement.confidence()).contains(Confidence.HIGH);
        assertThat(judgement.lines(Bearing.SUPPORTS))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.roots()).hasSize(4));
    }

    private static List<Claim> chain(String where) {
        List<Event> steps = new ArrayList<>(List.of(EMBASSY));
        for (int i = 1; i < 4; i++) {
            steps.add(Event.called("step " + i + " in the " + where).build());
        }
        steps.add(WAR);
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Source witness = Source.document("witness " + i + " in the " + where)
                    .observed(steps.get(i - 1), steps.get(i))
                    .build();
            claims.add(Claim.that("one came before the other")
                    .event(steps.get(i - 1))
                    .startedBefore(steps.get(i))
                    .saidBy(witness)
                    .citingNobody()
                    .build());
        }
        return claims;
    }

    /** Six sides, each of which speaks with one voice, cannot make seven lines. */
    @Test
    void many_of_few_sides_are_not_tried_one_by_one() {
        List<String> sides = List.of("guards", "sailors", "priests", "traders", "farmers", "nobles");
        List<Claim> claims = new ArrayList<>(List.of(TESTED));
        for (int i = 0; i < 84; i++) {
            String side = sides.get(i % sides.size());
            Source people = Source.unnamed(side + " " + i)
                    .described(side)
                    .butNot(sides.stream().filter(other -> !other.equals(side)).toArray(String[]::new))
                    .observed(WAR)
                    .build();
            claims.add(told(people, HAPPENED));
        }

        assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(judged(claims, TESTED, Policy.STANDARD.weakLines(7)).verdict())
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(judged(claims, TESTED, Policy.STANDARD.weakLines(6)).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
        });
    }

    private static ClaimBuilder plainly(Source teller) {
        return Claim.that(teller + " says so").states(HAPPENED).saidBy(teller).citingNobody();
    }

    private static ClaimBuilder reportedly(Source teller) {
        return plainly(teller).hedged(Hedge.REPORTEDLY);
    }

    private static Judgement judged(List<Claim> claims) {
        return judged(claims, TESTED, Policy.STANDARD);
    }

    private static Judgement judged(List<Claim> claims, Claim tested, Policy policy) {
        return Evaluator.standard()
                .under(policy)
                .evaluate(dossier(ImmutableList.copyOf(claims)))
                .of(tested);
    }
}
