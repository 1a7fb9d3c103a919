package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Alignment;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.time.Span;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other dates would make of a verdict, on dossiers that make it hard to suppose any. */
class SupposedDatesTest {

    private static final Event VISIT =
            Event.called("the visit").during("1914-06").build();
    private static final Claim EARLIER =
            Claim.that("the war came first").event(WAR).startedBefore(VISIT).build();
    private static final Matter SEA = Matter.of("the sea");
    private static final Actor HERE = Actor.state("Aland").build();
    private static final Actor THERE = Actor.state("Bland").build();
    private static final Claim SHARED = Claim.that("they wanted the same")
            .interestsOf(HERE, THERE)
            .were(Alignment.SHARED)
            .in(SEA)
            .throughout("2015")
            .build();
    private static final Source LOG = Source.document("the log").observed(WAR).build();

    @Test
    void another_witness_may_have_been_there_under_the_same_name() {
        Source there = Source.witness("somebody who was there").observed(WAR).build();

        Hinges hinges = hinges(dossier(EARLIER, dated(there, WAR, "1913")), EARLIER);

        assertThat(reversal(hinges, "\"the war\" began after 30 June 1914")
                        .ifSaid()
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void nobody_can_speak_of_an_event_that_the_dossier_knows_as_another() {
        Event other = Event.called("the visit").during("1914-06-05").build();
        Dossier dossier = dossier(dated(LOG, WAR, "1913"), hypothesis(Occurred.of(other)));

        Hinges hinges = hinges(dossier, EARLIER);

        assertThat(reversal(hinges, "\"the visit\" began before 1 January 1913")
                        .ifSaid()
                        .verdict())
                .isEqualTo(SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+14:00", "-12:00", "Europe/Berlin"})
    void the_last_day_of_the_last_year_can_be_passed_in_any_zone(String zone) {
        Event end = Event.called("the end").during("Y999999999").build();
        Claim tested =
                Claim.that("it comes first").event(WAR).startedBefore(end).build();
        Dossier dossier = Dossier.titled("the annals")
                .claims(tested, dated(LOG, WAR, "Y-999999999"))
                .inZone(zone)
                .build();

        assertThat(hinges(dossier, tested).reversals())
                .extracting(reversal -> reversal.statement().toString())
                .anyMatch(statement -> statement.matches("\"the war\" began after second \\d+ from the start of 1970"));
    }

    /** Seven datings of one stage can all be right at once, and each alone contradicts what is supposed of it. */
    @Test
    void a_stage_with_many_datings_is_not_all_that_another_stage_stands_beside() {
        Event plan = Event.called("the plan").build();
        Event muster = Event.called("the muster").build();
        Source log = Source.document("the log").observed(WAR, plan, muster).build();
        Claim tested = hypothesis(new Cause(VISIT, Role.DECIDED, WAR, false));
        List<Claim> claims = new ArrayList<>(List.of(
                tested,
                told(log, stageOf(plan, Stage.DECISION, WAR)),
                told(log, stageOf(muster, Stage.DECISION, WAR)),
                dated(log, muster, "1913")));
        for (int year = 1901; year < 1908; year++) {
            claims.add(dated(log, plan, "1900/" + year));
        }

        Hinges hinges = hinges(dossier(claims), tested);

        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .contains("\"the war\" began after 30 June 1914")
                .doesNotContain("\"the plan\" began after 30 June 1914");
    }

    @Test
    void what_can_be_got_around_in_too_many_ways_is_no_reversal() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            events.add(Event.called("event " + i).build());
        }
        Claim tested = Claim.that("the first came before the last")
                .event(events.get(0))
                .startedBefore(events.get(6))
                .build();
        List<Claim> claims = new ArrayList<>(List.of(tested));
        for (int teller = 0; teller < 4; teller++) {
            Source log = Source.document("log " + teller)
                    .observed(events.toArray(Event[]::new))
                    .build();
            for (int i = 0; i < 6; i++) {
                claims.add(Claim.that(teller + ", " + i)
                        .event(events.get(i))
                        .startedBefore(events.get(i + 1))
                        .by(Span.days(teller + 1, teller + 400))
                        .saidBy(log)
                        .citingNobody()
                        .build());
            }
        }

        assertThat(hinges(dossier(claims), tested).reversals()).isEmpty();
    }

    /**
     * Of an order with a distance: it may be otherwise from the first day on which some day of the other month is so.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            days | verdict   | reversal
            100  | SUPPORTED | "the war" began after 21 February 1914
            200  | REFUTED   | "the war" began before 13 December 1913
            """)
    void a_distance_is_reversed_by_a_date_at_that_distance(int days, Verdict verdict, String reversal) {
        Claim tested = Claim.that("the war came long before")
                .event(WAR)
                .startedBefore(VISIT)
                .by(Span.atLeast(Span.days(days)))
                .build();

        Hinges hinges = hinges(dossier(tested, dated(LOG, WAR, "1914-01-01")), tested);

        assertThat(hinges.decision().verdict()).isEqualTo(verdict);
        assertThat(reversal(hinges, reversal).ifSaid().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void of_what_time_a_claim_speaks_is_granted() {
        Claim trade = wanted(HERE, "trade");
        Claim fish = wanted(THERE, "fish");

        Hinges hinges = hinges(dossier(SHARED, trade, fish), SHARED);

        assertThat(hinges.reversals()).isNotEmpty();
        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .noneMatch(statement -> statement.startsWith("\"the time that is claimed\""));
    }

    @Test
    void who_adds_a_common_end_silences_what_differing_ends_show() {
        Source voice = Source.commentary("a voice").build();
        Dossier dossier = dossier(
                SHARED,
                wanted(HERE, "trade"),
                wanted(THERE, "fish"),
                told(voice, wanted(HERE, "sail").proposition()),
                told(voice, wanted(THERE, "sail").proposition()));

        assertThat(hinges(dossier, SHARED).linchpins()).containsExactly(voice);
    }

    @Test
    void who_says_that_an_interest_ended_silences_what_differing_ends_show() {
        Source voice = Source.commentary("a voice").build();
        Claim trade = wanted(HERE, "trade");
        Event held = trade.proposition().events().iterator().next();

        Hinges hinges = hinges(dossier(SHARED, trade, wanted(THERE, "fish"), dated(voice, held, "2010/2012")), SHARED);

        assertThat(hinges.linchpins()).containsExactly(voice);
    }

    private static Claim wanted(Actor actor, String end) {
        return Claim.that(actor + " wanted the port to " + end)
                .interest(Interest.of(actor)
                        .in(SEA)
                        .seeking("the port")
                        .inOrderTo(end)
                        .since("2010")
                        .build())
                .isHeld()
                .saidBy(Source.document("the minister of " + actor).by(actor).build())
                .citingNobody()
                .build();
    }

    private static Claim dated(Source teller, Event event, String edtf) {
        return told(
                teller,
                Claim.that("it was then").event(event).happened(edtf).build().proposition());
    }

    private static Reversal reversal(Hinges hinges, String statement) {
        return hinges.reversals().stream()
                .filter(reversal -> reversal.statement().toString().equals(statement))
                .findFirst()
                .orElseThrow();
    }

    private static Hinges hinges(Dossier dossier, Claim claim) {
        return Evaluator.standard().evaluate(dossier).of(claim).hangsOn();
    }
}
