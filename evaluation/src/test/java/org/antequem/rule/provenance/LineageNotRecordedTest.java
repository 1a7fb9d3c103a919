package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class LineageNotRecordedTest {

    private static final String CODE = "LINEAGE_NOT_RECORDED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void weakens_what_a_teller_has_from_nobody_knows_whom() {
        assertThat(values(CODE, unattributed(LIVIA, HAPPENED))).containsExactly(LIVIA);
        assertThat(judged(unattributed(LIVIA, HAPPENED)).findings(CODE).get(0).bearing())
                .isEqualTo(Bearing.WEAKENS);
    }

    @Test
    void weakens_what_goes_back_to_a_source_whose_words_are_not_here() {
        assertThat(values(CODE, retold(LIVIA, HAPPENED, DRUSUS))).containsExactly(DRUSUS);
        assertThat(values(CODE, retold(LIVIA, HAPPENED, DRUSUS), unattributed(DRUSUS, HAPPENED)))
                .containsExactly(DRUSUS);
    }

    @Test
    void own_knowledge_is_recorded() {
        assertThat(fires(CODE, told(LIVIA, HAPPENED))).isFalse();
        assertThat(fires(CODE, retold(LIVIA, HAPPENED, DRUSUS), told(DRUSUS, HAPPENED)))
                .isFalse();
    }

    @Test
    void a_source_from_nobody_is_recorded() {
        Source original = Source.document("the original").fromNobody().build();

        assertThat(fires(CODE, unattributed(original, HAPPENED))).isFalse();
        assertThat(fires(CODE, retold(LIVIA, HAPPENED, original))).isFalse();
    }

    @Test
    void a_copy_whose_original_is_known_still_has_no_recorded_end() {
        Source original = Source.document("the original").fromNobody().build();
        Source copy = Source.document("the copy").drawingOn(original).build();

        assertThat(fires(CODE, unattributed(copy, HAPPENED))).isTrue();
    }
}
