package org.antequem.testing.house;

import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.Criteria.areHedged;
import static org.antequem.testing.house.Criteria.areHypotheses;
import static org.antequem.testing.house.Criteria.areOfKind;
import static org.antequem.testing.house.Criteria.areQuotations;
import static org.antequem.testing.house.Criteria.areStages;
import static org.antequem.testing.house.Criteria.areUnnamed;
import static org.antequem.testing.house.Criterion.not;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.HouseRules.events;
import static org.antequem.testing.house.HouseRules.sources;
import static org.antequem.testing.house.Strike.BROKER;
import static org.antequem.testing.house.Strike.BROUGHT_ABOUT;
import static org.antequem.testing.house.Strike.DOSSIER;
import static org.antequem.testing.house.Strike.FALL;
import static org.antequem.testing.house.Strike.IN_APRIL;
import static org.antequem.testing.house.Strike.MINER;
import static org.antequem.testing.house.Strike.PAPER;
import static org.antequem.testing.house.Strike.STRIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.SourceKind;
import org.antequem.model.Stage;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void the_criteria_of_the_house_pick_what_they_say() {
        Event stage = Event.called("the ballot").asStage(Stage.DECISION, STRIKE).build();
        Claim quoted = Claim.that("He said it")
                .event(FALL)
                .happened()
                .saidBy(MINER)
                .quoting("it fell", "p. 1")
                .build();
        Claim hypothesis =
                Claim.that("The ballot did it").cause(stage).decided(FALL).build();
        Dossier dossier = Dossier.titled("all").claims(quoted, hypothesis).build();

        assertThat(claims().that(areQuotations()).must(fail()).violations(dossier))
                .extracting(Violation::part)
                .containsExactly(quoted);
        assertThat(claims().that(areHypotheses()).must(fail()).violations(dossier))
                .extracting(Violation::name)
                .containsExactly("\"The ballot did it\" (nobody)");
        assertThat(events().that(areStages()).must(fail()).violations(dossier))
                .extracting(Violation::part)
                .containsExactly(stage);
        assertThat(claims().must(fail()).violations(dossier.without(MINER)))
                .as("what does not count")
                .extracting(Violation::part)
                .doesNotContain(quoted);
    }

    @Test
    void they_pick_by_hedge_name_and_kind() {
        Claim hedged = Claim.that("It fell, it seems")
                .event(FALL)
                .happened()
                .saidBy(BROKER)
                .hedged(Hedge.ARGUABLY)
                .build();
        Dossier dossier = DOSSIER.with(hedged);

        assertThat(claims().that(areHedged()).must(fail()).violations(dossier))
                .extracting(Violation::part)
                .containsExactly(hedged);
        assertThat(sources()
                        .that(areUnnamed())
                        .must(fail())
                        .violations(Dossier.titled("three")
                                .claims(hedged, BROUGHT_ABOUT, IN_APRIL)
                                .build()))
                .extracting(Violation::part)
                .containsExactly(BROKER);
        assertThat(sources().that(areOfKind(SourceKind.REPORT)).must(fail()).violations(DOSSIER))
                .extracting(Violation::part)
                .containsExactly(PAPER);
        assertThat(areOfKind(SourceKind.REPORT, SourceKind.WITNESS)).hasToString("are of the kind report or witness");
    }

    @Test
    void criteria_are_joined_in_words_as_in_what_they_pick() {
        Criterion<Claim> areShouted =
                Criterion.of("are shouted", claim -> claim.wording().endsWith("!"));

        assertThat(areCausal().and(not(areShouted).or(areHedged())))
                .hasToString("are causal and (are not shouted or are hedged)");
        assertThat(not(areShouted.and(areCausal()))).hasToString("do not meet: are shouted and are causal");
        assertThat(not(areShouted.or(areCausal()))).hasToString("do not meet: (are shouted or are causal)");
        assertThat(not(Criterion.<Claim>of("have weight", claim -> true))).hasToString("do not have weight");
        assertThat(not(Criterion.<Claim>of("have weight and sense", claim -> true)))
                .hasToString("do not meet: have weight and sense");
        assertThat(claims().that(areCausal().and(not(areShouted))).must(fail()).violations(DOSSIER))
                .extracting(Violation::part)
                .containsExactly(BROUGHT_ABOUT);
        assertThat(claims().that(not(areCausal().or(areShouted))).must(fail()).violations(DOSSIER))
                .extracting(Violation::part)
                .containsExactly(IN_APRIL);
    }

    @Test
    void a_criterion_needs_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of("", claim -> true))
                .withMessage("a criterion needs words: expected some as in \"are causal\"");
    }

    private static <T> Requirement<T> fail() {
        return Requirement.of("fail", part -> false);
    }
}
