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
import static org.antequem.rule.interest.Courts.QUAESTOR;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.SYRIA;
import static org.antequem.rule.interest.Courts.TOLLS;
import static org.antequem.rule.interest.Courts.aligned;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.laidDown;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsDifferTest {

    private static final String CODE = "ENDS_DIFFER";
    private static final Interest ROMES = wants(ROME, ARMENIA, "a king of its own", "hold the Euphrates", "2/?")
            .build();
    private static final Interest PARTHIAS = wants(PARTHIA, ARMENIA, "a king of its own", "feed its horse", "3/?")
            .build();
    private static final Claim SHARED_IN_ARMENIA = supposed(ARMENIA, "5/9", SHARED);
    private static final Claim PARALLEL_IN_ARMENIA = supposed(ARMENIA, "5/9", PARALLEL);

    @Test
    void refutes_that_they_wanted_the_same_on_the_word_of_both_courts() {
        Dossier dossier = record(List.of(), told(FOR_ROME, ROMES), told(FOR_PARTHIA, PARTHIAS));
        Judgement judgement = judged(SHARED_IN_ARMENIA, dossier);
        Line line = only(judgement.lines(REFUTES));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(line.roots()).containsExactlyInAnyOrder(FOR_ROME, FOR_PARTHIA);
        assertThat(line.presuming()).containsExactly(INTERESTS_LAST);
        assertThat(line.argument().conclusions())
                .endsWith(new Conclusion.Derives(
                        new Aligned(ROME, PARTHIA, ARMENIA, ImmutableSet.of(PARALLEL), Dating.UNKNOWN)));
    }

    @Test
    void supports_that_they_were_parallel_on_the_word_of_both_courts() {
        Dossier dossier = record(List.of(), told(FOR_ROME, ROMES), told(FOR_PARTHIA, PARTHIAS));
        Judgement judgement = judged(PARALLEL_IN_ARMENIA, dossier);

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(only(judgement.findings(CODE)).bearing()).isEqualTo(SUPPORTS);
    }

    @Test
    void explains_itself() {
        assertThat(judged(SHARED_IN_ARMENIA, laidDown(ROMES, PARTHIAS)).explain())
                .contains("""
                  ENDS_DIFFER refutes
                    firm, resting on the dossier alone
                      Rome sought a king of its own in order to hold the Euphrates: 2/?
                          (stipulated)
                """)
                .contains("so the interests of Rome and Parthia in Armenia were parallel\n")
                .contains("presuming that an interest lasts from when it is first held")
                .contains("the time that is claimed: 5/9 (granted)");
    }

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
        Dossier dossier = laidDown(
                wants(ROME, ARMENIA, "peace", "rest", rome).build(),
                wants(PARTHIA, ARMENIA, "peace", "arm", parthia).build());

        assertThat(refutes(supposed(ARMENIA, throughout, SHARED), dossier))
                .as("refutes")
                .isEqualTo(refuted);
        assertThat(supports(supposed(ARMENIA, throughout, PARALLEL), dossier))
                .as("supports")
                .isEqualTo(supported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            Rome's  | Parthia's | claimed | shared refuted | parallel supported
            Armenia | Armenia   | Armenia | true           | true
            passes  | passes    | Armenia | true           | false
            passes  | Armenia   | Armenia | true           | false
            passes  | Armenia   | passes  | true           | true
            Armenia | passes    | passes  | true           | true
            Armenia | Armenia   | passes  | false          | false
            passes  | tolls     | Armenia | false          | false
            Armenia | Syria     | Armenia | false          | false
            Syria   | Syria     | Armenia | false          | false
            """)
    void looks_at_the_matter_that_is_claimed_and_its_parts(
            String rome, String parthia, String claimed, boolean refuted, boolean supported) {
        Dossier dossier = laidDown(
                wants(ROME, matter(rome), "peace", "rest", "2/?").build(),
                wants(PARTHIA, matter(parthia), "peace", "arm", "2/?").build());

        assertThat(refutes(supposed(matter(claimed), "5/9", SHARED), dossier))
                .as("refutes")
                .isEqualTo(refuted);
        assertThat(supports(supposed(matter(claimed), "5/9", PARALLEL), dossier))
                .as("supports")
                .isEqualTo(supported);
    }

    @Test
    void of_several_kinds_each_would_have_to_be_refuted_and_one_is_enough_for_support() {
        Dossier dossier = laidDown(ROMES, PARTHIAS);
        Claim either = supposed(ARMENIA, "5/9", SHARED, PARALLEL);

        assertThat(refutes(either, dossier)).isFalse();
        assertThat(supports(either, dossier)).isTrue();
        assertThat(refutes(PARALLEL_IN_ARMENIA, dossier)).isFalse();
        assertThat(supports(supposed(ARMENIA, "5/9", SHARED, CONFLICTING), dossier))
                .isFalse();
    }

    @Test
    void says_nothing_of_other_means_of_one_end_or_of_what_is_opposed() {
        Interest sameEnd = wants(PARTHIA, ARMENIA, "a king of its own", "hold the Euphrates", "3/?")
                .build();
        Interest otherMeans =
                wants(PARTHIA, ARMENIA, "a bridge", "feed its horse", "3/?").build();
        Interest opposed = wants(PARTHIA, ARMENIA, "a king of its own", "feed its horse", "3/?")
                .opposedTo(ROMES)
                .build();

        for (Interest other : List.of(sameEnd, otherMeans, opposed)) {
            assertThat(judged(SHARED_IN_ARMENIA, laidDown(ROMES, other)).findings(CODE))
                    .isEmpty();
            assertThat(judged(PARALLEL_IN_ARMENIA, laidDown(ROMES, other)).findings(CODE))
                    .isEmpty();
        }
    }

    @Test
    void says_nothing_where_one_of_several_ends_is_the_same() {
        Interest alsoToFeed = wants(ROME, PASSES, "a king of its own", "feed its horse", "2/?")
                .build();

        assertThat(refutes(SHARED_IN_ARMENIA, laidDown(ROMES, PARTHIAS, alsoToFeed)))
                .isFalse();
        assertThat(refutes(
                        SHARED_IN_ARMENIA,
                        laidDown(
                                ROMES,
                                PARTHIAS,
                                wants(ROME, SYRIA, "a king of its own", "feed its horse", "2/?")
                                        .build())))
                .isTrue();
        assertThat(refutes(
                        SHARED_IN_ARMENIA,
                        laidDown(
                                ROMES,
                                PARTHIAS,
                                wants(ROME, ARMENIA, "a bridge", "feed its horse", "2/?")
                                        .build())))
                .isTrue();
    }

    @Test
    void cannot_be_talked_down_by_the_teller_of_the_claim() {
        Interest alsoToFeed = wants(ROME, ARMENIA, "a king of its own", "feed its horse", "2/?")
                .build();
        Claim claim = Annals.told(ANNALIST, aligned(ARMENIA, "5/9", SHARED));
        Source another = Source.document("another annalist").build();

        assertThat(refutes(claim, record(List.of(ROMES, PARTHIAS), claim, told(ANNALIST, alsoToFeed))))
                .isTrue();
        assertThat(refutes(claim, record(List.of(ROMES, PARTHIAS), claim, told(another, alsoToFeed))))
                .isFalse();
        assertThat(refutes(SHARED_IN_ARMENIA, record(List.of(ROMES, PARTHIAS), told(ANNALIST, alsoToFeed))))
                .isFalse();
    }

    @Test
    void a_court_wants_what_it_wants_and_not_what_its_servants_want() {
        assertThat(refutes(SHARED_IN_ARMENIA, laidDown(heldBy(LEGATE), PARTHIAS)))
                .isFalse();
        assertThat(refutes(SHARED_IN_ARMENIA, laidDown(heldBy(PONTUS), PARTHIAS)))
                .isFalse();
        assertThat(refutes(between(LEGATE), laidDown(heldBy(ROME), PARTHIAS))).isTrue();
        assertThat(refutes(between(LEGATE), laidDown(heldBy(LEGATE), PARTHIAS))).isTrue();
        assertThat(refutes(between(LEGATE), laidDown(heldBy(QUAESTOR), PARTHIAS)))
                .isFalse();
    }

    @Test
    void two_servants_of_one_court_share_what_it_wants_for_whatever_ends() {
        Claim claim =
                Annals.hypothesis(new Aligned(LEGATE, QUAESTOR, ARMENIA, ImmutableSet.of(SHARED), Courts.time("5/9")));

        assertThat(judged(
                                claim,
                                laidDown(
                                        ROMES,
                                        wants(ROME, ARMENIA, "a king of its own", "collect tolls", "2/?")
                                                .build()))
                        .findings(CODE))
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

        assertThat(supports(claim, dossier)).isFalse();
        assertThat(supports(PARALLEL_IN_ARMENIA, dossier)).isTrue();
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

        assertThat(refutes(SHARED_IN_ARMENIA, dossier)).isTrue();
        assertThat(refutes(SHARED_IN_ARMENIA, record(List.of(ROMES), told(FOR_PARTHIA, undated), war)))
                .isFalse();
    }

    @Test
    void that_somebody_says_it_ended_ends_the_presumption() {
        Claim ended = Annals.told(FOR_PARTHIA, dated(PARTHIAS.holding(), "3/4"));

        assertThat(refutes(SHARED_IN_ARMENIA, record(List.of(ROMES, PARTHIAS), ended)))
                .isFalse();
        assertThat(refutes(supposed(ARMENIA, "4/9", SHARED), record(List.of(ROMES, PARTHIAS), ended)))
                .isTrue();
    }

    @Test
    void the_teller_of_the_claim_cannot_end_it_for_the_test() {
        Claim claim = Annals.told(ANNALIST, aligned(ARMENIA, "5/9", SHARED));
        Claim ended = Annals.told(ANNALIST, dated(PARTHIAS.holding(), "3/4"));

        assertThat(refutes(claim, record(List.of(ROMES, PARTHIAS), claim, ended)))
                .isTrue();
        assertThat(refutes(SHARED_IN_ARMENIA, record(List.of(ROMES, PARTHIAS), claim, ended)))
                .isFalse();
    }

    @Test
    void without_the_presumption_only_what_is_said_to_last_does() {
        Evaluator strict = Evaluator.standard().without(INTERESTS_LAST);
        Dossier presumed = laidDown(ROMES, PARTHIAS);
        Dossier said = laidDown(
                wants(ROME, ARMENIA, "peace", "rest", "2 on").build(),
                wants(PARTHIA, ARMENIA, "peace", "arm", "2/9").build());

        assertThat(strict.evaluate(presumed).of(SHARED_IN_ARMENIA).findings(CODE))
                .isEmpty();
        assertThat(strict.evaluate(presumed).of(PARALLEL_IN_ARMENIA).findings(CODE))
                .isEmpty();
        assertThat(strict.evaluate(presumed)
                        .of(supposed(ARMENIA, "5 on", PARALLEL))
                        .findings(CODE))
                .isEmpty();
        assertThat(strict.evaluate(said).of(SHARED_IN_ARMENIA).findings(CODE)).hasSize(1);
        assertThat(strict.evaluate(said).of(SHARED_IN_ARMENIA).presuming()).isEmpty();
    }

    @Test
    void a_stipulated_pair_is_one_line_and_each_further_word_another() {
        Judgement judgement = judged(
                SHARED_IN_ARMENIA,
                record(List.of(ROMES, PARTHIAS), told(FOR_ROME, ROMES), told(FOR_PARTHIA, PARTHIAS)));

        assertThat(judgement.lines(REFUTES)).extracting(Line::roots).contains(ImmutableSet.of());
        assertThat(judgement.lines(REFUTES)).hasSizeGreaterThan(1);
        assertThat(judgement.lines(REFUTES).get(0).statements())
                .contains(new Stipulation(Held.of(ROMES)), new Stipulation(Held.of(PARTHIAS)));
    }

    @Test
    void of_several_pairs_the_one_with_the_widest_margin_makes_the_line() {
        Interest romesRoads = wants(ROME, ARMENIA, "roads", "march", "4/?").build();
        Interest parthiasRoads =
                wants(PARTHIA, ARMENIA, "roads", "trade", "5/?").build();

        assertThat(only(judged(SHARED_IN_ARMENIA, laidDown(ROMES, PARTHIAS, romesRoads, parthiasRoads))
                                .lines(REFUTES))
                        .margin())
                .hasValue(6);
        assertThat(only(judged(SHARED_IN_ARMENIA, laidDown(romesRoads, parthiasRoads, ROMES, PARTHIAS))
                                .lines(REFUTES))
                        .margin())
                .hasValue(6);
        assertThat(only(judged(SHARED_IN_ARMENIA, laidDown(romesRoads, parthiasRoads))
                                .lines(REFUTES))
                        .margin())
                .hasValue(4);
    }

    @Test
    void a_pair_that_needs_no_date_at_all_has_the_widest_margin() {
        Interest ended = wants(ROME, ARMENIA, "roads", "march", "4/9").build();
        Interest parthiasRoads =
                wants(PARTHIA, ARMENIA, "roads", "trade", "5/?").build();
        Claim forGood = supposed(ARMENIA, "5 on", SHARED);

        assertThat(only(judged(forGood, laidDown(ended, parthiasRoads, ROMES, PARTHIAS))
                                .lines(REFUTES))
                        .margin())
                .isEmpty();
    }

    @Test
    void throughout_a_time_without_an_end_support_presumes_that_interests_last() {
        assertThat(only(judged(supposed(ARMENIA, "5 on", PARALLEL), laidDown(ROMES, PARTHIAS))
                                .lines(SUPPORTS))
                        .presuming())
                .containsExactly(INTERESTS_LAST);
    }

    @Test
    void each_side_says_what_it_does() {
        assertThat(new EndsDiffer(REFUTES).sentence()).contains("shared").contains("is refuted");
        assertThat(new EndsDiffer(SUPPORTS).sentence()).contains("parallel").contains("is supported");
    }

    @Test
    void a_denial_of_the_alignment_is_not_its_concern() {
        Claim denial = Annals.hypothesis(aligned(ARMENIA, "5/9", SHARED).negated());

        assertThat(judged(denial, laidDown(ROMES, PARTHIAS)).findings(CODE)).isEmpty();
    }

    @Test
    void views_take_the_words_away_and_leave_what_is_laid_down() {
        Source lateSpeaker = Source.official("Parthia's late speaker")
                .speakingFor(PARTHIA)
                .spoken("1980")
                .build();
        Dossier dossier = record(List.of(ROMES), told(lateSpeaker, PARTHIAS));

        assertThat(refutes(SHARED_IN_ARMENIA, dossier)).isTrue();
        assertThat(refutes(SHARED_IN_ARMENIA, dossier.asOf("1979"))).isFalse();
        assertThat(refutes(SHARED_IN_ARMENIA, dossier.asOf("1980"))).isTrue();
        assertThat(refutes(SHARED_IN_ARMENIA, dossier.without(lateSpeaker))).isFalse();
        assertThat(refutes(SHARED_IN_ARMENIA, dossier.accordingTo(FOR_ROME))).isFalse();
        assertThat(refutes(SHARED_IN_ARMENIA, dossier.accordingTo(lateSpeaker))).isTrue();
        assertThat(refutes(SHARED_IN_ARMENIA, laidDown(ROMES, PARTHIAS).asOf("1900")))
                .isTrue();
    }

    private static Claim between(Actor romes) {
        return Annals.hypothesis(new Aligned(romes, PARTHIA, ARMENIA, ImmutableSet.of(SHARED), Courts.time("5/9")));
    }

    private static Interest heldBy(Actor holder) {
        return wants(holder, ARMENIA, "a king of its own", "hold the Euphrates", "2/?")
                .build();
    }

    private static Matter matter(String name) {
        return switch (name) {
            case "Armenia" -> ARMENIA;
            case "passes" -> PASSES;
            case "tolls" -> TOLLS;
            default -> SYRIA;
        };
    }

    private static boolean refutes(Claim claim, Dossier dossier) {
        return Courts.fires(CODE, Bearing.REFUTES, claim, dossier);
    }

    private static boolean supports(Claim claim, Dossier dossier) {
        return Courts.fires(CODE, SUPPORTS, claim, dossier);
    }
}
