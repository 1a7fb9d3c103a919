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
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class UnnamedRootTest {

    private static final String CODE = "UNNAMED_ROOT";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source OFFICIALS =
            Source.unnamed("three officials").numbering(3).tookPartIn(WAR).build();
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void weakens_what_unnamed_people_say() {
        assertThat(values(CODE, told(OFFICIALS, HAPPENED))).containsExactly(OFFICIALS);
        assertThat(judged(told(OFFICIALS, HAPPENED)).findings(CODE).get(0).bearing())
                .isEqualTo(Bearing.WEAKENS);
    }

    @Test
    void weakens_what_is_handed_down_from_unnamed_people() {
        assertThat(fires(CODE, retold(LIVIA, HAPPENED, OFFICIALS))).isTrue();
    }

    @Test
    void people_who_are_named_can_be_asked() {
        assertThat(fires(CODE, told(Source.official("the consul").build(), HAPPENED)))
                .isFalse();
    }

    @Test
    void unnamed_people_in_between_are_not_the_root() {
        assertThat(fires(CODE, retold(OFFICIALS, HAPPENED, LIVIA), told(LIVIA, HAPPENED)))
                .isFalse();
    }
}
