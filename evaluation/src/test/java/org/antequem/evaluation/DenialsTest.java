package org.antequem.evaluation;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** That something is not so is judged as that it is so, with the sides exchanged, also where dates decide. */
class DenialsTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Event EARLY = event("the parley", "3");
    private static final Event LATE = event("the siege", "7..9");

    @Test
    void dates_that_force_an_order_refute_its_denial() {
        Judgement judgement = judged(before(EARLY, LATE).negated());

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(only(judgement.findings("ORDER_ENTAILED")).bearing()).isEqualTo(Bearing.REFUTES);
    }

    @Test
    void dates_that_rule_an_order_out_support_its_denial() {
        Judgement judgement = judged(before(LATE, EARLY).negated());

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(only(judgement.findings("ORDER_EXCLUDED")).bearing()).isEqualTo(Bearing.SUPPORTS);
        assertThat(judgement.hangsOn().margin()).hasValue(5);
    }

    @Test
    void who_denies_what_dates_force_does_not_save_the_denial() {
        Proposition denial = before(EARLY, LATE).negated();

        assertThat(judged(denial, told(LIVIA, denial)).findings())
                .filteredOn(finding -> finding.bearing() == Bearing.REFUTES)
                .extracting(Finding::code)
                .containsExactly("ORDER_ENTAILED");
    }

    @Test
    void dates_decide_on_stages_as_on_orders() {
        Event whole = event("the campaign", "5/9");
        StageOf stage = new StageOf(EARLY, Stage.EXECUTION, whole);

        assertThat(judged(stage).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(stage.negated()).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(new StageOf(EARLY, Stage.EXECUTION, LATE).negated()).findings("ORDER_EXCLUDED"))
                .hasSize(1);
    }

    @Test
    void dates_within_a_whole_do_not_make_a_stage_of_it() {
        StageOf stage = new StageOf(event("the vote", "6"), Stage.DECISION, event("the campaign", "5/9"));

        assertThat(judged(stage).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(stage.negated()).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void who_counts_none_refutes_that_it_happened() {
        Claim none = told(LIVIA, new Occurred(WAR, Dating.UNKNOWN, Count.of(0)));

        assertThat(judged(Occurred.of(WAR), none).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(Occurred.of(WAR).negated(), none).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(new Occurred(WAR, Dating.UNKNOWN, Count.of(0)), none).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void who_counts_up_to_three_neither_supports_nor_refutes_it() {
        Claim few = told(LIVIA, new Occurred(WAR, Dating.UNKNOWN, new Count(0, 3)));

        assertThat(judged(Occurred.of(WAR), few).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(new Occurred(WAR, Dating.UNKNOWN, Count.of(4)), few).verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void a_count_of_none_dates_nothing() {
        Claim none = told(LIVIA, new Occurred(WAR, Dating.of("2015"), Count.of(0)));
        Event later = event("the truce", "3");

        assertThat(judged(before(later, WAR), none).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void that_the_anchor_never_was_refutes_no_order_and_that_the_event_was_not_does() {
        Event placed = MUSTER;
        Proposition order = before(placed, WAR);

        assertThat(judged(order, told(LIVIA, Occurred.of(WAR).negated())).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(order.negated(), told(LIVIA, Occurred.of(WAR).negated()))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(order, told(LIVIA, Occurred.of(placed).negated())).verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void that_the_cause_never_was_does_not_support_that_it_caused_nothing() {
        Proposition denial = new Cause(EMBASSY, Role.DECIDED, WAR, false).negated();

        assertThat(judged(denial, told(LIVIA, Occurred.of(EMBASSY).negated())).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(denial, told(LIVIA, Occurred.of(WAR).negated())).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    private static Order before(Event event, Event anchor) {
        return Order.of(
                event, anchor, new EndpointRelation(Endpoint.START, Direction.BEFORE, Endpoint.START, Span.SOME));
    }

    private static Judgement judged(Proposition proposition, Claim... others) {
        Claim tested = hypothesis(proposition);
        List<Claim> all = new ArrayList<>(List.of(others));
        all.add(tested);
        return Evaluator.standard().evaluate(dossier(all)).of(tested);
    }
}
