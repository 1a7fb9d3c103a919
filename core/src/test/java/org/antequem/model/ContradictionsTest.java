package org.antequem.model;

import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of one noun that cannot go together. */
class ContradictionsTest {

    @Test
    void an_actor_does_not_die_before_being_born() {
        assertRefused(
                () -> Actor.person("Drusus").born("0010").died("0009-12").build(),
                "\"Drusus\" died (0009-12) before being born (0010)");
    }

    @Test
    void an_actor_may_die_in_the_year_of_its_birth() {
        assertThat(Actor.person("Drusus").born("0010").died("0010").build().died())
                .isPresent();
    }

    @Test
    void a_claim_does_not_cite_both_nobody_and_somebody() {
        assertRefused(
                () -> Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .saidBy(ENVOY)
                        .citing(LETTER)
                        .citingNobody()
                        .build(),
                "\"It happened\" cites nobody and [the letter]: expected one of them");
    }

    @Test
    void a_claim_that_nobody_says_cites_nothing() {
        assertRefused(
                () -> Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .citing(LETTER)
                        .build(),
                "\"It happened\" cites [the letter], but nobody says it: expected saidBy(…)");
    }

    @Test
    void a_citation_that_is_not_recorded_names_nobody() {
        assertRefused(() -> new Citation(false, ImmutableSet.of(LETTER)), "a citation of [the letter] is recorded");
        assertRefused(
                () -> new Citation(
                        true,
                        ImmutableSet.of(LETTER),
                        ImmutableSet.of(new Derivation(Derivation.Verb.QUOTES, SmallRecord.SEAL))),
                "it quotes \"the seal\", which is not among what it cites: [the letter]");
    }

    @Test
    void a_source_does_not_derive_from_both_nobody_and_somebody() {
        assertRefused(
                () -> Source.report("the dispatch")
                        .fromNobody()
                        .drawingOn(LETTER)
                        .build(),
                "\"the dispatch\" derives from nobody and from somebody: expected one of them");
    }

    @Test
    void a_source_that_derives_from_no_source_at_all_is_not_recorded_as_deriving_from_nothing() {
        Source dispatch = Source.report("the dispatch").drawingOn().build();

        assertThat(dispatch.isLineageRecorded()).isFalse();
    }

    @Test
    void things_are_not_counted() {
        assertRefused(
                () -> Source.report("the dispatch").numbering(3).build(),
                "\"the dispatch\" is a REPORT: only people are counted");
    }

    @Test
    void people_are_not_none() {
        assertRefused(
                () -> Source.unnamed("soldiers").numbering(0).build(),
                "\"soldiers\" may be no people at all: expected a count of 1 or more");
    }

    @Test
    void a_count_has_its_smaller_number_first() {
        assertRefused(
                () -> Source.unnamed("soldiers").numbering(3, 2).build(),
                "a count of 3 to 2: expected the smaller number first");
    }

    @Test
    void a_count_is_not_negative() {
        assertRefused(() -> Count.of(-1), "a count of -1: expected no negative number");
    }

    @Test
    void a_description_does_not_both_fit_and_not_fit() {
        assertRefused(
                () -> Source.unnamed("soldiers")
                        .described("regional", "senior")
                        .butNot("senior")
                        .build(),
                "described as both being and not being [senior]");
    }

    @Test
    void an_event_is_not_a_stage_of_itself() {
        assertRefused(
                () -> Claim.that("It began with itself")
                        .event(WAR)
                        .isStage(Stage.PLANNING, WAR)
                        .build(),
                "\"the war\" is a stage of itself: expected two events");
    }

    @Test
    void an_event_is_not_placed_by_itself() {
        assertRefused(
                () -> Claim.that("It was sooner").event(WAR).startedBefore(WAR).build(),
                "\"the war\" is placed by itself: expected two events");
    }

    @Test
    void an_order_has_a_relation() {
        assertRefused(
                () -> new Order(VISIT, WAR, ImmutableList.of()),
                "an order between \"the visit\" and \"the war\" says nothing");
    }

    @Test
    void nothing_is_negated_twice() {
        assertRefused(
                () -> new Not(Occurred.of(WAR).negated()), "negated twice: it is not true that \"the war\" happened");
    }

