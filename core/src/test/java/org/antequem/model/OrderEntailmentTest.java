package org.antequem.model;

import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.antequem.model.SmallRecord.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from an order. Each row names two propositions of the {@link SmallRecord} in their own words. */
class OrderEntailmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                                 | other                                                  | entails | excludes
            the visit began before the war began                | the war began after the visit began                    | true    | false
            the war began after the visit began                 | the visit began before the war began                   | true    | false
            the visit began before the war began                | the visit began no later than the war began            | true    | false
            the visit began no later than the war began         | the visit began before the war began                   | false   | false
            the visit began before the war began                | the war began before the visit began                   | false   | true
            the visit ended before the war began                | the visit began before the war began                   | true    | false
            the visit ended before the war began                | the visit ended after the war ended                    | false   | true
            the visit ended 2 hours before the war began        | the visit ended before the war began                   | true    | false
            the visit ended before the war began                | the visit ended 2 hours before the war began           | false   | false
            the visit began after the war ended                 | the visit ended 2 hours before the war began           | false   | true
            the visit began 75 to 100 days before the war began | the visit began 2 to 9 months before the war began     | true    | false
            the visit began 75 to 100 days before the war began | the visit began at least 4 months before the war began | false   | true
            the visit began 2 to 9 months before the war began  | the visit began at least 4 months before the war began | false   | false
            the visit began 1 month before the war began        | the visit began 2 to 9 months before the war began     | false   | true
            the visit began 1 month before the war began        | the visit began before the war began                   | true    | false
            the visit began 20 days after the war began         | the visit began 1 month before the war began           | false   | true
            the visit began 20 days after the war began         | the visit ended before the war began                   | false   | true
            the visit began before the war began                | the vote began before the war began                    | false   | false
            the visit began before the war began                | the visit happened                                     | true    | false
            the visit began before the war began                | the war happened                                       | true    | false
            the visit began before the war began                | the war happened in 2016                               | false   | false

            the visit began 20 days after the war began               | the visit began no later than 10 days after the war began    | false | true
            the visit began before the war began                      | the visit began no later than 10 days after the war began    | true  | false
            the visit began after the war ended                       | the visit began no later than 10 days after the war began    | false | false
            the visit began no later than 10 days after the war began | the visit began no later than 1 month after the war began    | true  | false
            the visit began no later than 1 month after the war began | the visit began no later than 10 days after the war began    | false | false
            the visit began no later than 10 days after the war began | the visit began before the war began                         | false | false
            the visit began no later than 10 days after the war began | the visit began no earlier than 10 days before the war began | false | false
            the visit began 1 month before the war began              | the visit began no earlier than 10 days before the war began | false | true
            the visit began no later than 10 days after the war began | the war began no earlier than 40 days before the visit began | true  | false
            the visit ended after the war ended                       | the visit ended no later than 2 hours after the war ended    | false | false
            the visit began no later than 10 days after the war began | the war happened                                             | true  | false

            the visit began no earlier than the war began, and the visit ended no later than the war ended | the visit began before the war began                                                           | false | true
            the visit began no earlier than the war began, and the visit ended no later than the war ended | the visit ended after the war ended                                                            | false | true
            the visit began no earlier than the war began, and the visit ended no later than the war ended | the visit ended before the war began                                                           | false | true
            the visit began 20 days after the war began                                                    | the visit began no earlier than the war began, and the visit ended no later than the war ended | false | false
            """)
    void of_orders(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    @Test
    void a_minute_before_is_not_a_day_before() {
        Order minute = order(VISIT, START, BEFORE, WAR, START, Span.minutes(1));
        Order day = order(VISIT, START, BEFORE, WAR, START, Span.days(1));

        assertThat(minute.entails(day)).isFalse();
        assertThat(minute.excludes(day)).isFalse();
    }

    /** Whatever the clock says: so many days apart on the calendar are not so many others. */
    @ParameterizedTest
    @CsvSource({
        "DAYS, 2, 2, 3, 9, true",
        "DAYS, 3, 9, 2, 2, true",
        "DAYS, 2, 3, 3, 9, false",
        "DAYS, 0, 0, 1, 1, true",
        "MONTHS, 1, 1, 2, 2, true",
        "MONTHS, 1, 2, 2, 2, false",
        "YEARS, 4, 4, 5, 100, true",
        "HOURS, 1, 1, 2, 2, true"
    })
    void other_numbers_of_one_unit_exclude_each_other(
            ChronoUnit unit, long least, long greatest, long other, long last, boolean excludes) {
        Order one = order(VISIT, START, BEFORE, WAR, START, new Span(unit, least, greatest));

        assertThat(one.excludes(order(VISIT, START, BEFORE, WAR, START, new Span(unit, other, last))))
                .isEqualTo(excludes);
    }

    @Test
    void an_order_of_two_numbers_of_days_is_refused() {
        assertThatThrownBy(() -> Order.of(
                        VISIT,
                        WAR,
                        new EndpointRelation(START, BEFORE, START, Span.exactly(Span.days(2))),
                        new EndpointRelation(START, BEFORE, START, Span.exactly(Span.days(3)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no history fits this: ");
    }

    @Test
    void thirty_days_before_are_not_a_month_before() {
        Order days = order(VISIT, START, BEFORE, WAR, START, Span.days(30));
        Order month = order(VISIT, START, BEFORE, WAR, START, Span.months(1));

        assertThat(days.entails(month)).isFalse();
        assertThat(days.excludes(month)).isFalse();
    }

    private static void assertStands(String one, String other, boolean entails, boolean excludes) {
        Proposition premise = SmallRecord.saying(one);
        Proposition conclusion = SmallRecord.saying(other);

        assertThat(premise.entails(conclusion)).as("entails").isEqualTo(entails);
        assertThat(premise.excludes(conclusion)).as("excludes").isEqualTo(excludes);
    }
}
