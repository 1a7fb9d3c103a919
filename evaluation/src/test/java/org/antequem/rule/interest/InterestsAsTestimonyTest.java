package org.antequem.rule.interest;

import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_PARTHIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** That somebody has an interest is told, handed on, contested and judged like anything else. */
class InterestsAsTestimonyTest {

    private static final Interest PEACE =
            wants(ROME, ARMENIA, "peace", "rest", "2/?").build();
    private static final Claim SUPPOSED = Annals.hypothesis(Held.of(PEACE));

    @Test
    void whoever_speaks_for_its_holder_is_a_firm_witness_to_it() {
        Judgement judgement = judged(SUPPOSED, record(List.of(), told(FOR_ROME, PEACE)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(only(judgement.lines(Bearing.SUPPORTS)).strength()).isEqualTo(Strength.FIRM);
    }

    @Test
    void nobody_else_is() {
        Judgement judgement = judged(SUPPOSED, record(List.of(), told(FOR_PARTHIA, PEACE)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(only(judgement.lines(Bearing.SUPPORTS)).weaknesses())
                .extracting(finding -> finding.code())
                .containsExactly("NOT_IN_POSITION_TO_KNOW");
    }

    @Test
    void it_is_handed_on_from_its_root() {
        Claim retold = Annals.retold(ANNALIST, Held.of(PEACE), FOR_ROME);
        Judgement judgement = judged(SUPPOSED, record(List.of(), retold, told(FOR_ROME, PEACE)));

        assertThat(only(judgement.lines(Bearing.SUPPORTS)).roots()).containsExactly(FOR_ROME);
    }

    @Test
    void of_another_time_it_is_another_matter() {
        Held later = new Held(PEACE, Courts.time("7/?"));
        Judgement judgement = judged(SUPPOSED, record(List.of(), Annals.told(FOR_ROME, later)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void what_its_teller_cites_may_say_less() {
        Claim said = Annals.told(FOR_ROME, new Held(PEACE, Dating.UNKNOWN));
        Claim more = Annals.retold(ANNALIST, Held.of(PEACE), FOR_ROME);

        assertThat(judged(more, record(List.of(), more, said)).findings("OVERSTATED"))
                .hasSize(1);
    }

    @Test
    void the_dead_take_up_no_interest() {
        Actor king = Actor.person("the king").died("0054").build();
        Interest late = Interest.of(king)
                .in(ARMENIA)
                .seeking("peace")
                .inOrderTo("rest")
                .since("0060")
                .build();

        assertThat(judged(Annals.hypothesis(Held.of(late)), record(List.of())).findings("ACTOR_ABSENT"))
                .hasSize(1);
    }

    @Test
    void the_having_of_it_lies_on_the_line() {
        Timeline timeline = Evaluator.standard()
                .evaluate(record(List.of(), told(FOR_ROME, PEACE)))
                .timeline();

        assertThat(timeline.bounds(Moment.startOf(PEACE.holding())).earliest()).isEqualTo(2);
    }
}
