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
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderEntailedTest {

    private static final String CODE = "ORDER_ENTAILED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one  | before by | other | fires
                      1    | 1..       | 2     | true
                      2    | 1..       | 2     | false
                      2    | 0..       | 2     | true
                      1..2 | 1..       | 3..4  | true
                      1..3 | 1..       | 3..4  | false
                      1..2 | 1..3      | 3..4  | true
                      1..2 | 1..2      | 3..4  | false
                      1..2 | 2..3      | 3..4  | false
                      1    | 2         | 3     | true
                      1    | 2         | 3..4  | false
                      ..2  | 1..       | 3..   | true
                      ..2  | 1..9      | 3..   | false
                      ?    | 1..       | 3     | false
                      1    | 1..       | ?     | false
                      3    | 1..       | 1     | false
                    """)
    void supports_what_the_dates_force(String one, String by, String other, boolean fires) {
        Claim claim = hypothesis(before(event("the embassy", one), by, event("the war", other)));

        assertThat(found(CODE, claim).isPresent()).isEqualTo(fires);
    }

    @Test
    void supports_what_other_orders_force() {
        Claim claim = hypothesis(before(EMBASSY, "3..", WAR));

        assertThat(onlyLine(found(
                                CODE,
                                claim,
                                told(LIVIA, before(EMBASSY, "1..", MUSTER)),
                                told(LIVIA, before(MUSTER, "2..", WAR))))
                        .margin())
                .hasValue(3);
        assertThat(found(
                        CODE,
                        claim,
                        told(LIVIA, before(EMBASSY, "1..", MUSTER)),
                        told(LIVIA, before(MUSTER, "1..", WAR))))
                .isEmpty();
    }

    @Test
    void the_claim_itself_forces_nothing() {
        assertThat(found(CODE, told(LIVIA, before(EMBASSY, "1..", WAR)))).isEmpty();
    }

    @Test
    void two_bounds_from_two_who_contradict_each_other_force_nothing() {
        Claim claim = hypothesis(before(EMBASSY, "5..10", WAR));
        Claim least = told(LIVIA, before(EMBASSY, "7..", WAR));
        Claim greatest = told(DRUSUS, before(EMBASSY, "0..6", WAR));

        assertThat(found(CODE, claim, least, greatest)).isEmpty();
    }

    @Test
    void two_bounds_from_one_who_contradicts_itself_force_nothing() {
        Claim claim = hypothesis(before(EMBASSY, "5..10", WAR));
        Claim least = told(LIVIA, before(EMBASSY, "7..", WAR));
        Claim greatest = told(LIVIA, before(EMBASSY, "0..6", WAR));

        assertThat(found(CODE, claim, least, greatest)).isEmpty();
    }

    @Test
    void both_bounds_are_needed_and_two_who_agree_can_give_one_each() {
        Claim claim = hypothesis(before(EMBASSY, "5..10", WAR));
        Claim least = told(LIVIA, before(EMBASSY, "6..", WAR));
        Claim greatest = told(DRUSUS, before(EMBASSY, "0..8", WAR));

        assertThat(found(CODE, claim, least)).isEmpty();
        assertThat(onlyLine(found(CODE, claim, least, greatest)).roots()).containsExactlyInAnyOrder(LIVIA, DRUSUS);
    }

    @Test
    void a_bound_that_another_statement_gives_too_is_spared() {
        Claim claim = hypothesis(before(EMBASSY, "5..10", WAR));
        Claim both = told(LIVIA, before(EMBASSY, "6..8", WAR));

        assertThat(onlyLine(found(CODE, claim, both, told(LIVIA, before(EMBASSY, "7..", WAR))))
                        .statements())
                .containsExactly(both);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 0/3, true", "0/3, 0/3, true", "1/4, 0/3, false", "0/2, 1/3, false", "1/?, 0/3, false"})
    void lying_within_needs_both_ends(String one, String other, boolean fires) {
        Claim claim = Claim.that("The embassy came and went while the war lasted")
                .event(event("the embassy", one))
                .happenedDuring(event("the war", other))
                .build();

        assertThat(found(CODE, claim).isPresent()).isEqualTo(fires);
    }

    @Test
    void months_are_certainly_reached_only_where_every_month_is() {
        String february = "2015-02-01";

        assertThat(found(CODE, monthBefore(february, "2015-03-05"))).isPresent();
        assertThat(found(CODE, monthBefore(february, "2015-03-01"))).isPresent();
        assertThat(found(CODE, monthBefore(february, "2015-02-28"))).isEmpty();
        assertThat(found(CODE, monthBefore("2015-02", "2015-03-20"))).isEmpty();
    }

    private static Claim monthBefore(String one, String other) {
        return Claim.that("At least a month lay between them")
                .event(Event.called("the embassy").during(one).build())
                .startedBefore(Event.called("the war").during(other).build())
                .by(Span.atLeast(Span.months(1)))
                .build();
    }

    @Test
    void does_not_concern_claims_of_other_kinds() {
        assertThat(found(CODE, hypothesis(Occurred.of(WAR)), told(LIVIA, before(EMBASSY, "1..", WAR))))
                .isEmpty();
    }
}
