package org.antequem.rule.interest;

import static org.antequem.finding.Bearing.NOTES;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.WEAKENS;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.fires;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Alignment;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** Two interests that differ in nothing but their end are two: what is known of one is not known of the other. */
class TwoEndsTest {

    private static final Event MARCH =
            Event.called("the march").during(dating("5")).by(ROME).build();
    private static final Claim OWN_MOTIVE = hypothesis(new Motive(ROME, MARCH));
    private static final Interest DATED = forTheToll("2/?").build();
    private static final Interest SERVED = forTheBridge("?").servedBy(MARCH).build();

    private static InterestBuilder forTheToll(String since) {
        return wants(ROME, ARMENIA, "roads", "take the toll", since);
    }

    private static InterestBuilder forTheBridge(String since) {
        return wants(ROME, ARMENIA, "roads", "hold the bridge", since);
    }

    @Test
    void the_date_of_one_does_not_date_the_other() {
        assertThat(judged(OWN_MOTIVE, stipulated(DATED, SERVED)).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(OWN_MOTIVE, record(List.of(), told(FOR_ROME, DATED), told(FOR_ROME, SERVED)))
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(OWN_MOTIVE, record(List.of(SERVED), told(FOR_ROME, DATED)))
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void the_one_that_is_served_is_a_motive_from_its_own_date_on() {
        Interest both = forTheBridge("3/?").servedBy(MARCH).build();

        assertThat(judged(OWN_MOTIVE, stipulated(DATED, both)).verdict()).isEqualTo(SUPPORTED);
        assertThat(judged(OWN_MOTIVE, stipulated(forTheToll("7/?").build(), both))
                        .verdict())
                .isEqualTo(SUPPORTED);
    }

    /** The interest may be recorded twice, once with its date and once with what serves it. */
    @Test
    void what_is_told_of_one_interest_in_two_claims_is_put_together() {
        Interest date = forTheBridge("3/?").build();

        assertThat(judged(OWN_MOTIVE, record(List.of(), told(FOR_ROME, date), told(FOR_ROME, SERVED)))
                        .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void the_end_of_one_does_not_end_the_other() {
        Interest ended = forTheToll("1/2").build();
        Interest held = forTheBridge("3/?").servedBy(MARCH).build();

        assertThat(judged(OWN_MOTIVE, stipulated(ended, held)).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void an_act_against_one_does_not_show_odds_at_the_time_of_the_other() {
        Event raid = Event.called("the raid").during(dating("5")).by(PARTHIA).build();
        Interest harmed = forTheBridge("?").harmedBy(raid).build();
        Claim shared = supposed(ARMENIA, "4/6", Alignment.SHARED);

        assertThat(fires("OPENLY_AT_ODDS", REFUTES, shared, stipulated(DATED, harmed)))
                .isFalse();
        assertThat(fires(
                        "OPENLY_AT_ODDS",
                        REFUTES,
                        shared,
                        stipulated(DATED, forTheBridge("2/?").harmedBy(raid).build())))
                .isTrue();
    }

    @Test
    void means_that_two_seek_for_two_ends_part_them_only_while_both_are_sought() {
        Interest others =
                wants(PARTHIA, ARMENIA, "roads", "feed the horse", "2/?").build();
        Claim shared = supposed(ARMENIA, "4/6", Alignment.SHARED);

        assertThat(fires("ENDS_DIFFER", REFUTES, shared, stipulated(DATED, others)))
                .isTrue();
        assertThat(fires(
                        "ENDS_DIFFER",
                        REFUTES,
                        shared,
                        stipulated(forTheToll("8/?").build(), forTheBridge("?").build(), others)))
                .isFalse();
    }

    @Test
    void a_motive_is_noted_from_the_date_of_the_one_that_is_served() {
        Event envoy = Event.called("the envoy").during(dating("4")).build();
        Claim cause = hypothesis(new Cause(envoy, Role.DECIDED, MARCH, false));

        assertThat(fires("MOTIVE_PREDATES", NOTES, cause, stipulated(DATED, SERVED)))
                .isFalse();
        assertThat(fires(
                        "MOTIVE_PREDATES",
                        NOTES,
                        cause,
                        stipulated(DATED, forTheBridge("3/?").servedBy(MARCH).build())))
                .isTrue();
    }

    @Test
    void who_had_only_the_other_interest_by_then_is_not_served_by_belief() {
        Source speaker = Courts.speaker(ROME, "1914");
        Claim said = Annals.told(speaker, Occurred.of(WAR));
        Interest late = forTheBridge("?").since("1920").servedByBelief(said).build();
        Interest early = forTheToll("?").since("1900").build();

        assertThat(fires(
                        "INTERESTED_SOURCE",
                        WEAKENS,
                        Evaluator.standard()
                                .evaluate(record(List.of(late, early), said))
                                .of(said)))
                .isFalse();
    }

    @Test
    void that_one_is_held_neither_entails_nor_excludes_that_the_other_is() {
        assertThat(judged(hypothesis(Held.of(SERVED)), stipulated(DATED)).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }
}
