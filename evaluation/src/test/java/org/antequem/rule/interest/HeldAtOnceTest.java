package org.antequem.rule.interest;

import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.Alignment.SHARED;
import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_PARTHIA;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.aligned;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.rule.interest.EndsDifferTest.PARALLEL_IN_ARMENIA;
import static org.antequem.rule.interest.EndsDifferTest.PARTHIAS;
import static org.antequem.rule.interest.EndsDifferTest.ROMES;
import static org.antequem.rule.interest.EndsDifferTest.RULE;
import static org.antequem.rule.interest.EndsDifferTest.SHARED_IN_ARMENIA;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That two ends differ counts while both are sought, on whatever shows when that was. */
class HeldAtOnceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Rome's   | Parthia's | throughout  | shared refuted | parallel supported
            2/?      | 3/?       | 5/9         | true           | true
            2/?      | 5/?       | 5/9         | true           | true
            2/?      | 6/?       | 5/9         | true           | false
            2/?      | 9/?       | 5/9         | true           | false
            2/?      | 10/?      | 5/9         | false          | false
            10/?     | 2/?       | 5/9         | false          | false

            2/?      | 4..6/?    | 5/9         | true           | false
            2/?      | 8..10/?   | 5/9         | false          | false
            ?        | 3/?       | 5/9         | false          | false
            2/?      | ?         | 5/9         | false          | false
            2/?      | ..5/?     | 5/9         | true           | true

            2/4      | 3/?       | 5/9         | false          | false
            2/5      | 3/?       | 5/9         | true           | false
            2/9      | 3/9       | 5/9         | true           | true
            2/8..9   | 3/9       | 5/9         | true           | false
            5/6      | 7/9       | 5/9         | false          | false
            5/7      | 7/9       | 5/9         | true           | false
            2 on     | 3 on      | 5/9         | true           | true

            2/?      | 6/?       | 5..7/9      | true           | false
            2/?      | 5/?       | 5..7/9      | true           | true
            2/?      | 8/?       | 5/7..9      | false          | false
            2/?      | 3/?       | 5/7..9      | true           | true
            2/?      | 100/?     | 5 on        | true           | false
            2/?      | ?         | 5 on        | true           | false
            2/?      | 3/?       | 5 on        | true           | true
            2/9      | 3/9       | 5 on        | true           | false
            2/4      | 3/?       | 5 on        | false          | false
            2/?      | 3/?       | 5/?         | true           | true
            2/9      | 3/9       | 5/?         | true           | false

            2/?      | 3/?       | ?           | false          | true
            ?        | ?         | ?           | false          | true
            2/4      | 5/?       | ?           | false          | false
            2/5      | 5/?       | ?           | false          | true
            """)
    void asks_of_the_timeline_whether_both_were_held_at_once(
            String rome, String parthia, String throughout, boolean refuted, boolean supported) {
        Dossier dossier = stipulated(
                wants(ROME, ARMENIA, "peace", "rest", rome).build(),
                wants(PARTHIA, ARMENIA, "peace", "arm", parthia).build());

        RULE.check(dossier, ARMENIA, throughout, refuted, supported);
    }

    @Test
    void since_when_may_be_told_by_relation_to_something_else() {
        Interest undated = wants(PARTHIA, ARMENIA, "a king of its own", "feed its horse", "?")
                .build();
        Claim before = Claim.that("They came to want it before the war")
                .event(undated.holding())
                .startedBefore(Annals.WAR)
                .saidBy(FOR_PARTHIA)
                .citingNobody()
                .build();
        Claim war = Annals.told(Annals.eyewitness("Livia"), dated(Annals.WAR, "5"));
        Dossier dossier = record(List.of(ROMES), told(FOR_PARTHIA, undated), before, war);

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier)).isTrue();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(List.of(ROMES), told(FOR_PARTHIA, undated), war)))
                .isFalse();
    }

    @Test
    void that_somebody_says_it_ended_ends_the_presumption() {
        Claim ended = Annals.told(FOR_PARTHIA, dated(PARTHIAS.holding(), "3/4"));

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(List.of(ROMES, PARTHIAS), ended)))
                .isFalse();
        assertThat(RULE.refutes(supposed(ARMENIA, "4/9", SHARED), record(List.of(ROMES, PARTHIAS), ended)))
                .isTrue();
    }

    @Test
    void the_teller_of_the_claim_cannot_end_it_for_the_test() {
        Claim claim = Annals.told(ANNALIST, aligned(ARMENIA, "5/9", SHARED));
        Claim ended = Annals.told(ANNALIST, dated(PARTHIAS.holding(), "3/4"));

        assertThat(RULE.refutes(claim, record(List.of(ROMES, PARTHIAS), claim, ended)))
                .isTrue();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(List.of(ROMES, PARTHIAS), claim, ended)))
                .isFalse();
    }

    @Test
    void without_the_presumption_only_what_is_said_to_last_does() {
        Evaluator strict = Evaluator.standard().without(INTERESTS_LAST);
        Dossier presumed = stipulated(ROMES, PARTHIAS);
        Dossier said = stipulated(
                wants(ROME, ARMENIA, "peace", "rest", "2 on").build(),
                wants(PARTHIA, ARMENIA, "peace", "arm", "2/9").build());

        assertThat(strict.evaluate(presumed).of(SHARED_IN_ARMENIA).findings(RULE.code()))
                .isEmpty();
        assertThat(strict.evaluate(presumed).of(PARALLEL_IN_ARMENIA).findings(RULE.code()))
                .isEmpty();
        assertThat(strict.evaluate(presumed)
                        .of(supposed(ARMENIA, "5 on", PARALLEL))
                        .findings(RULE.code()))
                .isEmpty();
        assertThat(strict.evaluate(said).of(SHARED_IN_ARMENIA).findings(RULE.code()))
                .hasSize(1);
        assertThat(strict.evaluate(said).of(SHARED_IN_ARMENIA).presuming()).isEmpty();
    }

    @Test
    void throughout_a_time_without_an_end_support_presumes_that_interests_last() {
        assertThat(only(judged(supposed(ARMENIA, "5 on", PARALLEL), stipulated(ROMES, PARTHIAS))
                                .lines(SUPPORTS))
                        .presuming())
                .containsExactly(INTERESTS_LAST);
    }
}
