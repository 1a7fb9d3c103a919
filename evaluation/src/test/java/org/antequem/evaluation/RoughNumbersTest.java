package org.antequem.evaluation;

import static org.antequem.record.Approximations.ABOUT_SO_MANY;
import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.exactly;
import static org.antequem.time.Span.years;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is said of the past is meant roughly, and that it is no rougher than usual is a presumption. */
class RoughNumbersTest {

    private static final Event WEDDING =
            Event.called("the wedding").during("2001-05-10").build();

    private static Event divorce(String when) {
        return Event.called("the divorce").during(when).build();
    }

    private static Claim after(Span by, String when) {
        return Claim.that("so long after the wedding")
                .event(divorce(when))
                .startedAfter(WEDDING)
                .by(by)
                .build();
    }

    private static Judgement judged(Policy policy, Claim claim, Claim... others) {
        Dossier dossier = Dossier.titled("a marriage")
                .inZone("Z")
                .claims(claim)
                .claims(List.of(others))
                .build();
        return Evaluator.standard().under(policy).evaluate(dossier).of(claim);
    }

    private static Judgement judged(Claim claim, Claim... others) {
        return judged(Policy.STANDARD, claim, others);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2003-08-20, SUPPORTED",
        "2, 2003-05-10, SUPPORTED",
        "2, 2004-05-10, SUPPORTED",
        "2, 2004-05-12, REFUTED",
        "2, 2002-05-09, REFUTED",
        "2, 2000-05-10, REFUTED",
        "1, 2002-01-02, SUPPORTED",
        "1, 2003-05-09, SUPPORTED",
        "1, 2001-07-01, REFUTED",
        "10, 2015-08-20, SUPPORTED",
        "10, 2006-06-20, SUPPORTED",
        "10, 2017-08-20, REFUTED",
        "12, 2014-04-20, SUPPORTED",
        "12, 2015-04-20, REFUTED"
    })
    void years_after(int years, String divorce, Verdict verdict) {
        assertThat(judged(after(years(years), divorce)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2003-08-20, REFUTED", "2003-05-10, SUPPORTED"})
    void exactly_two_years_after(String divorce, Verdict verdict) {
        Judgement judgement = judged(after(exactly(years(2)), divorce));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.presuming()).isEmpty();
    }

    @Test
    void bounds_are_meant_as_they_stand() {
        assertThat(judged(after(years(1, 2), "2003-08-20")).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(after(atLeast(years(3)), "2003-08-20")).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(after(Span.atMost(years(2)), "2003-08-20")).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void the_presumption_is_named_where_it_decides_and_the_order_alone_is_left_without_it() {
        Judgement tooLate = judged(after(years(2), "2007-08-20"));

        assertThat(tooLate.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(tooLate.presuming()).containsExactly(ABOUT_SO_MANY);
        assertThat(tooLate.explain()).contains("about 2 years (1 to 3 years)").contains(ABOUT_SO_MANY.name());
        Judgement without = judged(Policy.STANDARD.without(ABOUT_SO_MANY), after(years(2), "2007-08-20"));
        assertThat(without.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(without.presuming()).isEmpty();
        assertThat(tooLate.without(ABOUT_SO_MANY).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(Policy.STANDARD.without(ABOUT_SO_MANY), after(years(2), "2003-05-10"))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    /** Who says that it was not two years after has not said that it was not after. */
    @Test
    void a_denial_of_a_rough_number_denies_no_order() {
        Claim five = told(exactly(years(5)));
        Source karl = Source.witness("Karl").observed(FLIGHT, WEDDING).build();
        Claim denial = Claim.that("it was not two years after")
                .states(told(years(2)).proposition().negated())
                .saidBy(karl)
                .citingNobody()
                .build();

        assertThat(codes(judged(five, denial))).doesNotContain("CONTESTED");
        assertThat(codes(judged(denial, five))).doesNotContain("CONTESTED");
        assertThat(judged(Policy.STANDARD.without(ABOUT_SO_MANY), flight(WEDDING, false), denial)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_somebody_is_said_to_say_is_meant_roughly_as_well() {
        Source letter = Source.document("the letter").build();
        Source karl = Source.witness("Karl").observed(FLIGHT, WEDDING).build();
        Claim told = Claim.that("the letter says two years")
                .states(new Saying(letter, told(years(2)).proposition()))
                .saidBy(karl)
                .citingNobody()
                .build();
        Claim wider = Claim.that("the letter says one to three")
                .states(new Saying(letter, told(years(1, 3)).proposition()))
                .build();

        assertThat(judged(wider, told).presuming()).containsExactly(ABOUT_SO_MANY);
    }

    @ParameterizedTest
    @CsvSource({"SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"})
    void whoever_says_it_exactly_says_it_roughly(ChronoUnit unit) {
        for (int number : new int[] {1, 2, 3, 7, 10, 12, 40, 100, 250}) {
            Span span = new Span(unit, number, number);
            assertThat(told(exactly(span)).proposition().entails(told(span).proposition()))
                    .as("%s", span)
                    .isTrue();
        }
    }

    @Test
    void where_the_order_alone_decides_nothing_is_presumed() {
        Judgement before = judged(after(years(2), "1999"));

        assertThat(before.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(before.presuming()).isEmpty();
        assertThat(judged(Policy.STANDARD.without(ABOUT_SO_MANY), after(years(2), "1999"))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    private static final Event FLIGHT = Event.called("the flight").build();

    private static Claim told(Span by) {
        return Claim.that("the flight came so long after the wedding")
                .event(FLIGHT)
                .startedAfter(WEDDING)
                .by(by)
                .saidBy(Source.witness("Livia").observed(FLIGHT, WEDDING).build())
                .citingNobody()
                .build();
    }

    private static Claim flight(Event other, boolean isBefore) {
        return isBefore
                ? Claim.that("the flight came before")
                        .event(FLIGHT)
                        .startedBefore(other)
                        .build()
                : Claim.that("the flight came after")
                        .event(FLIGHT)
                        .startedAfter(other)
                        .build();
    }

    @Test
    void a_line_from_a_rough_number_presumes_it_unless_its_order_is_enough() {
        Event spring = Event.called("the spring").during("2001-04").build();
        Event late = Event.called("the election").during("2010").build();

        Judgement byOrder = judged(flight(spring, false), told(years(2)));
        assertThat(byOrder.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(byOrder.presuming()).isEmpty();

        Judgement byNumber = judged(flight(late, true), told(years(2)));
        assertThat(byNumber.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(byNumber.presuming()).containsExactly(ABOUT_SO_MANY);
        assertThat(judged(Policy.STANDARD.without(ABOUT_SO_MANY), flight(late, true), told(years(2)))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(flight(late, true), told(exactly(years(2)))).presuming())
                .isEmpty();
    }

    @Test
    void the_same_words_of_somebody_support_a_number_without_the_presumption() {
        Claim claim = Claim.that("two years after")
                .event(FLIGHT)
                .startedAfter(WEDDING)
                .by(years(2))
                .build();

        assertThat(judged(claim, told(years(2))).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(claim, told(years(2))).presuming()).isEmpty();
        assertThat(judged(claim, told(exactly(years(2)))).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(claim, told(years(9))).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(claim, told(years(9))).presuming()).containsExactly(ABOUT_SO_MANY);
    }

    @Test
    void who_says_the_very_words_supports_them_whatever_is_presumed() {
        Claim claim = Claim.that("two years after")
                .event(FLIGHT)
                .startedAfter(WEDDING)
                .by(years(2))
                .build();
        Claim three = claim.stating(told(years(3)).proposition());
        Policy without = Policy.STANDARD.without(ABOUT_SO_MANY);

        assertThat(judged(without, claim, told(years(2))).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(without, three, told(years(2))).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** What somebody who was there says, or denies, of how long after the wedding the flight was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            told         | two years after     | of its denial       | presuming     | without it          | of its denial
            exactly 2    | SUPPORTED           | REFUTED             |               | SUPPORTED           | REFUTED
            2            | SUPPORTED           | REFUTED             |               | SUPPORTED           | REFUTED
            not 2        | REFUTED             | SUPPORTED           |               | REFUTED             | SUPPORTED
            9            | REFUTED             | SUPPORTED           | ABOUT_SO_MANY | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            not 1 to 3   | REFUTED             | SUPPORTED           | ABOUT_SO_MANY | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            3            | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE |               | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            not exactly 2 | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE |              | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            not 9        | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE |               | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
            """)
    void denials_of_a_rough_order_are_judged_with_the_sides_exchanged(
            String told, Verdict verdict, Verdict denied, @Nullable String presuming, Verdict without, Verdict other) {
        String number = told.replaceFirst("not ", "");
        Span span = number.startsWith("exactly ")
                ? exactly(years(2))
                : number.contains(" to ") ? years(1, 3) : years(Long.parseLong(number));
        Claim said = told(span);
        Claim teller = told.startsWith("not ") ? said.stating(said.proposition().negated()) : said;
        Claim claim = Claim.that("two years after")
                .event(FLIGHT)
                .startedAfter(WEDDING)
                .by(years(2))
                .build();
        Claim denial = claim.stating(claim.proposition().negated());
        Policy off = Policy.STANDARD.without(ABOUT_SO_MANY);

        assertThat(judged(claim, teller).verdict()).isEqualTo(verdict);
        assertThat(judged(denial, teller).verdict()).isEqualTo(denied);
        assertThat(judged(claim, teller).presuming()).hasSize(presuming == null ? 0 : 1);
        assertThat(judged(denial, teller).presuming()).hasSize(presuming == null ? 0 : 1);
        assertThat(judged(off, claim, teller).verdict()).isEqualTo(without);
        assertThat(judged(off, denial, teller).verdict()).isEqualTo(other);
    }

    @Test
    void no_weakness_rests_on_a_rough_number() {
        Source drusus = Source.witness("Drusus").observed(FLIGHT, WEDDING).build();
        Claim other = Claim.that("nine years after")
                .event(FLIGHT)
                .startedAfter(WEDDING)
                .by(years(9))
                .saidBy(drusus)
                .citingNobody()
                .build();
        Claim exact = other.stating(Claim.that("9")
                .event(FLIGHT)
                .startedAfter(WEDDING)
                .by(exactly(years(9)))
                .build()
                .proposition());

        assertThat(codes(judged(told(years(2)), other))).doesNotContain("CONTESTED");
        assertThat(codes(judged(told(exactly(years(2))), exact))).contains("CONTESTED");
    }

    private static ImmutableList<String> codes(Judgement judgement) {
        return judgement.findings().stream().map(finding -> finding.code()).collect(ImmutableList.toImmutableList());
    }

    /** A plain date decides for and against a number that is meant roughly, and the number against the date. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            bombing               | lasted days | verdict             | of its denial       | presuming
            1999-07-01/1999-07-12 | 10          | SUPPORTED           | REFUTED             | ABOUT_SO_MANY
            1999-07-01/1999-07-05 | 10          | SUPPORTED           | REFUTED             | ABOUT_SO_MANY
            1999-07-01/1999-07-30 | 10          | REFUTED             | SUPPORTED           | ABOUT_SO_MANY
            1999-07-01/1999-07-04 | 10          | REFUTED             | SUPPORTED           | ABOUT_SO_MANY
            1999-07-01            | 10          | REFUTED             | SUPPORTED           | ABOUT_SO_MANY
            1999-07-01/1999-07    | 10          | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE |
            1999-07-01            | 1           | SUPPORTED           | REFUTED             |
            1999-07-01/1999-07-03 | 1           | SUPPORTED           | REFUTED             | ABOUT_SO_MANY
            1999-07-01/1999-07-04 | 1           | REFUTED             | SUPPORTED           | ABOUT_SO_MANY
            """)
    void of_a_bombing_with_dated_ends(
            String bombing, long days, Verdict verdict, Verdict denied, @Nullable String presuming) {
        Event dated = Event.called("the bombing").during(bombing).build();
        Claim claim =
                Claim.that("about so many days").event(dated).lasted(days(days)).build();
        Claim denial = claim.stating(claim.proposition().negated());

        assertThat(judged(claim).verdict()).isEqualTo(verdict);
        assertThat(judged(denial).verdict()).isEqualTo(denied);
        assertThat(judged(claim).presuming()).hasToString(presuming == null ? "[]" : "[" + ABOUT_SO_MANY + "]");
        assertThat(judged(denial).presuming()).isEqualTo(judged(claim).presuming());
    }

    @Test
    void what_a_number_and_a_date_of_two_witnesses_say_of_a_third_event_conflicts() {
        Event vote = Event.called("the vote").during("2005").build();
        Claim dated = Claim.that("it was in 2009")
                .event(FLIGHT)
                .happened("2009-07-01")
                .saidBy(Source.witness("Drusus").observed(FLIGHT, WEDDING).build())
                .citingNobody()
                .build();
        Judgement judgement = judged(flight(vote, true), told(years(2)), dated);

        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFLICTING_EVIDENCE);
        assertThat(judgement.presuming()).containsExactly(ABOUT_SO_MANY);
        assertThat(judgement.without(ABOUT_SO_MANY).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(told(years(2)), dated).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(told(years(2)), dated).presuming()).containsExactly(ABOUT_SO_MANY);
        assertThat(judged(told(years(8)), dated).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void how_long_something_lasted_is_meant_roughly_as_well() {
        Event siege = Event.called("the siege").during("1990-01-01/1990-02-12").build();
        Claim forty = Claim.that("forty days").event(siege).lasted(days(40)).build();
        Claim exact =
                Claim.that("forty days").event(siege).lasted(exactly(days(40))).build();

        assertThat(judged(forty).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(exact).verdict()).isEqualTo(Verdict.REFUTED);
    }
}
