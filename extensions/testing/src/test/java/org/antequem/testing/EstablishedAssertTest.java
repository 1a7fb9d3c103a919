package org.antequem.testing;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
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
import static org.antequem.testing.Letter.PLANNED_BEFORE;
import static org.antequem.testing.Letter.PRINTED;
import static org.antequem.testing.Letter.REMEMBERED;
import static org.antequem.testing.Letter.WHY;
import static org.antequem.testing.Letter.WHY_HAPPENED;
import static org.antequem.testing.Letter.WHY_PLANNED;
import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.hours;
import static org.antequem.time.Span.months;
import static org.antequem.time.Span.seconds;
import static org.antequem.time.Span.weeks;
import static org.antequem.verdict.Confidence.HIGH;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class EstablishedAssertTest {

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
    void what_a_rule_finds_for_the_other_side_or_in_vain_does_not_count() {
        Claim seen = Claim.that("I saw it")
                .states(BROUGHT_DOWN.proposition())
                .saidBy(CLERK)
                .citingNobody()
                .build();
        Claim denied = Claim.that("He says that it did not")
                .not(BROUGHT_DOWN.proposition())
                .saidBy(MINISTER)
                .citing(CLERK)
                .build();

        assertThat(Evaluator.standard().evaluate(DOSSIER.with(seen)))
                .verdictOn(BROUGHT_DOWN)
                .isRefuted()
                .notBy(TESTIMONY)
                .finding(TESTIMONY)
                .bears(SUPPORTS);
        assertThat(Evaluator.standard().evaluate(DOSSIER.with(REMEMBERED, denied)))
                .verdictOn(BROUGHT_DOWN)
                .isRefuted()
                .notBy(TESTIMONY)
                .finding(TESTIMONY)
                .bears(REFUTES);
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
        assertThat(Said.by(() -> refuted().withMarginOfAtLeast(months(1, 2)))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a margin of at least 1 month
                but was:  a margin of 16 days
                """ + WHY);
    }

    @Test
    void a_margin_is_counted_to_the_second() {
        refuted().withMarginOfAtLeast(seconds(16 * 86_400 + 1));
        assertThat(Said.by(() -> refuted().withMarginOfAtLeast(seconds(16 * 86_400 + 2))))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a margin of at least 1382402 seconds
                but was:  a margin of 16 days
                """ + WHY);
    }

    @Test
    void a_margin_can_be_told_in_any_unit() {
        refuted()
                .withMarginOf(days(16))
                .withMarginOf(days(10, 20))
                .withMarginOf(weeks(2))
                .withMarginOf(atLeast(hours(384)))
                .withMarginOf(seconds(16 * 86_400 + 1));
    }

    @Test
    void another_margin_is_shown() {
        assertThat(Said.by(() -> refuted().withMarginOf(days(15)))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a margin of 15 days
                but was:  a margin of 16 days
                """ + WHY);
        assertThat(Said.by(() -> refuted().withMarginOf(days(17)))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: a margin of 17 days
                but was:  a margin of 16 days
                """ + WHY);
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
                        """ + WHY_HAPPENED);
    }

    @Test
    void what_stays_whatever_the_dates_has_every_margin_and_none_in_particular() {
        Source porter = Source.witness("a porter")
                .observed(PRINTED, DEFEAT)
                .published("1924-11")
                .build();
        Claim denied = Claim.that("The letter did not do it")
                .not(BROUGHT_DOWN.proposition())
                .saidBy(porter)
                .citingNobody()
                .build();
        Evaluation evaluation = Evaluator.standard().evaluate(DOSSIER.with(denied));

        assertThat(evaluation).verdictOn(BROUGHT_DOWN).isRefuted().withMarginOfAtLeast(days(9_999));
        assertThat(Said.by(() -> assertThat(evaluation)
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .withMarginOf(days(16))))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: a margin of 16 days
                        but was:  no error in dates is enough

                        REFUTED (confidence high): "The letter brought them down"
                          The record refutes this claim: there are two firm pieces and one weak piece of
                              evidence against it, from "the record", "a minister" and "a porter". There
                              is no evidence for it.
                          The claim says that "the printing of the letter" decided "the defeat".
                          It is said by "an editor"; where it comes from is not recorded.
                          CAUSE_AFTER_EFFECT refutes the claim. A claim of cause is refuted where the
                              effect was certainly over before the cause began.
                            Firm evidence from "the record", which nothing on record makes weak
                              "the defeat" happened on 8 October 1924 (according to "the record")
                              "the printing of the letter" happened on 25 October 1924 (taken as given:
                                  the claim is judged as if this were so)
                              So "the defeat" ended before "the printing of the letter" began, with at
                                  least 16 full days between.
                          ALREADY_DECIDED refutes the claim. A claim that one thing decided another is
                              refuted where the decision, or the planning, preparation or execution of
                              the effect, had certainly begun before.
                            Weak evidence from "a minister", together with "the record"
                              "the talks" was a stage in the planning of "the defeat" (according to "a
                                  minister")
                              "the defeat" happened on 8 October 1924 (according to "the record")
                              "the printing of the letter" happened on 25 October 1924 (taken as given)
                              So "the talks" began before "the printing of the letter" began, with at
                                  least 16 full days between.
                              This assumes that planning and preparation follow a decision in principle
                                  (PREPARATION_FOLLOWS_DECISION).
                              It is weak because it was first told in 1930, at least 1911 days (about
                                  5.2 years) after the fact (LATE_FIRST_REPORT).
                          TESTIMONY refutes the claim. A claim is refuted where somebody on record says
                              something that cannot be true together with it.
                            Firm evidence from "a porter"
                              it is not true that "the printing of the letter" decided "the defeat"
                                  (according to "a porter")
                              This and the claim cannot both be true.
                          What "a porter" and "the record" say counts as separate evidence, because each
                              cites nobody, and nothing on record makes them one voice.
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
    void other_presumptions_are_named() {
        assertThat(Said.by(() -> refuted().presuming(PREPARATION_FOLLOWS_DECISION)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: assuming PREPARATION_FOLLOWS_DECISION
                but was:  assuming nothing
                """ + WHY);
        assertThat(Said.by(() -> planned().presuming())).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The talks
                expected: assuming nothing
                but was:  assuming PREPARATION_FOLLOWS_DECISION
                """ + WHY_PLANNED);
    }

    @Test
    void other_needs_are_named() {
        refuted().needing();
        planned().needing(PREPARATION_FOLLOWS_DECISION);
        assertThat(Said.by(() -> refuted().needing(PREPARATION_FOLLOWS_DECISION)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: needing PREPARATION_FOLLOWS_DECISION
                but was:  needing nothing
                """ + WHY);
        assertThat(Said.by(() -> planned().needing())).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The talks
                expected: needing nothing
                but was:  needing PREPARATION_FOLLOWS_DECISION
                """ + WHY_PLANNED);
    }

    private static EstablishedAssert refuted() {
        return assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isRefuted();
    }

    private static EstablishedAssert planned() {
        return assertThat(PLANNED_BEFORE).verdictOn(BROUGHT_DOWN).isRefuted();
    }
}
