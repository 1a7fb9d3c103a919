package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing but months or years date a line, its picture tells no number of days, as explanations do not. */
class CountedMonthsTest {

    private static final Event VISIT = Event.called("the visit").build();
    private static final Event PLANNING = Event.called("the planning").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit   | earliest                        | axis
            months | 2 months after, at the earliest | 4 months
            years  | 2 years after, at the earliest  | 4 years
            """)
    void a_span_in_months_is_counted_in_months(String unit, String earliest, String axis) {
        TimelinePicture picture = picture(unit.equals("months") ? Span.months(2, 9) : Span.years(2, 9));

        assertThat(picture.title()).isEqualTo("The planning began before the visit began");
        assertThat(picture.description())
                .doesNotContain(" day")
                .endsWith("This argument fails if its sources are wrong.");
        assertThat(picture.svg(800)).contains(earliest, axis, "no overlap").doesNotContain(" day");
    }

    @Test
    void a_span_in_days_is_counted_in_days() {
        TimelinePicture picture = picture(Span.days(60, 90));

        assertThat(picture.title()).startsWith("The planning began at least ").endsWith(" before the visit began");
        assertThat(picture.description()).contains("if its dates are off by at least ");
        assertThat(picture.svg(800)).contains(" days");
    }

    private static TimelinePicture picture(Span by) {
        Source teller = Source.witness("the clerk").observed(PLANNING, VISIT).build();
        Claim tested = Claim.that("The planning came first")
                .event(PLANNING)
                .startedBefore(VISIT)
                .build();
        Claim told = Claim.that("It came " + by + " before")
                .event(PLANNING)
                .startedBefore(VISIT)
                .by(by)
                .saidBy(teller)
                .citingNobody()
                .build();
        Evaluation evaluation = Evaluator.standard()
                .evaluate(Dossier.titled("the planning").claims(tested, told).build());
        return TimelinePicture.of(TimelinePicture.linesOf(evaluation.of(tested)).get(0), evaluation);
    }
}
