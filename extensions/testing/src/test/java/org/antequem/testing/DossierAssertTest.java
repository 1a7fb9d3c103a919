package org.antequem.testing;

import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.DEFEAT;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.MINISTER;
import static org.antequem.testing.Letter.PLANNED;
import static org.antequem.testing.Letter.TALKS;
import static org.antequem.testing.Letter.VOTED_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class DossierAssertTest {

    private static final Source WIRE = Source.report("the wire").build();
    private static final Source DAILY = Source.report("the daily").build();

    @Test
    void a_sound_record_passes_all_checks() {
        Dossier sound = dossier(VOTED_OUT, PLANNED, BROUGHT_DOWN);

        assertThat(sound)
                .hasNoContradictoryDates()
                .hasNoCircularCitations()
                .datesEveryEvent()
                .sourcesEveryClaim();
    }

    @Test
    void contradictory_dates_are_shown_with_who_says_so() {
        Claim later = Claim.that("No: in November")
                .event(DEFEAT)
                .happened("1924-11")
                .saidBy(MINISTER)
                .build();
        Event stipulated = Event.called("the speech").during("1924-09").build();
        Claim other = Claim.that("It was in May")
                .event(stipulated)
                .happened("1924-05")
                .saidBy(MINISTER)
                .build();

        assertThat(Said.by(() -> assertThat(dossier(VOTED_OUT, later, other)).hasNoContradictoryDates()))
                .isEqualTo("""

                        dossier:  a test
                        expected: no contradictory dates
                        but has:  sets of statements that cannot all hold: 2

                        - "the defeat" happened on 8 October 1924 (the record)
                          "the defeat" happened in November 1924 (a minister)
                        - "the speech" happened in May 1924 (a minister)
                          "the speech" happened in September 1924 (stipulated)
                        """);
        assertThat(dossier(VOTED_OUT, later).without(MINISTER)).hasNoContradictoryDates();
        Claim hypothesis =
                Claim.that("Or in December?").event(DEFEAT).happened("1924-12").build();
        assertThat(dossier(VOTED_OUT, hypothesis)).hasNoContradictoryDates();
    }

    @Test
    void circles_are_shown() {
        Claim fell = Claim.that("It fell")
                .event(DEFEAT)
                .happened()
                .saidBy(WIRE)
                .citing(DAILY)
                .build();
        Claim hasFallen = Claim.that("It has fallen")
                .event(DEFEAT)
                .happened()
                .saidBy(DAILY)
                .citing(WIRE)
                .build();

        assertThat(Said.by(() -> assertThat(dossier(fell, hasFallen)).hasNoCircularCitations()))
                .isEqualTo("""

                        dossier:  a test
                        expected: no circular citations
                        but has:  circles of sources: 1

                        - the daily
                          the wire
                        """);
    }

    @Test
    void events_that_nothing_places_are_shown() {
        Dossier open = Dossier.titled("a test")
                .claims(PLANNED)
                .events(Event.called("the panic").build())
                .build();

        assertThat(Said.by(() -> assertThat(open).datesEveryEvent())).isEqualTo("""

                dossier:  a test
                expected: every event dated
                but has:  events that nothing places on the timeline: 3

                - the talks
                - the defeat
                - the panic
                """);
        assertThat(dossier(PLANNED, VOTED_OUT).events()).contains(TALKS);
        assertThat(dossier(PLANNED, VOTED_OUT)).datesEveryEvent();
    }

    @Test
    void claims_that_nobody_says_are_shown() {
        assertThat(Said.by(() -> assertThat(DOSSIER).sourcesEveryClaim())).isEqualTo("""

                dossier:  The letter
                expected: every claim said by somebody
                but has:  claims that nobody says: 1

                - "The talks decided it"
                """);
    }

    private static Dossier dossier(Claim... claims) {
        return Dossier.titled("a test").claims(claims).build();
    }
}
