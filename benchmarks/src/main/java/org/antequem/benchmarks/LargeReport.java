package org.antequem.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.report.page.HtmlReport;

/** Prints how long the page on a record of 500 sources and 2,000 events takes, from a fresh JVM on, and its size. */
public final class LargeReport {

    private static final int SOURCES = 500;
    private static final int EVENTS_OF_A_SOURCE = 4;
    private static final int ROUNDS = 3;

    private LargeReport() {}

    /** Judges the record and makes its page, again and again. */
    public static void main(String... arguments) {
        PrintStream out = System.out;
        for (int round = 1; round <= ROUNDS; round++) {
            Dossier dossier = dossier();
            long start = System.nanoTime();
            Evaluation evaluation = Evaluator.standard().evaluate(dossier);
            long judged = System.nanoTime();
            int bytes = HtmlReport.of(evaluation).html().getBytes(UTF_8).length;
            long written = System.nanoTime();
            out.printf(
                    "round %d: judged in %.1f s, page in %.1f s, %,d bytes (%,d claims, %,d sources, %,d events)%n",
                    round,
                    (judged - start) / 1e9,
                    (written - judged) / 1e9,
                    bytes,
                    dossier.claims().size(),
                    dossier.sources().size(),
                    dossier.events().size());
            if (round == 1) {
                out.printf(
                        "%d ms since the JVM was started%n",
                        ManagementFactory.getRuntimeMXBean().getUptime());
            }
        }
    }

    /**
     * Each source dates four events, every tenth retells a date of the one before, and every fifth says that its first
     * event decided the last event of the one before.
     */
    private static Dossier dossier() {
        List<Claim> claims = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Event> firsts = new ArrayList<>();
        Event last = null;
        for (int number = 0; number < SOURCES; number++) {
            int year = 1900 + number / 5;
            Source source = Source.report("the paper " + number)
                    .published(Integer.toString(year + 1))
                    .build();
            if (number % 10 == 1) {
                claims.add(Claim.that("So says the other paper, " + number)
                        .event(firsts.get(number - 1))
                        .happened(Integer.toString(year))
                        .saidBy(source)
                        .citing(sources.get(number - 1))
                        .build());
            }
            for (int each = 0; each < EVENTS_OF_A_SOURCE; each++) {
                Event event = Event.called("the event " + number + "." + each).build();
                claims.add(Claim.that("It was in that year, " + number + "." + each)
                        .event(event)
                        .happened(Integer.toString(year))
                        .saidBy(source)
                        .citingNobody()
                        .build());
                if (each == 0) {
                    firsts.add(event);
                    if (last != null && number % 5 == 0) {
                        claims.add(Claim.that("The later one decided the earlier, " + number)
                                .cause(event)
                                .decided(last)
                                .saidBy(source)
                                .build());
                    }
                }
                last = event;
            }
            sources.add(source);
        }
        return Dossier.titled("A century of news").claims(claims).build();
    }
}
