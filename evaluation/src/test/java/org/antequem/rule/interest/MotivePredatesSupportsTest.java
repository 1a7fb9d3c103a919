package org.antequem.rule.interest;

import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.LEGATE;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.QUAESTOR;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.served;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Motive;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

class MotivePredatesSupportsTest {

    private static final String CODE = "MOTIVE_PREDATES";
    private static final Event MARCH =
            Event.called("the march").during(dating("5")).by(ROME).build();
    private static final Claim OWN_MOTIVE = motive(ROME);

    @Test
    void supports_that_own_interests_account_for_what_serves_them() {
        Judgement judgement = judged(OWN_MOTIVE, record(List.of(), told(FOR_ROME, served(ROME, "2/?", MARCH))));
        Line line = only(judgement.lines(SUPPORTS));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(line.roots()).containsExactly(FOR_ROME);
        assertThat(line.margin()).hasValue(3);
        assertThat(only(judgement.findings(CODE)).bearing()).isEqualTo(SUPPORTS);
    }

    @SinceWhen
    void asks_that_it_was_certainly_held_before_the_event(String since, boolean before) {
        assertThat(judged(OWN_MOTIVE, stipulated(served(ROME, since, MARCH))).findings(CODE))
                .hasSize(before ? 1 : 0);
    }

    @Test
    void says_nothing_of_an_event_without_a_date() {
        Event undated = Event.called("the march").by(ROME).build();
        Interest interest = wants(ROME, ARMENIA, "roads", "hold it", "2/?")
                .servedBy(undated)
                .build();

        assertThat(judged(hypothesis(new Motive(ROME, undated)), stipulated(interest))
                        .findings(CODE))
                .isEmpty();
    }

    @Test
    void says_nothing_of_what_serves_no_interest_or_harms_one() {
        Interest another =
                wants(ROME, ARMENIA, "roads", "hold it", "2/?").servedBy(WAR).build();
        Interest harmed =
                wants(ROME, ARMENIA, "roads", "hold it", "2/?").harmedBy(MARCH).build();

        assertThat(judged(OWN_MOTIVE, stipulated(another)).findings(CODE)).isEmpty();
        assertThat(judged(OWN_MOTIVE, stipulated(harmed)).findings(CODE)).isEmpty();
    }

    @Test
    void interests_are_an_actors_own_or_of_whom_it_acts_for() {
        assertThat(judged(OWN_MOTIVE, stipulated(served(PARTHIA, "2/?", MARCH))).findings(CODE))
                .isEmpty();
        assertThat(judged(OWN_MOTIVE, stipulated(served(LEGATE, "2/?", MARCH))).findings(CODE))
                .isEmpty();
        assertThat(judged(motive(LEGATE), stipulated(served(ROME, "2/?", MARCH)))
                        .findings(CODE))
                .hasSize(1);
        assertThat(judged(motive(LEGATE), stipulated(served(QUAESTOR, "2/?", MARCH)))
                        .findings(CODE))
                .isEmpty();
    }

    @Test
    void the_earliest_makes_the_line_with_the_widest_margin() {
        Interest later = wants(ROME, ARMENIA, "tolls", "pay for it", "4/?")
                .servedBy(MARCH)
                .build();
        Line line = only(judged(OWN_MOTIVE, stipulated(later, served(ROME, "2/?", MARCH)))
                .lines(SUPPORTS));

        assertThat(line.margin()).hasValue(3);
        assertThat(line.statements()).hasSize(2);
    }

    @Test
    void nobody_supports_a_claim_of_his_own_with_it() {
        Claim claim = Annals.told(ANNALIST, new Motive(ROME, MARCH));
        Dossier dossier = record(List.of(), claim, told(ANNALIST, served(ROME, "2/?", MARCH)));

        assertThat(judged(claim, dossier).lines(SUPPORTS)).isEmpty();
        assertThat(judged(OWN_MOTIVE, dossier).findings(CODE)).hasSize(1);
    }

    @Test
    void what_it_serves_is_not_in_the_word_of_a_speaker_who_does_not_say_so() {
        Interest said = wants(ROME, ARMENIA, "roads", "hold it", "2/?").build();
        Held made = Held.of(served(ROME, "2/?", MARCH));
        Claim more = Annals.retold(ANNALIST, made, FOR_ROME);
        Evaluation evaluation = Evaluator.standard().evaluate(record(List.of(), told(FOR_ROME, said), more));

        assertThat(evaluation.of(more).findings("OVERSTATED")).hasSize(1);
        assertThat(evaluation.of(hypothesis(made)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(evaluation.of(OWN_MOTIVE).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void needs_no_presumption() {
        Judgement judgement = Evaluator.standard()
                .without(INTERESTS_LAST)
                .evaluate(stipulated(served(ROME, "2/?", MARCH)))
                .of(OWN_MOTIVE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.presuming()).isEmpty();
    }

    @Test
    void views_take_the_word_away() {
        Source spoken = Courts.speaker(ROME, "1980");
        Dossier dossier = record(List.of(), told(spoken, served(ROME, "2/?", MARCH)));

        assertThat(judged(OWN_MOTIVE, dossier.asOf("1979")).findings(CODE)).isEmpty();
        assertThat(judged(OWN_MOTIVE, dossier.asOf("1980")).findings(CODE)).hasSize(1);
        assertThat(judged(OWN_MOTIVE, dossier.without(spoken)).findings(CODE)).isEmpty();
        assertThat(judged(OWN_MOTIVE, dossier.accordingTo(ANNALIST)).findings(CODE))
                .isEmpty();
    }

    private static Claim motive(Actor actor) {
        return hypothesis(new Motive(actor, MARCH));
    }
}
