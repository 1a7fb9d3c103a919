package org.antequem.rule.interest;

import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.LEGATE;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.SATRAP;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.served;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.values;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotivePredatesNotesTest {

    private static final String CODE = "MOTIVE_PREDATES";
    private static final Event MISSION =
            Event.called("the mission").during(dating("5")).by(SATRAP).build();
    private static final Event MARCH = Event.called("the march").by(LEGATE).build();
    private static final Claim PERSUADED = caused(MISSION, Role.DECIDED);

    @Test
    void notes_who_had_wanted_it_before_and_on_whose_word() {
        Judgement judgement = judged(PERSUADED, record(List.of(), told(FOR_ROME, served(ROME, "2/?", MARCH))));

        assertThat(only(judgement.findings(CODE)).bearing()).isEqualTo(Bearing.NOTES);
        assertThat(values(CODE, judgement)).containsExactly(served(ROME, "2/?", MARCH), FOR_ROME);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void shows_the_statements_that_put_it_before() {
        assertThat(judged(PERSUADED, record(List.of(), told(FOR_ROME, served(ROME, "2/?", MARCH))))
                        .explain())
                .contains("""
                            MOTIVE_PREDATES is a note. It is noted where the actor of a decision had a
                                motive of its own before what is said to have brought it about.
                              Here "Rome" (seeking "roads") had a motive of its own before, according to
                                  "Rome's speaker".
                              "Rome" sought "roads" in order to "hold it" (dated "2/?"; said by "Rome's
                                  speaker", citing nobody)
                              "the mission" is dated "5" (taken as given: the claim is judged as if this
                                  were so)
                              So "Rome" already sought "roads" before "the mission" began, with at least
                                  3 seconds between.
                        """);
    }

    @Test
    void names_two_interests_in_full_that_would_read_alike_in_short() {
        Interest held = served(ROME, "2/?", MARCH);
        Interest traded =
                wants(ROME, ARMENIA, "roads", "trade", "2/?").servedBy(MARCH).build();

        assertThat(judged(PERSUADED, stipulated(held, traded)).explain().replaceAll("\\s+", " "))
                .contains(
                        "So \"Rome's interest in Armenia (roads, to hold it)\" began before \"the mission\" began",
                        "So \"Rome's interest in Armenia (roads, to trade)\" began before \"the mission\" began")
                .doesNotContain("already sought");
    }

    @Test
    void what_the_dossier_lays_down_is_on_nobodys_word() {
        assertThat(values(CODE, judged(PERSUADED, stipulated(served(ROME, "2/?", MARCH)))))
                .containsExactly(served(ROME, "2/?", MARCH));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void looks_at_what_is_said_to_have_decided(Role role) {
        assertThat(values(CODE, judged(caused(MISSION, role), stipulated(served(ROME, "2/?", MARCH)))))
                .hasSize(role == Role.DECIDED ? 1 : 0);
    }

    @SinceWhen
    void asks_that_it_was_certainly_held_before_the_cause(String since, boolean before) {
        assertThat(values(CODE, judged(PERSUADED, stipulated(served(ROME, since, MARCH)))))
                .hasSize(before ? 1 : 0);
    }

    @Test
    void the_interest_must_be_of_an_actor_of_the_effect_and_its_own() {
        Interest parthias = served(PARTHIA, "2/?", MARCH);
        Event missionOfRome =
                Event.called("the mission").during(dating("5")).by(LEGATE).build();
        Event nobodys = Event.called("the omen").during(dating("5")).build();

        assertThat(values(CODE, judged(PERSUADED, stipulated(parthias)))).isEmpty();
        assertThat(values(CODE, judged(caused(missionOfRome, Role.DECIDED), stipulated(served(ROME, "2/?", MARCH)))))
                .isEmpty();
        assertThat(values(CODE, judged(caused(nobodys, Role.DECIDED), stipulated(served(ROME, "2/?", MARCH)))))
                .hasSize(1);
        assertThat(values(CODE, judged(PERSUADED, stipulated(served(LEGATE, "2/?", MARCH)))))
                .hasSize(1);
    }

    @Test
    void an_interest_that_the_effect_does_not_serve_is_no_motive_for_it() {
        Interest another = wants(ROME, ARMENIA, "roads", "hold it", "2/?").build();
        Interest harmed =
                wants(ROME, ARMENIA, "roads", "hold it", "2/?").harmedBy(MARCH).build();

        assertThat(values(CODE, judged(PERSUADED, stipulated(another, harmed)))).isEmpty();
    }

    @Test
    void what_had_harmed_the_interest_before_is_named_too() {
        Event famine = Event.called("the famine").during(dating("3")).build();
        Event flood = Event.called("the flood").during(dating("5")).build();
        Interest interest = wants(ROME, ARMENIA, "roads", "hold it", "2/?")
                .servedBy(MARCH)
                .harmedBy(famine, flood)
                .build();

        assertThat(values(CODE, judged(PERSUADED, stipulated(interest)))).containsExactly(interest, famine);
    }

    @Test
    void the_date_of_the_cause_that_is_laid_down_is_granted() {
        Source diary = Source.document("the diary").observed(MISSION).build();
        Claim later = Annals.told(diary, dated(MISSION, "9"));

        assertThat(values(CODE, judged(PERSUADED, record(List.of(served(ROME, "7/?", MARCH)), later))))
                .isEmpty();
        assertThat(values(CODE, judged(PERSUADED, record(List.of(served(ROME, "2/?", MARCH)), later))))
                .hasSize(1);
    }

    @Test
    void a_date_that_is_told_serves_where_none_is_laid_down() {
        Event undated = Event.called("the mission").by(SATRAP).build();
        Source diary = Source.document("the diary").observed(undated).build();
        Claim dated = Annals.told(diary, dated(undated, "5"));
        Claim claim = caused(undated, Role.DECIDED);

        assertThat(values(CODE, judged(claim, record(List.of(served(ROME, "2/?", MARCH))))))
                .isEmpty();
        assertThat(values(CODE, judged(claim, record(List.of(served(ROME, "2/?", MARCH)), dated))))
                .hasSize(1);
    }

    @Test
    void what_descends_from_the_claim_is_nobodys_evidence() {
        Event undated = Event.called("the mission").by(SATRAP).build();
        Claim claim = Annals.told(ANNALIST, new Cause(undated, Role.DECIDED, MARCH, false));
        Source retelling = Source.report("a retelling").build();
        Claim happened = Annals.retold(retelling, Occurred.of(undated), ANNALIST);
        Interest sought =
                wants(ROME, ARMENIA, "roads", "hold it", "?").servedBy(MARCH).build();
        Claim before = Claim.that("They wanted it before")
                .event(sought.holding())
                .startedBefore(undated)
                .saidBy(FOR_ROME)
                .citingNobody()
                .build();

        assertThat(values(CODE, judged(claim, record(List.of(sought), claim, happened, before))))
                .hasSize(1);
    }

    @Test
    void views_take_the_word_away() {
        Source spoken = Courts.speaker(ROME, "1980");
        Dossier dossier = record(List.of(), told(spoken, served(ROME, "2/?", MARCH)));

        assertThat(values(CODE, judged(PERSUADED, dossier))).hasSize(2);
        assertThat(values(CODE, judged(PERSUADED, dossier.asOf("1979")))).isEmpty();
        assertThat(values(CODE, judged(PERSUADED, dossier.without(spoken)))).isEmpty();
    }

    private static Claim caused(Event cause, Role role) {
        return hypothesis(new Cause(cause, role, MARCH, false));
    }
}
