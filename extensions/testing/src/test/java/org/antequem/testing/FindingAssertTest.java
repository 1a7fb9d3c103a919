package org.antequem.testing;

import static org.antequem.finding.Bearing.NOTES;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.WEAKENS;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.BundledRule.ALREADY_DECIDED;
import static org.antequem.testing.BundledRule.NOT_IN_POSITION_TO_KNOW;
import static org.antequem.testing.BundledRule.ZOMBIE;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.EDITOR;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.PRINTED;
import static org.antequem.testing.Letter.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingAssertTest {

    @Test
    void a_finding_bears_on_the_claim_and_shows_facts() {
        refuted().finding(ALREADY_DECIDED).bears(REFUTES).times(1).showsNothingElse();
        refuted()
                .finding("LINEAGE_NOT_RECORDED")
                .bears(WEAKENS)
                .shows("from whom is not recorded", EDITOR)
                .showsNothingElse();
        refuted()
                .finding(NOT_IN_POSITION_TO_KNOW)
                .shows("was outside of", "the printing of the letter")
                .shows("was outside of", DEFEAT);
    }

    @Test
    void what_is_not_found_is_said() {
        assertThat(Said.by(() -> refuted().finding(ZOMBIE).bears(NOTES).times(2)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a finding of ZOMBIE
                but was:  found CAUSE_AFTER_EFFECT, ALREADY_DECIDED, LINEAGE_NOT_RECORDED, NOT_IN_POSITION_TO_KNOW
                """ + WHY);
    }

    @Test
    void another_bearing_is_shown() {
        assertThat(Said.by(() -> refuted().finding(ALREADY_DECIDED).bears(NOTES)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: ALREADY_DECIDED that notes
                but was:  ALREADY_DECIDED that refutes
                """ + WHY);
    }

    @Test
    void another_number_is_shown() {
        assertThat(Said.by(() -> refuted().finding(ALREADY_DECIDED).times(2))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: ALREADY_DECIDED, times: 2
                but was:  times: 1
                """ + WHY);
    }

    @Test
    void other_facts_are_shown() {
        assertThat(Said.by(() -> refuted().finding(NOT_IN_POSITION_TO_KNOW).shows("was outside of", DEFEAT, PRINTED)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: NOT_IN_POSITION_TO_KNOW to show "was outside of": the defeat; the printing of the letter
                but was:  showing "was outside of": the printing of the letter, "was outside of": the defeat
                """ + WHY);
        assertThat(Said.by(() -> refuted().finding(NOT_IN_POSITION_TO_KNOW).shows("was inside of", DEFEAT)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: NOT_IN_POSITION_TO_KNOW to show "was inside of": the defeat
                but was:  showing "was outside of": the printing of the letter, "was outside of": the defeat
                """ + WHY);
        assertThat(Said.by(() -> refuted().finding(ALREADY_DECIDED).shows("told by", EDITOR)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: ALREADY_DECIDED to show "told by": an editor
                but was:  showing nothing
                """ + WHY);
    }

    @Test
    void facts_are_asked_for_in_their_order() {
        assertThat(Said.by(() -> refuted()
                        .finding(NOT_IN_POSITION_TO_KNOW)
                        .shows("was outside of", DEFEAT)
                        .shows("was outside of", PRINTED)))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: NOT_IN_POSITION_TO_KNOW to show "was outside of": the printing of the letter
                        but was:  showing nothing after that
                        """ + WHY);
    }

    @Test
    void what_else_is_shown_is_said() {
        assertThat(Said.by(() -> refuted()
                        .finding(NOT_IN_POSITION_TO_KNOW)
                        .shows("was outside of", DEFEAT)
                        .showsNothingElse()))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: NOT_IN_POSITION_TO_KNOW to show nothing else
                but was:  showing "was outside of": the printing of the letter
                """ + WHY);
    }

    private static EstablishedAssert refuted() {
        return assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isRefuted();
    }
}
