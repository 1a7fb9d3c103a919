package org.antequem.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** A record of 500 sources and 2,000 events still makes a page that a browser can open. */
class LargeReportTest {

    private static final int SOURCES = 500;
    private static final int EVENTS = 2_000;
    private static final int MOST_BYTES = 5_000_000;

    @Test
    void the_report_on_a_large_record_is_small_enough_to_be_opened() {
        Evaluation evaluation = Evaluator.standard().evaluate(large());
        assertThat(evaluation.dossier().events()).hasSize(EVENTS);
        assertThat(evaluation.dossier().sources()).hasSize(SOURCES);

        assertThat(HtmlReport.of(evaluation).html().getBytes(UTF_8)).hasSizeBetween(1_000_000, MOST_BYTES);
    }

    /** Every source dates four events, and every tenth says that one of them decided another. */
    private static Dossier large() {
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < SOURCES; number++) {
            Source source = Source.report("the paper " + number)
                    .published(Integer.toString(1901 + number / 10))
                    .build();
            Event last = null;
            for (int each = 0; each < EVENTS / SOURCES; each++) {
                Event event = Event.called("the event " + number + "." + each).build();
                claims.add(Claim.that("It was in that year, " + number + "." + each)
                        .event(event)
                        .happened(Integer.toString(1900 + number / 10 - each))
                        .saidBy(source)
                        .citingNobody()
                        .build());
                if (last != null && each == 1 && number % 10 == 0) {
                    claims.add(Claim.that("The one decided the other, " + number)
                            .cause(last)
                            .decided(event)
                            .saidBy(source)
                            .build());
                }
                last = event;
            }
        }
        return Dossier.titled("Five centuries of news").claims(claims).build();
    }
}
