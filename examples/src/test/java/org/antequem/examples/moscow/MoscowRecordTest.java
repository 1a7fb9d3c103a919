package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Events.AIR_CAMPAIGN;
import static org.antequem.examples.moscow.Events.ARTICLE;
import static org.antequem.examples.moscow.Events.CALL;
import static org.antequem.examples.moscow.Events.KILLING;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.model.SourceKind.REPORT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.Criteria.areHedged;
import static org.antequem.testing.house.Criteria.areOfKind;
import static org.antequem.testing.house.Criteria.areUnnamed;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.HouseRules.sources;
import static org.antequem.testing.house.Requirements.beDated;
import static org.antequem.testing.house.Requirements.beDescribed;
import static org.antequem.testing.house.Requirements.nameTheirPlace;
import static org.antequem.testing.house.Requirements.notBe;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Judgement;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.testing.junit.DossierTest;
import org.antequem.testing.junit.EachClaim;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

/** What the record itself is like, before anything is made of it. */
@DossierTest(MoscowDossier.class)
class MoscowRecordTest {

    @Test
    void is_the_one_that_the_other_tests_are_about(Dossier dossier) {
        assertThat(dossier.claims()).isSameAs(DOSSIER.claims()).contains(PERSUADED);
    }

    @Test
    void is_sound(Dossier dossier) {
        assertThat(dossier).hasNoContradictoryDates().hasNoCircularCitations().sourcesEveryClaim();
    }

    @Test
    void keeps_the_house_rules(Dossier dossier) {
        claims().must(nameTheirPlace())
                .because("whoever doubts a claim looks it up in the article")
                .check(dossier);
        sources()
                .that(areUnnamed())
                .must(beDescribed())
                .because("how many they are and whose decides how much they count")
                .check(dossier);
        sources().that(areOfKind(REPORT)).must(beDated()).check(dossier);
    }

    @Test
    void supports_no_account_of_what_brought_the_intervention_about(Dossier dossier) {
        claims().that(areCausal()).must(notBe(SUPPORTED)).check(dossier);
        claims().that(areCausal()).that(areHedged()).must(notBe(SUPPORTED)).check(dossier);
    }

    @Test
    void step_08_the_call_came_before_the_visit_and_the_article_after_the_killing() {
        assertThat(when(CALL)).certainlyPrecedes(when(VISIT));
        assertThat(when(VISIT)).mayPrecede(when(AIR_CAMPAIGN));
        assertThat(when(ARTICLE)).cannotPrecede(when(KILLING));
    }

    @EachClaim
    void bears_out_no_claim_by_the_word_of_whoever_makes_it(Claim claim, Judgement judgement) {
        assertThat(judgement.lines(SUPPORTS))
                .flatMap(Line::roots)
                .doesNotContain(claim.saidBy().orElseThrow());
    }

    private static Dating when(Event event) {
        return event.during().orElseThrow();
    }
}
