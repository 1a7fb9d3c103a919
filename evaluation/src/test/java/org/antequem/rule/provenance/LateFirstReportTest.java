package org.antequem.rule.provenance;

import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateFirstReportTest {

    private static final String CODE = "LATE_FIRST_REPORT";
    private static final Event WAR =
            Event.called("the war").during("2015-01-01").build();
    private static final Event MUSTER =
            Event.called("the muster").during("2014-12").build();
    private static final Event CAMPAIGN = Event.called("the campaign").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # first told            | fires
                      2015-01-01            | false
                      2015-03-02            | false
                      2015-03-03            | true
                      2015-03-04            | true
                      2015-03-02/2015-03-09 | false
                      2015-03/2015-12       | false
                      2016                  | true
                      2014                  | false
                    """)
    void sixty_days_are_not_late_and_more_are(String told, boolean fires) {
        assertThat(fires(told(witness(told), HAPPENED))).isEqualTo(fires);
    }

    @Test
    void says_by_how_many_whole_days_at_least() {
        assertThat(Weighing.values(CODE, told(witness("2015-03-11"), HAPPENED)))
                .containsExactly(Dating.of("2015-03-11"), Span.days(69));
    }

    @ParameterizedTest
    @CsvSource({"5184000, false", "5184001, true"})
    void sixty_days_are_so_many_hours(long told, boolean fires) {
        Event raid = Annals.event("the raid", "0");
        Source livia = Source.witness("Livia")
                .spoken(Annals.dating(String.valueOf(told)))
                .build();

        assertThat(fires(told(livia, Occurred.of(raid)))).isEqualTo(fires);
    }

    @Test
    void what_nobody_dates_is_not_late() {
        Event undated = Event.called("the truce").build();

        assertThat(fires(told(Source.witness("Livia").build(), HAPPENED))).isFalse();
        assertThat(fires(told(witness("2020"), Occurred.of(undated)))).isFalse();
    }

    @Test
    void that_something_happened_can_be_told_from_its_start_and_when_it_ended_from_its_end() {
        Event peace = Event.called("the peace").during("2015/..").build();
        Proposition ended = new Occurred(peace, Dating.of("2015/2019-12"), Count.NOT_RECORDED);

        assertThat(fires(told(witness("2020"), Occurred.of(peace)))).isTrue();
        assertThat(fires(told(witness("2020"), ended))).isFalse();
    }

    /** Who is still in the midst of it tells it as soon as he can. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # the siege             | inside | told       | fires
                      2000-01-01/..         | true   | 2000-06-01 | false
                      2000-01-01/..         | false  | 2000-06-01 | true
                      2000-01-01/2000-05-20 | true   | 2000-06-01 | false
                      2000-01-01/2000-05-20 | false  | 2000-06-01 | false
                      2000-01-01/2000-03-01 | true   | 2000-06-01 | true
                      2000-01-01/2000-03-01 | false  | 2000-06-01 | true
                    """)
    void a_whole_can_be_told_from_its_end_and_from_inside_not_before(
            String during, boolean isInside, String told, boolean fires) {
        Event siege = Event.called("the siege").during(during).build();
        Source livia =
                isInside ? Source.witness("Livia").observed(siege).spoken(told).build() : witness(told);

        assertThat(fires(told(livia, Occurred.of(siege)))).isEqualTo(fires);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # inside | told       | fires
                      false  | 2000-06-01 | true
                      true   | 2000-06-01 | false
                      true   | 2000-12-01 | true
                    """)
    void a_beginning_can_be_told_from_the_beginning_but_not_by_who_is_inside(
            boolean isInside, String told, boolean fires) {
        Event siege = Event.called("the siege").during("2000-01-01/2000-07-01").build();
        Event truce = Event.called("the truce").build();
        Source livia = isInside
                ? Source.witness("Livia").tookPartIn(siege).spoken(told).build()
                : witness(told);
        Claim began = Claim.that("it began before the truce")
                .event(siege)
                .startedBefore(truce)
                .saidBy(livia)
                .citingNobody()
                .build();

        assertThat(fires(began)).isEqualTo(fires);
    }

    /** By the word of another who was there; his own is no more than he says. */
    @Test
    void who_was_inside_by_the_word_of_others_speaks_as_one_who_was() {
        Event siege = Event.called("the siege").during("2000-01-01/..").build();
        Source livia = witness("2000-06-01");
        Source drusus = Source.document("Drusus")
                .observed(siege)
                .published("2000-06-01")
                .build();
        Source blog = Source.report("a blog").published("2000-06-01").build();
        Claim seen = told(livia, Occurred.of(siege));
        Proposition there = new Presence(livia, Part.OBSERVED, siege);

        assertThat(fires(seen)).isTrue();
        assertThat(fires(seen, told(livia, there))).isTrue();
        assertThat(fires(seen, told(blog, there))).isTrue();
        assertThat(fires(seen, told(drusus, there))).isFalse();
        assertThat(fires(seen, told(drusus, there), told(drusus, there.negated())))
                .isTrue();
    }

    @Test
    void an_order_of_the_end_can_be_told_from_the_end() {
        Event siege = Event.called("the siege").during("2000-01-01/2000-07-01").build();
        Event truce = Event.called("the truce").build();
        Claim over = Claim.that("it was over before the truce")
                .event(siege)
                .wasOverBefore(truce)
                .saidBy(witness("2000-08-01"))
                .citingNobody()
                .build();

        assertThat(fires(over)).isFalse();
    }

    @Test
    void what_an_official_published_is_not_oral() {
        assertThat(fires(told(Source.official("the minister").published("2020").build(), HAPPENED)))
                .isFalse();
        assertThat(fires(told(
                        Source.official("the minister")
                                .spoken("2020")
                                .published("2021")
                                .build(),
                        HAPPENED)))
                .isTrue();
        assertThat(fires(told(Source.official("the minister").spoken("2020").build(), HAPPENED)))
                .isTrue();
        assertThat(fires(told(Source.witness("the driver").published("2020").build(), HAPPENED)))
                .isTrue();
        assertThat(fires(
                        told(Source.unnamed("three officials").published("2020").build(), HAPPENED)))
                .isTrue();
    }

    /** Who dates the fact by hearsay makes nobody late who was there. */
    @Test
    void the_date_of_the_fact_must_be_as_strong_as_what_it_makes_late() {
        Event truce = Event.called("the truce").build();
        Claim claim =
                told(Source.witness("Livia").observed(truce).spoken("2020").build(), Occurred.of(truce));
        Claim firm = told(Source.document("a diary").observed(truce).build(), dated(truce, "2015"));
        Claim hedged = Claim.that("it is said to have been in 2015")
                .states(dated(truce, "2015"))
                .saidBy(Source.document("a diary").observed(truce).build())
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
        Claim weak = Claim.that("there was a truce, they say")
                .states(Occurred.of(truce))
                .saidBy(Source.witness("Livia").observed(truce).spoken("2020").build())
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();

        assertThat(fires(claim, firm)).isTrue();
        assertThat(fires(claim, hedged)).isFalse();
        assertThat(fires(weak, hedged)).isTrue();
        assertThat(fires(claim, hedged, firm)).isTrue();
    }

    @Test
    void what_is_written_and_signed_is_not_oral() {
        assertThat(fires(told(Source.document("a diary").published("2020").build(), HAPPENED)))
                .isFalse();
        assertThat(fires(told(Source.report("a report").published("2020").build(), HAPPENED)))
                .isFalse();
    }

    @Test
    void unnamed_people_are_late_too() {
        assertThat(fires(told(Source.unnamed("three officials").spoken("2020").build(), HAPPENED)))
                .isTrue();
    }

    @Test
    void what_a_root_said_in_time_is_not_late_because_it_is_retold_late() {
        Source paper = Source.report("the paper").published("2020").build();

        assertThat(fires(retold(paper, HAPPENED, witness("2015-01-02")))).isFalse();
        assertThat(fires(retold(paper, HAPPENED, witness("2019")))).isTrue();
    }

    /** What is handed on of an order is that there was a raid, and nobody knows when. */
    @ParameterizedTest
    @CsvSource({"2015-01-02, false", "2020, true"})
    void who_hands_on_less_than_was_told_hands_it_on_as_late(String told, boolean fires) {
        Source livia = witness(told);
        Event raid = Event.called("the raid").build();
        Claim order = Claim.that("The war began before the raid")
                .event(WAR)
                .startedBefore(raid)
                .saidBy(livia)
                .citingNobody()
                .build();
        Claim less = retold(Source.report("the paper").build(), Occurred.of(raid), livia);

        assertThat(fires(order)).isEqualTo(fires);
        assertThat(fires(less, order)).isEqualTo(fires);
    }

    @Test
    void a_root_without_a_date_was_first_heard_in_what_reports_it() {
        Source paper = Source.report("the paper").published("2020").build();

        assertThat(fires(retold(paper, HAPPENED, Source.witness("Livia").build())))
                .isTrue();
    }

    @Test
    void the_date_may_be_that_of_the_claim_itself() {
        Event undated = Event.called("the truce").build();

        assertThat(fires(told(witness("2020"), new Occurred(undated, Dating.of("2015"), Count.NOT_RECORDED))))
                .isTrue();
    }

    @Test
    void orders_and_stages_are_there_to_be_told_once_the_placed_event_is() {
        Event truce = Event.called("the truce").build();
        Claim order = Claim.that("The war began before the truce")
                .event(WAR)
                .startedBefore(truce)
                .saidBy(witness("2020"))
                .citingNobody()
                .build();

        assertThat(fires(order)).isTrue();
        assertThat(fires(told(witness("2020"), new StageOf(MUSTER, Stage.PREPARATION, CAMPAIGN))))
                .isTrue();
        assertThat(fires(told(witness("2015-01-20"), new StageOf(MUSTER, Stage.PREPARATION, CAMPAIGN))))
                .isFalse();
    }

    @Test
    void who_did_it_and_who_was_there_are_told_as_late_as_that_it_was() {
        Proposition byRome = Deed.of(WAR, Actor.state("Rome").build());
        Proposition there = new Presence(Source.witness("Drusus").build(), Part.TOOK_PART, WAR);

        for (Proposition said : List.of(Occurred.of(WAR), byRome, there)) {
            assertThat(fires(told(witness("2020"), said))).as("%s", said).isTrue();
            assertThat(fires(told(witness("2015-01-20"), said))).as("%s", said).isFalse();
            assertThat(fires(told(witness("2020"), said.negated())))
                    .as("%s", said)
                    .isFalse();
        }
    }

    @Test
    void is_late_where_it_is_by_each_of_two_dates_that_contradict_each_other() {
        Event truce = Event.called("the truce").build();
        Claim claim = told(witness("2020"), Occurred.of(truce));
        Claim one = told(Source.document("one diary").build(), dated(truce, "2015-01-01"));
        Claim other = told(Source.document("another diary").build(), dated(truce, "2015-01-05"));

        assertThat(fires(claim, one)).isTrue();
        assertThat(fires(claim, one, other)).isTrue();
    }

    @Test
    void where_dates_are_in_dispute_all_of_them_are_shown() {
        Event truce = Event.called("the truce").build();
        Claim claim = told(witness("2020"), Occurred.of(truce));
        Claim early = told(Source.document("one diary").build(), dated(truce, "2001"));
        Claim late = told(Source.document("another diary").build(), dated(truce, "2003"));

        Claim counted = told(Source.document("a roll").build(), new Occurred(truce, Dating.UNKNOWN, Count.of(20)));

        Finding found = finding(claim, early, late, counted);

        assertThat(found.grounds()).contains(early, late).doesNotContain(counted);
        assertThat(found.facts()).extracting(Fact::label).doesNotContain("so");
    }

    @Test
    void who_does_not_bear_it_out_did_not_tell_it_first() {
        Source root = Source.witness("Numa").spoken("2020").build();
        Source teller = Source.witness("Livia").spoken("2020").build();
        Event raid = Event.called("the raid").build();
        Claim other = told(root, new Not(Occurred.of(raid)));
        Claim claim = Claim.that("There was a raid")
                .event(raid)
                .happened("2001")
                .saidBy(teller)
                .citing(root)
                .build();

        assertThat(finding(claim, other).grounds())
                .anySatisfy(statement ->
                        assertThat(statement.proposition().events()).containsExactly(teller.telling()));
        assertThat(finding(claim, other).grounds())
                .noneSatisfy(statement ->
                        assertThat(statement.proposition().events()).contains(root.telling()));
    }

    private static Finding finding(Claim claim, Claim... others) {
        return Evaluator.standard()
                .evaluate(Dossier.titled("the annals")
                        .inZone("Z")
                        .claims(claim)
                        .claims(others)
                        .build())
                .of(claim)
                .findings(CODE)
                .get(0);
    }

    private static Proposition dated(Event event, String edtf) {
        return new Occurred(event, Dating.of(edtf), Count.NOT_RECORDED);
    }

    @Test
    void a_cause_is_no_matter_of_a_moment() {
        assertThat(fires(told(witness("2020"), new Cause(MUSTER, Role.DECIDED, WAR, false))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            number | unit   | told       | fires
            59     | DAYS   | 2015-03-02 | true
            90     | DAYS   | 2015-03-20 | false
            0      | DAYS   | 2015-01-01 | false
            0      | DAYS   | 2015-01-03 | true
            2      | MONTHS | 2015-03-01 | false
            2      | MONTHS | 2015-03-02 | true
            48     | HOURS  | 2015-01-03 | false
            48     | HOURS  | 2015-01-04 | true
            """)
    void the_policy_says_what_is_late_in_any_unit(long number, ChronoUnit unit, String told, boolean fires) {
        Claim claim = told(witness(told), HAPPENED);

        assertThat(Evaluator.standard()
                        .under(Policy.STANDARD.lateAfter(new Span(unit, number, number)))
                        .evaluate(Dossier.titled("the annals")
                                .inZone("Z")
                                .claims(claim)
                                .build())
                        .of(claim)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2015-06-30, false", "2015-07-01, false", "2016-03-01, true"})
    void months_are_counted_from_whenever_it_may_have_been(String told, boolean fires) {
        Event truce = Event.called("the truce").during("2015").build();
        Claim claim = told(witness(told), Occurred.of(truce));

        assertThat(Evaluator.standard()
                        .under(Policy.STANDARD.lateAfter(Span.months(2)))
                        .evaluate(Dossier.titled("the annals")
                                .inZone("Z")
                                .claims(claim)
                                .build())
                        .of(claim)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2015-04-30, false", "2015-05-01, false", "2015-05-02, true"})
    void an_hour_that_clocks_leave_out_makes_nothing_late(String told, boolean fires) {
        Event truce = Event.called("the truce").during("2015-03-01").build();
        Claim claim = told(witness(told), Occurred.of(truce));

        assertThat(Evaluator.standard()
                        .evaluate(Dossier.titled("the annals")
                                .inZone("Europe/Berlin")
                                .claims(claim)
                                .build())
                        .of(claim)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    private static Source witness(String told) {
        return Source.witness("Livia").spoken(told).build();
    }

    private static boolean fires(Claim claim, Claim... others) {
        return Weighing.fires(CODE, claim, others);
    }
}
