package org.antequem.testing;

import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingAssertTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one             | other           | precedes
            1924-09         | 1924-10         | certainly
            1924-10         | 1924-10-25      | possibly
            1924-10-25      | 1924-10         | possibly
            1924-10-25      | 1924-10-25      | possibly
            1924-10-25T10:00:00Z | 1924-10-25T10:00:00Z | never
            1924-11         | 1924-10         | never
            1924-09/1924-10 | 1924-10-31/1925 | possibly
            1924-09/1924-11 | 1924-10-31/1925 | never
            1924/..         | 1925            | possibly
            ../1924         | 1925            | certainly
            1924-10/        | 1924-09         | never
            """)
    void one_precedes_another_certainly_possibly_or_never(String one, String other, String precedes) {
        DatingAssert dating = assertThat(Dating.of(one));
        Dating later = Dating.of(other);

        assertThat(holds(() -> dating.certainlyPrecedes(later))).isEqualTo(precedes.equals("certainly"));
        assertThat(holds(() -> dating.mayPrecede(later))).isEqualTo(!precedes.equals("never"));
        assertThat(holds(() -> dating.cannotPrecede(later))).isEqualTo(precedes.equals("never"));
    }

    private static boolean holds(ThrowingCallable assertion) {
        return catchThrowable(assertion) == null;
    }

    @Test
    void what_is_asserted_of_one_dating_can_be_chained() {
        assertThat(Dating.of("1924-10"))
                .as("the month")
                .certainlyPrecedes(Dating.of("1924-11"))
                .mayPrecede(Dating.of("1924-10-25"))
                .cannotPrecede(Dating.of("1924-09"))
                .mayPrecede(Dating.of("1925"));
    }

    @Test
    void a_failure_shows_the_bounds_that_matter() {
        assertThat(Said.by(() -> assertThat(Dating.of("1924-10")).certainlyPrecedes(Dating.of("1924-10-25"))))
                .isEqualTo("""

                        dating:            1924-10
                        expected:          certainly over before 1924-10-25 starts
                        but was:           possibly so
                        it ended:          between 1924-10-01T00:00:00Z and 1924-10-31T23:59:59Z
                        the other started: between 1924-10-25T00:00:00Z and 1924-10-25T23:59:59Z
                        """);
        assertThat(Said.by(() -> assertThat(Dating.of("1924-11")).mayPrecede(Dating.of("1924-10-25"))))
                .isEqualTo("""

                        dating:            1924-11
                        expected:          possibly over before 1924-10-25 starts
                        but was:           impossible
                        it ended:          between 1924-11-01T00:00:00Z and 1924-11-30T23:59:59Z
                        the other started: between 1924-10-25T00:00:00Z and 1924-10-25T23:59:59Z
                        """);
        assertThat(Said.by(() -> assertThat(Dating.of("../1924")).cannotPrecede(Dating.of("1925"))))
                .isEqualTo("""

                        dating:            ../1924
                        expected:          never over before 1925 starts
                        but was:           certainly so
                        it ended:          between 1924-01-01T00:00:00Z and 1924-12-31T23:59:59Z
                        the other started: between 1925-01-01T00:00:00Z and 1925-12-31T23:59:59Z
                        """);
    }

    @Test
    void bounds_that_are_open_are_shown_as_such() {
        assertThat(Said.by(() -> assertThat(Dating.of("1924-10/")).certainlyPrecedes(Dating.of("../1923"))))
                .isEqualTo("""

                        dating:            1924-10/
                        expected:          certainly over before ../1923 starts
                        but was:           impossible
                        it ended:          1924-10-01T00:00:00Z or later
                        the other started: 1923-12-31T23:59:59Z or earlier
                        """);
        Dating someDay = new Dating("some day", Bounds.UNKNOWN, Bounds.UNKNOWN, false);
        assertThat(Said.by(() -> assertThat(someDay).certainlyPrecedes(someDay)))
                .isEqualTo("""

                        dating:            some day
                        expected:          certainly over before some day starts
                        but was:           possibly so
                        it ended:          at any time
                        the other started: at any time
                        """);
    }

    @Test
    void both_are_read_by_the_conventions_of_a_dossier() {
        Dating october = Dating.of("1924-10");
        Dating inUtc = Dating.of("1924-10-31T23:00Z");

        assertThat(october).mayPrecede(inUtc);
        assertThat(october).readBy(Conventions.STANDARD.inZone("+02:00")).certainlyPrecedes(inUtc);
        assertThat(Said.by(() -> assertThat(october).certainlyPrecedes(inUtc))).isEqualTo("""

                dating:            1924-10
                expected:          certainly over before 1924-10-31T23:00Z starts
                but was:           possibly so
                it ended:          between 1924-10-01T00:00:00Z and 1924-10-31T23:59:59Z
                the other started: between 1924-10-31T23:00:00Z and 1924-10-31T23:00:59Z
                """);
    }
}
