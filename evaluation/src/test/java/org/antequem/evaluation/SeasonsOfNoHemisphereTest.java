package org.antequem.evaluation;

import static org.antequem.record.Approximations.NORTHERN_SEASONS;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That seasons are northern is a presumption where nobody sets the hemisphere; without it they are of either. */
class SeasonsOfNoHemisphereTest {

    /** The effect is over before the cause; 21 is spring, 23 autumn, 25 spring in the north. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            effect     | cause      | verdict             | presuming        | without it
            2001-21    | 2001-08    | REFUTED             | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2001-21    | 2002-01    | REFUTED             |                  | REFUTED
            2001-21    | 2001-06    | NOT_ENOUGH_EVIDENCE |                  | NOT_ENOUGH_EVIDENCE
            2001-25    | 2001-08    | REFUTED             |                  | REFUTED
            2001-21    | 2001-23    | REFUTED             | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2001-02    | 2001-21    | REFUTED             |                  | REFUTED
            2001-05    | 2001-23    | REFUTED             | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            """)
    void decide_where_it_is_presumed(
            String effect, String cause, Verdict verdict, @Nullable String presuming, Verdict without) {
        Claim claim = hypothesis(new Cause(
                Event.called("the sowing").during(cause).build(),
                Role.SHAPED,
                Event.called("the frost").during(effect).build(),
                false));

        assertStands(claim, verdict, presuming, without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            told    | claimed         | verdict   | presuming        | without it
            2001-21 | 2001-03/2001-06 | SUPPORTED | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2001-21 | 2001            | SUPPORTED |                  | SUPPORTED
            2001-21 | 2001-10         | REFUTED   | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2001-21 | 2002            | REFUTED   |                  | REFUTED
            2001-04 | 2001-21         | SUPPORTED | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2001-21 | 2001-21         | SUPPORTED |                  | SUPPORTED
            2001-10 | 2001-21         | REFUTED   | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2002    | 2001-21         | REFUTED   |                  | REFUTED
            """)
    void of_a_date_that_somebody_gives(
            String told, String claimed, Verdict verdict, @Nullable String presuming, Verdict without) {
        assertStands(hypothesis(dated(claimed)), verdict, presuming, without, told(eyewitness("Livia"), dated(told)));
    }

    /** Who denies a season of whichever hemisphere may mean the other one; the very words are denied all the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            denied  | claimed | verdict             | presuming        | without it
            2001-21 | 2001-04 | REFUTED             | NORTHERN_SEASONS | NOT_ENOUGH_EVIDENCE
            2001-21 | 2001-10 | NOT_ENOUGH_EVIDENCE |                  | NOT_ENOUGH_EVIDENCE
            2001-21 | 2001-07 | NOT_ENOUGH_EVIDENCE |                  | NOT_ENOUGH_EVIDENCE
            2001-21 | 2001-21 | REFUTED             |                  | REFUTED
            2001-25 | 2001-04 | REFUTED             |                  | REFUTED
            2001-21 | 2001    | NOT_ENOUGH_EVIDENCE |                  | NOT_ENOUGH_EVIDENCE
            """)
    void of_a_season_that_somebody_denies(
            String denied, String claimed, Verdict verdict, @Nullable String presuming, Verdict without) {
        assertStands(
                hypothesis(dated(claimed)),
                verdict,
                presuming,
                without,
                told(eyewitness("Livia"), dated(denied).negated()));
    }

    /** What the dates allow is read so that it holds in either hemisphere, which no reader expects of "spring". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            sowing  | frost   | is said
            2001-21 | 2001-06 | true
            2001-21 | 2001    | true
            2001-05 | 2001-21 | true
            2001-25 | 2001-06 | false
            2001-04 | 2001-04 | false
            """)
    void where_nothing_decides_it_is_said_that_they_may_be_of_either(String sowing, String frost, boolean isSaid) {
        Claim claim = Claim.that("The sowing came first")
                .event(Event.called("the sowing").during(sowing).build())
                .startedBefore(Event.called("the frost").during(frost).build())
                .build();
        String either = "Seasons may be those of either hemisphere here.";
        Judgement open = judged(Dossier.titled("annals").inZone("Z"), claim);
        Judgement set = judged(Dossier.titled("annals").inZone("Z").inHemisphere(Hemisphere.NORTHERN), claim);

        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(open.explain().replaceAll("\\s+", " ").contains(either)).isEqualTo(isSaid);
        assertThat(set.explain().replaceAll("\\s+", " ")).doesNotContain(either);
    }

    private static Judgement judged(DossierBuilder dossier, Claim claim) {
        return Evaluator.standard().evaluate(dossier.claims(claim).build()).of(claim);
    }

    private static void assertStands(
            Claim claim, Verdict verdict, @Nullable String presuming, Verdict without, Claim... others) {
        Dossier dossier = Dossier.titled("annals")
                .inZone("Z")
                .claims(claim)
                .claims(others)
                .build();
        Judgement judgement = Evaluator.standard().evaluate(dossier).of(claim);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.presuming())
                .isEqualTo(presuming == null ? ImmutableSet.of() : ImmutableSet.of(NORTHERN_SEASONS));
        assertThat(judgement.without(NORTHERN_SEASONS).verdict())
                .as("without it")
                .isEqualTo(without);
    }

    @Test
    void a_dossier_that_sets_its_hemisphere_presumes_nothing() {
        Claim claim = hypothesis(dated("2001-10"));
        for (Hemisphere hemisphere : Hemisphere.values()) {
            Judgement judgement = Evaluator.standard()
                    .evaluate(Dossier.titled("annals")
                            .inHemisphere(hemisphere)
                            .claims(claim, told(eyewitness("Livia"), dated("2001-21")))
                            .build())
                    .of(claim);

            assertThat(judgement.presuming()).isEmpty();
            assertThat(judgement.verdict())
                    .isEqualTo(hemisphere == Hemisphere.NORTHERN ? Verdict.REFUTED : Verdict.NOT_ENOUGH_EVIDENCE);
        }
    }

    @Test
    void no_weakness_rests_on_it() {
        Claim spring = told(eyewitness("Livia"), dated("2001-21"));
        Claim autumn = told(eyewitness("Drusus"), dated("2001-10"));
        Claim before = told(eyewitness("Drusus"), dated("2000-10"));

        assertThat(isContested(spring, autumn)).isFalse();
        assertThat(isContested(spring, before)).isTrue();
    }

    private static boolean isContested(Claim claim, Claim other) {
        Dossier dossier = Dossier.titled("annals").claims(claim, other).build();
        return !Evaluator.standard()
                .evaluate(dossier)
                .of(claim)
                .findings("CONTESTED")
                .isEmpty();
    }

    private static Proposition dated(String when) {
        return new Occurred(WAR, Dating.sometimeWithin(when), Count.NOT_RECORDED);
    }
}
