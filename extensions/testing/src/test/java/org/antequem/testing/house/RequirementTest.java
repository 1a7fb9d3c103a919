package org.antequem.testing.house;

import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.Criteria.areUnnamed;
import static org.antequem.testing.house.Criterion.not;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.HouseRules.events;
import static org.antequem.testing.house.HouseRules.sources;
import static org.antequem.testing.house.Requirements.beDated;
import static org.antequem.testing.house.Requirements.beDescribed;
import static org.antequem.testing.house.Requirements.bePlacedInTime;
import static org.antequem.testing.house.Requirements.haveARecordedLineage;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.antequem.testing.house.Requirements.nameTheirPlace;
import static org.antequem.testing.house.Requirements.notBe;
import static org.antequem.testing.house.Requirements.sayWhomTheyCite;
import static org.antequem.testing.house.Strike.BROKER;
import static org.antequem.testing.house.Strike.DOSSIER;
import static org.antequem.testing.house.Strike.FALL;
import static org.antequem.testing.house.Strike.MINER;
import static org.antequem.testing.house.Strike.PAPER;
import static org.antequem.testing.house.Strike.STRIKE;
import static org.antequem.testing.house.Strike.cause;
import static org.antequem.testing.house.Strike.said;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class RequirementTest {

    @Test
    void two_eyewitnesses_are_two_roots_and_two_who_tell_the_same_are_one() {
        Claim miner = cause("I saw it", MINER);
        Claim broker = cause("So did I", BROKER);
        Source digest = Source.report("the digest").build();
        Claim retold = Claim.that("As the miner saw")
                .cause(STRIKE)
                .decided(FALL)
                .saidBy(digest)
                .citing(MINER)
                .build();

        claims().that(areCausal())
                .must(haveIndependentRoots(2))
                .check(Dossier.titled("two")
                        .claims(miner, cause("Both of us", PAPER))
                        .build());
        assertThat(claims().that(areCausal())
                        .must(haveIndependentRoots(2))
                        .violations(Dossier.titled("one").claims(miner, retold).build()))
                .extracting(Violation::part)
                .containsExactly(miner, retold);
        assertThat(claims().that(areCausal())
                        .must(haveIndependentRoots(2))
                        .violations(Dossier.titled("two").claims(miner, broker).build()))
                .as("an unnamed witness may be the named one")
                .hasSize(2);
    }

    @Test
    void requirements_of_the_house_say_what_is_missing() {
        Event panic = Event.called("the panic").build();
        Dossier poor = Dossier.titled("poor")
                .claims(Claim.that("They say so")
                        .cause(STRIKE)
                        .decided(FALL)
                        .saidBy(BROKER)
                        .build())
                .events(panic)
                .build();

        assertThat(said(sources().that(areUnnamed()).must(beDescribed().and(haveARecordedLineage())), poor))
                .isEqualTo("""

                        house rule: sources that are unnamed must be described or counted and have a recorded lineage
                        in:         poor
                        violations: 1

                        a broker
                          suggestion: described(…) or numbering(…), and fromNobody(), or drawingOn(…) and its kin
                        """);
        assertThat(said(events().must(bePlacedInTime()), poor)).isEqualTo("""

                house rule: events must be placed in time
                in:         poor
                violations: 2

                the fall of the price
                  suggestion: lay a date down, or let a claim give it
                the panic
                  suggestion: lay a date down, or let a claim give it
                """.replace("\nthe panic", "\n\nthe panic"));
        assertThat(said(claims().that(areCausal()).must(sayWhomTheyCite().or(nameTheirPlace())), poor))
                .isEqualTo("""

                        house rule: claims that are causal must say whom they cite or name their place
                        in:         poor
                        violations: 1

                        "They say so" (a broker)
                          suggestion: citing(…) or citingNobody(), or say where it stands with .at(…)
                        """);
    }

    @Test
    void verdicts_can_be_asked_for() {
        assertThat(said(claims().that(areCausal()).must(notBe(REFUTED)), DOSSIER))
                .isEqualTo("""

                house rule: claims that are causal must not be REFUTED
                in:         The strike
                violations: 1

                "The strike brought the price down" (the paper)
                  Here the verdict is REFUTED (confidence moderate).
                """);
    }

    @Test
    void requirements_are_joined_in_words_as_in_what_they_ask() {
        Requirement<Claim> either = sayWhomTheyCite().or(nameTheirPlace());

        assertThat(either).hasToString("say whom they cite or name their place");
        assertThat(either.and(notBe(REFUTED)))
                .hasToString("(say whom they cite or name their place) and not be REFUTED");
        assertThat(notBe(REFUTED).and(either.suggesting("do")))
                .hasToString("not be REFUTED and (say whom they cite or name their place)");
        assertThat(notBe(REFUTED).and(sayWhomTheyCite()).or(nameTheirPlace()))
                .hasToString("not be REFUTED and say whom they cite or name their place");
    }

    @Test
    void what_falls_short_of_both_is_shown_with_both_suggestions() {
        assertThat(said(
                        claims().that(areCausal())
                                .must(notBe(REFUTED).and(sayWhomTheyCite()).and(nameTheirPlace())),
                        DOSSIER))
                .isEqualTo("""

                house rule: claims that are causal must not be REFUTED and say whom they cite and name their place
                in:         The strike
                violations: 1

                "The strike brought the price down" (the paper)
                  Here the verdict is REFUTED (confidence moderate).
                  suggestion: citing(…) or citingNobody(), and say where it stands with .at(…)
                """);
        assertThat(said(claims().that(not(areCausal())).must(sayWhomTheyCite().and(nameTheirPlace())), DOSSIER))
                .isEqualTo("""

                house rule: claims that are not causal must say whom they cite and name their place
                in:         The strike
                violations: 1

                "The price fell in April" (a miner)
                  suggestion: say where it stands with .at(…)
                """);
        claims().that(areCausal()).must(notBe(SUPPORTED).or(nameTheirPlace())).check(DOSSIER);
        claims().that(areCausal()).must(nameTheirPlace().or(notBe(SUPPORTED))).check(DOSSIER);
    }

    @Test
    void a_claim_with_a_place_names_it() {
        Claim placed = Claim.that("They say so")
                .event(FALL)
                .happened()
                .saidBy(PAPER)
                .at("p. 1")
                .build();

        claims().must(nameTheirPlace())
                .check(Dossier.titled("placed").claims(placed).build());
    }

    @Test
    void roots_are_independent_under_the_presumptions_of_the_evaluation() {
        Claim northern = Claim.that("Up there they say so")
                .cause(STRIKE)
                .decided(FALL)
                .saidBy(Source.unnamed("a northern miner")
                        .described("northern")
                        .butNot("southern")
                        .build())
                .build();
        Claim southern = Claim.that("And down there")
                .cause(STRIKE)
                .decided(FALL)
                .saidBy(Source.unnamed("a southern miner").described("southern").build())
                .build();
        Dossier dossier = Dossier.titled("two").claims(northern, southern).build();
        HouseRule<Claim> rule = claims().that(areCausal()).must(haveIndependentRoots(2));

        rule.check(dossier);
        assertThat(rule.violations(
                        Evaluator.standard().without(SIDES_SPEAK_SEPARATELY).evaluate(dossier)))
                .extracting(Violation::part)
                .containsExactly(northern, southern);
    }

    @Test
    void what_sources_lack_is_said() {
        Dossier poor = Dossier.titled("poor")
                .claims(cause("They say so", Source.report("a wire").build()))
                .build();

        assertThat(said(sources().must(beDated()), poor)).isEqualTo("""

                house rule: sources must be dated
                in:         poor
                violations: 1

                a wire
                  suggestion: published(…) or spoken(…)
                """);
        assertThat(said(sources().must(haveARecordedLineage()), DOSSIER)).isEqualTo("""

                house rule: sources must have a recorded lineage
                in:         The strike
                violations: 2

                the paper
                  suggestion: fromNobody(), or drawingOn(…) and its kin

                a miner
                  suggestion: fromNobody(), or drawingOn(…) and its kin
                """);
    }

    @Test
    void a_claim_that_nobody_says_has_no_root() {
        Claim hypothesis = Claim.that("It did").cause(STRIKE).decided(FALL).build();

        assertThat(said(
                        claims().must(haveIndependentRoots(1)),
                        Dossier.titled("none").claims(hypothesis).build()))
                .isEqualTo("""

                house rule: claims must have 1 first source
                in:         none
                violations: 1

                "It did" (nobody)
                  Here it goes back to nobody.
                  Here the number of first sources that are known to be independent is 0.
                  suggestion: record who else says so, or from whom its tellers have it
                """);
    }

    @Test
    void a_requirement_needs_words_and_a_number_of_roots_is_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.of(" ", claim -> true))
                .withMessage("a requirement needs words: expected some as in \"have two first sources\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> haveIndependentRoots(0))
                .withMessage("0 independent first sources: expected 1 or more");
    }
}
