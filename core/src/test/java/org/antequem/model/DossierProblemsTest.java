package org.antequem.model;

import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;
import org.junit.jupiter.api.Test;

class DossierProblemsTest {

    @Test
    void are_all_reported_at_once() {
        Claim motive = Claim.that("Rome wanted it")
                .actor(ROME)
                .hadItsOwnMotiveFor(VISIT)
                .saidBy(LETTER)
                .build();
        Event elsewhere = Event.called("the war").at("Armenia").build();
        Actor senate = Actor.group("Rome").build();
        DossierBuilder dossier = Dossier.titled(" ")
                .sources(LETTER, Source.witness("the letter").build())
                .claims(motive, motive)
                .claims(
                        Claim.that("It happened")
                                .event(WAR)
                                .happened()
                                .saidBy(LETTER)
                                .citing(SEAL)
                                .build(),
                        Claim.that("It happened")
                                .event(elsewhere)
                                .happened()
                                .saidBy(LETTER)
                                .build(),
                        Claim.that("I saw it")
                                .event(WAR)
                                .happened()
                                .saidBy(ENVOY)
                                .build(),
                        Claim.that("The senate did")
                                .actor(senate)
                                .hadItsOwnMotiveFor(VISIT)
                                .saidBy(LETTER)
                                .build(),
                        stage(WAR, VISIT).saidBy(LETTER).build(),
                        stage(VISIT, WAR).saidBy(LETTER).build());

        assertThat(thrownBy(dossier)).hasMessage("""
                the dossier " " has 10 problems:
                  - its title is blank
                  - the claim "Rome wanted it" is in it twice
                  - 2 different claims are called "It happened"; they differ in what is claimed (called alike, and different: \
                "the war" happened), citing (citing "the seal"; where it comes from is not recorded)
                  - 2 different events are called "the war"; they differ in at (not recorded; "Armenia")
                  - 2 different sources are called "the letter"; they differ in kind (DOCUMENT; WITNESS)
                  - 2 different actors are called "Rome"; they differ in kind (STATE; GROUP)
                  - "It happened" cites "the seal", which is not listed
                  - "I saw it" is said by "the envoy", which is not listed
                  - "the war" is, through its wholes, a stage of itself
                  - "the visit" is, through its wholes, a stage of itself""");
    }

    @Test
    void are_dates_that_its_hemisphere_turns_round() {
        DossierBuilder dossier = Dossier.titled("Seasons")
                .inZone("+10:00")
                .inHemisphere(Hemisphere.SOUTHERN)
                .events(Event.called("the march").during("2001-21/2001-23").build())
                .sources(Source.report("the gazette")
                        .published("2001-21/2001-24")
                        .by(Actor.person("the editor")
                                .born("1960")
                                .inOffice("editor", "1990-21/1990-23")
                                .build())
                        .build())
                .claims(Claim.that("It rained")
                        .event(WAR)
                        .happened("2002-22/2002-23")
                        .build());

        assertThat(thrownBy(dossier)).hasMessage("""
                the dossier "Seasons" has 4 problems:
                  - of "the march": "2001-21/2001-23" ends before it starts in the southern hemisphere
                  - of "the gazette": "2001-21/2001-24" ends before it starts in the southern hemisphere
                  - of "the editor": "1990-21/1990-23" ends before it starts in the southern hemisphere
                  - of "It rained": "2002-22/2002-23" ends before it starts in the southern hemisphere""");
    }

    /** The end is on 2 July only east of Greenwich. */
    @Test
    void are_dates_that_its_zone_turns_round_though_others_do_not() {
        Event march =
                Event.called("the march").during("2015-07-02/2015-07-01T22:00Z").build();
        Claim claim = Claim.that("It rained")
                .event(WAR)
                .happened("2015-07-02/2015-07-01T22:00Z")
                .build();

        assertThat(Dossier.titled("Hanoi")
                        .inZone("+07:00")
                        .events(march)
                        .claims(claim)
                        .build()
                        .conventions())
                .isEqualTo(Conventions.STANDARD.inZone("+07:00"));
        assertThat(thrownBy(Dossier.titled("London").events(march).claims(claim)))
                .hasMessage("""
                the dossier "London" has 2 problems:
                  - of "the march": "2015-07-02/2015-07-01T22:00Z" certainly ends before it starts, in Z and the \
                northern hemisphere
                  - of "It rained": "2015-07-02/2015-07-01T22:00Z" certainly ends before it starts, in Z and the \
                northern hemisphere""");
    }

    @Test
    void are_interests_that_hang_on_belief_in_a_claim_that_is_not_there() {
        Claim elsewhere = Claim.that("It never was").not(Occurred.of(VISIT)).build();
        Interest interest = Interest.of(ROME)
                .in(Matter.of("the passes"))
                .seeking("the passes")
                .inOrderTo("be safe")
                .servedByBelief(elsewhere)
                .build();

        assertThat(thrownBy(Dossier.titled("the file").interests(interest))).hasMessage("""
                the dossier "the file" has a problem:
                  - the interest of "Rome" (seeking "the passes") depends on belief in "It never was", which is not in it""");
    }

