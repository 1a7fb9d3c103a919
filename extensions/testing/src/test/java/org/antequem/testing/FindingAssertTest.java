package org.antequem.testing;

import static org.antequem.finding.Bearing.NOTES;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.WEAKENS;
import static org.antequem.rule.provenance.ProvenanceRules.SINGLE_ROOT;
import static org.antequem.rule.provenance.ProvenanceRules.ZOMBIE;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.testimony.TestimonyRules.NOT_IN_POSITION_TO_KNOW;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.CLERK;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.EDITOR;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.PRINTED;
import static org.antequem.testing.Letter.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class FindingAssertTest {

    @Test
    void a_finding_bears_on_the_claim_and_shows_facts() {
        refuted()
                .finding(ALREADY_DECIDED)
                .bears(REFUTES)
                .showsNothingElse()
                .times(1)
                .bears(REFUTES);
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
    void what_is_shown_once_is_not_shown_twice() {
        assertThat(Said.by(() -> refuted()
                        .finding(NOT_IN_POSITION_TO_KNOW)
                        .shows("was outside of", PRINTED)
                        .shows("was outside of", PRINTED)))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: NOT_IN_POSITION_TO_KNOW to show "was outside of": the printing of the letter
                        but was:  showing "was outside of": the defeat after that
                        """ + WHY);
    }

    @Test
    void of_several_values_all_are_to_be_named() {
        Source columnist = Source.commentary("a columnist").build();
        Claim retold = Claim.that("So says the clerk")
                .states(BROUGHT_DOWN.proposition())
                .saidBy(columnist)
                .citing(CLERK)
                .build();
        Claim retoldAgain = Claim.that("The clerk says so")
                .states(BROUGHT_DOWN.proposition())
                .saidBy(EDITOR)
                .citing(CLERK)
                .build();
        FindingAssert single = assertThat(Evaluator.standard()
                        .evaluate(Dossier.titled("one clerk")
                                .claims(retold, retoldAgain)
                                .build()))
                .verdictOn(retold)
                .isUndecided()
                .finding(SINGLE_ROOT);

        single.shows("told by", EDITOR, columnist).shows("all through", CLERK);
        assertThat(Said.by(() -> single.shows("told by", EDITOR))).isEqualTo("""

                        claim:    "So says the clerk"
                        in:       one clerk
                        expected: SINGLE_ROOT to show "told by": an editor
                        but was:  showing "told by": a columnist; an editor, "all through": a clerk, "beyond it": from whom is not recorded

                        NOT ENOUGH EVIDENCE: "So says the clerk"
                          that is: the printing of the letter decided the defeat
                          said by a columnist, citing a clerk
                          not enough: no rule found anything on record, apart from the claim itself, for
                              it or against it
                          TESTIMONY supports
                            void, resting on a clerk
                              the printing of the letter decided the defeat (a clerk, through an editor)
                              which says as much
                              void because of CITES_THE_FUTURE, LINEAGE_NOT_RECORDED,
                                  NOT_IN_POSITION_TO_KNOW
                          LINEAGE_NOT_RECORDED weakens: from whom is not recorded: a clerk
                          NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter
                          SINGLE_ROOT notes: told by: a columnist, an editor; all through: a clerk;
                              beyond it: nothing recorded
                          no date of the end of the defeat is recorded, so that CAUSE_AFTER_EFFECT could
                              not look
                          no date of the start of the defeat is recorded, so that ALREADY_DECIDED could
                              not look
                        """);
        assertThat(Said.by(() -> single.shows("told by", EDITOR, columnist, CLERK)))
                .isEqualTo("""

                        claim:    "So says the clerk"
                        in:       one clerk
                        expected: SINGLE_ROOT to show "told by": an editor; a columnist; a clerk
                        but was:  showing "told by": a columnist; an editor, "all through": a clerk, "beyond it": from whom is not recorded

                        NOT ENOUGH EVIDENCE: "So says the clerk"
                          that is: the printing of the letter decided the defeat
                          said by a columnist, citing a clerk
                          not enough: no rule found anything on record, apart from the claim itself, for
                              it or against it
                          TESTIMONY supports
                            void, resting on a clerk
                              the printing of the letter decided the defeat (a clerk, through an editor)
                              which says as much
                              void because of CITES_THE_FUTURE, LINEAGE_NOT_RECORDED,
                                  NOT_IN_POSITION_TO_KNOW
                          LINEAGE_NOT_RECORDED weakens: from whom is not recorded: a clerk
                          NOT_IN_POSITION_TO_KNOW weakens: was outside of: the printing of the letter
                          SINGLE_ROOT notes: told by: a columnist, an editor; all through: a clerk;
                              beyond it: nothing recorded
                          no date of the end of the defeat is recorded, so that CAUSE_AFTER_EFFECT could
                              not look
                          no date of the start of the defeat is recorded, so that ALREADY_DECIDED could
                              not look
                        """);
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
