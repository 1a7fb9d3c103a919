package org.antequem.rule.temporal;

import static org.antequem.rule.temporal.SecondsApart.before;
import static org.antequem.rule.temporal.SecondsApart.found;
import static org.antequem.rule.temporal.SecondsApart.onlyLine;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderExcludedTest {

    private static final String CODE = "ORDER_EXCLUDED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one  | before by | other | fires
                      2    | 1..       | 2     | true
                      2    | 0..       | 2     | false
                      1    | 1..       | 2     | false
                      2..3 | 1..       | 1..2  | true
                      1..3 | 1..       | 1..2  | false
                      1    | 2..3      | 2     | true
                      1    | 2..3      | 5     | true
                      1    | 2..3      | 4..5  | false
                      1    | 2..3      | 5..   | true
                      1..2 | 2..3      | 5..6  | false
                      ?    | 1..       | 2     | false
                      2    | 1..       | ?     | false
                    """)
    void refutes_what_the_dates_rule_out(String one, String by, String other, boolean fires) {
        Claim claim = hypothesis(before(event("the embassy", one), by, event("the war", other)));

        assertThat(found(CODE, claim).isPresent()).isEqualTo(fires);
    }

    @Test
    void refutes_what_other_orders_rule_out() {
        Claim claim = hypothesis(before(WAR, "1..", EMBASSY));

        assertThat(onlyLine(found(
                                CODE,
                                claim,
                                told(LIVIA, before(EMBASSY, "1..", MUSTER)),
                                told(LIVIA, before(MUSTER, "2..", WAR))))
                        .margin())
                .hasValue(3);
    }

    @Test
    void two_orders_that_touch_rule_nothing_out() {
        Claim claim = hypothesis(before(EMBASSY, "3..", WAR));

        assertThat(found(CODE, claim, told(LIVIA, before(EMBASSY, "1..3", WAR))))
                .isEmpty();
        assertThat(found(CODE, claim, told(LIVIA, before(EMBASSY, "1..2", WAR))))
                .isPresent();
    }

    @Test
    void one_end_that_is_ruled_out_is_enough() {
        Claim claim = Claim.that("The embassy came and went while the war lasted")
                .event(event("the embassy", "1/9"))
                .happenedDuring(event("the war", "0/5"))
                .build();

        assertThat(onlyLine(found(CODE, claim)).margin()).hasValue(4);
    }

    @Test
    void the_end_that_is_ruled_out_by_more_gives_the_margin() {
        Claim claim = Claim.that("The embassy came and went while the war lasted")
                .event(event("the embassy", "1/19"))
                .happenedDuring(event("the war", "2/5"))
                .build();

        assertThat(onlyLine(found(CODE, claim)).margin()).hasValue(14);
    }

    @Test
    void some_who_have_them_too_close_and_some_who_have_them_too_far_apart_are_both_heard() {
        Claim claim = hypothesis(before(EMBASSY, "5..10", WAR));
        Claim close = told(LIVIA, before(EMBASSY, "0..3", WAR));
        Claim far = told(DRUSUS, before(EMBASSY, "20..", MUSTER));
        Claim farther = told(MARCUS, before(MUSTER, "1..", WAR));

        assertThat(found(CODE, claim, far, farther)).isPresent();
        assertThat(found(CODE, claim, close, far, farther).orElseThrow().lines())
                .hasSize(2);
    }

    @Test
    void does_not_concern_claims_of_other_kinds() {
        assertThat(found(CODE, hypothesis(Occurred.of(WAR)), told(LIVIA, before(EMBASSY, "1..", WAR))))
                .isEmpty();
    }
}
