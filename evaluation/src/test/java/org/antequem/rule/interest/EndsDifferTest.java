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
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.PASSES;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.SYRIA;
import static org.antequem.rule.interest.Courts.aligned;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.matter;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.stipulated;
import static org.antequem.rule.interest.Courts.supposed;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.wants;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsDifferTest {

    static final Ruling RULE = new Ruling("ENDS_DIFFER", PARALLEL);
    static final Interest ROMES = wants(ROME, ARMENIA, "a king of its own", "hold the Euphrates", "2/?")
            .build();
    static final Interest PARTHIAS = wants(PARTHIA, ARMENIA, "a king of its own", "feed its horse", "3/?")
            .build();
    static final Claim SHARED_IN_ARMENIA = supposed(ARMENIA, "5/9", SHARED);
    static final Claim PARALLEL_IN_ARMENIA = supposed(ARMENIA, "5/9", PARALLEL);

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
        assertThat(only(judgement.findings(RULE.code())).bearing()).isEqualTo(SUPPORTS);
    }

    @Test
    void explains_itself() {
        assertThat(judged(SHARED_IN_ARMENIA, stipulated(ROMES, PARTHIAS)).explain())
                .contains("""
                  ENDS_DIFFER refutes the claim. A claim of shared interests is refuted where,
                      at some moment of that time, the two sought the same means for different
                      ends.
                    Firm evidence from the dossier itself, which nothing on record makes weak
                      "Rome" sought "a king of its own" in order to "hold the Euphrates" (dated
                          "2/?"; stipulated: the author of the dossier vouches for it)
                      "Parthia" sought "a king of its own" in order to "feed its horse" (dated
                          "3/?"; stipulated)
                      "the time that is claimed" is dated "5/9" (taken as given: the claim is
                          judged as if this were so)
                      So "Rome" already sought "a king of its own" before "the time that is
                          claimed" ended, with at least 7 seconds between.
                      So "Parthia" already sought "a king of its own" before "the time that is
                          claimed" ended, with at least 6 seconds between.
                      So the interests of "Rome" and "Parthia" in "Armenia" were parallel.
                      This assumes that an interest lasts from when it is first held, as long as
                          nothing on record ends it (INTERESTS_LAST).
                """)
                .contains("So the interests of \"Rome\" and \"Parthia\" in \"Armenia\" were parallel.\n")
                .contains("This assumes that an interest lasts from when it is first held")
                .contains("\"the time that is claimed\" is dated \"5/9\" (taken as given: ");
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
        Dossier dossier = stipulated(
                wants(ROME, matter(rome), "peace", "rest", "2/?").build(),
                wants(PARTHIA, matter(parthia), "peace", "arm", "2/?").build());

        RULE.check(dossier, matter(claimed), "5/9", refuted, supported);
    }

    @Test
    void of_several_kinds_each_would_have_to_be_refuted_and_one_is_enough_for_support() {
        Dossier dossier = stipulated(ROMES, PARTHIAS);
        Claim either = supposed(ARMENIA, "5/9", SHARED, PARALLEL);

        assertThat(RULE.refutes(either, dossier)).isFalse();
        assertThat(RULE.supports(either, dossier)).isTrue();
        assertThat(RULE.refutes(PARALLEL_IN_ARMENIA, dossier)).isFalse();
        assertThat(RULE.supports(supposed(ARMENIA, "5/9", SHARED, CONFLICTING), dossier))
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
            assertThat(judged(SHARED_IN_ARMENIA, stipulated(ROMES, other)).findings(RULE.code()))
                    .isEmpty();
            assertThat(judged(PARALLEL_IN_ARMENIA, stipulated(ROMES, other)).findings(RULE.code()))
                    .isEmpty();
        }
    }

    @Test
    void says_nothing_where_one_of_several_ends_is_the_same() {
        Interest alsoToFeed = wants(ROME, PASSES, "a king of its own", "feed its horse", "2/?")
                .build();

        assertThat(RULE.refutes(SHARED_IN_ARMENIA, stipulated(ROMES, PARTHIAS, alsoToFeed)))
                .isFalse();
        assertThat(RULE.refutes(
                        SHARED_IN_ARMENIA,
                        stipulated(
                                ROMES,
                                PARTHIAS,
                                wants(ROME, SYRIA, "a king of its own", "feed its horse", "2/?")
                                        .build())))
                .isTrue();
        assertThat(RULE.refutes(
                        SHARED_IN_ARMENIA,
                        stipulated(
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

        assertThat(RULE.refutes(claim, record(List.of(ROMES, PARTHIAS), claim, told(ANNALIST, alsoToFeed))))
                .isTrue();
        assertThat(RULE.refutes(claim, record(List.of(ROMES, PARTHIAS), claim, told(another, alsoToFeed))))
                .isFalse();
        assertThat(RULE.refutes(SHARED_IN_ARMENIA, record(List.of(ROMES, PARTHIAS), told(ANNALIST, alsoToFeed))))
                .isFalse();
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

        assertThat(only(judged(SHARED_IN_ARMENIA, stipulated(ROMES, PARTHIAS, romesRoads, parthiasRoads))
                                .lines(REFUTES))
                        .margin())
                .hasValue(6);
        assertThat(only(judged(SHARED_IN_ARMENIA, stipulated(romesRoads, parthiasRoads, ROMES, PARTHIAS))
                                .lines(REFUTES))
                        .margin())
                .hasValue(6);
        assertThat(only(judged(SHARED_IN_ARMENIA, stipulated(romesRoads, parthiasRoads))
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

        assertThat(only(judged(forGood, stipulated(ended, parthiasRoads, ROMES, PARTHIAS))
                                .lines(REFUTES))
                        .margin())
                .isEmpty();
    }

    @Test
    void each_side_says_what_it_does() {
        assertThat(new EndsDifferRefutes().sentence()).contains("shared").contains("is refuted");
        assertThat(new EndsDifferSupports().sentence()).contains("parallel").contains("is supported");
    }

    @Test
    void what_refutes_the_alignment_supports_its_denial() {
        Claim denial = Annals.hypothesis(aligned(ARMENIA, "5/9", SHARED).negated());

        assertThat(only(judged(denial, stipulated(ROMES, PARTHIAS)).findings(RULE.code()))
                        .bearing())
                .isEqualTo(Bearing.SUPPORTS);
    }
}
