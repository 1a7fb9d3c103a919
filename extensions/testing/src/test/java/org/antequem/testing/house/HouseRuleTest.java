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
import static org.antequem.testing.house.Requirements.beDated;
import static org.antequem.testing.house.Requirements.beDescribed;
import static org.antequem.testing.house.Requirements.bePlacedInTime;
import static org.antequem.testing.house.Requirements.haveARecordedLineage;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.antequem.testing.house.Requirements.nameTheirPlace;
import static org.antequem.testing.house.Requirements.notBe;
import static org.antequem.testing.house.Requirements.sayWhomTheyCite;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;
import org.antequem.testing.house.Requirement.Shortfall;
import org.junit.jupiter.api.Test;

class HouseRuleTest {

    private static final Event STRIKE =
            Event.called("the strike").during("1926-05-04").build();
    private static final Event FALL = Event.called("the fall of the price").build();
    private static final Source PAPER =
            Source.report("the paper").published("1926-06-01").build();
    private static final Source MINER = Source.witness("a miner")
            .tookPartIn(STRIKE, FALL)
            .published("1926-05-20")
            .build();
    private static final Source BROKER = Source.unnamed("a broker")
            .observed(STRIKE, FALL)
            .published("1926-08")
            .build();

    private static final Claim BROUGHT_ABOUT = Claim.that("The strike brought the price down")
            .cause(STRIKE)
            .decided(FALL)
            .saidBy(PAPER)
            .build();
    private static final Claim IN_APRIL = Claim.that("The price fell in April")
            .event(FALL)
            .happened("1926-04")
            .saidBy(MINER)
            .citingNobody()
            .build();

    private static final Dossier DOSSIER =
            Dossier.titled("The strike").claims(BROUGHT_ABOUT, IN_APRIL).build();

    private static final HouseRule<Claim> TWO_SOURCES =
            claims().that(areCausal()).must(haveIndependentRoots(2)).because("two sources, house style");

    @Test
    void the_sentence_is_the_failure_text() {
        assertThat(TWO_SOURCES)
                .hasToString("claims that are causal must have 2 independent roots, because two sources, house style");
        assertThat(said(TWO_SOURCES, DOSSIER)).isEqualTo("""

                house rule: claims that are causal must have 2 independent roots, because two sources, house style
                in:         The strike
                violations: 1

                "The strike brought the price down" (the paper)
                  roots: the paper
                  known to be independent: 1
                  suggestion: record who else says so, or from whom its tellers have it
                """);
    }

    @Test
    void violations_are_values() {
        ImmutableList<Violation<Claim>> violations = TWO_SOURCES.violations(DOSSIER);

        assertThat(violations)
                .containsExactly(new Violation<>(
                        BROUGHT_ABOUT,
                        TWO_SOURCES,
                        violations.get(0).facts(),
                        "record who else says so, or from whom its tellers have it"));
        assertThat(violations.get(0).facts()).contains(new Fact("known to be independent", 1));
        assertThat(violations.get(0)).hasToString("\"The strike brought the price down\" (the paper): " + TWO_SOURCES);
    }

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

        TWO_SOURCES.check(
                Dossier.titled("two").claims(miner, cause("Both of us", PAPER)).build());
        assertThat(TWO_SOURCES.violations(
                        Dossier.titled("one").claims(miner, retold).build()))
                .extracting(Violation::part)
                .containsExactly(miner, retold);
        assertThat(TWO_SOURCES.violations(
                        Dossier.titled("two").claims(miner, broker).build()))
                .as("an unnamed witness may be the named one")
                .hasSize(2);
    }

    @Test
    void a_rule_about_nothing_fails_unless_it_may_be() {
        HouseRule<Claim> rule =
                claims().that(areHedged()).that(not(areCausal())).must(nameTheirPlace());

        assertThat(said(rule, DOSSIER)).isEqualTo("""

                house rule: claims that are hedged and that are not causal must name their place
                in:         The strike
                but there are no claims that are hedged and that are not causal: expected some, or allowingNone()
                """);
        rule.allowingNone().check(DOSSIER);
    }

    @Test
    void what_is_kept_says_nothing() {
        claims().that(not(areCausal())).must(sayWhomTheyCite()).check(DOSSIER);
        sources()
                .that(areOfKind(SourceKind.REPORT, SourceKind.WITNESS))
                .must(beDated())
                .check(DOSSIER);
        events().must(bePlacedInTime()).check(DOSSIER);
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
                          suggestion: described(…) or numbering(…)
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
                  verdict: REFUTED (confidence moderate)
                """);
    }

    @Test
    void criteria_and_requirements_of_ones_own_have_the_same_rights() {
        Criterion<Claim> areShouted =
                Criterion.of("are shouted", claim -> claim.wording().endsWith("!"));
        Criterion<Claim> areRefuted = Criterion.of(
                "are refuted", (claim, evaluation) -> evaluation.of(claim).verdict() == REFUTED);
        Requirement<Claim> beShort = Requirement.<Claim>of(
                "be short",
                (claim, evaluation) -> claim.wording().length() < 20
                        ? Optional.empty()
                        : Optional.of(
                                Shortfall.of(new Fact("letters", claim.wording().length()))));

        assertThat(said(claims().that(areShouted.or(areRefuted)).must(beShort.suggesting("cut it")), DOSSIER))
                .isEqualTo("""

                        house rule: claims that (are shouted or are refuted) must be short
                        in:         The strike
                        violations: 1

                        "The strike brought the price down" (the paper)
                          letters: 33
                          suggestion: cut it
                        """);
        assertThat(not(areShouted.and(areRefuted))).hasToString("do not meet: are shouted and are refuted");
        assertThat(not(Criterion.<Claim>of("have weight", claim -> true))).hasToString("do not have weight");
    }

    @Test
    void the_criteria_of_the_house_pick_what_they_say() {
        Event stage = Event.called("the ballot")
                .asStage(org.antequem.model.Stage.DECISION, STRIKE)
                .build();
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
    void names_and_words_are_checked() {
        assertThat(TWO_SOURCES.name()).isEqualTo("claims-that-are-causal-must-have-2-independent-roots");
        assertThat(TWO_SOURCES.named("two-sources").name()).isEqualTo("two-sources");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_SOURCES.named("Two sources"))
                .withMessage("\"Two sources\" is no name of a house rule: expected small letters, digits and hyphens,"
                        + " as in two-sources");
        assertThatIllegalArgumentException().isThrownBy(() -> TWO_SOURCES.because(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.of("", claim -> true));
        assertThatIllegalArgumentException().isThrownBy(() -> Requirement.of(" ", claim -> true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> haveIndependentRoots(0))
                .withMessage("0 independent roots: expected 1 or more");
    }

    static String said(HouseRule<?> rule, Dossier dossier) {
        return String.valueOf(catchThrowableOfType(AssertionError.class, () -> rule.check(dossier))
                .getMessage());
    }

    private static <T> Requirement<T> fail() {
        return Requirement.of("fail", part -> false);
    }

    private static Claim cause(String wording, Source teller) {
        return Claim.that(wording)
                .cause(STRIKE)
                .decided(FALL)
                .saidBy(teller)
                .citingNobody()
                .build();
    }
}