    /** The having of an interest is named after its matter, so that one would date the other. */
    @Test
    void are_matters_of_one_name_wherever_they_are_met() {
        Matter syria = Matter.of("Syria");
        Matter elsewhere = Matter.of("the Levant").part("Syria");
        Actor parthia = Actor.state("Parthia").build();
        Interest coast = wants(ROME, syria.part("the coast")).build();
        Claim told = Claim.that("Parthia sought it there")
                .interest(wants(parthia, elsewhere).build())
                .isHeld()
                .saidBy(LETTER)
                .build();
        Claim aligned = Claim.that("They were at one")
                .not(new Aligned(ROME, parthia, elsewhere, ImmutableSet.of(Alignment.SHARED), Dating.UNKNOWN))
                .build();
        Interest opposed =
                wants(ROME, syria).opposedTo(wants(parthia, elsewhere).build()).build();

        for (DossierBuilder dossier : List.of(
                Dossier.titled("the file").interests(coast).claims(told),
                Dossier.titled("the file").interests(coast).claims(aligned),
                Dossier.titled("the file").interests(opposed))) {
            assertThat(thrownBy(dossier)).hasMessage("""
                    the dossier "the file" has a problem:
                      - 2 different matters are called "Syria"; they differ in lying within (not recorded; "the Levant")""");
        }
        assertFine(Dossier.titled("the file")
                .interests(coast, wants(parthia, syria).build()));
    }

    @Test
    void are_listed_one_by_one() {
        InvalidDossierException thrown = thrownBy(Dossier.titled("")
                .events(WAR, Event.called("the war").at("Armenia").build()));

        assertThat(thrown.problems())
                .containsExactly(
                        "its title is blank",
                        "2 different events are called \"the war\"; they differ in at (not recorded; \"Armenia\")");
    }

    @Test
    void of_which_there_is_one_are_counted_in_the_singular() {
        assertThat(thrownBy(Dossier.titled(" "))).hasMessage("""
                the dossier " " has a problem:
                  - its title is blank""");
    }

    @Test
    void are_none_where_another_teller_repeats_a_claim_in_the_same_words() {
        ClaimBuilder one = Claim.that("It happened").event(WAR).happened().saidBy(ENVOY);
        ClaimBuilder other = Claim.that("It happened").event(WAR).happened().saidBy(LETTER);
        ClaimBuilder nobody = Claim.that("It happened").event(WAR).happened();

        assertFine(Dossier.titled("the file").claims(one.build(), other.build(), nobody.build()));
    }

    @Test
    void are_none_where_an_event_a_source_and_an_actor_are_called_alike() {
        assertFine(Dossier.titled("Rome")
                .events(Event.called("Rome").by(ROME).build())
                .sources(Source.report("Rome").build()));
    }

    @Test
    void are_none_where_equal_nouns_were_built_twice() {
        assertFine(Dossier.titled("the file")
                .events(Event.called("the war").build(), Event.called("the war").build()));
    }

    @Test
    void are_found_in_what_is_only_reached() {
        Event siege = Event.called("the siege")
                .asStage(Stage.EXECUTION, Event.called("the war").at("Armenia").build())
                .build();

        assertThat(thrownBy(Dossier.titled("the file").events(siege, WAR)).problems())
                .containsExactly(
                        "2 different events are called \"the war\"; they differ in at (not recorded; \"Armenia\")");
    }

    @Test
    void are_none_without_a_list_of_sources() {
        assertFine(Dossier.titled("the file")
                .claims(Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .saidBy(ENVOY)
                        .citing(LETTER)
                        .build()));
    }

    @Test
    void are_none_where_citations_run_in_a_circle() {
        assertFine(Dossier.titled("the file")
                .claims(
                        Claim.that("It happened")
                                .event(WAR)
                                .happened()
                                .saidBy(ENVOY)
                                .citing(LETTER)
                                .build(),
                        Claim.that("So it did")
                                .event(WAR)
                                .happened()
                                .saidBy(LETTER)
                                .citing(ENVOY)
                                .build()));
    }

    @Test
    void are_none_where_dates_contradict_each_other() {
        assertFine(Dossier.titled("the file")
                .claims(
                        Claim.that("It was early")
                                .event(WAR)
                                .happened("0014")
                                .saidBy(ENVOY)
                                .build(),
                        Claim.that("It was late")
                                .event(WAR)
                                .happened("0016")
                                .saidBy(ENVOY)
                                .build()));
    }

    private static ClaimBuilder stage(Event event, Event whole) {
        return Claim.that(event + " came of " + whole).event(event).isStage(Stage.PLANNING, whole);
    }

    private static InvalidDossierException thrownBy(DossierBuilder dossier) {
        return catchThrowableOfType(InvalidDossierException.class, dossier::build);
    }

    private static void assertFine(DossierBuilder dossier) {
        assertThatCode(dossier::build).doesNotThrowAnyException();
    }

    private static InterestBuilder wants(Actor holder, Matter matter) {
        return Interest.of(holder).in(matter).seeking("harbours").inOrderTo("trade");
    }
}
