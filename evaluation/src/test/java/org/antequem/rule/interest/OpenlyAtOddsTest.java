package org.antequem.rule.interest;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.model.Alignment.CONFLICTING;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.Alignment.SHARED;
import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_PARTHIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.LEGATE;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.PASSES;
import static org.antequem.rule.interest.Courts.PONTUS;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.SATRAP;
import static org.antequem.rule.interest.Courts.TOLLS;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.matter;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Interest;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenlyAtOddsTest {

    private static final Ruling RULE = new Ruling("OPENLY_AT_ODDS", CONFLICTING);
    private static final Claim SHARED_IN_ARMENIA = supposed(ARMENIA, "5/9", SHARED);
    private static final Claim CONFLICT_IN_ARMENIA = supposed(ARMENIA, "5/9", CONFLICTING);
    private static final Interest ROMES =
            wants(ROME, ARMENIA, "a Roman king", "hold the Euphrates", "2/?").build();
    private static final Interest PARTHIAS = wants(PARTHIA, ARMENIA, "a Parthian king", "feed its horse", "3/?")
            .opposedTo(ROMES)
            .build();

    @Test
    void refutes_that_they_shared_what_each_seeks_against_the_other() {
        Dossier dossier = record(List.of(), told(FOR_ROME, ROMES), told(FOR_PARTHIA, PARTHIAS));
        Judgement judgement = judged(SHARED_IN_ARMENIA, dossier);
        Line line = only(judgement.lines(REFUTES));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(line.roots()).containsExactlyInAnyOrder(FOR_ROME, FOR_PARTHIA);
        assertThat(line.argument().conclusions())
                .endsWith(new Conclusion.Derives(
                        new Aligned(ROME, PARTHIA, ARMENIA, ImmutableSet.of(CONFLICTING), Dating.UNKNOWN)));
    }

    @Test
    void supports_that_they_were_in_conflict() {
        Judgement judgement = judged(CONFLICT_IN_ARMENIA, stipulated(ROMES, PARTHIAS));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(only(judgement.findings(RULE.code())).bearing()).isEqualTo(SUPPORTS);
    }

    @Test
    void opposition_is_mutual_on_whichever_side_it_is_recorded() {
        Interest parthias = wants(PARTHIA, ARMENIA, "a Parthian king", "feed its horse", "3/?")
                .build();
        Interest romes = wants(ROME, ARMENIA, "a Roman king", "hold the Euphrates", "2/?")
                .opposedTo(parthias)
                .build();

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(romes))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Rome's  | Parthia's | claimed | shared refuted | conflict supported
            Armenia | Armenia   | Armenia | true           | true
            passes  | passes    | Armenia | true           | false
            passes  | Armenia   | passes  | true           | true
            Armenia | passes    | passes  | true           | true
            Armenia | passes    | Armenia | true           | false
            passes  | tolls     | Armenia | true           | true
            passes  | tolls     | passes  | false          | false
            Armenia | Armenia   | passes  | false          | false
            Armenia | Syria     | Armenia | false          | false
            Syria   | Armenia   | Armenia | false          | false
            Syria   | Syria     | Armenia | false          | false
            """)
    void looks_at_the_matter_that_is_claimed_and_its_parts(
            String rome, String parthia, String claimed, boolean refuted, boolean supported) {
        Interest romes =
                wants(ROME, matter(rome), "a king", "hold the Euphrates", "2/?").build();
        Interest parthias = wants(PARTHIA, matter(parthia), "no king", "feed its horse", "2/?")
                .opposedTo(romes)
                .build();

        RULE.check(stipulated(parthias), matter(claimed), "5/9", refuted, supported);
    }

    @Test
    void only_what_each_of_the_two_seeks_itself_is_opposed() {
        Interest others = wants(PONTUS, ARMENIA, "a king of Pontus", "sell timber", "2/?")
                .opposedTo(ROMES)
                .build();
        Interest atHome = wants(ROME, ARMENIA, "no king", "save gold", "2/?")
                .opposedTo(ROMES)
                .build();

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(others))).isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(atHome))).isFalse();
    }

    @Test
    void of_several_kinds_each_would_have_to_be_refuted() {
        assertThat(RULE.refutes(supposed(ARMENIA, "5/9", SHARED, PARALLEL), stipulated(PARTHIAS)))
                .isFalse();
        assertThat(RULE.supports(supposed(ARMENIA, "5/9", SHARED, CONFLICTING), stipulated(PARTHIAS)))
                .isTrue();
        assertThat(RULE.supports(supposed(ARMENIA, "5/9", SHARED, PARALLEL), stipulated(PARTHIAS)))
                .isFalse();
    }

    @Test
    void of_a_time_that_nobody_says_only_support_is_found() {
        assertThat(RULE.refutes(supposed(ARMENIA, "?", SHARED), stipulated(PARTHIAS)))
                .isFalse();
        assertThat(RULE.supports(supposed(ARMENIA, "?", CONFLICTING), stipulated(PARTHIAS)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            act      | sought since | throughout | shared refuted | conflict supported
            6        | 2/?          | 5/9        | true           | false
            5        | 2/?          | 5/9        | true           | false
            9        | 2/?          | 5/9        | true           | false
            4        | 2/?          | 5/9        | false          | false
            10       | 2/?          | 5/9        | false          | false
            4..6     | 2/?          | 5/9        | false          | false
            6..8     | 2/?          | 5/9        | true           | false
            6..8     | 8/?          | 5/9        | false          | false
            6        | 6/?          | 5/9        | true           | false
            6        | 7/?          | 5/9        | false          | false
            6        | ?            | 5/9        | false          | false
            6        | 2/5          | 5/9        | false          | false
            6        | 2/6          | 5/9        | true           | false
            4/10     | 2/?          | 5/9        | true           | true
            5/9      | 5/?          | 5/9        | true           | true
            4/10     | 2/8          | 5/9        | true           | false
            4/10     | 2/?          | 5 on       | true           | false
            100      | 2/?          | 5 on       | true           | false
            4 on     | 2/?          | 5/9        | true           | true
            4 on     | 2/?          | 5 on       | true           | true
            6 on     | 2/?          | 5/9        | true           | false
            6 on     | ?            | 5/9        | false          | false
            4        | 2/?          | 5 on       | false          | false
            6        | 2/?          | ?          | false          | true
            6        | 8/?          | ?          | false          | false
            6        | 2/?          | 5..7/9     | false          | false
            7        | 2/?          | 5..7/9     | true           | false
            """)
    void an_act_against_what_the_other_sought_counts_while_it_was_sought(
            String act, String since, String throughout, boolean refuted, boolean supported) {
        Event raid =
                Event.called("the raid").during(Courts.time(act)).by(SATRAP).build();
        Dossier dossier = stipulated(sought(since, raid));

        RULE.check(dossier, ARMENIA, throughout, refuted, supported);
    }

    @Test
    void it_is_all_the_same_who_of_the_two_acted() {
        Event march = raid("6", LEGATE);
        Interest parthias =
                wants(PARTHIA, ARMENIA, "peace", "rest", "2/?").harmedBy(march).build();

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(parthias))).isTrue();
    }

    @Test
    void an_act_of_nobody_of_somebody_else_or_of_both_is_not_against_the_other() {
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(sought("2/?", raid("6")))))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(sought("2/?", raid("6", PONTUS)))))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(sought("2/?", raid("6", LEGATE)))))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(sought("2/?", raid("6", LEGATE, SATRAP)))))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(sought("2/?", raid("6", PARTHIA)))))
                .isTrue();
    }

    @Test
    void what_nobody_says_was_done_was_not_done() {
        Event threat = Event.called("the threat").by(SATRAP).build();
        Claim done = Annals.told(eyewitness(threat), dated(threat, "6"));
        Claim denied = Annals.told(eyewitness(threat), Occurred.of(threat).negated());
        List<Interest> stipulated = List.of(sought("2/?", threat));

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(stipulated))).isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(stipulated, denied))).isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(stipulated, done))).isTrue();
        assertThat(RULE.supports(supposed(ARMENIA, "?", CONFLICTING), record(stipulated, denied)))
                .isFalse();
    }

    @Test
    void an_act_rests_on_the_word_of_whoever_tells_of_it() {
        Event raid = Event.called("the raid").by(SATRAP).build();
        Claim act = Annals.told(FOR_PARTHIA, dated(raid, "6"));
        Dossier dossier = record(List.of(), told(FOR_ROME, sought("2/?", raid)), act);
        Line line = only(judged(SHARED_IN_ARMENIA, dossier).lines(REFUTES));

        assertThat(line.roots()).containsExactlyInAnyOrder(FOR_ROME, FOR_PARTHIA);
        assertThat(line.statements()).contains(act);
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.without(FOR_PARTHIA)))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.without(FOR_ROME))).isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, dossier.accordingTo(FOR_PARTHIA)))
                .isFalse();
    }

    @Test
    void an_act_in_a_part_of_the_matter_bears_on_the_whole_and_not_on_another() {
        Event raid = raid("6", SATRAP);
        Interest inThePasses =
                wants(ROME, PASSES, "peace", "rest", "2/?").harmedBy(raid).build();

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(inThePasses))).isTrue();
        assertThat(RULE.refutes(supposed(TOLLS, "5/9", SHARED), stipulated(inThePasses)))
                .isFalse();
        assertThat(RULE.refutes(supposed(PASSES, "5/9", SHARED), stipulated(sought("2/?", raid))))
                .isFalse();
    }

    @Test
    void a_view_of_its_time_knows_only_what_had_been_told() {
        Source spoken = Courts.speaker(ROME, "1980");
        Dossier dossier = record(List.of(PARTHIAS), told(spoken, sought("2/?", raid("6", SATRAP))));
        Claim shared = supposed(ARMENIA, "5/9", SHARED);

        assertThat(judged(shared, dossier.asOf("1979")).lines(REFUTES)).hasSize(1);
        assertThat(judged(shared, dossier).lines(REFUTES)).hasSize(2);
    }

    @Test
    void without_the_presumption_what_is_sought_must_be_said_to_last() {
        Evaluator strict = Evaluator.standard().without(INTERESTS_LAST);
        Event raid = raid("6", SATRAP);

        assertThat(strict.evaluate(stipulated(PARTHIAS)).of(SHARED_IN_ARMENIA).findings(RULE.code()))
                .isEmpty();
        assertThat(strict.evaluate(stipulated(sought("2/?", raid)))
                        .of(SHARED_IN_ARMENIA)
                        .findings(RULE.code()))
                .isEmpty();
        assertThat(strict.evaluate(stipulated(sought("2 on", raid)))
                        .of(SHARED_IN_ARMENIA)
                        .findings(RULE.code()))
                .hasSize(1);
    }

    @Test
    void each_side_says_what_it_does() {
        assertThat(new OpenlyAtOddsRefutes().sentence()).contains("shared").contains("is refuted");
        assertThat(new OpenlyAtOddsSupports().sentence())
                .contains("conflicting")
                .contains("is supported");
    }

    @Test
    void an_outsiders_word_on_both_is_weak() {
        Judgement judgement =
                judged(SHARED_IN_ARMENIA, record(List.of(), told(ANNALIST, ROMES), told(ANNALIST, PARTHIAS)));

        assertThat(only(judgement.lines(REFUTES)).strength()).isEqualTo(Strength.WEAK);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static Source eyewitness(Event event) {
        return Source.document("the camp's diary").observed(event).build();
    }

    private static Event raid(String when, Actor... by) {
        EventBuilder raid = Event.called("the raid").during(dating(when));
        return (by.length == 0 ? raid : raid.by(by)).build();
    }

    private static Interest sought(String since, Event harm) {
        return wants(ROME, ARMENIA, "peace", "rest", since).harmedBy(harm).build();
    }
}
