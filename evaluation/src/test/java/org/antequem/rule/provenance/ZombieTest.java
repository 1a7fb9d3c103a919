package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZombieTest {

    private static final String CODE = "ZOMBIE";
    private static final Source FIRST = paper("the first paper", "1910");
    private static final Source STUDY = paper("the study", "1920");
    private static final Source LATER = paper("the later paper", "1930");
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition IN_JUNE = in("1914-06");
    private static final Claim DENIAL = told(STUDY, HAPPENED.negated());
    private static final Claim JULY = told(STUDY, in("1914-07"));

    @Test
    void notes_what_is_told_as_if_nobody_had_denied_it() {
        Claim again = unattributed(LATER, HAPPENED);

        assertThat(values(CODE, again, DENIAL)).containsExactly(STUDY, Dating.of("1920"), DENIAL);
        assertThat(judged(again, DENIAL).findings(CODE).get(0).bearing()).isEqualTo(Bearing.NOTES);
    }

    @Test
    void notes_what_is_told_again_after_something_else_was_shown() {
        assertThat(fires(CODE, unattributed(LATER, IN_JUNE), told(FIRST, IN_JUNE), JULY))
                .isTrue();
    }

    @Test
    void shows_the_same_earlier_report_in_whatever_order_they_stand() {
        Claim again = unattributed(LATER, IN_JUNE);
        Claim one = told(FIRST, IN_JUNE);
        Claim other = told(paper("another paper", "1911"), IN_JUNE);

        assertThat(judged(again, one, other, JULY).findings(CODE))
                .isNotEmpty()
                .isEqualTo(judged(again, other, one, JULY).findings(CODE));
    }

    /** Two who differ are two who differ; nothing that was said before has been refuted. */
    @Test
    void what_was_never_told_before_is_not_told_again() {
        assertThat(fires(CODE, unattributed(LATER, IN_JUNE), JULY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # told       | denied     | fires
                      1930       | 1920       | true
                      1920       | 1930       | false
                      1920       | 1920       | false
                      1920-03-02 | 1920-03-01 | true
                      1920-03    | 1920-03-01 | false
                    """)
    void only_what_certainly_came_later_is_told_again(String told, String denied, boolean fires) {
        assertThat(fires(
                        CODE,
                        unattributed(paper("a paper", told), HAPPENED),
                        told(paper("a study", denied), HAPPENED.negated())))
                .isEqualTo(fires);
    }

    @Test
    void a_denial_that_was_never_published_reached_nobody() {
        Source witness = Source.witness("a witness").spoken("1920").build();

        assertThat(fires(CODE, unattributed(LATER, HAPPENED), told(witness, HAPPENED.negated())))
                .isFalse();
        assertThat(fires(
                        CODE,
                        unattributed(LATER, HAPPENED),
                        told(Source.report("undated").build(), HAPPENED.negated())))
                .isFalse();
    }

    @Test
    void a_teller_of_unknown_date_may_have_come_first() {
        assertThat(fires(CODE, unattributed(Source.report("undated").build(), HAPPENED), DENIAL))
                .isFalse();
    }

    @Test
    void whoever_cites_the_denial_has_seen_it() {
        assertThat(fires(CODE, retold(LATER, HAPPENED, FIRST, STUDY), told(FIRST, HAPPENED), DENIAL))
                .isFalse();
    }

    @Test
    void whoever_speaks_of_the_denial_has_answered_it() {
        assertThat(fires(
                        CODE,
                        unattributed(LATER, HAPPENED),
                        DENIAL,
                        unattributed(LATER, new Saying(STUDY, HAPPENED.negated()))))
                .isFalse();
        assertThat(fires(
                        CODE,
                        unattributed(LATER, IN_JUNE),
                        told(FIRST, IN_JUNE),
                        JULY,
                        unattributed(LATER, in("1914-07").negated())))
                .isFalse();
    }

    @Test
    void whoever_says_something_else_of_it_has_not_answered_the_denial() {
        assertThat(fires(
                        CODE,
                        unattributed(LATER, HAPPENED),
                        DENIAL,
                        unattributed(LATER, IN_JUNE),
                        unattributed(LATER, new Saying(FIRST, HAPPENED))))
                .isTrue();
    }

    @Test
    void who_denied_it_may_come_round() {
        assertThat(fires(CODE, unattributed(STUDY, HAPPENED), DENIAL)).isFalse();
    }

    @Test
    void a_hedged_or_withdrawn_denial_lays_nothing_to_rest() {
        Claim perhaps = Claim.that("There may have been no war")
                .not(HAPPENED)
                .saidBy(STUDY)
                .hedged(Hedge.LIKELY)
                .build();
        Claim withdrawn = Claim.that("There was no war")
                .not(HAPPENED)
                .saidBy(STUDY)
                .withdrawn("1925")
                .build();

        assertThat(fires(CODE, unattributed(LATER, HAPPENED), perhaps)).isFalse();
        assertThat(fires(CODE, unattributed(LATER, HAPPENED), withdrawn)).isFalse();
    }

    @Test
    void a_hypothesis_and_other_claims_are_not_told_again() {
        assertThat(fires(CODE, Claim.that("?").states(HAPPENED).build(), DENIAL))
                .isFalse();
        assertThat(fires(CODE, unattributed(LATER, HAPPENED), told(FIRST, HAPPENED)))
                .isFalse();
    }

    @Test
    void in_a_view_only_what_counts_there_was_published() {
        Claim again = unattributed(LATER, HAPPENED);
        Dossier dossier = dossier(again, DENIAL);

        assertThat(Evaluator.standard().evaluate(dossier.asOf("1940")).of(again).findings(CODE))
                .hasSize(1);
        assertThat(Evaluator.standard()
                        .evaluate(dossier.without(STUDY))
                        .of(again)
                        .findings(CODE))
                .isEmpty();
    }

    private static Source paper(String name, String published) {
        return Source.report(name).published(published).build();
    }

    private static Proposition in(String month) {
        return new Occurred(WAR, Dating.of(month), Count.NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({"1929, true", "1931, false"})
    void when_it_was_denied_may_be_told_by_who_published_that(String war, boolean fires) {
        Event fought = Event.called("the other war").during(war).build();
        Source study = Source.report("a study").published(Dating.UNKNOWN).build();
        Claim before = Claim.that("we wrote before that war")
                .event(study.publication())
                .endedBefore(fought)
                .saidBy(study)
                .citingNobody()
                .build();

        assertThat(fires(
                        CODE,
                        unattributed(paper("a paper", "1930"), HAPPENED),
                        told(study, HAPPENED.negated()),
                        before))
                .isEqualTo(fires);
    }

    @Test
    void a_void_denial_lays_nothing_to_rest() {
        Source parrot = paper("a parrot", "1920");
        Source later = paper("what came later", "1921");

        assertThat(fires(CODE, unattributed(LATER, HAPPENED), retold(parrot, HAPPENED.negated(), later)))
                .isFalse();
        assertThat(fires(CODE, unattributed(LATER, HAPPENED), unattributed(parrot, HAPPENED.negated())))
                .isTrue();
    }

    @Test
    void a_denial_that_was_hedged_before_it_was_retold_lays_nothing_to_rest() {
        Source parrot = paper("a parrot", "1921");
        Claim perhaps = Claim.that("There may have been no war")
                .not(HAPPENED)
                .saidBy(STUDY)
                .hedged(Hedge.LIKELY)
                .build();

        assertThat(fires(CODE, unattributed(LATER, HAPPENED), retold(parrot, HAPPENED.negated(), STUDY), perhaps))
                .isFalse();
    }

    @Test
    void is_noted_once_however_many_chains_there_are() {
        Claim again = retold(LATER, HAPPENED, FIRST, paper("another", "1913"));

        assertThat(judged(again, DENIAL).findings(CODE)).hasSize(1);
    }
}
