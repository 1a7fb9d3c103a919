package org.antequem.model;

import static org.antequem.model.SmallRecord.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import org.antequem.time.Approximation;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What follows from how long something lasted, and what does not go with it. In the words of the {@link SmallRecord}.
 */
class DurationEntailmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                                   | other                             | entails | excludes
            the visit lasted 40 days                              | the visit happened                | true    | false
            the visit lasted 40 days                              | the visit lasted at least 30 days | true    | false
            the visit lasted 40 days                              | the visit lasted at most 31 days  | false   | true
            the visit lasted 40 days                              | the visit lasted 2 months         | false   | true
            the visit lasted at least 30 days                     | the visit lasted 40 days          | false   | false
            the visit lasted at least 30 days                     | the visit lasted at most 31 days  | false   | false
            the visit lasted at least 30 days                     | the visit lasted at least 1 hour  | true    | false
            the visit lasted 2 months                             | the visit lasted 2 to 9 months    | true    | false
            the visit lasted 2 months                             | the visit lasted at least 30 days | true    | false
            the visit lasted 0 seconds                            | the visit lasted at least 1 hour  | false   | true
            the visit lasted 0 seconds                            | the visit lasted at most 31 days  | true    | false
            the war lasted at least 1 year                        | the visit lasted 40 days          | false   | false
            the war lasted at least 1 year                        | the war happened                  | true    | false
            it is not true that the visit happened                | the visit lasted 40 days          | false   | true
            it is not true that the visit lasted at least 30 days | the visit lasted 40 days          | false   | true
            it is not true that the visit lasted at least 30 days | the visit happened                | false   | false
            the visit happened (0 of them)                        | the visit lasted 40 days          | false   | true
            """)
    void of_durations(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    /** The day of the start and of the end decide; a month starts and ends within itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                                     | other                             | entails | excludes
            the visit happened in July 2015                         | the visit lasted at most 31 days  | true    | false
            the visit happened in July 2015                         | the visit lasted 40 days          | false   | true
            the visit happened in July 2015                         | the visit lasted 2 months         | false   | true
            the visit began in July 2015 and ended in February 2016 | the visit lasted at least 30 days | true    | false
            the visit began in July 2015 and ended in February 2016 | the visit lasted 0 seconds        | false   | true
            the visit began in July 2015 and ended in February 2016 | the visit lasted 40 days          | false   | true
            the visit began in July 2015 and ended in February 2016 | the visit lasted 2 to 9 months    | true    | false
            the visit happened in 2015                              | the visit lasted 40 days          | false   | false
            the visit began in July 2015 and went on                | the visit lasted 40 days          | false   | false
            the visit began in 2015                                 | the visit lasted 40 days          | false   | false
            the visit happened in July 2015 (3 of them)             | the visit lasted at most 31 days  | true    | false
            the visit happened in July 2015 (0 of them)             | the visit lasted at most 31 days  | false   | false
            the war happened in 2016                                | the war lasted at least 1 year    | false   | false
            the war happened in 2016                                | the visit lasted 40 days          | false   | false
            """)
    void of_dates(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                                                                                      | other                                                                                                    | entails | excludes
            the visit began at least 60 days before the war began, and the visit ended no earlier than the war began | the visit lasted at least 30 days                                                                        | true    | false
            the visit began at least 60 days before the war began, and the visit ended no earlier than the war began | the visit lasted 40 days                                                                                 | false   | true
            the visit began at least 60 days before the war began, and the visit ended no earlier than the war began | the visit happened in July 2015                                                                          | false   | true
            the visit began at least 60 days before the war began, and the visit ended no earlier than the war began | the visit happened in 2015                                                                               | false   | false
            the visit began no earlier than the vote began, and the visit ended at most 20 days after the vote began | the visit lasted at most 31 days                                                                         | true    | false
            the visit began no earlier than the vote began, and the visit ended at most 20 days after the vote began | the visit began at least 60 days before the war began, and the visit ended no earlier than the war began | false   | true
            the visit began before the war began                                                                     | the visit lasted 40 days                                                                                 | false   | false
            the visit was a stage in the planning of the war                                                          | the visit lasted 40 days                                                                                 | false   | false
            """)
    void of_orders(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    /** With the last day or without. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            dated                 | unit   | number | entailed | excluded
            2015-01-01            | DAYS   | 1      | true     | false
            2015-01-01            | DAYS   | 0      | false    | false
            2015-01-01            | DAYS   | 2      | false    | false
            2015-01-01/2015-01-02 | DAYS   | 3      | false    | false
            2015-01-01/2015-01-02 | DAYS   | 4      | false    | true
            2015-05-01/2015-06-30 | MONTHS | 2      | false    | false
            2015-05-01/2015-06-30 | MONTHS | 3      | false    | true
            2015                  | YEARS  | 1      | false    | false
            2015                  | YEARS  | 2      | false    | true
            """)
    void days_are_counted_both_ways(String dated, ChronoUnit unit, long number, boolean entailed, boolean excluded) {
        Proposition date = new Occurred(VISIT, Dating.of(dated), Count.NOT_RECORDED);
        Proposition lasted = new Lasted(VISIT, new Span(unit, number, number));

        assertThat(date.entails(lasted)).isEqualTo(entailed);
        assertThat(date.excludes(lasted)).isEqualTo(excluded);
        assertThat(lasted.negated().excludes(date)).isEqualTo(entailed);
    }

    /** What is left of a day that is meant roughly is true of an instant as well. */
    @Test
    void a_day_or_two_leaves_no_more_than_that_it_happened() {
        Lasted rough = new Lasted(VISIT, Span.days(1).asSaid());
        Lasted left = rough.in(Conventions.STANDARD.approximating(Approximation.STANDARD.withoutRoughNumbers()));

        assertThat(left.by()).isEqualTo(Span.ANY);
        assertThat(rough.entails(left)).isTrue();
        assertThat(left.entails(Occurred.of(VISIT))).isTrue();
    }

    @Test
    void less_than_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lasted(VISIT, Span.limit(Span.days(3))))
                .withMessage("\"the visit\" lasted at most 3 days, or the other way round:"
                        + " nothing lasts for less than nothing");
    }

    @Test
    void what_everything_lasts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lasted(VISIT, Span.atLeast(Span.days(0))))
                .withMessage("\"the visit\" lasted at least 0 days: everything does; expected a limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lasted(VISIT, Span.atLeast(Span.days(1))))
                .withMessage("\"the visit\" lasted at least 1 day: everything does; expected a limit");
        assertThat(new Lasted(VISIT, Span.days(0)).by()).isEqualTo(Span.days(0));
    }

    private static void assertStands(String one, String other, boolean entails, boolean excludes) {
        Proposition premise = SmallRecord.saying(one);
        Proposition conclusion = SmallRecord.saying(other);

        assertThat(premise.entails(conclusion)).as("entails").isEqualTo(entails);
        assertThat(premise.excludes(conclusion)).as("excludes").isEqualTo(excludes);
        assertThat(conclusion.excludes(premise))
                .as("excludes, the other way round")
                .isEqualTo(excludes);
    }
}
