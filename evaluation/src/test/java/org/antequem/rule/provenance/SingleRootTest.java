package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class SingleRootTest {

    private static final String CODE = "SINGLE_ROOT";
    private static final Source OFFICIALS =
            Source.unnamed("three officials").numbering(3).build();
    private static final Source AGENCY =
            Source.report("the agency").drawingOn(OFFICIALS).build();
    private static final Source PAPER = Source.report("the paper").build();
    private static final Source RADIO = Source.commentary("the radio").build();
    private static final Source TELEVISION = Source.commentary("the television").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);

    @Test
    void notes_that_all_tellers_have_it_through_one() {
        Claim claim = retold(PAPER, HAPPENED, AGENCY);
        Claim other = retold(RADIO, HAPPENED, AGENCY);

        assertThat(values(CODE, claim, other)).containsExactly(ImmutableSet.of(PAPER, RADIO), AGENCY, OFFICIALS);
        assertThat(judged(claim, other).findings(CODE).get(0).bearing()).isEqualTo(Bearing.NOTES);
        assertThat(judged(claim, other).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void of_another_effect_of_the_same_cause_it_is_said_that_they_are_alike() {
        Proposition other =
                new Cause(EMBASSY, Role.DECIDED, Event.called("the peace").build(), false);
        Proposition alone = new Cause(EMBASSY, Role.DECIDED, WAR, true);
        Claim one = retold(PAPER, DECIDED, AGENCY);
        Claim two = retold(RADIO, DECIDED, AGENCY);

        assertThat(tellers(one, two)).isEqualTo("it is told by {}");
        assertThat(tellers(retold(PAPER, alone, AGENCY), two)).isEqualTo("it is told by {}");
        assertThat(tellers(Claim.that("so").states(other).build(), one, two))
                .isEqualTo("like effects of the same cause are told by {}");
        assertThat(tellers(one, retold(RADIO, other, AGENCY)))
                .isEqualTo("like effects of the same cause are told by {}");
    }

    private static String tellers(Claim claim, Claim... others) {
        return judged(claim, others).findings(CODE).get(0).shown().get(0).label();
    }

    @Test
    void names_the_root_where_all_chains_end_if_that_is_farther_on() {
        Source despatch = Source.document("the despatch").build();
        Source cable = Source.report("the cable").drawingOn(despatch).build();
        Source wire = Source.report("the wire").drawingOn(cable).build();
        Source doubtful =
                Source.report("the wire of two").drawingOn(cable, OFFICIALS).build();

        assertThat(values(CODE, retold(PAPER, HAPPENED, wire), retold(RADIO, HAPPENED, wire)))
                .containsExactly(ImmutableSet.of(PAPER, RADIO), wire, cable, despatch);
        assertThat(values(CODE, retold(PAPER, HAPPENED, doubtful), retold(RADIO, HAPPENED, doubtful)))
                .containsExactly(ImmutableSet.of(PAPER, RADIO), doubtful, ImmutableSet.of(cable, OFFICIALS));
    }

    @Test
    void names_a_teller_through_whom_the_others_have_it() {
        assertThat(values(CODE, retold(PAPER, HAPPENED, RADIO), unattributed(RADIO, HAPPENED)))
                .containsExactly(ImmutableSet.of(PAPER, RADIO), RADIO, Citation.NOT_RECORDED);
    }

    @Test
    void beyond_what_is_told_of_own_knowledge_or_traced_to_nobody_is_nobody() {
        Claim traced = Claim.that("It happened")
                .states(HAPPENED)
                .saidBy(RADIO)
                .tracedToNobody()
                .build();

        for (Claim own : List.of(told(RADIO, HAPPENED), traced, told(RADIO, dated(WAR, "3")))) {
            assertThat(values(CODE, retold(PAPER, HAPPENED, RADIO), retold(TELEVISION, HAPPENED, RADIO), own))
                    .as("%s", own)
                    .endsWith(RADIO, Citation.NOBODY);
        }
    }

    @Test
    void beyond_a_source_that_derives_from_nothing_is_nobody() {
        Source diary = Source.document("the diary").fromNobody().build();

        assertThat(values(CODE, retold(PAPER, HAPPENED, diary), retold(RADIO, HAPPENED, diary)))
                .endsWith(diary, Citation.NOBODY);
    }

    @Test
    void of_what_it_says_twice_each_must_be_of_its_own_knowledge() {
        assertThat(values(
                        CODE,
                        retold(PAPER, HAPPENED, RADIO),
                        retold(TELEVISION, HAPPENED, RADIO),
                        told(RADIO, HAPPENED),
                        unattributed(RADIO, dated(WAR, "3"))))
                .endsWith(RADIO, Citation.NOT_RECORDED);
    }

    /** Those who have it from the radio add a year, or another effect; from whom the radio has the rest is recorded. */
    @Test
    void where_it_says_less_it_is_asked_from_whom_it_has_that() {
        Proposition inThree = dated(WAR, "3");
        Proposition another = new Cause(EMBASSY, Role.DECIDED, MUSTER, false);

        assertThat(values(
                        CODE, retold(PAPER, inThree, RADIO), retold(TELEVISION, inThree, RADIO), told(RADIO, HAPPENED)))
                .endsWith(RADIO, Citation.NOBODY);
        assertThat(values(
                        CODE,
                        retold(PAPER, inThree, RADIO),
                        retold(TELEVISION, inThree, RADIO),
                        unattributed(RADIO, HAPPENED)))
                .endsWith(RADIO, Citation.NOT_RECORDED);
        assertThat(values(CODE, retold(PAPER, another, RADIO), told(RADIO, DECIDED)))
                .endsWith(RADIO, Citation.NOBODY);
        assertThat(values(
                        CODE,
                        retold(PAPER, inThree, RADIO),
                        retold(TELEVISION, inThree, RADIO),
                        told(RADIO, inThree),
                        unattributed(RADIO, HAPPENED)))
                .as("who says as much is asked for that alone")
                .endsWith(RADIO, Citation.NOBODY);
    }

    @Test
    void what_it_says_of_something_else_is_not_asked() {
        assertThat(values(
                        CODE,
                        retold(PAPER, HAPPENED, RADIO),
                        retold(TELEVISION, HAPPENED, RADIO),
                        told(RADIO, Occurred.of(EMBASSY)),
                        told(RADIO, HAPPENED.negated())))
                .endsWith(RADIO, Citation.NOT_RECORDED);
    }

    @Test
    void beyond_it_are_those_from_whom_it_has_what_says_more() {
        Claim traced = Claim.that("It was in 3")
                .states(dated(WAR, "3"))
                .saidBy(RADIO)
                .tracedTo(OFFICIALS)
                .build();

        for (Claim own : List.of(retold(RADIO, dated(WAR, "3"), OFFICIALS), traced)) {
            assertThat(values(CODE, retold(PAPER, HAPPENED, RADIO), retold(TELEVISION, HAPPENED, RADIO), own))
                    .endsWith(RADIO, OFFICIALS);
        }
    }

    @Test
    void who_tells_more_of_the_same_event_tells_something_else() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), retold(RADIO, dated(WAR, "3"), AGENCY)))
                .isFalse();
    }

    @Test
    void one_teller_is_no_chorus() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY))).isFalse();
    }

    @Test
    void two_who_know_it_of_themselves_have_no_single_root() {
        assertThat(fires(CODE, told(PAPER, HAPPENED), told(RADIO, HAPPENED))).isFalse();
    }

    @Test
    void a_teller_of_whom_nothing_is_recorded_may_have_it_from_elsewhere() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), unattributed(RADIO, HAPPENED)))
                .isFalse();
    }

    @Test
    void tellers_of_other_events_are_not_asked() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), retold(RADIO, Occurred.of(EMBASSY), AGENCY)))
                .isFalse();
    }

    @Test
    void claims_that_give_the_same_cause_another_effect_are_told_together() {
        Proposition another = new Cause(EMBASSY, Role.DECIDED, MUSTER, false);

        assertThat(fires(CODE, retold(PAPER, DECIDED, AGENCY), retold(RADIO, another, AGENCY)))
                .isTrue();
    }

    @Test
    void claims_that_give_the_same_cause_another_role_are_not_told_together() {
        Proposition another = new Cause(EMBASSY, Role.ORIGINATED, WAR, false);

        assertThat(fires(CODE, retold(PAPER, DECIDED, AGENCY), retold(RADIO, another, AGENCY)))
                .isFalse();
    }

    @Test
    void claims_of_another_cause_are_not_told_together() {
        Proposition another = new Cause(MUSTER, Role.DECIDED, WAR, false);

        assertThat(fires(CODE, retold(PAPER, DECIDED, AGENCY), retold(RADIO, another, AGENCY)))
                .isFalse();
    }
}
