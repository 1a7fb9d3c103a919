package org.antequem.explanation;

import static org.antequem.world.Annals.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

/** A number of days is told where a calendar gives it, and not where it comes from months or years alone. */
class CountedDaysTest {

    private static final Event VISIT = Event.called("the visit").build();
    private static final Event PLANNING = Event.called("the planning").build();
    private static final String FIRST = "So \"the planning\" began before \"the visit\" began";

    @Test
    void two_months_have_no_number_of_days() {
        assertThat(text(PLANNING, VISIT, Span.months(2, 9))).contains(FIRST + ".");
        assertThat(text(PLANNING, VISIT, Span.years(2, 9))).contains(FIRST + ".");
    }

    @Test
    void sixty_days_have_one() {
        assertThat(text(PLANNING, VISIT, Span.days(60, 90))).contains(FIRST + ", with at least");
    }

    @Test
    void two_months_before_a_day_have_one() {
        Event meeting = Event.called("the meeting").during("2015-07-01").build();
        Event journey = Event.called("the journey").during("2015-06-01").build();

        assertThat(text(
                        PLANNING,
                        meeting,
                        Span.months(2, 9),
                        Claim.that("The planning came before the journey")
                                .event(PLANNING)
                                .startedBefore(journey)
                                .build()))
                .contains(
                        "So \"the planning\" began before \"the journey\" began, with at least 30 full days between.");
    }

    private static String text(Event one, Event other, Span by) {
        return text(
                one,
                other,
                by,
                Claim.that("The planning came first")
                        .event(one)
                        .startedBefore(other)
                        .build());
    }

    private static String text(Event one, Event other, Span by, Claim tested) {
        Source teller = Source.witness("the clerk").observed(one, other).build();
        Claim told = Claim.that("It came " + by + " before")
                .event(one)
                .startedBefore(other)
                .by(by)
                .saidBy(teller)
                .citingNobody()
                .build();
        return Evaluator.standard()
                .evaluate(dossier(List.of(tested, told)))
                .of(tested)
                .explain()
                .replaceAll("\\s+", " ");
    }
}
