package org.antequem.examples.claimtest;

// spotless:off
import static org.antequem.finding.Bearing.WEAKENS;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.model.SourceKind.DOCUMENT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;
import static org.antequem.rule.testimony.TestimonyRules.NOT_IN_POSITION_TO_KNOW;
import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.Criteria.areOfKind;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.HouseRules.sources;
import static org.antequem.testing.house.Requirements.beDated;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.antequem.testing.house.Requirements.notBe;
import static org.antequem.time.Span.days;

import java.nio.file.Path;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.testing.AntequemSoftAssertions;
import org.antequem.testing.house.Criterion;
import org.antequem.testing.house.Requirement;
import org.antequem.testing.junit.DossierTest;
import org.antequem.testing.junit.EachClaim;
import org.junit.jupiter.api.Test;

@DossierTest
class LetterTest {
    static final Event PRINTED = Event.called("the printing of the letter").during("1924-10-25").build();
    static final Event DEFEAT = Event.called("the government's defeat").build();
    static final Source RECORD = Source.document("the record of the Commons")
            .published("1924-10-09").observed(DEFEAT).build();
    static final Source MEMOIR = Source.commentary("a memoir").published("1931").build();

    static final Claim VOTED_OUT = Claim.that("The government was voted out on 8 October 1924")
            .event(DEFEAT).happened("1924-10-08").saidBy(RECORD).citingNobody().build();
    static final Claim BROUGHT_DOWN = Claim.that("The letter brought the government down")
            .cause(PRINTED).decided(DEFEAT).saidBy(MEMOIR).build();

    static final Dossier DOSSIER = Dossier.titled("The letter").claims(VOTED_OUT, BROUGHT_DOWN).build();

    @Test
    void the_letter_came_too_late(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(BROUGHT_DOWN).isRefuted()
                .by(CAUSE_AFTER_EFFECT)
                .withMarginOfAtLeast(days(16))
                .hangsOn(RECORD)
                .evenWithout(MEMOIR);
    }

    @Test
    void it_is_refuted_by_one_firm_word(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(BROUGHT_DOWN).isRefuted()
                .lineAgainstItFrom(RECORD).isFirm().withMarginOf(days(16)).presuming().using(VOTED_OUT);
        assertThat(evaluation).verdictOn(BROUGHT_DOWN).isRefuted()
                .finding(NOT_IN_POSITION_TO_KNOW).bears(WEAKENS)
                .shows("took part in {} or observed it", PRINTED)
                .shows("took part in {} or observed it", DEFEAT);
    }

    @Test
    void nobody_could_know_before_the_record_was_out(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(BROUGHT_DOWN).asOf("1924-10-08").isUndecided();
        assertThat(evaluation).verdictOn(BROUGHT_DOWN).accordingTo(RECORD).isRefuted();
    }

    @Test
    void all_that_is_wrong_is_said_at_once(Evaluation evaluation) {
        AntequemSoftAssertions softly = new AntequemSoftAssertions();
        softly.assertThat(evaluation).verdictOn(BROUGHT_DOWN).isRefuted();
        softly.assertThat(evaluation).verdictOn(VOTED_OUT).isUndecided();
        softly.assertAll();
    }

    @EachClaim
    void no_claim_is_borne_out_by_others(Judgement judgement) {
        assertThat(judgement).isNotSupported();
    }

    @Test
    void the_record_is_sound(Dossier dossier) {
        assertThat(dossier)
                .hasNoContradictoryDates()
                .hasNoCircularCitations()
                .datesEveryEvent()
                .sourcesEveryClaim();
    }

    @Test
    void the_house_rules_are_kept(Dossier dossier) {
        sources().that(areOfKind(DOCUMENT)).must(beDated()).check(dossier);
        claims().that(areCausal()).must(notBe(SUPPORTED)).because("we doubt what one cause explains").check(dossier);
    }

    static final Criterion<Claim> ARE_LONG = Criterion.of("are long", claim -> claim.wording().length() > 40);
    static final Requirement<Claim> NAME_A_YEAR = Requirement.<Claim>of(
            "name a year", claim -> claim.wording().matches(".*\\b\\d{4}\\b.*")).suggesting("say when in the wording");

    @Test
    void rules_of_our_own_are_kept(Dossier dossier) {
        claims().that(ARE_LONG).must(NAME_A_YEAR).check(dossier);
    }

    @Test
    void old_sins_are_listed(Dossier dossier) {
        claims().that(areCausal()).must(haveIndependentRoots(2)).because("two sources, house style")
                .named("two-sources")
                .acceptingThoseIn(Path.of("src/test/house-rules"))
                .check(dossier);
    }
}
// spotless:on
