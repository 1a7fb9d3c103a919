package org.antequem.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class DossierTestTest {

    private static final Event FLOOD =
            Event.called("the flood").during("1953-02-01").build();
    private static final Event BREACH =
            Event.called("the breach").during("1953-01-31").build();

    static final class Records {

        static final Dossier FLOODS = Dossier.titled("The floods")
                .claims(
                        Claim.that("The flood broke the dyke")
                                .cause(FLOOD)
                                .decided(BREACH)
                                .build(),
                        Claim.that("It flooded")
                                .event(FLOOD)
                                .happened()
                                .saidBy(Source.witness("a farmer").build())
                                .build(),
                        Claim.that("It flooded")
                                .event(FLOOD)
                                .happened()
                                .saidBy(Source.witness("a priest").build())
                                .build())
                .build();

        private Records() {}
    }

    static final class Several {

        static final Dossier ONE = Records.FLOODS;
        static final Dossier TWO = Records.FLOODS;

        private Several() {}
    }

    static final class Strict {

        static Evaluator noRules() {
            return Evaluator.of();
        }

        private Strict() {}
    }

    @Retention(RetentionPolicy.RUNTIME)
    @DossierTest(Reader.class)
    @interface Titled {
        String value();
    }

    static final class Reader implements DossierSource {
        @Override
        public Dossier dossier(ExtensionContext context) {
            return Dossier.titled(context.getRequiredTestClass()
                            .getAnnotation(Titled.class)
                            .value())
                    .build();
        }
    }

    private static final List<String> HEARD = new ArrayList<>();

    private final List<String> ran = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void forget() {
        HEARD.clear();
    }

    @DossierTest(Records.class)
    static class OfAClass {

        @BeforeEach
        void remember(Dossier dossier) {
            HEARD.add(dossier.title());
        }

        @Test
        void hears_the_evaluation(Evaluation evaluation) {
            HEARD.add(evaluation.judgements().get(0).verdict().name());
        }

        @Nested
        class Inside {
            @Test
            void hears_the_dossier(Dossier dossier) {
                HEARD.add("inside " + dossier);
            }
        }
    }

    @Test
    void dossier_and_evaluation_are_handed_to_methods_and_constructors() {
        run(OfAClass.class);

        assertThat(ran).containsExactly("hears_the_evaluation(Evaluation)", "hears_the_dossier(Dossier)");
        assertThat(HEARD).containsExactly("The floods", "REFUTED", "The floods", "inside The floods");
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
            assertThat(dossier.claims()).contains(claim);
            HEARD.add(verdict.name());
        }
    }

    @Test
    void each_claim_is_a_test_named_by_its_wording() {
        run(OfItself.class);

        assertThat(ran).containsExactly("The flood broke the dyke", "It flooded (a farmer)", "It flooded (a priest)");
        assertThat(HEARD).hasSize(3).startsWith("REFUTED");
    }

    @DossierTest(value = Several.class, member = "TWO", judgedBy = Strict.class)
    static class OfAMember {
        @EachClaim
        void is_undecided_without_rules(Verdict verdict) {
            assertThat(verdict).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        }
    }

    @Test
    void a_member_and_an_evaluator_can_be_named() {
        run(OfAMember.class);

        assertThat(ran).hasSize(3).noneMatch(line -> line.startsWith("failed"));
    }

    @Titled("read elsewhere")
    static class OfASource {
        @Test
        void hears(Dossier dossier) {
            HEARD.add(dossier.title());
        }
    }

    @Test
    void a_source_reads_it_by_annotations_of_its_own() {
        run(OfASource.class);

        assertThat(HEARD).containsExactly("read elsewhere");
    }

    @DossierTest
    static class OfNothing {
        @Test
        void never_runs() {}
    }

    @DossierTest(Several.class)
    static class OfTooMany {
        @Test
        void never_runs() {}
    }

    @DossierTest(value = Several.class, member = "THREE")
    static class OfAnUnknownMember {
        @Test
        void never_runs() {}
    }

    @DossierTest
    static class OfNull {
        static final @Nullable Dossier LATER = null;

        @Test
        void never_runs() {}
    }

    @DossierTest
    static class OfAFailure {
        static Dossier broken() {
            if (HEARD.isEmpty()) {
                throw new IllegalStateException("the archive is closed");
            }
            return Records.FLOODS;
        }

        @Test
        void never_runs() {}
    }

    @DossierTest(Records.class)
    static class AskingTooMuch {
        @Test
        void asks(Verdict verdict) {}
    }

    @Titled("nothing claimed")
    static class WithoutClaims {
        @EachClaim
        void never_runs(Verdict verdict) {}
    }

    static class WithoutADossier {
        @EachClaim
        void never_runs(Verdict verdict) {}
    }

    @Test
    void what_cannot_be_found_is_said() {
        String here = DossierTestTest.class.getName();
        run(OfNothing.class);
        run(OfTooMany.class);
        run(OfAnUnknownMember.class);
        run(OfNull.class);
        run(OfAFailure.class);
        run(AskingTooMuch.class);
        run(WithoutClaims.class);
        run(WithoutADossier.class);

        assertThat(ran)
                .containsExactly(
                        "failed: no Dossier in " + here + "$OfNothing: expected a static field of the type Dossier, or"
                                + " a static method without parameters that returns one",
                        "failed: 2 of the type Dossier in " + here + "$Several (ONE, TWO): expected one, or its name as"
                                + " member",
                        "failed: no Dossier in " + here + "$Several: expected a static field \"THREE\" of the type"
                                + " Dossier, or a static method without parameters that returns one",
                        "failed: " + here + "$OfNull.LATER is null: expected a Dossier",
                        "failed: the archive is closed",
                        "failed: a parameter of the type Verdict is of one claim: expected @EachClaim on the method, or"
                                + " an Evaluation to ask for it",
                        "failed: the dossier \"nothing claimed\" has no claims: expected one for each run",
                        "failed: no dossier for " + here + "$WithoutADossier: expected @DossierTest on it or on a class"
                                + " around it");
    }

    private void run(Class<?> test) {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(test))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                                result.getThrowable().ifPresent(failure -> ran.add("failed: " + failure.getMessage()));
                                if (identifier.isTest() && result.getThrowable().isEmpty()) {
                                    ran.add(identifier.getDisplayName());
                                }
                            }
                        });
    }
}
