package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Permission;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.EventVerb;
import org.antequem.model.Hedge;
import org.antequem.model.Source;
import org.antequem.record.RecordView;
import org.antequem.search.Judge;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing decides, an explanation says what the dates permit. */
class PermittedTest {

    private static final String ALLOWED = "The dates allow it: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            visit           | war        | The dates allow it
            2015-03         | 2015-03-10 | "the visit" began between 10 days before and 22 days after "the war" began
            2015-03-10      | 2015-03-10 | "the visit" began between 1 day before and 1 day after "the war" began
            ../2015-03      | 2015-03-10 | "the visit" began no later than 22 days after "the war" began
            2015-03         | ../2015-04 | "the visit" began no earlier than 61 days before "the war" began
            """)
    void of_an_order(String visit, String war, String allowed) {
        Judgement judgement = judged(about(visit).startedBefore(event("the war", war)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(text(judgement)).contains(ALLOWED + allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            visit                  | at least | The dates allow it
            2015-03-01/2015-04     | 40       | "the visit" lasted between 30 and 61 days
            2015-03                | 20       | "the visit" lasted at most 31 days
            2015-03-01/            | 20       |
            """)
    void of_a_duration(String visit, long least, String allowed) {
        Judgement judgement = judged(about(visit).lasted(Span.atLeast(Span.days(least))));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        if (allowed == null) {
            assertThat(text(judgement)).doesNotContain(ALLOWED);
        } else {
            assertThat(text(judgement)).contains(ALLOWED + allowed);
        }
    }

    /** Told is what presumes the least of how roughly dates and numbers are meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            visit   | war   | the dates allow it                                                          | presuming
            1860    | 1861  |                                                                             |
            1860~   | 1866  | "the visit" began between 20819 days (about 57 years) before and 16435 days (about 45 years) after "the war" began | CIRCA_TENFOLD
            1860~   | 1861~ | "the visit" began between 22645 days (about 62 years) before and 21914 days (about 60 years) after "the war" began | CIRCA_TENFOLD
            1860    | 1860  | "the visit" began between 366 days (about 1 year) before and 366 days (about 1 year) after "the war" began     |
            """)
    void of_what_is_dated_roughly(String visit, String war, @Nullable String allowed, @Nullable String presuming) {
        String text = text(judged(about(visit).startedBefore(event("the war", war))));

        if (allowed == null) {
            assertThat(text).doesNotContain(ALLOWED);
        } else if (presuming == null) {
            assertThat(text).contains(ALLOWED + allowed).doesNotContain("This assumes that");
        } else {
            assertThat(text)
                    .contains(ALLOWED + allowed + ". This assumes that dates marked \"~\" are off by at most ten");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            exactly | The dates allow it
            false   | "the visit" began no earlier than 1027 days (about 2.8 years) before "the vote" began
            true    | "the visit" began between 296 days (about 10 months) before and 70 days after "the vote" began
            """)
    void of_a_rough_number_no_more_than_its_order(boolean isExact, String allowed) {
        Event war = event("the war", "2015-03-11");
        Event visit = Event.called("the visit").build();
        Source livia = Source.witness("Livia").observed(visit, war).build();
        Claim told = Claim.that("two years after")
                .event(visit)
                .startedAfter(war)
                .by(isExact ? Span.exactly(Span.years(2)) : Span.years(2))
                .saidBy(livia)
                .citingNobody()
                .build();
        Claim asked = Claim.that("so it was")
                .event(visit)
                .startedBefore(event("the vote", "2017"))
                .build();
        String text = text(Evaluator.standard()
                .evaluate(Dossier.titled("the visit").claims(asked, told).build())
                .of(asked));

        assertThat(text).contains(ALLOWED + allowed).doesNotContain("This assumes that");
    }

    @Test
    void of_a_cause_that_nothing_supports() {
        Judgement judgement = judged(Claim.that("The visit decided the war")
                .cause(event("the visit", "2015-03-01"))
                .decided(event("the war", "2015-03-11")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(text(judgement))
                .contains(ALLOWED + "\"the visit\" began between 9 and 11 days before \"the war\" began.");
    }

    @Test
    void of_a_cause_that_came_while_its_effect_went_on() {
        Judgement judgement = judged(Claim.that("The visit shaped the war")
                .cause(event("the visit", "2015-03-01"))
                .shaped(event("the war", "2015-01-10/2015-06-20")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(text(judgement))
                .contains(ALLOWED + "\"the visit\" began between 110 and 112 days"
                        + " (about 4 months) before \"the war\" ended.");
    }

    /** How they started is only shown where the cause may have started first. */
    @Test
    void of_a_cause_that_came_as_its_effect_began() {
        Judgement judgement = judged(Claim.that("The visit shaped the war")
                .cause(event("the visit", "2015-03-10T12:00:00Z"))
                .shaped(event("the war", "2015-03-10T12:00:00Z/2015-06-20")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(text(judgement))
                .contains(ALLOWED + "\"the visit\" began between 101 and 103 days"
                        + " (about 3 months) before \"the war\" ended.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            the war             | the dates allow it
            2015-03-10T12:00:01 | "the visit" began exactly 1 second before "the war" began.
            2015-03-10T12:00:00 | "the visit" began exactly when "the war" ended.
            2015-03-10T14:00:00 | "the visit" began exactly 2 hours before "the war" began.
            2015-03-10T14:00:05 | "the visit" began between 2 and 3 hours before "the war" began.
            """)
    void of_moments_that_are_known_to_the_second(String war, String allowed) {
        Judgement judgement = judged(Claim.that("The visit shaped the war")
                .cause(event("the visit", "2015-03-10T12:00:00Z"))
                .shaped(event("the war", war + "Z")));

        assertThat(text(judgement)).contains(ALLOWED + allowed);
    }

    @Test
    void nothing_where_it_is_decided_or_dates_say_nothing_of_it() {
        Event war = event("the war", "2015-03-11");
        Event someday = Event.called("the visit").build();

        assertThat(text(judged(about("2015-03-01").startedBefore(war)))).doesNotContain(ALLOWED);
        assertThat(text(judged(about("2015-03-20").startedBefore(war)))).doesNotContain(ALLOWED);
        assertThat(text(judged(Claim.that("the visit came first").event(someday).startedBefore(war))))
                .doesNotContain(ALLOWED);
        assertThat(text(judged(about("2015-03-01").happened()))).doesNotContain(ALLOWED);
    }

    @Test
    void nothing_is_permitted_that_dates_rule_out() {
        Claim refuted = about("2015-03-20")
                .startedBefore(event("the war", "2015-03-11"))
                .build();
        Dossier dossier = Dossier.titled("the visit").claims(refuted).build();
        Evaluator standard = Evaluator.standard();

        assertThat(new Judge(RecordView.of(dossier, standard.policy()), standard.rules()).permitted(refuted))
                .isEqualTo(Permission.NONE);
    }

    /** The visit is dated by one source, which is hedged, takes it back later, or spoke before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            its date is | The dates allow it
            hedged      | "the visit" began between 9 and 11 days before "the war" began
            withdrawn   |
            foretold    |
            """)
    void what_is_void_permits_nothing(String how, @Nullable String allowed) {
        Event visit = Event.called("the visit").build();
        Source clerk = Source.witness("a clerk")
                .observed(visit)
                .spoken("foretold".equals(how) ? "2014" : "2015-04")
                .build();
        ClaimBuilder dated = Claim.that("on 1 March")
                .event(visit)
                .happened("2015-03-01")
                .saidBy(clerk)
                .citingNobody();
        Claim date = ("hedged".equals(how)
                        ? dated.hedged(Hedge.REPORTEDLY)
                        : "withdrawn".equals(how) ? dated.withdrawn("2016") : dated)
                .build();
        Claim asked = Claim.that("It decided the war")
                .cause(visit)
                .decided(event("the war", "2015-03-11"))
                .build();
        Dossier dossier = Dossier.titled("the visit").claims(asked, date).build();
        String text = text(Evaluator.standard().evaluate(dossier).of(asked));

        if (allowed == null) {
            assertThat(text).doesNotContain(ALLOWED);
        } else {
            assertThat(text).contains(ALLOWED + allowed);
        }
    }

    @Test
    void the_claim_itself_permits_nothing() {
        Source blog = Source.report("a blog").build();
        Event war = event("the war", "2015-03-11");
        Claim claim = Claim.that("They came before the war")
                .event(Event.called("the visit").build())
                .startedBefore(war)
                .by(Span.days(3, 5))
                .saidBy(blog)
                .build();
        Dossier dossier = Dossier.titled("the visit").claims(claim).build();

        assertThat(text(Evaluator.standard().evaluate(dossier).of(claim))).doesNotContain(ALLOWED);
    }

    private static EventVerb about(String visit) {
        return Claim.that("Of the visit").event(event("the visit", visit));
    }

    private static Event event(String name, String when) {
        return Event.called(name).during(when).build();
    }

    private static Judgement judged(ClaimBuilder claim) {
        Claim asked = claim.build();
        return Evaluator.standard()
                .evaluate(Dossier.titled("the visit").claims(asked).build())
                .of(asked);
    }

    private static String text(Judgement judgement) {
        return judgement.explain().replaceAll("\\s+", " ");
    }
}
