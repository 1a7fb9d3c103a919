package org.antequem.evaluation;

import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Role;
import org.antequem.record.Approximations;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dossier says of zone and hemisphere, and what its verdicts make of it. */
class ConventionsOfADossierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            zone            | effect            | cause             | verdict
            +00:00          | 1964-08-04        | 1964-08-04T18:00Z | NOT_ENOUGH_EVIDENCE
            +07:00          | 1964-08-04        | 1964-08-04T18:00Z | REFUTED
            +07:00          | 1964-08-04        | 1964-08-04T16:59Z | NOT_ENOUGH_EVIDENCE
            +07:00          | 1964-08-04        | 1964-08-04T17:00Z | REFUTED
            +07:00          | 1964-08-04T22:49  | 1964-08-04T15:50Z | REFUTED
            +07:00          | 1964-08-04T22:50  | 1964-08-04T15:50Z | NOT_ENOUGH_EVIDENCE
            Europe/Berlin   | 2015-10-25T02:30  | 2015-10-25T01:00Z | NOT_ENOUGH_EVIDENCE
            Europe/Berlin   | 2015-10-25T02:30  | 2015-10-25T01:31Z | REFUTED
            """)
    void decide_between_local_dates_and_those_with_an_offset(
            String zone, String effect, String cause, Verdict verdict) {
        Claim claim = hypothesis(new Cause(
                Event.called("the order").during(cause).build(),
                Role.SHAPED,
                Event.called("the fight").during(effect).build(),
                false));

        Dossier dossier = Dossier.titled("Night").inZone(zone).claims(claim).build();

        assertThat(Evaluator.standard().evaluate(dossier).of(claim).verdict()).isEqualTo(verdict);
    }

    /** The effect is dated roughly, the cause to the year. */
    @ParameterizedTest
    @CsvSource({
        "-2499~, -2490, NOT_ENOUGH_EVIDENCE, ",
        "-2499~, -2270, NOT_ENOUGH_EVIDENCE, CIRCA",
        "-2499~, -0260, NOT_ENOUGH_EVIDENCE, CIRCA",
        "-2499~, -0240, REFUTED, CIRCA_TENFOLD",
        "-2499, -2490, REFUTED, ",
        "1862~, 1863, NOT_ENOUGH_EVIDENCE, ",
        "1862~, 1864, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1862~, 1872, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1862~, 1873, REFUTED, CIRCA_TENFOLD",
        "1860~, 1865, NOT_ENOUGH_EVIDENCE, ",
        "1860~, 1866, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1860~, 1911, REFUTED, CIRCA_TENFOLD",
        "1500~, 1525, NOT_ENOUGH_EVIDENCE, ",
        "1500~, 1526, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1500~, 1751, REFUTED, CIRCA_TENFOLD",
        "197X~, 1989, NOT_ENOUGH_EVIDENCE, ",
        "197X~, 1990, NOT_ENOUGH_EVIDENCE, CIRCA",
        "197X~, 2080, REFUTED, CIRCA_TENFOLD"
    })
    void circa_is_as_wide_as_people_usually_mean_it(
            String effect, String cause, Verdict verdict, @Nullable String presumed) {
        Judgement judgement = circa(effect, cause, Dossier.titled("as usual"));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.lines(Bearing.REFUTES).stream()
                        .flatMap(line -> line.presuming().stream())
                        .map(Presumption::name))
                .contains(presumed == null ? new String[0] : new String[] {presumed});
    }

    @Test
    void what_rests_on_circa_is_weak_unless_it_holds_at_ten_times_its_width() {
        Judgement near = circa("1862~", "1864", Dossier.titled("near"));
        assertThat(near.lines(Bearing.REFUTES))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.strength()).isEqualTo(Strength.WEAK));
        assertThat(near.explain())
                .contains("It is weak because it rests on an assumption about dates (CIRCA).\n")
                .containsOnlyOnce("This assumes that dates marked \"~\"");

        Judgement far = circa("1862~", "1900", Dossier.titled("far"));
        assertThat(far.presuming()).containsExactly(Approximations.CIRCA_TENFOLD);
        assertThat(judgedWithout(far, Approximations.CIRCA_TENFOLD)).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgedWithout(far, Approximations.CIRCA)).isEqualTo(Verdict.REFUTED);
    }

    private static Verdict judgedWithout(Judgement judgement, Presumption presumption) {
        return Evaluator.standard()
                .without(presumption)
                .evaluate(judgement.evaluation().dossier())
                .of(judgement.claim())
                .verdict();
    }

    /** Somebody dates it roughly; the claim says when it was, or was not. */
    @ParameterizedTest
    @CsvSource({
        "1862~, 1861/1863, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1862~, 1850/1875, SUPPORTED, CIRCA_TENFOLD",
        "1862, 1861/1863, SUPPORTED, ",
        "1862~, 1900, REFUTED, CIRCA_TENFOLD",
        "1862~, 1865, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1862~, 1862~, SUPPORTED, ",
        "1862, 1862~, SUPPORTED, ",
        "1863, 1862~, SUPPORTED, CIRCA",
        "1862~, 1860~, NOT_ENOUGH_EVIDENCE, CIRCA",
        "1862-06~, 1862~, SUPPORTED, CIRCA_TENFOLD",
        "1900, 1862~, REFUTED, CIRCA_TENFOLD",
        "1865, 1862~, NOT_ENOUGH_EVIDENCE, CIRCA"
    })
    void a_date_that_somebody_gives_roughly(String told, String claimed, Verdict verdict, @Nullable String presumed) {
        Claim witness = told(eyewitness("Livia"), new Occurred(Annals.WAR, Dating.of(told), Count.NOT_RECORDED));
        Claim claim = hypothesis(new Occurred(Annals.WAR, Dating.sometimeWithin(claimed), Count.NOT_RECORDED));

        Judgement judgement = Evaluator.standard()
                .evaluate(Dossier.titled("annals").claims(witness, claim).build())
                .of(claim);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(Stream.of(Bearing.REFUTES, Bearing.SUPPORTS)
                        .flatMap(side -> judgement.lines(side).stream())
                        .flatMap(line -> line.presuming().stream())
                        .map(Presumption::name))
                .containsAll(presumed == null ? List.of() : List.of(presumed));
        if (presumed == null) {
            assertThat(judgement.presuming()).isEmpty();
        }
    }

    @Test
    void a_dossier_can_say_how_wide_circa_is() {
        Judgement judgement = circa("1862~", "1870", Dossier.titled("wide").takingCircaAs(Span.years(10)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.explain()).contains("Dates are read with years marked \"~\" off by 10 years at most.");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Dossier.titled("twice").takingCircaAs(Span.years(10)).takingCircaAs(Span.years(5)))
                .withMessage("\"twice\" takes circa as 10 years already: expected no other, and not 5 years");
    }

    @Test
    void a_width_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.titled("sharp").takingCircaAs(Span.years(0)))
                .withMessage(
                        "circa, give or take 0 years: expected a number of years of one or more, such as years(10)");
    }

    private static Judgement circa(String effect, String cause, DossierBuilder dossier) {
        Claim claim = hypothesis(new Cause(
                Event.called("the plan").during(cause).build(),
                Role.SHAPED,
                Event.called("the temple").during(effect).build(),
                false));
        return Evaluator.standard().evaluate(dossier.claims(claim).build()).of(claim);
    }

    @ParameterizedTest
    @CsvSource({"NORTHERN, NOT_ENOUGH_EVIDENCE", "SOUTHERN, REFUTED"})
    void decide_when_seasons_are(Hemisphere hemisphere, Verdict verdict) {
        Claim claim = hypothesis(new Cause(
                Event.called("the sowing").during("2001-21").build(),
                Role.SHAPED,
                Event.called("the frost").during("2001-06-30").build(),
                false));

        Dossier dossier =
                Dossier.titled("Farm").inHemisphere(hemisphere).claims(claim).build();

        assertThat(Evaluator.standard().evaluate(dossier).of(claim).verdict()).isEqualTo(verdict);
    }

    @Test
    void decide_whose_words_bear_a_claim_out() {
        Event landing = Event.called("the war").build();
        Claim local = hypothesis(new Occurred(landing, Dating.of("1964-08-05"), Count.NOT_RECORDED));
        Claim seen =
                told(eyewitness("the log"), new Occurred(landing, Dating.of("1964-08-04T18:00Z"), Count.NOT_RECORDED));

        assertThat(verdict("+00:00", local, seen)).isEqualTo(Verdict.REFUTED);
        assertThat(verdict("+07:00", local, seen)).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void count_months_from_the_local_day() {
        Event visit = Event.called("the visit").during("2015-03-01T00:30").build();
        Event plan = Event.called("the plan").build();
        Claim earlier = Claim.that("A month before")
                .event(plan)
                .startedBefore(visit)
                .by(Span.exactly(Span.months(1)))
                .saidBy(eyewitness("the log"))
                .citingNobody()
                .build();
        Dossier dossier =
                Dossier.titled("Plans").inZone("+07:00").claims(earlier).build();

        Bounds bounds = Evaluator.standard().evaluate(dossier).timeline().bounds(Moment.startOf(plan));

        assertThat(bounds)
                .isEqualTo(Dating.sometimeWithin("2015-02-01")
                        .in(dossier.conventions())
                        .start());
    }

    @Test
    void are_named_where_they_are_not_the_standard_ones() {
        Claim claim = hypothesis(Occurred.of(Event.called("the war").build()));
        Dossier dossier = Dossier.titled("South")
                .inZone("Australia/Sydney")
                .inHemisphere(Hemisphere.SOUTHERN)
                .claims(claim)
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(claim).explain()).isEqualTo("""
                NOT ENOUGH EVIDENCE: "the war" happened
                  The record neither supports nor refutes this claim: apart from the claim
                      itself, nothing in it that counts speaks for it or against it.
                  Nobody on record says so: it is a hypothesis.
                  Dates are read in the zone Australia/Sydney with the seasons of the south.
                """);
    }

    private static Verdict verdict(String zone, Claim tested, Claim... others) {
        Dossier dossier = Dossier.titled("Night")
                .inZone(zone)
                .claims(tested)
                .claims(others)
                .build();
        return Evaluator.standard().evaluate(dossier).of(tested).verdict();
    }
}
