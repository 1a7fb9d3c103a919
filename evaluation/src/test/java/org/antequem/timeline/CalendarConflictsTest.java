package org.antequem.timeline;

import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.C;
import static org.antequem.timeline.SmallNetworks.stipulated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contradictions between distances on the calendar, named without what they do not need. */
final class CalendarConflictsTest {

    private static final int LINKS = 70;

    /** Each distance leaves a day's room in seconds: only local days show that three are fewer than four. */
    @Test
    void days_contradict_each_other_though_nothing_is_dated() {
        Statement two = after(B, A, Span.days(2));
        Statement twoMore = after(C, B, Span.days(2));
        Statement three = after(C, A, Span.limit(Span.days(3)));

        assertThat(Timeline.of(List.of(two, twoMore, three)).conflicts())
                .extracting(Conflict::statements)
                .containsExactly(ImmutableSet.of(two, twoMore, three));
        assertThat(Timeline.of(List.of(two, twoMore, after(C, A, Span.limit(Span.days(4)))))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void days_contradict_a_time_in_hours_that_no_two_days_leave() {
        Statement days = after(B, A, Span.days(2));
        Statement hours = after(B, A, Span.atMost(Span.hours(24)));

        assertThat(Timeline.of(List.of(days, hours)).conflicts())
                .extracting(Conflict::statements)
                .containsExactly(ImmutableSet.of(days, hours));
        assertThat(Timeline.of(List.of(days, after(B, A, Span.atMost(Span.hours(25)))))
                        .conflicts())
                .isEmpty();
    }

    /** Other events depend on each link of the chain, and bear on nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+07:00", "Europe/Paris"})
    void a_chain_of_months_that_is_a_month_too_long_is_named_alone(String zone) {
        List<Statement> chain = new ArrayList<>(List.of(starting(event(0), "1900-01-31")));
        List<Statement> others = new ArrayList<>();
        for (int link = 1; link <= LINKS; link++) {
            chain.add(after(event(link), event(link - 1), Span.atLeast(Span.months(1))));
            others.add(after(Event.called("beside " + link).build(), event(link), Span.months(1, 2)));
        }
        chain.add(starting(event(LINKS), "1900/1905-10"));
        List<Statement> all = new ArrayList<>(others);
        all.addAll(chain);

        assertThat(Timeline.of(all, Conventions.STANDARD.inZone(zone)).conflicts())
                .extracting(Conflict::statements)
                .containsExactly(ImmutableSet.copyOf(chain));
    }

    private static Event event(int number) {
        return Event.called("link " + number).build();
    }

    private static Statement starting(Event event, String edtf) {
        return stipulated(new Occurred(event, Dating.startingWithin(edtf), Count.NOT_RECORDED));
    }

    private static Statement after(Event event, Event anchor, Span by) {
        return SmallNetworks.order(event, Endpoint.START, Direction.AFTER, anchor, Endpoint.START, by);
    }
}
