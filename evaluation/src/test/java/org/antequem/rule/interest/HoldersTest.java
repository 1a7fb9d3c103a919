package org.antequem.rule.interest;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.Alignment.SHARED;
import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.LEGATE;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.PONTUS;
import static org.antequem.rule.interest.Courts.QUAESTOR;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.aligned;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.rule.interest.EndsDifferTest.PARALLEL_IN_ARMENIA;
import static org.antequem.rule.interest.EndsDifferTest.PARTHIAS;
import static org.antequem.rule.interest.EndsDifferTest.ROMES;
import static org.antequem.rule.interest.EndsDifferTest.RULE;
import static org.antequem.rule.interest.EndsDifferTest.SHARED_IN_ARMENIA;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** Whose an interest is, and on whose word. */
class HoldersTest {

    @Test
    void a_court_wants_what_it_wants_and_not_what_its_servants_want() {
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(heldBy(LEGATE), PARTHIAS)))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(heldBy(PONTUS), PARTHIAS)))
                .isFalse();
        assertThat(RULE.refutes(between(LEGATE), stipulated(heldBy(ROME), PARTHIAS)))
                .isTrue();
        assertThat(RULE.refutes(between(LEGATE), stipulated(heldBy(LEGATE), PARTHIAS)))
                .isTrue();
        assertThat(RULE.refutes(between(LEGATE), stipulated(heldBy(QUAESTOR), PARTHIAS)))
                .isFalse();
    }

    @Test
    void two_servants_of_one_court_share_what_it_wants_for_whatever_ends() {
        Claim claim =
                Annals.hypothesis(new Aligned(LEGATE, QUAESTOR, ARMENIA, ImmutableSet.of(SHARED), Courts.time("5/9")));

        assertThat(judged(
                                claim,
                                stipulated(
                                        ROMES,
                                        wants(ROME, ARMENIA, "a king of its own", "collect tolls", "2/?")
                                                .build()))
                        .findings(RULE.code()))
                .isEmpty();
    }

    @Test
    void an_outsiders_word_on_what_a_court_wants_is_weak() {
        Judgement judgement =
                judged(SHARED_IN_ARMENIA, record(List.of(), told(ANNALIST, ROMES), told(ANNALIST, PARTHIAS)));
        Line line = only(judgement.lines(REFUTES));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(line.strength()).isEqualTo(Strength.WEAK);
        assertThat(line.roots()).containsExactly(ANNALIST);
        assertThat(line.weaknesses()).extracting(finding -> finding.code()).containsOnly("NOT_IN_POSITION_TO_KNOW");
    }

    @Test
    void nobody_supports_a_claim_of_his_own_with_what_he_tells_of_interests() {
        Claim claim = Annals.told(ANNALIST, aligned(ARMENIA, "5/9", PARALLEL));
        Dossier dossier = record(List.of(), claim, told(ANNALIST, ROMES), told(ANNALIST, PARTHIAS));

        assertThat(RULE.supports(claim, dossier)).isFalse();
        assertThat(RULE.supports(PARALLEL_IN_ARMENIA, dossier)).isTrue();
    }

    @Test
    void views_take_the_words_away_and_leave_what_is_laid_down() {
        Source lateSpeaker = Courts.speaker(PARTHIA, "1980");
        Dossier dossier = record(List.of(ROMES), told(lateSpeaker, PARTHIAS));

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier)).isTrue();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.asOf("1979"))).isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.asOf("1980"))).isTrue();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.without(lateSpeaker)))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.accordingTo(FOR_ROME)))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.accordingTo(lateSpeaker)))
                .isTrue();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(ROMES, PARTHIAS).asOf("1900")))
                .isTrue();
    }

    private static Claim between(Actor romes) {
        return Annals.hypothesis(new Aligned(romes, PARTHIA, ARMENIA, ImmutableSet.of(SHARED), Courts.time("5/9")));
    }

    private static Interest heldBy(Actor holder) {
        return wants(holder, ARMENIA, "a king of its own", "hold the Euphrates", "2/?")
                .build();
    }
}
