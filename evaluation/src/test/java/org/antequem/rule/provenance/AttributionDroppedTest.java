package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class AttributionDroppedTest {

    private static final String CODE = "ATTRIBUTION_DROPPED";
    private static final Source OFFICIALS = Source.unnamed("two officials").build();
    private static final Source GUARD = Source.unnamed("a guard").build();
    private static final Source AGENCY = Source.report("the agency").build();
    private static final Source PAPER = Source.report("the paper").build();
    private static final Source RADIO = Source.commentary("the radio").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Claim CAREFUL = retold(AGENCY, HAPPENED, OFFICIALS);

    @Test
    void weakens_what_is_put_down_to_a_report_that_puts_it_down_to_others() {
        Claim retelling = retold(PAPER, HAPPENED, AGENCY);

        assertThat(values(CODE, retelling, CAREFUL)).containsExactly(AGENCY, CAREFUL, OFFICIALS, PAPER);
        assertThat(judged(retelling, CAREFUL).findings(CODE).get(0).bearing()).isEqualTo(Bearing.WEAKENS);
    }

    @Test
    void whoever_cites_the_report_and_its_officials_dropped_nobody() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY, OFFICIALS), CAREFUL))
                .isFalse();
    }

    @Test
    void one_of_several_is_enough() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY, GUARD), retold(AGENCY, HAPPENED, OFFICIALS, GUARD)))
                .isFalse();
    }

    @Test
    void a_report_of_its_own_knowledge_has_nobody_to_drop() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), told(AGENCY, HAPPENED)))
                .isFalse();
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), unattributed(AGENCY, HAPPENED)))
                .isFalse();
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY))).isFalse();
    }

    @Test
    void the_report_that_names_them_dropped_nobody() {
        assertThat(fires(CODE, CAREFUL, retold(PAPER, HAPPENED, AGENCY))).isFalse();
    }

    @Test
    void where_nobody_is_cited_nothing_is_known_to_be_dropped() {
        assertThat(fires(CODE, unattributed(PAPER, HAPPENED), CAREFUL)).isFalse();
        assertThat(fires(CODE, told(PAPER, HAPPENED), CAREFUL)).isFalse();
    }

    @Test
    void who_retells_somebody_who_dropped_them_is_told_by_whom() {
        Claim again = retold(RADIO, HAPPENED, PAPER, AGENCY);

        assertThat(values(CODE, again, retold(PAPER, HAPPENED, AGENCY), CAREFUL))
                .containsExactly(AGENCY, CAREFUL, OFFICIALS, RADIO);
        Claim printed = retold(PAPER, HAPPENED, AGENCY);
        assertThat(values(CODE, retold(RADIO, HAPPENED, PAPER), printed, CAREFUL))
                .containsExactly(PAPER, printed, AGENCY, RADIO, AGENCY, CAREFUL, OFFICIALS, PAPER);
    }

    @Test
    void of_what_a_report_does_not_say_all_that_it_relates_of_the_same_events_tells() {
        Claim guarded = retold(AGENCY, Occurred.of(EMBASSY), GUARD);

        assertThat(values(CODE, retold(PAPER, DECIDED, AGENCY), CAREFUL, guarded))
                .containsExactly(AGENCY, ImmutableSet.of(guarded, CAREFUL), ImmutableSet.of(OFFICIALS, GUARD), PAPER);
        assertThat(fires(CODE, retold(PAPER, DECIDED, AGENCY), CAREFUL, told(AGENCY, Occurred.of(EMBASSY))))
                .isFalse();
        assertThat(fires(CODE, retold(PAPER, DECIDED, AGENCY), retold(AGENCY, Occurred.of(MUSTER), OFFICIALS)))
                .isFalse();
    }

    @Test
    void that_a_report_says_so_is_the_reports_own_saying() {
        Proposition saying = new Saying(AGENCY, HAPPENED);

        assertThat(fires(CODE, retold(PAPER, saying, AGENCY), CAREFUL)).isFalse();
    }

    @Test
    void an_eyewitness_who_is_named_is_dropped_like_anybody_else() {
        Source livia = eyewitness("Livia");

        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), retold(AGENCY, HAPPENED, livia), told(livia, HAPPENED)))
                .isTrue();
    }

    @Test
    void nobody_has_to_name_itself() {
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), retold(AGENCY, HAPPENED, PAPER)))
                .isFalse();
        assertThat(fires(CODE, retold(PAPER, HAPPENED, AGENCY), retold(AGENCY, HAPPENED, OFFICIALS, PAPER)))
                .isFalse();
    }
}
