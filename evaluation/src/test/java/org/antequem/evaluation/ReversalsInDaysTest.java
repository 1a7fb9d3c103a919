package org.antequem.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.time.Span;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/**
 * On the first day that a reversal names the claim is judged otherwise, and a day nearer to the record it is not; where
 * that is the day of the other event, which came first is open.
 */
class ReversalsInDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    @Test
    void are_right_at_the_boundary() {
        Random random = new Random(27);
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < 400; i++) {
            LocalDate signing = FIRST.plusDays(random.nextInt(700));
            LocalDate landing = signing.plusDays(random.nextInt(-20, 80));
            long days = Math.max(1, ChronoUnit.DAYS.between(signing, landing) + random.nextInt(-9, 10));
            Span by = switch (random.nextInt(4)) {
                case 0 -> Span.atLeast(Span.days(days));
                case 1 -> Span.atMost(Span.days(days));
                case 2 -> Span.exactly(Span.days(days));
                default -> Span.days(days, days + random.nextInt(3, 9));
            };
            Judgement judgement = judged(signing, landing, by);
            for (Reversal reversal : judgement.hangsOn().reversals()) {
                found++;
                Occurred date = (Occurred) reversal.statement();
                boolean isAfter = date.dating().start().hasEarliest();
                LocalDate first = day(
                        isAfter
                                ? date.dating().start().earliest()
                                : date.dating().start().latest());
                LocalDate nearer = first.plusDays(isAfter ? -1 : 1);
                boolean isOfLanding = date.event().name().equals("the landing");
                Verdict then = judged(isOfLanding ? signing : first, isOfLanding ? first : landing, by)
                        .verdict();
                Verdict before = judged(isOfLanding ? signing : nearer, isOfLanding ? nearer : landing, by)
                        .verdict();
                boolean isOfOneDay = nearer.equals(isOfLanding ? signing : landing);
                boolean isOpen = isOfOneDay && before == Verdict.NOT_ENOUGH_EVIDENCE;
                if (then == judgement.verdict() || (before != judgement.verdict() && !isOpen)) {
                    wrong.add("%s, %s after, %s: %s; if %s: %s, and %s a day nearer"
                            .formatted(signing, by, landing, judgement.verdict(), date, then, before));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(300);
    }

    private static Judgement judged(LocalDate signing, LocalDate landing, Span by) {
        Claim claim = Claim.that("so long after")
                .event(event("the landing", landing))
                .startedAfter(event("the signing", signing))
                .by(by)
                .build();
        return Evaluator.standard()
                .evaluate(Dossier.titled("a landing").inZone("Z").claims(claim).build())
                .of(claim);
    }

    private static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    private static Event event(String name, LocalDate day) {
        return Event.called(name).during(day.toString()).build();
    }
}
