package org.antequem.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EachClaimTest {

    private static final List<String> HEARD = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void forget() {
        HEARD.clear();
    }

    @DossierTest
    static class OfItself {

        OfItself(Evaluation evaluation) {
            assertThat(evaluation.judgements()).hasSize(3);
        }

        @BeforeEach
        void before(Verdict verdict) {
            assertThat(verdict).isNotNull();
        }

        static Dossier made() {
            return Records.FLOODS;
        }

        @EachClaim
        void is_judged(Claim claim, Judgement judgement, Verdict verdict, Dossier dossier) {
            assertThat(judgement.claim()).isEqualTo(claim);
            assertThat(judgement.verdict()).isEqualTo(verdict);
            assertThat(dossier.claims()).contains(claim);
            HEARD.add(verdict.name());
        }
    }

    @Test
    void is_a_test_for_each_named_by_its_wording() {
        assertThat(Runs.of(OfItself.class))
                .containsExactly("The flood broke the dyke", "It flooded (a farmer)", "It flooded (a priest)");
        assertThat(HEARD).hasSize(3).startsWith("REFUTED");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @EachClaim
    @interface EveryOne {}

    @DossierTest
    static class OfAHypothesis {

        static final Dossier RAIN = rain();

        static Dossier rain() {
            Event rain = Event.called("the rain").build();
            return Dossier.titled("rain")
                    .claims(
                            Claim.that("It rained").event(rain).happened().build(),
                            Claim.that("It rained")
                                    .event(rain)
                                    .happened("1953")
                                    .saidBy(Source.witness("a farmer").build())
                                    .build())
                    .build();
        }

        @EveryOne
        void is_asked(Claim claim) {
            HEARD.add(claim.proposition().toString());
        }
    }

    @Test
    void may_stand_behind_an_annotation_of_ones_own_and_names_nobody_where_nobody_says_it() {
        assertThat(Runs.of(OfAHypothesis.class)).containsExactly("It rained (nobody)", "It rained (a farmer)");
        assertThat(HEARD).containsExactly("\"the rain\" happened", "\"the rain\" happened in 1953");
    }

    @DossierTest(Records.class)
    static class OnlyOne {
        @Test
        void asks_for_a_verdict(Verdict verdict) {}

        @Test
        void asks_for_a_judgement(Judgement judgement) {}

        @Test
        void asks_for_a_claim(Claim claim) {}
    }

    @DossierTest(Records.class)
    static class InATable {

        @ParameterizedTest
        @EnumSource
        void has_a_column_of_verdicts(Verdict verdict, Evaluation evaluation) {
            HEARD.add(verdict + " of " + evaluation.dossier());
        }
    }

    @Test
    void a_table_may_have_a_column_of_verdicts() {
        assertThat(Runs.of(InATable.class)).hasSize(4).noneMatch(line -> line.startsWith("failed"));
        assertThat(HEARD)
                .containsExactly(
                        "SUPPORTED of The floods",
                        "REFUTED of The floods",
                        "NOT_ENOUGH_EVIDENCE of The floods",
                        "CONFLICTING_EVIDENCE of The floods");
    }

    @Test
    void one_claim_is_only_handed_to_what_runs_for_each() {
        assertThat(Runs.of(OnlyOne.class))
                .containsExactlyInAnyOrder(
                        "failed: a parameter of the type Verdict is of one claim: expected @EachClaim on the method, or"
                                + " an Evaluation to ask for it",
                        "failed: a parameter of the type Judgement is of one claim: expected @EachClaim on the method,"
                                + " or an Evaluation to ask for it",
                        "failed: a parameter of the type Claim is of one claim: expected @EachClaim on the method, or"
                                + " an Evaluation to ask for it");
    }

    @DossierTest
    static class WithoutClaims {

        static final Dossier EMPTY = Dossier.titled("nothing claimed").build();

        @EachClaim
        void never_runs(Verdict verdict) {}
    }

    static class WithoutADossier {
        @EachClaim
        void never_runs(Verdict verdict) {}
    }

    @Test
    void what_has_no_claims_is_said() {
        assertThat(Runs.of(WithoutClaims.class))
                .containsExactly("failed: the dossier \"nothing claimed\" has no claims: expected one for each run");
        assertThat(Runs.of(WithoutADossier.class))
                .containsExactly("failed: no dossier for " + EachClaimTest.class.getName()
                        + "$WithoutADossier: expected @DossierTest on it or on a class around it");
    }
}
