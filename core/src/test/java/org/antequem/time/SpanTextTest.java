package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTextTest {

    @Test
    void reads_what_any_span_prints() {
        List<Span> spans = new ArrayList<>(List.of(Span.ANY, Span.SOME));
        for (ChronoUnit unit : List.of(
                ChronoUnit.SECONDS,
                ChronoUnit.MINUTES,
                ChronoUnit.HOURS,
                ChronoUnit.DAYS,
                ChronoUnit.WEEKS,
                ChronoUnit.MONTHS,
                ChronoUnit.YEARS)) {
            for (long number : new long[] {0, 1, 2, 10, 200, 1_000_000_000}) {
                Span span = new Span(unit, number, number);
                spans.add(span);
                spans.add(span.asSaid());
                spans.add(Span.exactly(span));
                spans.add(Span.atLeast(span));
                spans.add(Span.limit(span));
                spans.add(new Span(unit, number, 1_000_000_000));
                spans.add(span.asSaid().countingLastDay());
            }
        }

        for (Span span : spans) {
            assertThat(SpanText.parse(SpanText.of(span))).as(SpanText.of(span)).isEqualTo(span);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # text                  | fails at
                    2-9 months              | 2
                    months                  | 1
                    two months              | 1
                    2 to months             | 6
                    2 fortnights            | 3
                    at least 2 to 3 days    | 15
                    exactly 2 days (3 days) | 17
                    99999999999 days        | 11
                    """)
    void says_where_it_cannot_read_on(String text, int position) {
        assertThatThrownBy(() -> SpanText.parse(text))
                .isInstanceOf(UnreadableDateException.class)
                .hasMessageStartingWith("not a span of time: \"" + text + "\", at position " + position + ": ")
                .hasMessageContaining("expected a number of seconds");
    }
}
