package org.antequem.rule.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.Rule;
import org.antequem.time.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That nobody sets a zone makes lines be sought once more without {@code ONE_ZONE}; among many who contradict each
 * other about days, too, that is no more than a few times the work, and within the same budget.
 */
class WorkWithoutZonesTest {

    private static final LocalDate SIGNED = LocalDate.of(2014, 3, 10);
    private static final Event SIGNING = Event.called("the signing").build();
    private static final Event LANDING = Event.called("the landing").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # signings | landings | the landings are so many days later
                      1        | 1        | 61
                      3        | 4        | 61
                      6        | 6        | 61
                      12       | 1        | 61
                      1        | 12       | 61
                      12       | 8        | 61
                      12       | 12       | 90
                      20       | 20       | 90
                    """)
    void is_a_few_times_the_work_of_one_zone(int signings, int landings, int later) {
        AtomicInteger ofOne = new AtomicInteger();
        AtomicInteger ofAny = new AtomicInteger();
        Judgement stated = judged(Dossier.titled("a landing").inZone("Z"), signings, landings, later, ofOne);
        Judgement open = judged(Dossier.titled("a landing"), signings, landings, later, ofAny);

        assertThat(open.explain().contains("cut short"))
                .as("cut short")
                .isEqualTo(stated.explain().contains("cut short"));
        assertThat(open.verdict()).isEqualTo(stated.verdict());
        assertThat(ofAny.get()).as("goals sought, and %s of one zone", ofOne).isLessThanOrEqualTo(4 * ofOne.get());
    }

    private static Judgement judged(
            DossierBuilder dossier, int signings, int landings, int later, AtomicInteger sought) {
        Claim tested = Claim.that("The landing came 50 days after the signing, or later")
                .event(LANDING)
                .startedAfter(SIGNING)
                .by(Span.atLeast(Span.days(50)))
                .build();
        List<Claim> claims = new ArrayList<>(List.of(tested));
        for (int i = 0; i < signings; i++) {
            claims.add(dated(SIGNING, SIGNED.plusDays(i), i));
        }
        for (int i = 0; i < landings; i++) {
            claims.add(dated(LANDING, SIGNED.plusDays(later + i), i));
        }
        Rule[] rules = Evaluator.standard().rules().stream()
                .map(rule -> rule instanceof LineRule line ? counted(line, sought) : rule)
                .toArray(Rule[]::new);
        return Evaluator.of(rules)
                .evaluate(dossier.claims(ImmutableList.copyOf(claims)).build())
                .of(tested);
    }

    private static Rule counted(LineRule rule, AtomicInteger sought) {
        return new LineRule("COUNTED_" + rule.code(), rule.bearing(), rule.sentence()) {
            @Override
            public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
                return rule.goals(claim, inquiry).stream()
                        .<Goal>map(goal -> statements -> {
                            sought.incrementAndGet();
                            return goal.reachedFrom(statements);
                        })
                        .collect(ImmutableList.toImmutableList());
            }
        };
    }

    private static Claim dated(Event event, LocalDate day, int number) {
        return Claim.that(event.name() + " was on " + day)
                .event(event)
                .happened(day.toString())
                .saidBy(Source.document("report " + number + " of " + event.name())
                        .observed(event)
                        .build())
                .citingNobody()
                .build();
    }
}
