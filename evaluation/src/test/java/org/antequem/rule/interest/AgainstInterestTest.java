package org.antequem.rule.interest;

import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.values;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Occurred;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

class AgainstInterestTest {

    private static final String CODE = "AGAINST_INTEREST";
    private static final Event DEFEAT = Event.called("the defeat").by(ROME).build();
    private static final Claim WE_LOST = Annals.told(FOR_ROME, Occurred.of(DEFEAT));

    @Test
    void notes_what_harms_him_who_says_it() {
        Interest glory = glory(ROME).harmedByBelief(WE_LOST).build();
        Dossier dossier = record(List.of(), WE_LOST, told(ANNALIST, glory));

        assertThat(only(judged(WE_LOST, dossier).findings(CODE)).bearing()).isEqualTo(Bearing.NOTES);
        assertThat(values(CODE, judged(WE_LOST, dossier))).containsExactly(glory, ANNALIST);
    }

    @Test
    void makes_nothing_firmer_and_nothing_weaker() {
        Claim retold = Annals.unattributed(ANNALIST, Occurred.of(DEFEAT));
        Claim lost = Annals.hypothesis(Occurred.of(DEFEAT));
        Dossier dossier = record(List.of(glory(ROME).harmedByBelief(WE_LOST).build()), WE_LOST, retold);

        assertThat(judged(lost, dossier).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(lost, dossier).lines(Bearing.SUPPORTS))
                .extracting(line -> line.strength())
                .containsExactly(Strength.FIRM, Strength.WEAK);
    }

    @Test
    void says_nothing_of_what_serves_the_root_or_harms_somebody_else() {
        Interest served = glory(ROME).servedByBelief(WE_LOST).build();
        Interest others = glory(PARTHIA).harmedByBelief(WE_LOST).build();
        Interest harmed = glory(ROME).harmedBy(DEFEAT).build();

        assertThat(values(CODE, judged(WE_LOST, record(List.of(served, others, harmed), WE_LOST))))
                .isEmpty();
    }

    @Test
    void one_who_gains_and_loses_is_told_both() {
        Interest both =
                glory(ROME).servedByBelief(WE_LOST).harmedByBelief(WE_LOST).build();

        assertThat(judged(WE_LOST, record(List.of(both), WE_LOST)).findings())
                .extracting(finding -> finding.code())
                .contains(CODE, "INTERESTED_SOURCE");
    }

    private static InterestBuilder glory(Actor holder) {
        return Interest.of(holder).in(ARMENIA).seeking("glory").inOrderTo("rule");
    }

    /** Whoever denies what belief in would serve harms himself. */
    @Test
    void notes_the_denial_of_what_belief_in_would_serve() {
        Claim boast = Annals.hypothesis(Occurred.of(DEFEAT).negated());
        Dossier dossier = record(List.of(glory(ROME).servedByBelief(boast).build()), WE_LOST, boast);

        assertThat(judged(WE_LOST, dossier).findings(CODE)).hasSize(1);
        assertThat(judged(
                                Annals.told(ANNALIST, Occurred.of(DEFEAT)),
                                record(List.of(glory(ROME).servedByBelief(boast).build()), WE_LOST, boast))
                        .findings(CODE))
                .isEmpty();
    }
}
