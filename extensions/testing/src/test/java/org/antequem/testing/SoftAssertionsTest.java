package org.antequem.testing;

import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.TIMED;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class SoftAssertionsTest {

    private final AntequemSoftAssertions softly = new AntequemSoftAssertions();

    @Test
    void all_failures_are_collected_with_those_of_assertj() {
        softly.assertThat(EVALUATION.of(BROUGHT_DOWN)).isRefuted();
        softly.assertThat(EVALUATION.of(TIMED)).isRefuted();
        softly.assertThat(Verdict.REFUTED).isSupported();
        softly.assertThat(Dating.of("1924")).certainlyPrecedes(Dating.of("1924"));
        softly.assertThat(DOSSIER).sourcesEveryClaim().hasNoContradictoryDates();
        softly.assertThat(1).isEqualTo(2);

        assertThat(softly.errorsCollected()).hasSize(5);
    }

    @Test
    void of_one_chain_only_the_first_failure_counts() {
        softly.assertThat(EVALUATION)
                .verdictOn(TIMED)
                .isRefuted()
                .by(ALREADY_DECIDED)
                .evenWithout(Letter.RECORD);

        assertThat(softly.errorsCollected()).hasSize(1);
        assertThat(withoutLineNumber(softly.errorsCollected().get(0))).isEqualTo("""

                claim:    "The talks decided it"
                in:       The letter
                expected: REFUTED
                but was:  NOT ENOUGH EVIDENCE

                NOT ENOUGH EVIDENCE: "The talks decided it"
                  The record neither supports nor refutes this claim: apart from the claim
                      itself, nothing in it that counts speaks for it or against it.
                  The claim says that "the talks" decided "the defeat".
                  Nobody on record says so: it is a hypothesis.
                  The dates allow it: "the talks" began at most 1 day before "the defeat" ended.
                at SoftAssertionsTest.of_one_chain_only_the_first_failure_counts(SoftAssertionsTest.java)""");
    }

    @Test
    void refinements_of_a_verdict_that_holds_are_each_collected() {
        softly.assertThat(EVALUATION)
                .verdictOn(BROUGHT_DOWN)
                .isRefuted()
                .notBy(ALREADY_DECIDED)
                .evenWithout(Letter.RECORD);

        assertThat(softly.errorsCollected()).hasSize(2);
    }

    private static String withoutLineNumber(Throwable error) {
        return String.valueOf(error.getMessage()).replaceAll(":\\d+\\)", ")");
    }
}
