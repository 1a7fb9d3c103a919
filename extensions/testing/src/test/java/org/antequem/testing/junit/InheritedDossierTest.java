package org.antequem.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Dossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier that the test class has from a class or an interface above it, or from a class around it. */
class InheritedDossierTest {

    private static final String HERE = InheritedDossierTest.class.getName();
    private static final List<String> HEARD = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void forget() {
        HEARD.clear();
    }

    static Dossier titled(String title) {
        return Dossier.titled(title).build();
    }

    abstract static class Hears {
        @Test
        void hears(Dossier dossier) {
            HEARD.add(dossier.title());
        }
    }

    static class WithAField extends Hears {
        static final Dossier RECORD = titled("found");
    }

    static class WithAPrivateField extends Hears {
        @SuppressWarnings("UnusedVariable")
        private static final Dossier RECORD = titled("found");
    }

    static class WithAMethod extends Hears {
        static Dossier record() {
            return titled("found");
        }
    }

    interface Recorded {
        Dossier RECORD = titled("found");
    }

    interface RecordedToo {
        Dossier ANOTHER = titled("another");
    }

    interface Made {
        static Dossier made() {
            return titled("found");
        }
    }

    interface RecordedAbove extends Recorded {}

    @DossierTest
    static class SubOfAField extends WithAField {}

    @DossierTest
    static class SubOfAPrivateField extends WithAPrivateField {}

    @DossierTest
    static class SubOfAMethod extends WithAMethod {}

    static class Between extends WithAField {}

    @DossierTest
    static class TwoAbove extends Between {}

    @DossierTest
    static class OfAnInterface extends Hears implements Recorded {}

    @DossierTest
    static class OfAMethodOfAnInterface extends Hears implements Made {}

    @DossierTest
    static class OfAnInterfaceAbove extends Hears implements RecordedAbove {}

    static class Implementing extends Hears implements Recorded {}

    @DossierTest
    static class OfAnInterfaceOfItsBase extends Implementing {}

    @DossierTest
    static class OfOneInterfaceOnTwoWays extends Implementing implements Recorded {}

    @DossierTest
    static class ItsOwn extends Hears implements RecordedToo {
        static final Dossier MINE = titled("found");
    }

    static class AnotherBase extends Hears {
        static final Dossier RECORD = titled("another");
    }

    @DossierTest
    static class ItsOwnBeforeThatOfTheBase extends AnotherBase {
        static Dossier record() {
            return titled("found");
        }
    }

    @DossierTest
    static class OfTheBaseBeforeAnInterface extends WithAField implements RecordedToo {}

    @DossierTest(member = "RECORD")
    static class OfANameAbove extends WithAField {
        static final Dossier ANOTHER = titled("another");
    }

    @DossierTest
    static class AnnotatedAbove extends Hears {
        static final Dossier RECORD = titled("found");
    }

    static class SubOfAnnotated extends AnnotatedAbove {}

    @DossierTest(SubOfAnnotated.class)
    static class OfAClassThatHasABase extends Hears {}

    static class Around {
        static final Dossier RECORD = titled("found");

        @Nested
        @DossierTest
        class Inside extends Hears {}

        @Nested
        class Between {
            @Nested
            @DossierTest
            class FarInside extends Hears {}
        }
    }

    static class AroundWithABase extends WithAField {
        @Nested
        @DossierTest
        class Inside extends Hears {}
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SubOfAField.class,
                SubOfAPrivateField.class,
                SubOfAMethod.class,
                TwoAbove.class,
                OfAnInterface.class,
                OfAMethodOfAnInterface.class,
                OfAnInterfaceAbove.class,
                OfAnInterfaceOfItsBase.class,
                OfOneInterfaceOnTwoWays.class,
                ItsOwn.class,
                ItsOwnBeforeThatOfTheBase.class,
                OfTheBaseBeforeAnInterface.class,
                OfANameAbove.class,
                SubOfAnnotated.class,
                OfAClassThatHasABase.class,
                Around.Inside.class,
                Around.Between.FarInside.class,
                AroundWithABase.Inside.class
            })
    void is_found(Class<?> test) {
        assertThat(Runs.of(test)).containsExactly("hears(Dossier)");
        assertThat(HEARD).containsExactly("found");
    }

    @DossierTest
    static class OfTwoInterfaces extends Hears implements Recorded, RecordedToo {}

    static class WithTwo extends Hears {
        static final Dossier ONE = titled("one");
        static final Dossier TWO = titled("two");
    }

    @DossierTest
    static class SubOfTwo extends WithTwo {}

    @DossierTest
    static class OfNothing extends Hears implements Runnable {
        @Override
        public void run() {}
    }

    static class StaticallyInside {
        static final Dossier RECORD = titled("around");

        @DossierTest
        static class Inside extends Hears {}
    }

    @Test
    void where_there_are_several_equally_near_or_none_that_is_said() {
        assertThat(Runs.of(OfTwoInterfaces.class))
                .containsExactly("failed: 2 of the type Dossier in the interfaces of " + HERE + "$OfTwoInterfaces ("
                        + HERE + "$Recorded.RECORD, " + HERE + "$RecordedToo.ANOTHER): expected one, or its name as"
                        + " member");
        assertThat(Runs.of(SubOfTwo.class))
                .containsExactly("failed: 2 of the type Dossier in " + HERE
                        + "$WithTwo (ONE, TWO): expected one, or its name as member");
        assertThat(Runs.of(OfNothing.class))
                .containsExactly("failed: no Dossier in " + HERE + "$OfNothing or " + HERE
                        + "$Hears or java.lang.Runnable: expected a static field of the type Dossier, or a static"
                        + " method without parameters that returns one");
        assertThat(Runs.of(StaticallyInside.Inside.class))
                .containsExactly("failed: no Dossier in " + HERE + "$StaticallyInside$Inside or " + HERE
                        + "$Hears: expected a static field of the type Dossier, or a static method without parameters"
                        + " that returns one");
    }
}
