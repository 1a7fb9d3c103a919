package org.antequem.timeline;

import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.model.Count;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

/** A quarrel nearby spoils no proof that needs months to be counted from where their anchor is forced to lie. */
class MonthsAmongConflictsTest {

    private static final Event A = Event.called("the oath").build();
    private static final Event B = Event.called("the siege").build();
    private static final Event C = Event.called("the truce").build();
    private static final Event X = Event.called("the quarrel").build();

    private static final Statement OATH = dated(C, Dating.startingWithin("2000-01-26/2000-02-26"));
    private static final Statement MONTHS = order(C, BEFORE, A, Span.months(1, 3));
    private static final Statement DAYS = order(A, AFTER, B, Span.days(23, 27));
    private static final Statement ONE = order(C, BEFORE, X, Span.SOME);
    private static final Statement OTHER = order(X, BEFORE, C, Span.SOME);

    @Test
    void a_proof_over_months_survives_a_quarrel_of_others() {
        Timeline quiet = Timeline.of(List.of(OATH, MONTHS, DAYS));
        Timeline loud = Timeline.of(List.of(OATH, MONTHS, DAYS, ONE, OTHER));

        assertThat(quiet.before(startOf(C), startOf(B)).orElseThrow().statements())
                .containsExactlyInAnyOrder(OATH, MONTHS, DAYS);
        assertThat(loud.certainty(startOf(C), startOf(B))).isEqualTo(Certainty.CERTAIN);
        assertThat(loud.before(startOf(C), startOf(B)).orElseThrow().statements())
                .containsExactlyInAnyOrder(OATH, MONTHS, DAYS);
        assertThat(loud.order(startOf(C), startOf(B)).proof()).isPresent();
    }

    @Test
    void a_proof_from_one_of_two_contradicting_datings_is_found() {
        Statement one = dated(A, Dating.of("2011-12-27/2012-01-23"));
        Statement other = dated(A, Dating.of("2011-10/2011-11-15"));
        Statement months = order(A, BEFORE, B, Span.months(1, 2));

        Proof alone =
                Timeline.of(List.of(one, months)).before(endOf(A), startOf(B)).orElseThrow();
        Proof among = Timeline.of(List.of(one, other, months))
                .before(endOf(A), startOf(B))
                .orElseThrow();

        assertThat(among.statements()).isEqualTo(alone.statements()).containsExactlyInAnyOrder(one, months);
        assertThat(among.margin()).isEqualTo(alone.margin());
    }

    private static Statement dated(Event event, Dating dating) {
        return new Stipulation(new Occurred(event, dating, Count.NOT_RECORDED));
    }

    private static Statement order(Event event, Direction side, Event anchor, Span by) {
        return new Stipulation(Order.of(event, anchor, new EndpointRelation(START, side, START, by)));
    }
}
