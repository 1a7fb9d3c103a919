package org.antequem.testing.junit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.InvalidDossierException;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

class DossierTestTest {

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
        assertThat(Runs.of(OfAClass.class))
                .containsExactly("hears_the_evaluation(Evaluation)", "hears_the_dossier(Dossier)");
        assertThat(HEARD).containsExactly("The floods", "REFUTED", "The floods", "inside The floods");
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
        assertThat(Runs.of(OfAMember.class))
                .containsExactly("The flood broke the dyke", "It flooded (a farmer)", "It flooded (a priest)");
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
        assertThat(Runs.of(OfASource.class)).containsExactly("hears(Dossier)");
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

    @DossierTest(value = Records.class, judgedBy = Records.class)
    static class JudgedByNobody {
        @Test
        void never_runs() {}
    }

    @DossierTest
    static class OfAnError {
        static Dossier broken() {
            if (HEARD.isEmpty()) {
                throw new AssertionError("the archive is on fire");
            }
            return Records.FLOODS;
        }

        @Test
        void never_runs() {}
    }

    static final class Contradictory {

        static final Dossier DOSSIER = Dossier.titled("one event, twice")
                .events(
                        Event.called("the flood").during("1953").build(),
                        Event.called("the flood").during("1954").build())
                .build();

        private Contradictory() {}
    }

    /** A class is only initialized once, and what is wrong with it is only said then. */
    private static final class Anew extends ClassLoader {

        Class<?> loaded(Class<?> type) throws IOException {
            try (InputStream in = requireNonNull(type.getResourceAsStream(
                    type.getName().substring(type.getPackageName().length() + 1) + ".class"))) {
                byte[] code = in.readAllBytes();
                return defineClass(type.getName(), code, 0, code.length);
            }
        }

        Anew() {
            super(Anew.class.getClassLoader());
        }
    }

    @Test
    void what_is_wrong_with_a_dossier_is_said_as_it_is() {
        assertThatThrownBy(() -> new Lookup<>(new Anew().loaded(Contradictory.class), Dossier.class, "").found())
                .isInstanceOf(InvalidDossierException.class)
                .hasMessage("the dossier \"one event, twice\" has a problem:\n"
                        + "  - 2 different events are called \"the flood\"; they differ in during (1953; 1954)");
        assertThat(Runs.of(OfAFailure.class)).containsExactly("failed: the archive is closed");
        assertThat(Runs.of(OfAnError.class)).containsExactly("failed: the archive is on fire");
    }

    @Test
    void what_cannot_be_found_is_said() {
        String here = DossierTestTest.class.getName();

        assertThat(Runs.of(OfNothing.class))
                .containsExactly("failed: no Dossier in " + here + "$OfNothing: expected a static field of the type"
                        + " Dossier, or a static method without parameters that returns one");
        assertThat(Runs.of(OfTooMany.class))
                .containsExactly("failed: 2 of the type Dossier in " + here
                        + "$Several (ONE, TWO): expected one, or its name as member");
        assertThat(Runs.of(OfAnUnknownMember.class))
                .containsExactly("failed: no Dossier in " + here + "$Several: expected a static field \"THREE\" of the"
                        + " type Dossier, or a static method without parameters that returns one");
        assertThat(Runs.of(OfNull.class))
                .containsExactly("failed: " + here + "$OfNull.LATER is null: expected a Dossier");
        assertThat(Runs.of(JudgedByNobody.class))
                .containsExactly(
                        "failed: no Evaluator in " + Records.class.getName() + ": expected a static field of the"
                                + " type Evaluator, or a static method without parameters that returns one");
    }
}
