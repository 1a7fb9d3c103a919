package org.antequem.evaluation;

import static org.antequem.record.Approximations.EARLY_MID_LATE;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That early, mid and late are halves of a period is a presumption; what is left without it is the period. */
class EarlyMidLateTest {

    /** The effect is over before the cause. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            effect     | cause      | verdict             | presuming      | without it
            early 2015 | 2015-09    | REFUTED             | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            early 2015 | 2016-01    | REFUTED             |                | REFUTED
            early 2015 | 2015-06    | NOT_ENOUGH_EVIDENCE |                | NOT_ENOUGH_EVIDENCE
            mid 2015   | 2015-11    | REFUTED             | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            mid 2015   | 2016       | REFUTED             |                | REFUTED
            2015-03    | late 2015  | REFUTED             | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            2014-03    | late 2015  | REFUTED             |                | REFUTED
            2015-09    | late 2015  | NOT_ENOUGH_EVIDENCE |                | NOT_ENOUGH_EVIDENCE
            early 2016 | late 2016  | REFUTED             | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            early 2015 | late 2016  | REFUTED             |                | REFUTED
            """)
    void narrows_where_it_is_presumed(
            String effect, String cause, Verdict verdict, @Nullable String presuming, Verdict without) {
        Claim claim = hypothesis(new Cause(
                Event.called("the plan").during(dating(cause)).build(),
                Role.SHAPED,
                Event.called("the temple").during(dating(effect)).build(),
                false));

        assertStands(claim, verdict, presuming, without);
    }

    /** Somebody dates the war; the claim says when it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            told       | claimed    | verdict             | presuming      | without it
            early 2015 | 2015-01/2015-07 | SUPPORTED      | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            early 2015 | 2015       | SUPPORTED           |                | SUPPORTED
            early 2015 | 2015-10    | REFUTED             | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            early 2015 | 2016       | REFUTED             |                | REFUTED
            early 2015 | early 2015 | SUPPORTED           |                | SUPPORTED
            2015-10    | early 2015 | REFUTED             | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            2016       | early 2015 | REFUTED             |                | REFUTED
            2015-02    | early 2015 | SUPPORTED           | EARLY_MID_LATE | NOT_ENOUGH_EVIDENCE
            2015-01-01 | early 2015 | SUPPORTED           |                | SUPPORTED
            late 2015  | early 2015 | NOT_ENOUGH_EVIDENCE |                | NOT_ENOUGH_EVIDENCE
            """)
    void of_a_date_that_somebody_gives(
            String told, String claimed, Verdict verdict, @Nullable String presuming, Verdict without) {
        Claim claim = hypothesis(dated(claimed));

        assertStands(claim, verdict, presuming, without, told(eyewitness("Livia"), dated(told)));
    }

    private static void assertStands(
            Claim claim, Verdict verdict, @Nullable String presuming, Verdict without, Claim... others) {
        Dossier dossier = Dossier.titled("annals")
                .inZone("Z")
                .claims(claim)
                .claims(others)
                .build();
        Judgement judgement = Evaluator.standard().evaluate(dossier).of(claim);
        Judgement left = Evaluator.standard()
                .under(Policy.STANDARD.without(EARLY_MID_LATE))
                .evaluate(dossier)
                .of(claim);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.presuming())
                .isEqualTo(presuming == null ? ImmutableSet.of() : ImmutableSet.of(EARLY_MID_LATE));
        assertThat(left.verdict()).as("without it").isEqualTo(without);
        assertThat(judgement.lines(Bearing.REFUTES)).allMatch(line -> line.strength() == Strength.FIRM);
    }

    @Test
    void the_explanation_names_it_and_what_was_taken() {
        Claim claim = hypothesis(dated("2015-10"));
        String text = Evaluator.standard()
                .evaluate(Dossier.titled("annals")
                        .claims(claim, told(eyewitness("Livia"), dated("early 2015")))
                        .build())
                .of(claim)
                .explain();

        assertThat(text)
                .contains(
                        "\"the war\" happened in early 2015, taken as 1 January 2015 to 2 July 2015\n          (according to \"Livia\")\n");
        assertThat(text).contains("It assumes EARLY_MID_LATE (\"early\" and \"late\" are the halves of a period");
    }

    /** Two witnesses that differ by no more than such words contest each other by no more than the period. */
    @Test
    void no_weakness_rests_on_it() {
        Claim early = told(eyewitness("Livia"), dated("early 2015"));
        Claim late = told(eyewitness("Drusus"), dated("late 2015"));
        Claim before = told(eyewitness("Drusus"), dated("late 2014"));

        assertThat(codes(early, late)).doesNotContain("CONTESTED");
        assertThat(codes(early, before)).contains("CONTESTED");
    }

    private static ImmutableList<String> codes(Claim claim, Claim other) {
        Dossier dossier = Dossier.titled("annals").claims(claim, other).build();
        return Evaluator.standard().evaluate(dossier).of(claim).findings().stream()
                .map(finding -> finding.code())
                .collect(ImmutableList.toImmutableList());
    }

    private static Proposition dated(String when) {
        return new Occurred(WAR, dating(when), Count.NOT_RECORDED);
    }

    private static Dating dating(String when) {
        String period = when.substring(when.indexOf(' ') + 1);
        if (when.startsWith("early")) {
            return Dating.early(period);
        }
        if (when.startsWith("mid")) {
            return Dating.mid(period);
        }
        return when.startsWith("late") ? Dating.late(period) : Dating.sometimeWithin(period);
    }
}
