package org.antequem.testing;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.BundledRule.ALREADY_DECIDED;
import static org.antequem.testing.BundledRule.CAUSE_AFTER_EFFECT;
import static org.antequem.testing.BundledRule.LINEAGE_NOT_RECORDED;
import static org.antequem.testing.BundledRule.SINGLE_ROOT;
import static org.antequem.testing.BundledRule.TESTIMONY;
import static org.antequem.testing.BundledRule.ZOMBIE;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.CLERK;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.MINISTER;
import static org.antequem.testing.Letter.RECORD;
import static org.antequem.testing.Letter.REMEMBERED;
import static org.antequem.testing.Letter.TIMED;
import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.months;
import static org.antequem.verdict.Confidence.HIGH;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.rule.provenance.Testimony;
import org.antequem.rule.temporal.AlreadyDecided;
import org.antequem.rule.temporal.CauseAfterEffect;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class JudgementAssertTest {

    private static final String WHY = """

            REFUTED (confidence moderate): "The letter brought them down"
              that is: the printing of the letter decided the defeat
              said by an editor; from whom is not recorded
              CAUSE_AFTER_EFFECT refutes
                firm, resting on the record
                  the defeat: 1924-10-08 (the record)
                  the printing of the letter: 1924-10-25 (granted)
                  so the defeat ended before the printing of the letter began, by at least
                      16 days
              ALREADY_DECIDED refutes
                weak, resting on a minister; and on the record
                  the talks belongs to the defeat, as planning (a minister)
                  the defeat: 1924-10-08 (the record)
                  the printing of the letter: 1924-10-25 (granted)
                  so the talks began before the printing of the letter began, by at least 16
                      days
                  presuming that planning and preparation follow a decision in principle
                  weak because of LATE_FIRST_REPORT
              LINEAGE_NOT_RECORDED weakens: from whom is not recorded: an editor
              NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter;
                  was outside of: the defeat
            """;

    private static final String WHY_NOT = """

            NOT ENOUGH EVIDENCE: "The letter brought them down"
              that is: the printing of the letter decided the defeat
              said by an editor; from whom is not recorded
              not enough: no rule found anything on record, apart from the claim itself, for
                  it or against it
              LINEAGE_NOT_RECORDED weakens: from whom is not recorded: an editor
              NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter;
                  was outside of: the defeat
            """;

    private static final Claim HAPPENED = Claim.that("They were defeated in October")
            .states(REMEMBERED.proposition())
            .build();

    @Test
    void a_sound_chain_says_nothing() {
        assertThat(EVALUATION)
                .verdictOn(BROUGHT_DOWN)
                .isRefuted()
                .by(CAUSE_AFTER_EFFECT, ALREADY_DECIDED)
                .notBy(TESTIMONY)
                .withConfidence(MODERATE)
                .withMarginOfAtLeast(days(16))
                .presuming()
                .evenWithout(MINISTER, CLERK)
                .evenWithoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .hangsOn(RECORD)
                .withFinding(LINEAGE_NOT_RECORDED)
                .withoutFinding(SINGLE_ROOT);
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
        assertThat(Evaluator.of(new Testimony(REFUTES), new Testimony(SUPPORTS)).evaluate(DOSSIER.with(later)))
                .verdictOn(HAPPENED)
                .isConflicting()
                .by(TESTIMONY)
                .evenWithout(MINISTER);
    }

    @Test
    void views_are_asked_before_the_verdict_or_after_the_claim() {
        assertThat(EVALUATION).asOf("1924-10-08").verdictOn(BROUGHT_DOWN).isUndecided();
        assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).asOf("1924-10-09").isRefuted();
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
                        in:       The letter, as known by 1924-10-08T23:59:59Z, without a clerk; a minister, not presuming PREPARATION_FOLLOWS_DECISION
                        expected: CONFLICTING EVIDENCE
                        but was:  NOT ENOUGH EVIDENCE
                        """ + WHY_NOT);
    }

    @Test
    void other_rules_are_named() {
        assertThat(Said.by(() -> refuted().by(CAUSE_AFTER_EFFECT, TESTIMONY))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: REFUTED by TESTIMONY
                but was:  REFUTED by CAUSE_AFTER_EFFECT, ALREADY_DECIDED
                """ + WHY);
        assertThat(Said.by(() -> refuted().notBy(TESTIMONY, ALREADY_DECIDED))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: REFUTED, but not by ALREADY_DECIDED
                but was:  REFUTED by CAUSE_AFTER_EFFECT, ALREADY_DECIDED
                """ + WHY);
    }

    @Test
    void findings_are_named() {
        assertThat(Said.by(() -> refuted().withFinding(ZOMBIE))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a finding of ZOMBIE
                but was:  found CAUSE_AFTER_EFFECT, ALREADY_DECIDED, LINEAGE_NOT_RECORDED, NOT_IN_POSITION_TO_KNOW
                """ + WHY);
        assertThat(Said.by(() -> refuted().withoutFinding(ALREADY_DECIDED))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: no finding of ALREADY_DECIDED
                but was:  found CAUSE_AFTER_EFFECT, ALREADY_DECIDED, LINEAGE_NOT_RECORDED, NOT_IN_POSITION_TO_KNOW
                """ + WHY);
    }

    @Test
    void another_confidence_is_shown() {
        assertThat(Said.by(() -> refuted().withConfidence(HIGH))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: confidence high
                but was:  REFUTED (confidence moderate)
                """ + WHY);
    }

    @Test
    void a_smaller_margin_is_shown() {
        assertThat(Said.by(() -> refuted().withMarginOfAtLeast(atLeast(days(17)))))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a margin of at least 17 days
                but was:  a margin of 16 days
                """ + WHY);
        assertThat(Said.by(() -> refuted().withMarginOfAtLeast(months(1, 2))))
                .contains("expected: a margin of at least 1 month\n");
    }

    @Test
    void what_no_date_bears_on_has_no_margin() {
        assertThat(Said.by(() ->
                        assertThat(EVALUATION).verdictOn(HAPPENED).isSupported().withMarginOfAtLeast(days(0))))
                .isEqualTo("""

                        claim:    "They were defeated in October"
                        in:       The letter
                        expected: a margin of at least 0 days
                        but was:  no date bears on it

                        SUPPORTED (confidence moderate): "They were defeated in October"
                          that is: the defeat: 1924-10
                          said by nobody: a hypothesis
                          TESTIMONY supports
                            firm, resting on the record
                              the defeat: 1924-10-08 (the record)
                              which says as much
                        """);
    }

    @Test
    void other_presumptions_are_named() {
        assertThat(Said.by(() -> refuted().presuming(PREPARATION_FOLLOWS_DECISION)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: presuming PREPARATION_FOLLOWS_DECISION
                but was:  presuming nothing
                """ + WHY);
    }

    @Test
    void what_is_left_is_shown_and_what_was_there() {
        assertThat(Said.by(() -> refuted().evenWithout(RECORD)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter, without the record
                expected: REFUTED all the same
                but was:  NOT ENOUGH EVIDENCE
                """ + WHY_NOT + "\nwhere nothing is left out it is:\n" + WHY.substring(1));
    }

    @Test
    void what_it_hangs_on_is_shown() {
        assertThat(Said.by(() -> refuted().hangsOn(MINISTER, RECORD))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: to hang on a minister; the record
                but was:  hanging on the record (without which: NOT ENOUGH EVIDENCE)
                """ + WHY);
        assertThat(Said.by(() -> refuted().hangsOnNoSingleSource())).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: to hang on no single source
                but was:  hanging on the record (without which: NOT ENOUGH EVIDENCE)
                """ + WHY);
    }

    @Test
    void a_verdict_alone_says_what_it_is() {
        assertThat(Verdict.SUPPORTED).isSupported();
        assertThat(Verdict.CONFLICTING_EVIDENCE).isConflicting();
        assertThat(Verdict.NOT_ENOUGH_EVIDENCE).isUndecided();
        assertThat(Said.by(() -> assertThat(Verdict.SUPPORTED).isRefuted())).isEqualTo("""

                expected: REFUTED
                but was:  SUPPORTED
                """);
    }

    @Test
    void a_mistyped_code_never_passes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Evaluator.of(new CauseAfterEffect(), new AlreadyDecided())
                                .evaluate(DOSSIER))
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .notBy("ALLREADY_DECIDE"))
                .withMessage("\"ALLREADY_DECIDE\" is no code of a rule of this evaluation: did you mean"
                        + " ALREADY_DECIDED? It has CAUSE_AFTER_EFFECT, ALREADY_DECIDED");
    }

    @Test
    void a_rule_that_never_refutes_is_not_asked_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refuted().notBy(SINGLE_ROOT))
                .withMessage(
                        "SINGLE_ROOT notes and never refutes: expected a rule that does, or withFinding(SINGLE_ROOT)");
    }

    @Test
    void the_trace_starts_in_the_test() {
        AssertionError error = org.assertj.core.api.Assertions.catchThrowableOfType(
                AssertionError.class, () -> refuted().withConfidence(HIGH));

        assertThat(error.getStackTrace()[0].getClassName()).isEqualTo(JudgementAssertTest.class.getName());
    }

    private static EstablishedAssert refuted() {
        return assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isRefuted();
    }
}
