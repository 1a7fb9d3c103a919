package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSourceExcludesTest {

    private static final String CODE = "OWN_SOURCE_EXCLUDES";
    private static final Source RUMOUR = Source.unnamed("a rumour").build();
    private static final Source DRUSUS =
            Source.report("Drusus").published("0020").build();
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Source PAPER =
            Source.commentary("the paper").published("0030").build();
    private static final Source RADIO = Source.commentary("the radio").build();
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Claim TESTED = retold(PAPER, DECIDED, DRUSUS);
    private static final Claim EARLY_WAR = retold(DRUSUS, dated(WAR, "1"), RUMOUR);
    private static final Claim LATE_EMBASSY = retold(DRUSUS, dated(EMBASSY, "6"), RUMOUR);

    /** Everything is wrong with these words; but the question is what would follow if they were right. */
    @Test
    void voids_what_is_refuted_if_the_cited_source_is_right() {
        assertThat(judged(TESTED, EARLY_WAR, LATE_EMBASSY).findings(CODE).get(0).facts())
                .containsExactly(
                        Fact.naming("{}, taken at its word, refutes it", DRUSUS),
                        Fact.shown("by {}", ImmutableSet.of("CAUSE_AFTER_EFFECT", "ALREADY_DECIDED")),
                        Fact.stating("with the words {}", ImmutableSet.of(EARLY_WAR, LATE_EMBASSY)));
        assertThat(judged(TESTED, EARLY_WAR, LATE_EMBASSY).findings(CODE).get(0).bearing())
                .isEqualTo(Bearing.VOIDS);
    }

    @ParameterizedTest
    @CsvSource({"1914-06-01, 1914-06-02, false", "1914-06-01, 1914-06-04, true", "1914-06, 1914-06-30~, false"})
    void rests_on_no_zone_that_nobody_named_and_on_no_rough_words(String war, String embassy, boolean isVoid) {
        Dossier dossier = Dossier.titled("the annals")
                .claims(TESTED, on(WAR, war), on(EMBASSY, embassy))
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(TESTED).findings(CODE))
                .hasSize(isVoid ? 1 : 0);
    }

    private static Claim on(Event event, String date) {
        return retold(DRUSUS, new Occurred(event, Dating.of(date), Count.NOT_RECORDED), RUMOUR);
    }

    @Test
    void what_the_source_took_back_is_not_its_word() {
        Claim takenBack = Claim.that("the war was early")
                .states(dated(WAR, "1"))
                .saidBy(DRUSUS)
                .citing(RUMOUR)
                .withdrawn("0025")
                .build();

        assertThat(fires(CODE, TESTED, takenBack, LATE_EMBASSY)).isFalse();
    }

    @Test
    void words_of_others_do_not_count() {
        assertThat(fires(CODE, TESTED, EARLY_WAR, told(MARCUS, dated(EMBASSY, "6"))))
                .isFalse();
        assertThat(fires(CODE, TESTED, told(MARCUS, dated(WAR, "1")), told(MARCUS, dated(EMBASSY, "6"))))
                .isFalse();
    }

    @Test
    void what_the_dossier_lays_down_is_not_the_sources_word() {
        Event war = event("the siege", "1");
        Event parley = event("the parley", "6");
        Claim claim = retold(PAPER, new Cause(parley, Role.DECIDED, war, false), DRUSUS);

        assertThat(fires(CODE, claim)).isFalse();
        assertThat(fires(CODE, claim, retold(DRUSUS, dated(MUSTER, "3"), RUMOUR)))
                .isFalse();
    }

    @Test
    void what_the_dossier_lays_down_helps_the_sources_word() {
        Event parley = event("the parley", "6");
        Claim claim = retold(PAPER, new Cause(parley, Role.DECIDED, WAR, false), DRUSUS);

        assertThat(values(CODE, claim, EARLY_WAR)).contains(EARLY_WAR);
    }

    @Test
    void says_which_hedge_had_to_be_set_aside() {
        Claim perhaps = hedged(dated(WAR, "1"));

        assertThat(judged(TESTED, perhaps, LATE_EMBASSY).findings(CODE).get(0).facts())
                .contains(Fact.shown("once the hedge {} is set aside", ImmutableSet.of(Hedge.SUGGESTS)));
    }

    @Test
    void sets_no_hedge_aside_where_plain_words_suffice() {
        Claim perhaps = hedged(dated(WAR, "..0"));

        assertThat(judged(TESTED, perhaps, EARLY_WAR, LATE_EMBASSY)
                        .findings(CODE)
                        .get(0)
                        .facts())
                .contains(Fact.stating("with the words {}", ImmutableSet.of(EARLY_WAR, LATE_EMBASSY)))
                .extracting(Fact::label)
                .doesNotContain("once the hedge {} is set aside");
    }

    @Test
    void says_what_it_presumes_and_goes_when_that_is_switched_off() {
        Claim planned = retold(DRUSUS, stageOf(MUSTER, Stage.PLANNING, WAR), RUMOUR);
        Claim early = retold(DRUSUS, dated(MUSTER, "1"), RUMOUR);
        Dossier dossier = dossier(TESTED, planned, early, LATE_EMBASSY);

        assertThat(Evaluator.standard()
                        .evaluate(dossier)
                        .of(TESTED)
                        .findings(CODE)
                        .get(0)
                        .facts())
                .contains(Fact.presuming(ImmutableSet.of(PREPARATION_FOLLOWS_DECISION)));
        assertThat(Evaluator.standard()
                        .without(PREPARATION_FOLLOWS_DECISION)
                        .evaluate(dossier)
                        .of(TESTED)
                        .findings(CODE))
                .isEmpty();
    }

    @Test
    void a_plain_denial_is_enough() {
        assertThat(values(CODE, TESTED, told(DRUSUS, DECIDED.negated()))).contains("TESTIMONY");
    }

    @Test
    void a_source_that_says_so_and_excludes_it_leaves_it_open() {
        assertThat(fires(CODE, TESTED, EARLY_WAR, LATE_EMBASSY, told(DRUSUS, DECIDED)))
                .isFalse();
        assertThat(fires(CODE, TESTED, EARLY_WAR, LATE_EMBASSY, hedged(DECIDED)))
                .isFalse();
    }

    @Test
    void where_nobody_is_cited_there_is_no_source_of_its_own() {
        assertThat(fires(CODE, unattributed(PAPER, DECIDED), EARLY_WAR, LATE_EMBASSY))
                .isFalse();
        assertThat(fires(CODE, told(DRUSUS, DECIDED), EARLY_WAR, LATE_EMBASSY)).isFalse();
    }

    @Test
    void who_retells_it_inherits_that() {
        assertThat(values(CODE, retold(RADIO, DECIDED, PAPER), TESTED, EARLY_WAR, LATE_EMBASSY))
                .contains(DRUSUS);
    }

    @Test
    void the_chain_through_another_source_is_untouched() {
        Claim both = retold(PAPER, DECIDED, DRUSUS, MARCUS);

        assertThat(judged(both, EARLY_WAR, LATE_EMBASSY, told(MARCUS, DECIDED)).findings(CODE))
                .hasSize(1);
        assertThat(judged(Claim.that("?").states(DECIDED).build(), both, EARLY_WAR, LATE_EMBASSY)
                        .lines(Bearing.SUPPORTS))
                .extracting(line -> line.strength().name())
                .containsExactly("WEAK", "VOID");
    }

    @Test
    void holds_in_views_as_far_as_the_words_count_there() {
        Dossier dossier = dossier(TESTED, EARLY_WAR, LATE_EMBASSY);

        assertThat(found(dossier.asOf("0040"))).hasSize(1);
        assertThat(found(dossier.asOf("0010"))).isEmpty();
        assertThat(found(dossier.without(MARCUS))).hasSize(1);
        assertThat(found(dossier.without(RUMOUR))).isEmpty();
        assertThat(found(dossier.accordingTo(DRUSUS))).isEmpty();
    }

    @Test
    void a_claim_that_is_not_in_the_dossier_is_held_against_its_source_as_well() {
        assertThat(Evaluator.standard()
                        .evaluate(dossier(EARLY_WAR, LATE_EMBASSY))
                        .of(TESTED)
                        .findings(CODE))
                .hasSize(1);
    }

    private static ImmutableList<?> found(Dossier view) {
        return Evaluator.standard().evaluate(view).of(TESTED).findings(CODE);
    }

    private static Claim hedged(Proposition said) {
        return Claim.that(said + ", perhaps")
                .states(said)
                .saidBy(DRUSUS)
                .citing(RUMOUR)
                .hedged(Hedge.SUGGESTS)
                .build();
    }

    @Test
    void what_the_source_has_from_the_teller_leaves_it_open_as_well() {
        assertThat(fires(CODE, TESTED, EARLY_WAR, LATE_EMBASSY, retold(DRUSUS, DECIDED, PAPER)))
                .isFalse();
    }
}
