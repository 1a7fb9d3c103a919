package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HedgedTest {

    private static final String CODE = "HEDGED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @ParameterizedTest
    @EnumSource(Hedge.class)
    void every_hedge_weakens(Hedge hedge) {
        Claim claim = hedged(hedge);

        assertThat(values(CODE, claim)).containsExactly(hedge);
        assertThat(judged(claim).findings(CODE).get(0).bearing()).isEqualTo(Bearing.WEAKENS);
    }

    @Test
    void a_hedge_of_whoever_it_was_handed_down_from_weakens_it_too() {
        assertThat(values(CODE, retold(DRUSUS, HAPPENED, LIVIA), hedged(Hedge.SUGGESTS)))
                .containsExactly(Hedge.SUGGESTS);
    }

    @Test
    void a_hedge_of_whoever_retells_it_does_not_weaken_what_is_retold() {
        Claim retelling = Claim.that("the war came, they say")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .hedged(Hedge.REPORTEDLY)
                .build();

        assertThat(fires(CODE, told(LIVIA, HAPPENED), retelling)).isFalse();
    }

    @Test
    void plain_words_are_not_hedged() {
        assertThat(fires(CODE, told(LIVIA, HAPPENED))).isFalse();
    }

    private static Claim hedged(Hedge hedge) {
        return Claim.that("the war may have come")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(hedge)
                .build();
    }
}
