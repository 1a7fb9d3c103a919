package org.antequem.testing;

import static org.antequem.rule.provenance.ProvenanceRules.ZOMBIE;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.HAPPENED;
import static org.antequem.testing.Letter.MINISTER;
import static org.antequem.testing.Letter.PLANNED_BEFORE;
import static org.antequem.testing.Letter.RECORD;
import static org.antequem.testing.Letter.TIMED;
import static org.antequem.testing.Letter.WHY;
import static org.antequem.testing.Letter.WHY_HAPPENED;
import static org.antequem.testing.Letter.WHY_NOT;
import static org.antequem.testing.Letter.WHY_PLANNED;
import static org.antequem.testing.Letter.WHY_TIMED;
import static org.antequem.testing.Letter.WORTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class RefinedAssertTest {

    @Test
    void what_is_left_is_shown_and_what_was_there() {
        assertThat(Said.by(() -> refuted().evenWithout(RECORD)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter, without the record
                expected: REFUTED all the same
                but was:  NOT ENOUGH EVIDENCE
                """ + WHY_NOT + """
                  CAUSE_AFTER_EFFECT could not be applied, because no date of the end of "the
                      defeat" is recorded.
                  ALREADY_DECIDED could not be applied, because no date of the start of "the
                      talks" is recorded.
                """ + WORTH + "\nwhere nothing is left out it is:\n" + WHY.substring(1));
    }

    @Test
    void what_is_left_without_a_presumption_is_shown_and_what_was_there() {
        assertThat(Said.by(() -> planned().evenWithoutPresuming(PREPARATION_FOLLOWS_DECISION)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The talks, without the assumption PREPARATION_FOLLOWS_DECISION
                expected: REFUTED all the same
                but was:  NOT ENOUGH EVIDENCE
                """ + WHY_NOT + WORTH + "\nwhere nothing is left out it is:\n" + WHY_PLANNED.substring(1));
    }

    @Test
    void what_it_hangs_on_is_shown() {
        assertThat(Said.by(() -> refuted().hangsOn(MINISTER, RECORD))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: to depend on a minister; the record
                but was:  depending on the record (without which: NOT ENOUGH EVIDENCE)
                """ + WHY);
        refuted().hangsOnEachOf(RECORD);
        assertThat(Said.by(() -> refuted().hangsOnEachOf(RECORD, MINISTER))).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: to depend on each of these alone, and on no other: the record; a minister
                but was:  depending on the record (without which: NOT ENOUGH EVIDENCE)
                """ + WHY);
        assertThat(Said.by(() -> refuted().hangsOnNoSingleSource())).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: to depend on no single source
                but was:  depending on the record (without which: NOT ENOUGH EVIDENCE)
                """ + WHY);
    }

    @Test
    void all_that_it_hangs_on_is_shown() {
        Event walkout = Event.called("the walkout").build();
        Source porter = Source.witness("a porter")
                .observed(walkout)
                .published("1924-10-09")
                .build();
        Claim before = Claim.that("It began before the walkout")
                .event(DEFEAT)
                .startedBefore(walkout)
                .saidBy(RECORD)
                .citingNobody()
                .build();
        Claim when = Claim.that("They walked out on the 8th")
                .event(walkout)
                .happened("1924-10-08")
                .saidBy(porter)
                .citingNobody()
                .build();
        Dossier dossier =
                Dossier.titled("two links").claims(before, when, BROUGHT_DOWN).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);

        assertThat(Said.by(() -> assertThat(evaluation)
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .hangsOnNoSingleSource()))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       two links
                expected: to depend on no single source
                but was:  depending on the record (without which: NOT ENOUGH EVIDENCE), or on a porter (without which: NOT ENOUGH EVIDENCE)

                REFUTED (confidence moderate): "The letter brought them down"
                  The record refutes this claim: there is one firm piece of evidence against it,
                      from "the record" and "a porter". There is no evidence for it.
                  The claim says that "the printing of the letter" decided "the defeat".
                  It is said by "an editor"; where it comes from is not recorded.
                  ALREADY_DECIDED refutes the claim. A claim that one thing decided another is
                      refuted where the decision, or the planning, preparation or execution of
                      the effect, had certainly begun before.
                    Firm evidence from "the record", together with "a porter", which nothing on
                        record makes weak
                      "the defeat" began before "the walkout" began (according to "the record")
                      "the walkout" happened on 8 October 1924 (according to "a porter")
                      "the printing of the letter" happened on 25 October 1924 (taken as given:
                          the claim is judged as if this were so)
                      So "the defeat" began before "the printing of the letter" began, with at
                          least 16 full days between.
                  CAUSE_AFTER_EFFECT could not be applied, because no date of the end of "the
                      defeat" is recorded.
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
    void what_hangs_on_nobody_is_said() {
        assertThat(Said.by(() ->
                        assertThat(EVALUATION).verdictOn(TIMED).isUndecided().hangsOn(RECORD)))
                .isEqualTo("""

                claim:    "The talks decided it"
                in:       The letter
                expected: to depend on the record
                but was:  depending on nobody
                """ + WHY_TIMED);
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
    void where_nothing_is_found_that_is_said() {
        assertThat(Said.by(() ->
                        assertThat(EVALUATION).verdictOn(TIMED).isUndecided().withFinding(ZOMBIE)))
                .isEqualTo("""

                claim:    "The talks decided it"
                in:       The letter
                expected: a finding of ZOMBIE
                but was:  nothing found
                """ + WHY_TIMED);
    }

    @Test
    void a_side_without_a_line_is_empty() {
        assertThat(EVALUATION)
                .verdictOn(TIMED)
                .isUndecided()
                .withNothingAgainstIt()
                .withNothingForIt();
        refuted().withNothingForIt();
        assertThat(EVALUATION).verdictOn(HAPPENED).isSupported().withNothingAgainstIt();
    }

    @Test
    void a_side_with_lines_is_shown() {
        assertThat(Said.by(() -> refuted().withNothingAgainstIt())).isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: nothing against it
                but was:  evidence against it from the record, and from a minister; the record
                """ + WHY);
        assertThat(Said.by(() ->
                        assertThat(EVALUATION).verdictOn(HAPPENED).isSupported().withNothingForIt()))
                .isEqualTo("""

                claim:    "They were defeated in October"
                in:       The letter
                expected: nothing for it
                but was:  evidence for it from the record
                """ + WHY_HAPPENED);
    }

    private static EstablishedAssert refuted() {
        return assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isRefuted();
    }

    private static EstablishedAssert planned() {
        return assertThat(PLANNED_BEFORE).verdictOn(BROUGHT_DOWN).isRefuted();
    }
}