    @Test
    void a_presumption_is_named_in_capitals() {
        assertRefused(
                () -> new Presumption("Sides speak", "they do"),
                "\"Sides speak\" is no name of a presumption: expected CAPITALS_LIKE_THESE");
    }

    @Test
    void nothing_brings_itself_about() {
        assertRefused(
                () -> Claim.that("War feeds war").cause(WAR).originated(WAR).build(),
                "\"the war\" brings itself about: expected two events");
    }

    @Test
    void a_hypothesis_has_no_teller_who_could_cite_or_hedge() {
        assertRefused(
                () -> Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .citingNobody()
                        .build(),
                "\"It happened\" cites nobody, and nobody says it: expected saidBy(…)");
        assertRefused(
                () -> Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .hedged(Hedge.LIKELY)
                        .build(),
                "\"It happened\" is hedged, but nobody says it: expected saidBy(…)");
    }

    @Test
    void what_nobody_says_nobody_takes_back() {
        String message = "\"It happened\" is withdrawn or doubted, but nobody says it: expected saidBy(…)";

        assertRefused(
                () -> Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .withdrawn("0015")
                        .build(),
                message);
        assertRefused(
                () -> Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .doubted("0015")
                        .build(),
                message);
    }

    @ParameterizedTest
    @CsvSource({"0014-07-02, 0014-07-01", "0014-07-02, 0014-06", "0014-07/0014-08, 0014-06-30", "0014/.., 0013"})
    void nothing_is_taken_back_before_it_was_said(String said, String takenBack) {
        Source envoy = Source.witness("an envoy").spoken(said).build();
        ClaimBuilder withdrawn =
                Claim.that("It happened").event(WAR).happened().saidBy(envoy).withdrawn(takenBack);
        ClaimBuilder doubted =
                Claim.that("It happened").event(WAR).happened().saidBy(envoy).doubted(takenBack);

        assertRefused(
                withdrawn::build,
                "\"It happened\" was withdrawn (" + takenBack + ") before it was said (" + said + ")");
        assertRefused(
                doubted::build, "\"It happened\" was doubted (" + takenBack + ") before it was said (" + said + ")");
    }

    @ParameterizedTest
    @CsvSource({"0014-07-02, 0014-07-02", "0014-07-02, 0014-07", "0014-07/0014-08, 0014-07-01", "0014/.., 0014-01-01"})
    void what_may_have_been_taken_back_after_it_was_said_is_allowed(String said, String takenBack) {
        Source envoy = Source.witness("an envoy").spoken(said).build();
        ClaimBuilder claim =
                Claim.that("It happened").event(WAR).happened().saidBy(envoy).withdrawn(takenBack);

        assertThat(claim.doubted(takenBack).build().withdrawn()).contains(Dating.of(takenBack));
    }

    @Test
    void when_it_was_said_or_taken_back_need_not_be_recorded() {
        Source envoy = Source.witness("an envoy").spoken("0014").build();
        ClaimBuilder undated =
                Claim.that("It happened").event(WAR).happened().saidBy(ENVOY).withdrawn("0001");
        ClaimBuilder unknown =
                Claim.that("It happened").event(WAR).happened().saidBy(envoy).doubted(Dating.UNKNOWN);

        assertThat(undated.build().withdrawn()).isPresent();
        assertThat(unknown.build().doubted()).contains(Dating.UNKNOWN);
    }

    @Test
    void who_cites_cites_somebody() {
        assertRefused(
                () -> Claim.that("It happened").event(WAR).happened().citing(),
                "\"It happened\" cites nothing: expected a source here, or citingNobody()");
    }

    @Test
    void a_claim_that_derives_from_no_source_at_all_is_not_recorded_as_citing_nobody() {
        Claim quoting = Claim.that("It happened")
                .event(WAR)
                .happened()
                .quoting(ImmutableList.of())
                .drawingOn()
                .deriving(Verb.REPUBLISHES, ImmutableList.of())
                .build();

        assertThat(quoting)
                .isEqualTo(Claim.that("It happened").event(WAR).happened().build());
    }

    private static void assertRefused(ThrowingCallable built, String message) {
        assertThatIllegalArgumentException().isThrownBy(built).withMessage(message);
    }
}
