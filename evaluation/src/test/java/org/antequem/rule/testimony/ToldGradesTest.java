package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.testimony.Accused.DRUSUS;
import static org.antequem.rule.testimony.Accused.LIVIA;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Admiralty;
import org.antequem.model.Claim;
import org.antequem.model.Grading;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** Grades are told by those who give them. */
class ToldGradesTest {

    @Test
    void a_grade_may_be_told_and_counts_as_far_as_that_does() {
        Source office = Source.official("the office").examined(LIVIA).build();
        Source elsewhere = Source.official("an office that read a register")
                .examined(Source.document("the register").build())
                .build();
        Claim poor = told(office, new Grading(LIVIA, Admiralty.of("E5")));
        Claim fair = told(office, new Grading(LIVIA, Admiralty.of("B2")));
        Claim hedged = Claim.that("she may be unreliable")
                .source(LIVIA)
                .isGraded("E5")
                .saidBy(office)
                .citingNobody()
                .hedged(Hedge.APPARENTLY)
                .build();

        assertThat(fires("ADMIRALTY_GRADE", told(LIVIA, Occurred.of(WAR)), poor))
                .isTrue();
        assertThat(fires("ADMIRALTY_GRADE", told(LIVIA, Occurred.of(WAR)), fair))
                .isFalse();
        assertThat(fires("ADMIRALTY_GRADE", told(LIVIA, Occurred.of(WAR)), hedged))
                .isFalse();
        assertThat(fires("ADMIRALTY_GRADE", told(DRUSUS, Occurred.of(WAR)), poor))
                .isFalse();
        assertThat(fires(
                        "ADMIRALTY_GRADE",
                        told(LIVIA, Occurred.of(WAR)),
                        told(elsewhere, new Grading(LIVIA, Admiralty.of("E5")))))
                .isFalse();
    }
}
