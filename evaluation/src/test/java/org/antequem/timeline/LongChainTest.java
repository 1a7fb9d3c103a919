package org.antequem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Order;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of many statements: nothing recurses, and nothing grows with the square of their number. */
final class LongChainTest {

    private static final int EVENTS = 100_000;

    @ParameterizedTest
    @CsvSource({"1, true", "5, false"})
    void proves_and_refutes_over_a_hundred_thousand_statements(long least, boolean isOpen) {
        Span span = isOpen ? Span.atLeast(Span.seconds(least)) : new Span(Span.SOME.unit(), least, least + 2);
        List<Event> events = new ArrayList<>();
        List<Statement> chain = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(Event.called("E" + i).build());
            if (i > 0) {
                chain.add(before(events.get(i - 1), events.get(i), span));
            }
        }
        Event first = events.get(0);
        Event last = events.get(EVENTS - 1);

        Timeline timeline = Timeline.of(chain);

        assertThat(timeline.before(Moment.endOf(first), Moment.startOf(last)))
                .hasValueSatisfying(proof ->
                        assertThat(proof.statements().asList().equals(chain)).isTrue());
        Statement closing = before(last, first, Span.SOME);
        assertThat(timeline.with(closing).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.statements()).hasSize(EVENTS).contains(closing);
            assertThat(conflict.statements().containsAll(chain)).isTrue();
        });
    }

    private static Statement before(Event event, Event anchor, Span span) {
        return new Stipulation(
                Order.of(event, anchor, new EndpointRelation(Endpoint.END, Direction.BEFORE, Endpoint.START, span)));
    }
}
