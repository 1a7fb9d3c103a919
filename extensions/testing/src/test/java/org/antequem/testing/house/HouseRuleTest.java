package org.antequem.testing.house;

import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.Criteria.areHedged;
import static org.antequem.testing.house.Criteria.areHypotheses;
import static org.antequem.testing.house.Criteria.areOfKind;
import static org.antequem.testing.house.Criteria.areQuotations;
import static org.antequem.testing.house.Criterion.not;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.HouseRules.events;
import static org.antequem.testing.house.HouseRules.sources;
import static org.antequem.testing.house.Requirements.beDated;
import static org.antequem.testing.house.Requirements.bePlacedInTime;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.antequem.testing.house.Requirements.nameTheirPlace;
import static org.antequem.testing.house.Requirements.sayWhomTheyCite;
import static org.antequem.testing.house.Strike.BROUGHT_ABOUT;
import static org.antequem.testing.house.Strike.DOSSIER;
import static org.antequem.testing.house.Strike.said;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.SourceKind;
import org.antequem.testing.house.Requirement.Shortfall;
import org.junit.jupiter.api.Test;

class HouseRuleTest {

    private static final HouseRule<Claim> TWO_SOURCES =
            claims().that(areCausal()).must(haveIndependentRoots(2)).because("two sources, house style");

    @Test
    void the_sentence_is_the_failure_text() {
        assertThat(TWO_SOURCES)
                .hasToString(
                        "claims that are causal must have 2 independent first sources, because two sources, house style");
        assertThat(said(TWO_SOURCES, DOSSIER)).isEqualTo("""

                house rule: claims that are causal must have 2 independent first sources, because two sources, house style
                in:         The strike
                violations: 1

                "The strike brought the price down" (the paper)
                  Here it goes back to "the paper".
                  Here the number of first sources that are known to be independent is 1.
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
        assertThat(violations.get(0).facts())
                .contains(Fact.shown("the number of first sources that are known to be independent is {}", 1));
        assertThat(violations.get(0)).hasToString("\"The strike brought the price down\" (the paper): " + TWO_SOURCES);
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
    void criteria_and_requirements_of_ones_own_have_the_same_rights() {
        Criterion<Claim> areShouted =
                Criterion.of("are shouted", claim -> claim.wording().endsWith("!"));
        Criterion<Claim> areRefuted = Criterion.of(
                "are refuted", (claim, evaluation) -> evaluation.of(claim).verdict() == REFUTED);
        Requirement<Claim> beShort = Requirement.<Claim>of(
                "be short",
                (claim, evaluation) -> claim.wording().length() < 20
                        ? Optional.empty()
                        : Optional.of(Shortfall.of(
                                Fact.shown("it has {} letters", claim.wording().length()))));

        assertThat(said(claims().that(areShouted.or(areRefuted)).must(beShort.suggesting("cut it")), DOSSIER))
                .isEqualTo("""

                        house rule: claims that (are shouted or are refuted) must be short
                        in:         The strike
                        violations: 1

                        "The strike brought the price down" (the paper)
                          Here it has 33 letters.
                          suggestion: cut it
                        """);
    }

    @Test
    void names_and_words_are_checked() {
        assertThat(TWO_SOURCES.name()).isEqualTo("claims-that-are-causal-must-have-2-independent-first-sources");
        assertThat(TWO_SOURCES.named("two-sources").name()).isEqualTo("two-sources");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_SOURCES.named("Two sources"))
                .withMessage("\"Two sources\" is no name of a house rule: expected small letters, digits and hyphens,"
                        + " as in two-sources");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_SOURCES.because(" "))
                .withMessage("the reason of a rule is blank: expected words");
    }

    @Test
    void a_name_made_of_a_long_sentence_is_cut() {
        assertThat(claims().that(areCausal())
                        .that(areHypotheses())
                        .that(areQuotations())
                        .must(nameTheirPlace())
                        .name())
                .isEqualTo("claims-that-are-causal-and-that-are-hypotheses-and-that-are-quotations-must-name");
        assertThat(claims().that(areCausal())
                        .that(areHypotheses())
                        .that(areQuotations())
                        .must(Requirement.of("fit — so", claim -> true))
                        .name())
                .isEqualTo("claims-that-are-causal-and-that-are-hypotheses-and-that-are-quotations-must-fit");
    }
}
