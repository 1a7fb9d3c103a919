package org.antequem.testing;

import static org.antequem.rule.provenance.ProvenanceRules.LINEAGE_NOT_RECORDED;
import static org.antequem.rule.provenance.ProvenanceRules.SINGLE_ROOT;
import static org.antequem.rule.provenance.ProvenanceRules.TESTIMONY;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.CLERK;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.HAPPENED;
import static org.antequem.testing.Letter.MINISTER;
import static org.antequem.testing.Letter.RECORD;
import static org.antequem.testing.Letter.TIMED;
import static org.antequem.testing.Letter.WHY;
import static org.antequem.testing.Letter.WHY_HAPPENED;
import static org.antequem.testing.Letter.WHY_NOT;
import static org.antequem.testing.Letter.WHY_TIMED;
import static org.antequem.testing.Letter.WORTH;
import static org.antequem.testing.Letter.rules;
import static org.antequem.time.Span.days;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementAssertTest {

    @Test
    void a_sound_chain_says_nothing() {
        assertThat(EVALUATION)
                .verdictOn(BROUGHT_DOWN)
                .is(Verdict.REFUTED)
                .isNotSupported()
                .isRefuted()
                .by(CAUSE_AFTER_EFFECT, ALREADY_DECIDED)
                .by("CAUSE_AFTER_EFFECT")
                .notBy(TESTIMONY)
                .notBy("TESTIMONY")
                .withConfidence(MODERATE)
                .withMarginOfAtLeast(days(16))
                .withMarginOf(days(16))
                .presuming()
                .needing()
                .evenWithout(MINISTER, CLERK)
                .evenWithoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .hangsOn(RECORD)
                .hangsOnEachOf(RECORD)
                .withNothingForIt()
                .withFinding(LINEAGE_NOT_RECORDED)
                .withFinding("LINEAGE_NOT_RECORDED")
                .withoutFinding(SINGLE_ROOT)
                .withoutFinding("SINGLE_ROOT")
                .withConfidence(MODERATE);
        assertThat(EVALUATION)
                .verdictOn(TIMED)
                .isNotRefuted()
                .isUndecided()
                .hangsOnNoSingleSource()
                .withNothingAgainstIt()
                .evenWithout(RECORD);
    }

    @Test
    void each_of_the_four_verdicts_has_its_verb() {
        Source other =
                Source.witness("a porter").observed(DEFEAT).published("1925").build();
        Claim later = Claim.that("No: in November")
                .event(DEFEAT)
                .happened("1924-11")
                .saidBy(other)
                .citingNobody()
                .build();

        assertThat(EVALUATION).verdictOn(HAPPENED).isSupported().by(TESTIMONY).hangsOn(RECORD);
        assertThat(EVALUATION.of(TIMED)).isUndecided().evenWithout(RECORD).hangsOnNoSingleSource();
        assertThat(EVALUATION.of(BROUGHT_DOWN)).isRefuted();
        assertThat(Evaluator.of(rules(TESTIMONY)).evaluate(DOSSIER.with(later)))
                .verdictOn(HAPPENED)
                .isConflicting()
                .by(TESTIMONY)
                .evenWithout(MINISTER);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_can_say_which_verdict_it_is(Verdict verdict) {
        AntequemSoftAssertions softly = new AntequemSoftAssertions();

        softly.assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).is(verdict);

        assertThat(softly.wasSuccess()).isEqualTo(verdict == Verdict.REFUTED);
    }

    @Test
    void views_are_asked_before_the_verdict_or_after_the_claim() {
        assertThat(EVALUATION).asOf("1924-10-08").verdictOn(BROUGHT_DOWN).isUndecided();
        assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).asOf("1924-10-09").isRefuted();
        assertThat(EVALUATION)
                .asOf(Dating.of("1924-10-08"))
                .verdictOn(BROUGHT_DOWN)
                .isUndecided();
        assertThat(EVALUATION)
                .verdictOn(BROUGHT_DOWN)
                .asOf(Dating.mid("1924-10"))
                .isRefuted();
        assertThat(EVALUATION).without(RECORD).verdictOn(BROUGHT_DOWN).isUndecided();
        assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).without(MINISTER).isRefuted();
        assertThat(EVALUATION).accordingTo(MINISTER).verdictOn(BROUGHT_DOWN).isUndecided();
        assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).accordingTo(RECORD).isRefuted();
        assertThat(EVALUATION)
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .verdictOn(BROUGHT_DOWN)
                .isRefuted()
                .notBy(ALREADY_DECIDED);
        assertThat(EVALUATION)
                .verdictOn(BROUGHT_DOWN)
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .isRefuted()
                .notBy(ALREADY_DECIDED);
    }

    @Test
    void another_verdict_is_shown_with_its_reasons() {
        assertThat(Said.by(() -> assertThat(EVALUATION)
                        .as("the editor of %s", 1924)
                        .verdictOn(BROUGHT_DOWN)
                        .isSupported()))
                .isEqualTo("""
                        [the editor of 1924]
                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: SUPPORTED
                        but was:  REFUTED (confidence moderate)
                        """ + WHY);
    }

    @Test
    void each_of_the_four_is_named_where_it_is_not() {
        assertThat(Said.by(() -> assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isUndecided()))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: NOT ENOUGH EVIDENCE
                        but was:  REFUTED (confidence moderate)
                        """ + WHY);
        assertThat(Said.by(() -> assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isConflicting()))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: CONFLICTING EVIDENCE
                        but was:  REFUTED (confidence moderate)
                        """ + WHY);
        assertThat(Said.by(() -> assertThat(EVALUATION).verdictOn(TIMED).isRefuted()))
                .isEqualTo("""

                        claim:    "The talks decided it"
                        in:       The letter
                        expected: REFUTED
                        but was:  NOT ENOUGH EVIDENCE
                        """ + WHY_TIMED);
        assertThat(Said.by(() -> assertThat(EVALUATION).verdictOn(TIMED).is(Verdict.SUPPORTED)))
                .isEqualTo("""

                        claim:    "The talks decided it"
                        in:       The letter
                        expected: SUPPORTED
                        but was:  NOT ENOUGH EVIDENCE
                        """ + WHY_TIMED);
    }

    @Test
    void what_it_must_not_be_is_shown_with_its_reasons() {
        assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isNotSupported();
        assertThat(EVALUATION).verdictOn(HAPPENED).isNotRefuted();
        assertThat(Said.by(() -> assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isNotRefuted()))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: not REFUTED
                        but was:  REFUTED (confidence moderate)
                        """ + WHY);
        assertThat(Said.by(() -> assertThat(EVALUATION).verdictOn(HAPPENED).isNotSupported()))
                .isEqualTo("""

                        claim:    "They were defeated in October"
                        in:       The letter
                        expected: not SUPPORTED
                        but was:  SUPPORTED (confidence moderate)
                        """ + WHY_HAPPENED);
    }

    @Test
    void a_view_is_named() {
        assertThat(Said.by(() -> assertThat(EVALUATION)
                        .verdictOn(BROUGHT_DOWN)
                        .asOf("1924-10-08")
                        .without(CLERK, MINISTER)
                        .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                        .isConflicting()))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter, as known by 1924-10-08T23:59:59Z, without a clerk; a minister, without the assumption PREPARATION_FOLLOWS_DECISION
                        expected: CONFLICTING EVIDENCE
                        but was:  NOT ENOUGH EVIDENCE
                        """ + WHY_NOT + """
                          CAUSE_AFTER_EFFECT could not be applied, because no date of the end of "the
                              defeat" is recorded.
                          ALREADY_DECIDED could not be applied, because no date of the start of "the
                              defeat" is recorded.
                        """ + WORTH);
    }

    @Test
    void a_view_that_discounts_a_claim_is_named() {
        Evaluation left = EVALUATION.over(EVALUATION.dossier().discounting(BROUGHT_DOWN));

        assertThat(Said.by(() -> assertThat(left).verdictOn(BROUGHT_DOWN).isConflicting()))
                .contains("in:       The letter, discounting \"The letter brought them down\"\n");
    }

    @Test
    void the_eyes_of_one_source_are_named() {
        assertThat(Said.by(() -> assertThat(EVALUATION)
                        .verdictOn(BROUGHT_DOWN)
                        .accordingTo(MINISTER)
                        .isRefuted()))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter, according to a minister
                        expected: REFUTED
                        but was:  NOT ENOUGH EVIDENCE

                        NOT ENOUGH EVIDENCE: "The letter brought them down"
                          The record neither supports nor refutes this claim: apart from the claim
                              itself, nothing in it that counts speaks for it or against it.
                          The claim says that "the printing of the letter" decided "the defeat".
                          It is said by "an editor"; where it comes from is not recorded.
                          CAUSE_AFTER_EFFECT could not be applied, because no date of the end of "the
                              defeat" is recorded.
                          ALREADY_DECIDED could not be applied, because no date of the start of "the
                              talks" is recorded.
                        """);
    }

    @Test
    void the_trace_starts_in_the_test() {
        AssertionError error = catchThrowableOfType(
                AssertionError.class,
                () -> assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isSupported());

        assertThat(error.getStackTrace()[0].getClassName()).isEqualTo(JudgementAssertTest.class.getName());
    }
}
