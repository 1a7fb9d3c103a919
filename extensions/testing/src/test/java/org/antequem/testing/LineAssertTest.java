package org.antequem.testing;

import static org.antequem.rule.provenance.ProvenanceRules.CONTESTED;
import static org.antequem.rule.provenance.ProvenanceRules.LATE_FIRST_REPORT;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.CLERK;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.HAPPENED;
import static org.antequem.testing.Letter.MINISTER;
import static org.antequem.testing.Letter.PLANNED;
import static org.antequem.testing.Letter.RECORD;
import static org.antequem.testing.Letter.REMEMBERED;
import static org.antequem.testing.Letter.VOTED_OUT;
import static org.antequem.testing.Letter.WHY;
import static org.antequem.testing.Letter.WHY_HAPPENED;
import static org.antequem.time.Span.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.junit.jupiter.api.Test;

class LineAssertTest {

    @Test
    void a_line_is_firm_weak_or_void() {
        refuted().lineAgainstItFrom(RECORD).isFirm();
        refuted()
                .lineAgainstItFrom(RECORD, MINISTER)
                .becauseOf(LATE_FIRST_REPORT)
                .becauseOf("LATE_FIRST_REPORT")
                .isWeak()
                .notUsing(REMEMBERED)
                .as("the minister's line")
                .using(PLANNED);
        assertThat(EVALUATION)
                .verdictOn(HAPPENED)
                .isSupported()
                .lineForItFrom(RECORD)
                .isFirm();
        assertThat(cited())
                .verdictOn(HAPPENED)
                .isSupported()
                .lineForItFrom(CLERK)
                .isVoid()
                .becauseOf("OVERSTATED");
    }

    @Test
    void it_shows_what_it_takes() {
        refuted()
                .lineAgainstItFrom(RECORD, MINISTER)
                .withMarginOf(days(16))
                .presuming(PREPARATION_FOLLOWS_DECISION)
                .using(PLANNED, VOTED_OUT)
                .notUsing(REMEMBERED);
        refuted().lineAgainstItFrom(RECORD).presuming().using(VOTED_OUT).notUsing(PLANNED);
    }

    @Test
    void another_root_is_shown() {
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(MINISTER).isWeak()))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from a minister
                but was:  evidence against it from the record, and from a minister; the record
                """ + WHY);
        assertThat(Said.by(() -> refuted().lineForItFrom(MINISTER).isWeak())).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence for it from a minister
                but was:  nothing for it
                """ + WHY);
    }

    @Test
    void another_line_is_shown_as_it_is() {
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(RECORD, MINISTER).isFirm()))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from the record; a minister, that is firm
                but was:  weak, because of LATE_FIRST_REPORT, with a margin of 16 days, assuming PREPARATION_FOLLOWS_DECISION
                """ + WHY);
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(RECORD).isFirm().becauseOf(CONTESTED)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from the record, that is firm, because of CONTESTED
                but was:  firm, with a margin of 16 days, assuming nothing
                """ + WHY);
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(RECORD).withMarginOf(days(17))))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from the record, with a margin of 17 days
                but was:  firm, with a margin of 16 days, assuming nothing
                """ + WHY);
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(RECORD).presuming(PREPARATION_FOLLOWS_DECISION)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from the record, assuming PREPARATION_FOLLOWS_DECISION
                but was:  firm, with a margin of 16 days, assuming nothing
                """ + WHY);
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(RECORD).using(PLANNED, VOTED_OUT)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from the record, using "We spoke of it in September"; "They were voted out on 8 October"
                but was:  using "They were voted out on 8 October"
                """ + WHY);
        assertThat(Said.by(() -> refuted().lineAgainstItFrom(RECORD).notUsing(VOTED_OUT)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a piece of evidence against it from the record, not using "They were voted out on 8 October"
                but was:  using "They were voted out on 8 October"
                """ + WHY);
    }

    @Test
    void a_line_that_no_date_bears_on_has_no_margin() {
        assertThat(Said.by(() -> assertThat(EVALUATION)
                        .verdictOn(HAPPENED)
                        .isSupported()
                        .lineForItFrom(RECORD)
                        .withMarginOf(days(1))))
                .isEqualTo("""

                claim:    "They were defeated in October"
                in:       The letter
                expected: a piece of evidence for it from the record, with a margin of 1 day
                but was:  firm, assuming nothing
                """ + WHY_HAPPENED);
    }

    @Test
    void each_line_from_the_same_sources_is_shown() {
        assertThat(Said.by(() -> assertThat(EVALUATION)
                        .verdictOn(BROUGHT_DOWN)
                        .without(MINISTER)
                        .isRefuted()
                        .lineAgainstItFrom(RECORD)
                        .isWeak()))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter, without a minister
                expected: a piece of evidence against it from the record, that is weak
                but was:  firm, with a margin of 16 days, assuming nothing; or firm, with a margin of 16 days, assuming nothing

                REFUTED (confidence moderate): "The letter brought them down"
                  The record refutes this claim: there is one firm piece of evidence against it,
                      from "the record". There is no evidence for it.
                  The claim says that "the printing of the letter" decided "the defeat".
                  It is said by "an editor"; where it comes from is not recorded.
                  CAUSE_AFTER_EFFECT refutes the claim, and so does ALREADY_DECIDED. A claim of
                      cause is refuted where the effect was certainly over before the cause
                      began.
                    Firm evidence from "the record", which nothing on record makes weak
                      "the defeat" happened on 8 October 1924 (according to "the record")
                      "the printing of the letter" happened on 25 October 1924 (taken as given:
                          the claim is judged as if this were so)
                      So "the defeat" ended before "the printing of the letter" began, with at
                          least 16 full days between.
                  The rest is about this claim as a statement: where it comes from, and what it
                      is worth as evidence for other claims. It does not change this verdict.
                    LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                        weak where the record does not say where its first source got it.
                      Here the record does not say where "an editor" got it.
                    NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                        is weak where nothing on record puts its first source in a position to
                        know it.
                      Here nothing on record says that "an editor" took part in "the printing of
                          the letter" or observed it.
                      Here nothing on record says that "an editor" took part in "the defeat" or
                          observed it.
                """);
    }

    @Test
    void what_a_line_is_not_is_said_once() {
        assertThat(Said.by(() -> assertThat(EVALUATION)
                        .verdictOn(HAPPENED)
                        .isSupported()
                        .lineForItFrom(RECORD)
                        .isVoid()
                        .isWeak()))
                .isEqualTo("""

                claim:    "They were defeated in October"
                in:       The letter
                expected: a piece of evidence for it from the record, that is void
                but was:  firm, assuming nothing
                """ + WHY_HAPPENED);
    }

    private static EstablishedAssert refuted() {
        return assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isRefuted();
    }

    private static Evaluation cited() {
        Claim overstated = Claim.that("A minister has it from the clerk")
                .event(DEFEAT)
                .happened("1924-10")
                .saidBy(MINISTER)
                .citing(CLERK)
                .build();
        Claim vaguer = Claim.that("It was that year")
                .event(DEFEAT)
                .happened("1924")
                .saidBy(CLERK)
                .citingNobody()
                .build();
        return Evaluator.standard().evaluate(DOSSIER.with(overstated, vaguer));
    }
}
