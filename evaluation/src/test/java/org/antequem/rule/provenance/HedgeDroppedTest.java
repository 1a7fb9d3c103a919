package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class HedgeDroppedTest {

    private static final String CODE = "HEDGE_DROPPED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim PERHAPS = hedged(LIVIA, HAPPENED, Hedge.SUGGESTS);

    @Test
    void weakens_what_is_told_plainly_and_was_taken_from_hedged_words() {
        Claim retelling = retold(DRUSUS, HAPPENED, LIVIA);

        assertThat(values(CODE, retelling, PERHAPS)).containsExactly(LIVIA, PERHAPS, Hedge.SUGGESTS, DRUSUS);
        assertThat(judged(retelling, PERHAPS).findings(CODE).get(0).bearing()).isEqualTo(Bearing.WEAKENS);
    }

    @Test
    void shows_the_hedged_words_themselves_to_who_hands_on_that_she_says_so() {
        Claim retelling = retold(DRUSUS, new Saying(LIVIA, HAPPENED), LIVIA);

        assertThat(values(CODE, retelling, PERHAPS)).containsExactly(LIVIA, PERHAPS, Hedge.SUGGESTS, DRUSUS);
    }

    @Test
    void whoever_keeps_a_hedge_of_any_kind_dropped_none() {
        Claim careful = Claim.that("the war came, they say")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .hedged(Hedge.REPORTEDLY)
                .build();

        assertThat(fires(CODE, careful, PERHAPS)).isFalse();
    }

    @Test
    void the_careful_source_itself_dropped_none() {
        assertThat(fires(CODE, PERHAPS, retold(DRUSUS, HAPPENED, LIVIA))).isFalse();
    }

    @Test
    void who_retells_somebody_who_dropped_it_is_told_by_whom() {
        assertThat(values(CODE, retold(MARCUS, HAPPENED, DRUSUS), retold(DRUSUS, HAPPENED, LIVIA), PERHAPS))
                .containsExactly(LIVIA, PERHAPS, Hedge.SUGGESTS, DRUSUS);
    }

    @Test
    void plain_words_of_the_same_source_are_taken_before_hedged_ones() {
        assertThat(fires(CODE, retold(DRUSUS, HAPPENED, LIVIA), PERHAPS, told(LIVIA, dated(WAR, "3"))))
                .isFalse();
    }

    @Test
    void hedged_words_that_do_not_entail_it_are_not_what_it_was_taken_from() {
        Claim shaped = hedged(LIVIA, new Cause(EMBASSY, Role.SHAPED, WAR, false), Hedge.LIKELY);

        assertThat(fires(CODE, retold(DRUSUS, new Cause(EMBASSY, Role.DECIDED, WAR, false), LIVIA), shaped))
                .isFalse();
    }

    @Test
    void where_nobody_is_cited_nothing_is_known_to_be_dropped() {
        assertThat(fires(CODE, unattributed(DRUSUS, HAPPENED), PERHAPS)).isFalse();
        assertThat(fires(CODE, told(DRUSUS, HAPPENED), PERHAPS)).isFalse();
    }

    private static Claim hedged(Source teller, Proposition said, Hedge hedge) {
        return Claim.that(said + ", perhaps")
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .hedged(hedge)
                .build();
    }
}
