package org.antequem.testing;

import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class VerdictAssertTest {

    @Test
    void a_verdict_alone_says_what_it_is() {
        assertThat(Verdict.REFUTED).isRefuted().is(Verdict.REFUTED);
        assertThat(Verdict.SUPPORTED).isSupported().is(Verdict.SUPPORTED);
        assertThat(Verdict.CONFLICTING_EVIDENCE).isConflicting().is(Verdict.CONFLICTING_EVIDENCE);
        assertThat(Verdict.NOT_ENOUGH_EVIDENCE).isUndecided().is(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void another_verdict_is_shown() {
        assertThat(Said.by(() -> assertThat(Verdict.SUPPORTED).isRefuted())).isEqualTo("""

                expected: REFUTED
                but was:  SUPPORTED
                """);
        assertThat(Said.by(() -> assertThat(Verdict.REFUTED).isSupported())).isEqualTo("""

                expected: SUPPORTED
                but was:  REFUTED
                """);
        assertThat(Said.by(() -> assertThat(Verdict.NOT_ENOUGH_EVIDENCE).isConflicting()))
                .isEqualTo("""

                expected: CONFLICTING EVIDENCE
                but was:  NOT ENOUGH EVIDENCE
                """);
        assertThat(Said.by(() ->
                        assertThat(Verdict.CONFLICTING_EVIDENCE).as("a claim").isUndecided()))
                .isEqualTo("""
                [a claim]
                expected: NOT ENOUGH EVIDENCE
                but was:  CONFLICTING EVIDENCE
                """);
    }
}
