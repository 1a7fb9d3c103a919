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

    private static final String OUTSIDE = "took part in {} or observed it";

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
                .shows("the record does not say where {} got it", EDITOR)
                .showsNothingElse();
        refuted()
                .finding(NOT_IN_POSITION_TO_KNOW)
                .shows(OUTSIDE, "the printing of the letter")
                .shows(OUTSIDE, DEFEAT);
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
        assertThat(Said.by(() -> refuted().finding(NOT_IN_POSITION_TO_KNOW).shows(OUTSIDE, DEFEAT, PRINTED)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: NOT_IN_POSITION_TO_KNOW to show: took part in "the defeat" and "the printing of the letter" or observed it
                but was:  showing: nothing on record says that "an editor"; took part in "the printing of the letter" or observed it; nothing on record says that "an editor"; took part in "the defeat" or observed it
                """ + WHY);
        assertThat(Said.by(() -> refuted().finding(NOT_IN_POSITION_TO_KNOW).shows("it was inside of {}", DEFEAT)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: NOT_IN_POSITION_TO_KNOW to show: it was inside of "the defeat"
                but was:  showing: nothing on record says that "an editor"; took part in "the printing of the letter" or observed it; nothing on record says that "an editor"; took part in "the defeat" or observed it
                """ + WHY);
        assertThat(Said.by(() -> refuted().finding(ALREADY_DECIDED).shows("it is told by {}", EDITOR)))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: ALREADY_DECIDED to show: it is told by "an editor"
                but was:  showing nothing
                """ + WHY);
    }

    @Test
    void facts_are_asked_for_in_their_order() {
        assertThat(Said.by(() -> refuted()
                        .finding(NOT_IN_POSITION_TO_KNOW)
                        .shows(OUTSIDE, DEFEAT)
                        .shows(OUTSIDE, PRINTED)))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: NOT_IN_POSITION_TO_KNOW to show: took part in "the printing of the letter" or observed it
                        but was:  showing nothing after that
                        """ + WHY);
    }

    @Test
    void what_is_shown_once_is_not_shown_twice() {
        assertThat(Said.by(() -> refuted()
                        .finding(NOT_IN_POSITION_TO_KNOW)
                        .shows(OUTSIDE, PRINTED)
                        .shows(OUTSIDE, PRINTED)))
                .isEqualTo("""

                        claim:    "The letter brought them down"
                        in:       The letter
                        expected: NOT_IN_POSITION_TO_KNOW to show: took part in "the printing of the letter" or observed it
                        but was:  showing after that: nothing on record says that "an editor"; took part in "the defeat" or observed it
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

        single.shows("it is told by {}", EDITOR, columnist).shows("who all have it through {}", CLERK);
        assertThat(Said.by(() -> single.shows("it is told by {}", EDITOR))).isEqualTo("""

                        claim:    "So says the clerk"
                        in:       one clerk
                        expected: SINGLE_ROOT to show: it is told by "an editor"
                        but was:  showing: it is told by "a columnist" and "an editor"; who all have it through "a clerk"; which has it from a source that is not recorded

                        NOT ENOUGH EVIDENCE: "So says the clerk"
                          The record neither supports nor refutes this claim: apart from the claim
                              itself, nothing in it that counts speaks for it or against it.
                          The claim says that "the printing of the letter" decided "the defeat".
                          It is said by "a columnist", citing "a clerk".
                          TESTIMONY supports the claim. A claim is supported where somebody on record
                              says so, or says something from which it follows.
                            Void evidence from "a clerk"
                              "the printing of the letter" decided "the defeat" (according to "a clerk",
                                  as retold by "an editor")
                              From this the claim follows.
                              It is void for three reasons:
                                it was told on 26 October 1924, and it cites "a clerk", which came later
                                    (CITES_THE_FUTURE)
                                the record does not say where "a clerk" got it (LINEAGE_NOT_RECORDED)
                                nothing on record says that "a clerk" took part in "the printing of the
                                    letter" or observed it (NOT_IN_POSITION_TO_KNOW)
                          CAUSE_AFTER_EFFECT could not be applied, because no date of the end of "the
                              defeat" is recorded.
                          ALREADY_DECIDED could not be applied, because no date of the start of "the
                              defeat" is recorded.
                          The rest is about this claim as a statement: where it comes from, and what it
                              is worth as evidence for other claims. It does not change this verdict.
                            LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                                weak where the record does not say where its first source got it.
                              Here the record does not say where "a clerk" got it.
                            NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                                is weak where nothing on record puts its first source in a position to
                                know it.
                              Here nothing on record says that "a clerk" took part in "the printing of
                                  the letter" or observed it.
                            SINGLE_ROOT is a note. It is noted where several people tell the same, and
                                all of them have it through one source.
                              Here it is told by "a columnist" and "an editor", who all have it through
                                  "a clerk", which has it from a source that is not recorded.
                        """);
        assertThat(Said.by(() -> single.shows("it is told by {}", EDITOR, columnist, CLERK)))
                .isEqualTo("""

                        claim:    "So says the clerk"
                        in:       one clerk
                        expected: SINGLE_ROOT to show: it is told by "an editor", "a columnist" and "a clerk"
                        but was:  showing: it is told by "a columnist" and "an editor"; who all have it through "a clerk"; which has it from a source that is not recorded

                        NOT ENOUGH EVIDENCE: "So says the clerk"
                          The record neither supports nor refutes this claim: apart from the claim
                              itself, nothing in it that counts speaks for it or against it.
                          The claim says that "the printing of the letter" decided "the defeat".
                          It is said by "a columnist", citing "a clerk".
                          TESTIMONY supports the claim. A claim is supported where somebody on record
                              says so, or says something from which it follows.
                            Void evidence from "a clerk"
                              "the printing of the letter" decided "the defeat" (according to "a clerk",
                                  as retold by "an editor")
                              From this the claim follows.
                              It is void for three reasons:
                                it was told on 26 October 1924, and it cites "a clerk", which came later
                                    (CITES_THE_FUTURE)
                                the record does not say where "a clerk" got it (LINEAGE_NOT_RECORDED)
                                nothing on record says that "a clerk" took part in "the printing of the
                                    letter" or observed it (NOT_IN_POSITION_TO_KNOW)
                          CAUSE_AFTER_EFFECT could not be applied, because no date of the end of "the
                              defeat" is recorded.
                          ALREADY_DECIDED could not be applied, because no date of the start of "the
                              defeat" is recorded.
                          The rest is about this claim as a statement: where it comes from, and what it
                              is worth as evidence for other claims. It does not change this verdict.
                            LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                                weak where the record does not say where its first source got it.
                              Here the record does not say where "a clerk" got it.
                            NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                                is weak where nothing on record puts its first source in a position to
                                know it.
                              Here nothing on record says that "a clerk" took part in "the printing of
                                  the letter" or observed it.
                            SINGLE_ROOT is a note. It is noted where several people tell the same, and
                                all of them have it through one source.
                              Here it is told by "a columnist" and "an editor", who all have it through
                                  "a clerk", which has it from a source that is not recorded.
                        """);
    }

    @Test
    void what_else_is_shown_is_said() {
        assertThat(Said.by(() -> refuted()
                        .finding(NOT_IN_POSITION_TO_KNOW)
                        .shows(OUTSIDE, DEFEAT)
                        .showsNothingElse()))
                .isEqualTo("""

                claim:    "The letter brought them down"
                in:       The letter
                expected: NOT_IN_POSITION_TO_KNOW to show nothing else
                but was:  showing: nothing on record says that "an editor"; took part in "the printing of the letter" or observed it; nothing on record says that "an editor"
                """ + WHY);
    }

    private static EstablishedAssert refuted() {
        return assertThat(EVALUATION).verdictOn(BROUGHT_DOWN).isRefuted();
    }
}
