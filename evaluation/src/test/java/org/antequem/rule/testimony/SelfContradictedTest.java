package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.testimony.Accused.DRUSUS;
import static org.antequem.rule.testimony.Accused.LIVIA;
import static org.antequem.rule.testimony.Accused.MARCUS;
import static org.antequem.rule.testimony.Accused.OF_MARCUS;
import static org.antequem.rule.testimony.Accused.OF_MARCUS_LATER;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Source;
import org.antequem.time.AllenRelation;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Two words of one mouth. */
class SelfContradictedTest {

    private final Claim never = told(OF_MARCUS, Deed.of(WAR, MARCUS).negated());
    private final Claim admitted = told(OF_MARCUS_LATER, Deed.of(WAR, MARCUS));

    @Test
    void two_words_of_one_mouth_weaken_each_other_and_refute_neither() {
        assertThat(judged(admitted, never).verdict()).isNotEqualTo(Verdict.REFUTED);
        assertThat(fires("SELF_CONTRADICTED", admitted, never)).isTrue();
        assertThat(fires("SELF_CONTRADICTED", never, admitted)).isTrue();
        assertThat(fires("CONTESTED", admitted, never)).isFalse();
    }

    @Test
    void several_contrary_words_are_found_alike_in_any_order() {
        Claim never = told(LIVIA, Occurred.of(WAR).negated());
        Claim once = told(LIVIA, Occurred.of(WAR));
        Claim later = told(LIVIA, Order.of(WAR, AllenRelation.PRECEDED_BY, EMBASSY));

        assertThat(judged(never, later, once).findings("SELF_CONTRADICTED"))
                .isNotEmpty()
                .isEqualTo(judged(never, once, later).findings("SELF_CONTRADICTED"));
    }

    @Test
    void what_was_taken_back_contradicts_nothing() {
        Claim withdrawn = Claim.that("it was not me")
                .not(it -> it.event(WAR).wasBy(MARCUS))
                .saidBy(OF_MARCUS)
                .citingNobody()
                .withdrawn("1900-08")
                .build();

        assertThat(fires("SELF_CONTRADICTED", admitted, withdrawn)).isFalse();
    }

    @Test
    void organs_of_one_body_contest_each_other_like_others() {
        Actor court = Actor.group("the court").build();
        Source one = Source.document("one chamber").by(court).observed(WAR).build();
        Source other =
                Source.document("another chamber").by(court).observed(WAR).build();

        assertThat(fires(
                        "SELF_CONTRADICTED",
                        told(one, Occurred.of(WAR)),
                        told(other, Occurred.of(WAR).negated())))
                .isFalse();
        assertThat(fires(
                        "CONTESTED",
                        told(one, Occurred.of(WAR)),
                        told(other, Occurred.of(WAR).negated())))
                .isTrue();
    }

    @Test
    void what_somebody_merely_hands_on_is_not_his_word() {
        Claim handedOn = retold(LIVIA, Occurred.of(WAR).negated(), DRUSUS);

        assertThat(fires("SELF_CONTRADICTED", told(LIVIA, Occurred.of(WAR)), handedOn))
                .isFalse();
        assertThat(fires(
                        "SELF_CONTRADICTED",
                        told(LIVIA, Occurred.of(WAR)),
                        told(LIVIA, Occurred.of(WAR).negated())))
                .isTrue();
    }

    @Test
    void what_does_not_exclude_is_no_contradiction() {
        assertThat(fires("SELF_CONTRADICTED", told(LIVIA, Occurred.of(WAR)), told(LIVIA, Occurred.of(EMBASSY))))
                .isFalse();
    }
}
