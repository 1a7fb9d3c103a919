package org.antequem.model;

import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Edtf;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

class EndpointRelationTest {

    @Test
    void before_means_that_the_anchor_follows_the_point() {
        EndpointRelation before = new EndpointRelation(START, BEFORE, START, Span.minutes(1, 2));

        assertThat(before.gap(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(60, 120));
    }

    @Test
    void after_means_that_the_anchor_precedes_the_point() {
        EndpointRelation after = new EndpointRelation(START, AFTER, START, Span.minutes(1, 2));

        assertThat(after.gap(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(-120, -60));
    }

    @Test
    void an_open_span_is_open_on_its_side() {
        assertThat(new EndpointRelation(START, BEFORE, START, Span.SOME).gap(Bounds.UNKNOWN, Conventions.STANDARD))
                .isEqualTo(new Gap(1, Bounds.DISTANT_FUTURE));
        assertThat(new EndpointRelation(START, AFTER, START, Span.SOME).gap(Bounds.UNKNOWN, Conventions.STANDARD))
                .isEqualTo(new Gap(Bounds.DISTANT_PAST, -1));
    }

    @Test
    void months_are_counted_from_the_anchor() {
        Bounds march = Edtf.parse("2015-03-15").start().seconds();

        assertThat(new EndpointRelation(START, BEFORE, START, Span.months(1)).gap(march, Conventions.STANDARD))
                .isEqualTo(Span.days(28).before(march, Conventions.STANDARD));
        assertThat(new EndpointRelation(START, AFTER, START, Span.months(1)).gap(march, Conventions.STANDARD))
                .isEqualTo(Span.days(31).after(march, Conventions.STANDARD).reversed());
    }

    @Test
    void certainly_is_narrower_than_possibly() {
        EndpointRelation days = new EndpointRelation(START, AFTER, START, Span.days(2, 3));

        assertThat(days.innerGap(Bounds.UNKNOWN, Conventions.STANDARD)).contains(new Gap(-259_200, -172_800));
        assertThat(days.gap(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(-345_599, -86_401));
    }

    @Test
    void certainly_is_nothing_where_months_differ_in_length() {
        assertThat(new EndpointRelation(START, BEFORE, START, Span.months(1))
                        .innerGap(Bounds.UNKNOWN, Conventions.STANDARD))
                .isEmpty();
    }

    @Test
    void a_limit_of_what_has_no_number_limits_nothing_and_says_so() {
        assertThat(new EndpointRelation(START, BEFORE, Endpoint.END, Span.SOME).limit())
                .hasToString("at any time before or after");
    }
}
