package org.antequem.explanation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.evaluation.Evaluator;
import org.antequem.explanation.Remark.Because;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.explanation.Remark.Found;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.explanation.Remark.NotLooked;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.explanation.Remark.PresumedEither;
import org.antequem.explanation.Remark.Says;
import org.antequem.explanation.Remark.Takes;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Lack;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.time.Hemisphere;
import org.antequem.timeline.Moment;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {

    private static final Claim CLAIM = hypothesis(Occurred.of(WAR));
    private static final Source LIVIA = Source.document("Livia's diary").build();
    private static final Source DRUSUS = Source.document("the gazette").build();
    private static final Presumption ONE_WAR = new Presumption("ONE_WAR", "there was one war");
    private static final Decision LOW = new Decision(Verdict.REFUTED, Optional.of(Confidence.LOW), ImmutableSet.of());
    private static final Decision OPEN = new Decision(Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of());

    @Test
    void more_can_be_said_of_an_answer() {
        Noted hinges = Noted.of("It depends on", ImmutableSet.of(LIVIA, DRUSUS))
                .endingWith(".")
                .over(ImmutableList.of(
                        Noted.of("Without them it would be", OPEN),
                        Noted.of("What remains:", LIVIA, Fact.shown("{} by itself", LOW))));

        assertThat(explanation().with(hinges).text()).isEqualTo("""
                REFUTED (confidence low): "the war" happened
                  The record refutes this claim.
                  Nobody on record says so: it is a hypothesis.
                  It depends on "Livia's diary" and "the gazette".
                    Without them it would be NOT ENOUGH EVIDENCE
                    What remains: "Livia's diary" and REFUTED (confidence low) by itself
                """);
        assertThat(explanation().with(hinges).markdown()).isEqualTo("""
                **REFUTED** (confidence low): "the war" happened

                - The record refutes this claim.
                - Nobody on record says so: it is a hypothesis.
                - It depends on "Livia's diary" and "the gazette".
                  - Without them it would be **NOT ENOUGH EVIDENCE**
                  - What remains: "Livia's diary" and **REFUTED** (confidence low) by itself
                """);
    }

    @Test
    void what_is_said_of_an_answer_leaves_the_first_explanation_as_it_was() {
        Explanation before = explanation();
        Explanation after = before.with(Noted.of("It depends on", LIVIA));

        assertThat(before.remarks()).isEmpty();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.grounds()).isEqualTo(before.grounds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            margin | words
            86400  | So "the embassy" began before "the war" ended, with at least 1 full day between.
            1      | So "the embassy" began before "the war" ended.
            0      | So "the embassy" began no later than "the war" ended.
            -1     | So "the embassy" began no later than "the war" ended, or after it by at most 1 second.
            """)
    void an_order_is_said_with_its_margin(long margin, String words) {
        Moment earlier = Moment.startOf(Event.called("the embassy").build());

        assertThat(new Concluded(new Precedes(earlier, Moment.endOf(WAR), margin)))
                .hasToString(words);
    }

    @Test
    void what_a_statement_says_by_itself_is_said_so() {
        assertThat(new Concluded(new Conclusion.Entails(Occurred.of(WAR)))).hasToString("From this the claim follows.");
        assertThat(new Concluded(new Conclusion.Excludes(Occurred.of(WAR))))
                .hasToString("This and the claim cannot both be true.");
    }

    @Test
    void a_presumption_is_said_with_what_remains_without_it() {
        assertThat(new Presumed(ONE_WAR, LOW))
                .hasToString(
                        "It assumes ONE_WAR (there was one war). Without this assumption the verdict would be REFUTED (confidence low).");
    }

    @Test
    void presumptions_of_which_one_has_to_hold_are_told_apart() {
        Presumption oneYear = new Presumption("ONE_YEAR", "it was one year");
        Presumption oneHand = new Presumption("ONE_HAND", "it is one hand");

        assertThat(new PresumedEither(ImmutableSet.of(ImmutableSet.of(ONE_WAR, oneYear), ImmutableSet.of(oneHand))))
                .hasToString(
                        "For this verdict, one of these sets of assumptions has to hold: ONE_WAR (there was one war) together with"
                                + " ONE_YEAR (it was one year); or ONE_HAND (it is one hand).");
    }

    @Test
    void what_a_claim_says_is_said_apart_from_its_words() {
        assertThat(new Says(Occurred.of(WAR))).hasToString("The claim says that \"the war\" happened.");
        assertThat(new Says(Occurred.of(WAR).negated()))
                .hasToString("The claim says that it is not true that \"the war\" happened.");
    }

    @Test
    void what_a_rule_found_is_one_sentence() {
        assertThat(new Found(ImmutableList.of(Fact.naming("{} is not named", LIVIA))))
                .hasToString("Here \"Livia's diary\" is not named.");
        assertThat(new Found(ImmutableList.of(
                        Fact.naming("{} refutes it", ImmutableSet.of(LIVIA, DRUSUS)),
                        Fact.stating("with the words {}", ImmutableSet.of()),
                        Fact.shown("after {} years", 3),
                        Fact.shown("times handed on", 4))))
                .hasToString(
                        "Here \"Livia's diary\" and \"the gazette\" refutes it, after 3 years, times handed on: 4.");
    }

    @Test
    void what_an_inference_assumes_is_said_with_its_name() {
        assertThat(new Takes(ONE_WAR)).hasToString("This assumes that there was one war (ONE_WAR).");
    }

    @Test
    void why_a_line_is_no_firmer_is_told_with_the_rules_that_weaken_it() {
        Finding unnamed = weakening("UNNAMED_ROOT", Fact.naming("{} is not named", LIVIA));
        Finding twice = weakening(
                "HEDGED",
                Fact.shown("it is hedged as \"{}\"", "perhaps"),
                Fact.shown("it is hedged as \"{}\"", "maybe"));

        assertThat(new Because(Strength.WEAK, ImmutableList.of(unnamed), ImmutableList.of()))
                .hasToString("It is weak because \"Livia's diary\" is not named (UNNAMED_ROOT).");
        assertThat(new Because(Strength.VOID, ImmutableList.of(weakening("FORGED")), ImmutableList.of()))
                .hasToString("It is void because of FORGED.");
        assertThat(new Because(Strength.WEAK, ImmutableList.of(), ImmutableList.of(ONE_WAR)))
                .hasToString("It is weak because it rests on an assumption about dates (ONE_WAR).");
        assertThat(new Because(Strength.WEAK, ImmutableList.of(unnamed), ImmutableList.of(ONE_WAR)))
                .hasToString("It is weak because it rests on an assumption about dates (ONE_WAR), and because"
                        + " \"Livia's diary\" is not named (UNNAMED_ROOT).");
        assertThat(new Because(Strength.VOID, ImmutableList.of(unnamed, twice), ImmutableList.of()))
                .hasToString("It is void for two reasons:");
        Because several = new Because(Strength.WEAK, ImmutableList.of(unnamed, twice), ImmutableList.of(ONE_WAR));
        assertThat(several)
                .hasToString(
                        "It is weak because it rests on an assumption about dates (ONE_WAR), and for two more reasons:");
        assertThat(several.beneath())
                .extracting(Remark::toString)
                .containsExactly(
                        "\"Livia's diary\" is not named (UNNAMED_ROOT)",
                        "it is hedged as \"perhaps\", and it is hedged as \"maybe\" (HEDGED)");
    }

    private static Finding weakening(String code, Fact... facts) {
        return Finding.of(code, "It is weak.", Bearing.WEAKENS, CLAIM, facts);
    }

    /** A stipulation can be a sentence with "if". */
    @Test
    void what_is_stipulated_stands_in_a_sentence_as_a_noun() {
        Actor anna = Actor.person("Anna").build();
        Stipulation ifAtAll = new Stipulation(new Deed(WAR, anna, false, true));

        assertThat(Words.line(Fact.contradicted(ImmutableList.of(ifAtAll, CLAIM))))
                .isEqualTo("it is contradicted by the stipulation that if \"the war\" happened, it was done by \"Anna\""
                        + " (the author of the dossier vouches for it) and " + CLAIM);
        assertThat(Words.line(new Stipulation(new Deed(WAR, anna, false, false), true)))
                .isEqualTo("what is taken as given, namely that \"the war\" was done by \"Anna\" (the claim is judged"
                        + " as if this were so)");
    }

    @Test
    void rules_that_could_not_look_are_named_with_what_is_lacking() {
        Lack lack = Lack.ofDate(Moment.startOf(WAR));

        assertThat(new NotLooked(lack, ImmutableList.of("ONE"), lack.toString()))
                .hasToString("ONE could not be applied, because no date of the start of \"the war\" is recorded.");
        assertThat(new NotLooked(lack, ImmutableList.of("ONE", "TWO", "THREE"), "nobody dated it"))
                .hasToString("ONE, TWO and THREE could not be applied, because nobody dated it.");
    }

    @Test
    void values_say_themselves_what_they_are() {
        assertThat(Fact.shown("beyond it", Citation.NOBODY)).satisfies(fact -> said(fact, "beyond it: nobody else"));
        assertThat(Fact.shown("beyond it", Citation.NOT_RECORDED))
                .satisfies(fact -> said(fact, "beyond it: a source that is not recorded"));
        said(new Citation(true, ImmutableSet.of(LIVIA, DRUSUS)), "\"Livia's diary\" and \"the gazette\"");
        said(Finding.of("A_CODE", "It is noted.", Bearing.NOTES, CLAIM, Fact.shown("seen", 3)), "A_CODE");
        said(Conventions.STANDARD.inZone("+07:00"), "in the zone +07:00");
        said(Conventions.STANDARD.inHemisphere(Hemisphere.SOUTHERN), "with the seasons of the south");
        said(ImmutableList.of(1, ImmutableList.of(2, 3)), "1 and 2 and 3");
    }

    @Test
    void a_fact_keeps_a_copy_of_a_collection() {
        List<Source> sources = new ArrayList<>(List.of(LIVIA));
        List<Integer> numbers = new ArrayList<>(List.of(3, 4));
        Fact naming = Fact.naming("seen by", sources);
        Fact shown = Fact.shown("seen", numbers);
        sources.clear();
        numbers.clear();

        assertThat(naming).isEqualTo(Fact.naming("seen by", LIVIA));
        assertThat(shown).isEqualTo(Fact.shown("seen", ImmutableList.of(3, 4)));
    }

    @Test
    void an_answer_is_a_verdict_with_its_confidence_whatever_it_presumes() {
        Presumption presumption = new Presumption("P", "so it is");
        Decision presuming = new Decision(Verdict.REFUTED, Optional.of(Confidence.LOW), ImmutableSet.of(presumption));

        assertThat(LOW).hasToString("REFUTED (confidence low)");
        assertThat(OPEN).hasToString("NOT ENOUGH EVIDENCE");
        assertThat(LOW.isAnsweredLike(presuming)).isTrue();
        assertThat(LOW.isAnsweredLike(OPEN)).isFalse();
        assertThat(LOW.isAnsweredLike(new Decision(Verdict.REFUTED, Optional.of(Confidence.HIGH), ImmutableSet.of())))
                .isFalse();
    }

    @Test
    void what_an_answer_hangs_on_is_told_line_by_line() {
        Hinges hinges = new Hinges(
                CLAIM,
                LOW,
                ImmutableList.of(
                        new Loss(ImmutableSet.of(LIVIA), OPEN), new Loss(ImmutableSet.of(DRUSUS, LIVIA), OPEN)),
                2,
                false,
                ImmutableList.of(),
                OptionalLong.of(3 * 86_400),
                ImmutableList.of(new Reversal(Occurred.of(WAR), LOW, OPEN)));

        HangsOn remark = new HangsOn(hinges);

        assertThat(remark).hasToString("The verdict depends on \"Livia's diary\".");
        assertThat(remark.beneath())
                .extracting(Remark::toString)
                .containsExactly(
                        "Without \"Livia's diary\", the verdict would be NOT ENOUGH EVIDENCE.",
                        "Without \"the gazette\" and \"Livia's diary\", the verdict would be NOT ENOUGH EVIDENCE.",
                        "More sources than 2 at once were not tried.",
                        "The smallest error in the dates that could change the verdict is 3 days.",
                        "The verdict would be NOT ENOUGH EVIDENCE if it turned out that \"the war\" happened. The record does not establish that.");
    }

    @Test
    void what_hangs_on_no_single_source_says_so() {
        Hinges hinges = new Hinges(
                CLAIM, LOW, ImmutableList.of(), 3, true, ImmutableList.of(), OptionalLong.empty(), ImmutableList.of());

        assertThat(new HangsOn(hinges)).hasToString("The verdict depends on no single source.");
        assertThat(new HangsOn(hinges).beneath()).isEmpty();
    }

    private static void said(Object value, String words) {
        assertThat(Noted.of("", value)).hasToString(words);
    }

    private static Explanation explanation() {
        Dossier dossier = Dossier.titled("the annals").claims(CLAIM).build();
        Explanation open = Evaluator.standard().evaluate(dossier).of(CLAIM).explanation();
        return new Explanation(
                CLAIM, LOW, ImmutableList.of(), open.conventions(), open.knownBy(), open.grounds(), ImmutableList.of());
    }
}
