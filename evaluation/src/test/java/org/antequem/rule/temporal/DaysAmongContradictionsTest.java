package org.antequem.rule.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Order;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of many who give two events a day each, and contradict each other, every two are found whose days decide: no more and
 * no fewer than the calendar of the JDK says.
 */
class DaysAmongContradictionsTest {

    private static final LocalDate SIGNED = LocalDate.of(2014, 3, 10);
    private static final Event SIGNING = Event.called("the signing").build();
    private static final Event LANDING = Event.called("the landing").build();

    /** So that the search does not end before all lines are found. */
    private static final Policy FOR_WHOM_NOTHING_IS_ENOUGH =
            Policy.STANDARD.firmLines(1_000).weakLines(1_000);

    /** Somebody who says on which day something was. */
    private record Word(Source teller, LocalDate day) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # signings | landings | unit
                      1        | 3        | DAYS
                      1        | 12       | DAYS
                      2        | 2        | DAYS
                      3        | 4        | DAYS
                      12       | 1        | DAYS
                      12       | 8        | DAYS
                      1        | 12       | MONTHS
                      3        | 4        | MONTHS
                      6        | 6        | MONTHS
                    """)
    void every_two_are_found_whose_days_decide(int signings, int landings, ChronoUnit unit) {
        Random random = new Random(31L * signings + landings);
        for (int i = 0; i < 4; i++) {
            List<Word> signed = told("signing", SIGNED, signings, random);
            List<Word> landed = told("landing", SIGNED.plus(2, ChronoUnit.MONTHS), landings, random);
            Span by = Span.atLeast(
                    new Span(unit, unit == ChronoUnit.DAYS ? 50 + random.nextInt(20) : 1 + random.nextInt(3), 100));

            Judgement judgement = judged(
                    signed,
                    landed,
                    by,
                    DaysAmongContradictionsTest::ofItsOwn,
                    Evaluator.standard().under(FOR_WHOM_NOTHING_IS_ENOUGH));

            assertThat(roots(judgement, Bearing.REFUTES))
                    .as("ruled out: %s, %s, %s", by, signed, landed)
                    .isEqualTo(deciding(signed, landed, by, true));
            assertThat(roots(judgement, Bearing.SUPPORTS))
                    .as("forced: %s, %s, %s", by, signed, landed)
                    .isEqualTo(deciding(signed, landed, by, false));
        }
    }

    /** Two reports of which nobody knows where they got it count as one, however many there are. */
    @Test
    void some_of_those_lines_are_found_of_which_no_two_count_beside_each_other() {
        Random random = new Random(7);
        List<Word> signed = told("signing", SIGNED, 12, random);
        List<Word> landed = told("landing", SIGNED.plusMonths(2), 12, random);

        Judgement judgement = judged(
                signed, landed, Span.atLeast(Span.days(60)), DaysAmongContradictionsTest::dated, Evaluator.standard());

        assertThat(deciding(signed, landed, Span.atLeast(Span.days(60)), true)).hasSizeGreaterThan(40);
        assertThat(judgement.lines(Bearing.REFUTES)).hasSizeBetween(10, 12);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** On one day, nobody knows which came first; that others contradict that day makes no difference to that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            the landing | the signing | the parley, which came before the signing | is a line
            2014-06-22  | 2014-06-22  | 2014-06-10                                | false
            2014-06-22  | 2014-06-22  | 2014-06-30                                | false
            2014-06-22  | 2014-06-22  | 2014-07-30                                | false
            2014-06-22  | 2014-06-23  | 2014-06-10                                | true
            2014-06-22  | 2014-06-23  | 2014-06-30                                | true
            2014-06-22  | 2014-07-24  | 2014-07-30                                | false
            """)
    void on_one_day_neither_came_before_the_other(
            LocalDate landed, LocalDate signed, LocalDate parleyed, boolean isLine) {
        Event parley = Event.called("the parley").build();
        Claim livia = dated(LANDING, new Word(Source.report("Livia").build(), landed));
        Claim drusus = dated(SIGNING, new Word(Source.report("Drusus").build(), signed));
        Claim julia = dated(parley, new Word(Source.report("Julia").build(), parleyed));
        Claim nero = Claim.that("the parley came first")
                .event(parley)
                .startedBefore(SIGNING)
                .saidBy(Source.report("Nero").build())
                .build();
        Claim tested = Claim.that("The landing came at most a month before the signing")
                .event(LANDING)
                .startedBefore(SIGNING)
                .by(Span.atMost(Span.months(1)))
                .build();
        Dossier dossier = Dossier.titled("a landing")
                .inZone("Z")
                .claims(tested, livia, drusus, julia, nero)
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(tested).lines(Bearing.SUPPORTS).stream()
                        .map(Line::statements)
                        .toList())
                .isEqualTo(isLine ? List.of(ImmutableSet.of(livia, drusus)) : List.of());
        assertThat(forcedByDays(tested, dossier).map(Argument::statements))
                .isEqualTo(isLine ? Optional.of(ImmutableSet.of(livia, drusus)) : Optional.empty());
    }

    /** What is forced of the relation that a claim states, counted in days. */
    private static Optional<Argument> forcedByDays(Claim tested, Dossier dossier) {
        Order order = (Order) tested.proposition();
        EndpointRelation relation = order.relations().iterator().next();
        return InquiryAbout.answering(tested, dossier, inquiry -> new DayCount(order, relation, inquiry).forced());
    }

    private static List<Word> told(String what, LocalDate about, int number, Random random) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(new Word(
                    Source.report("report " + i + " of the " + what).build(), about.plusDays(random.nextInt(31) - 15)));
        }
        return words;
    }

    private static Set<ImmutableSet<Source>> deciding(
            List<Word> signed, List<Word> landed, Span by, boolean isRuledOut) {
        Set<ImmutableSet<Source>> deciding = new HashSet<>();
        for (Word one : signed) {
            for (Word other : landed) {
                if (other.day().isBefore(one.day().plus(by.least(), by.unit())) == isRuledOut) {
                    deciding.add(ImmutableSet.of(one.teller(), other.teller()));
                }
            }
        }
        return deciding;
    }

    private static Set<ImmutableSet<Source>> roots(Judgement judgement, Bearing side) {
        Set<ImmutableSet<Source>> roots = new HashSet<>();
        judgement.lines(side).forEach(line -> roots.add(line.roots()));
        return roots;
    }

    private static Judgement judged(
            List<Word> signed, List<Word> landed, Span by, BiFunction<Event, Word, Claim> told, Evaluator evaluator) {
        Claim tested = Claim.that("The landing came so long after the signing")
                .event(LANDING)
                .startedAfter(SIGNING)
                .by(by)
                .saidBy(Source.report("a blog").build())
                .build();
        List<Claim> claims = new ArrayList<>(List.of(tested));
        signed.forEach(word -> claims.add(told.apply(SIGNING, word)));
        landed.forEach(word -> claims.add(told.apply(LANDING, word)));
        return evaluator
                .evaluate(Dossier.titled("a landing").inZone("Z").claims(claims).build())
                .of(tested);
    }

    private static Claim dated(Event event, Word word) {
        return Claim.that(event.name() + " was on " + word.day() + ", says " + word.teller())
                .event(event)
                .happened(word.day().toString())
                .saidBy(word.teller())
                .build();
    }

    private static Claim ofItsOwn(Event event, Word word) {
        Claim dated = dated(event, word);
        return Claim.that(dated.wording())
                .states(dated.proposition())
                .saidBy(word.teller())
                .citingNobody()
                .build();
    }
}
