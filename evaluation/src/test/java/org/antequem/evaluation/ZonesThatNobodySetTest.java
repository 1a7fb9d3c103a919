package org.antequem.evaluation;

import static org.antequem.record.Approximations.ONE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of two events that name no zone, in a dossier that sets none: that they are of one zone is a presumption. */
class ZonesThatNobodySetTest {

    private static final Event LANDING = Event.called("the landing").build();
    private static final Event RAID = Event.called("the raid").build();

    /** The raid was over before the landing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            raid                 | landing              | verdict             | presumes | without it
            1941-12-07           | 1941-12-08           | SUPPORTED           | true     | NOT_ENOUGH_EVIDENCE
            1941-12-07           | 1941-12-09           | SUPPORTED           | true     | NOT_ENOUGH_EVIDENCE
            1941-12-07           | 1941-12-10           | SUPPORTED           | false    | SUPPORTED
            1941-12-08           | 1941-12-07           | REFUTED             | true     | NOT_ENOUGH_EVIDENCE
            1941-12-10           | 1941-12-07           | REFUTED             | false    | REFUTED
            1941-12-07           | 1941-12-07           | NOT_ENOUGH_EVIDENCE | false    | NOT_ENOUGH_EVIDENCE
            1941-11              | 1941-12              | SUPPORTED           | true     | NOT_ENOUGH_EVIDENCE
            1940                 | 1942                 | SUPPORTED           | false    | SUPPORTED
            1941-12-07T18:00Z    | 1941-12-07T17:00Z    | REFUTED             | false    | REFUTED
            1941-12-07           | 1941-12-08T01:00Z    | SUPPORTED           | true     | NOT_ENOUGH_EVIDENCE
            1941-12-07T08:00     | 1941-12-07T20:00     | SUPPORTED           | true     | NOT_ENOUGH_EVIDENCE
            """)
    void decide_where_less_than_26_hours_do(
            String raid, String landing, Verdict verdict, boolean presumes, Verdict without) {
        Claim claim = Claim.that("The raid was first")
                .event(Event.called("the raid").during(raid).build())
                .wasOverBefore(Event.called("the landing").during(landing).build())
                .build();

        assertStands(claim, verdict, presumes, without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            least | greatest | verdict   | presumes | without it
            17    | 17       | SUPPORTED | true     | NOT_ENOUGH_EVIDENCE
            16    | 18       | SUPPORTED | true     | NOT_ENOUGH_EVIDENCE
            14    | 20       | SUPPORTED | false    | SUPPORTED
            16    | 16       | REFUTED   | true     | NOT_ENOUGH_EVIDENCE
            20    | 30       | REFUTED   | false    | REFUTED
            """)
    void decide_how_many_days_lie_between(int least, int greatest, Verdict verdict, boolean presumes, Verdict without) {
        Claim claim = Claim.that("So many days")
                .event(Event.called("the landing").during("2014-02-01").build())
                .startedAfter(Event.called("the signing").during("2014-01-15").build())
                .by(least == greatest ? Span.exactly(Span.days(least)) : Span.days(least, greatest))
                .build();

        assertStands(claim, verdict, presumes, without);
    }

    @Test
    void do_not_matter_to_how_long_one_event_lasted() {
        Event siege = Event.called("the siege").during("2014-01-15/2014-02-01").build();

        assertStands(
                Claim.that("it lasted")
                        .event(siege)
                        .lasted(Span.exactly(Span.days(17)))
                        .build(),
                Verdict.SUPPORTED,
                false,
                Verdict.SUPPORTED);
    }

    @Test
    void do_not_matter_to_an_order_without_dates() {
        Event muster = Event.called("the muster").build();
        Source log = Source.document("the log").observed(LANDING, RAID, muster).build();
        Claim first = Claim.that("1")
                .event(RAID)
                .wasOverBefore(muster)
                .saidBy(log)
                .citingNobody()
                .build();
        Claim second = Claim.that("2")
                .event(muster)
                .wasOverBefore(LANDING)
                .saidBy(log)
                .citingNobody()
                .build();
        Claim claim = Claim.that("The raid was first")
                .event(RAID)
                .wasOverBefore(LANDING)
                .build();

        assertStands(claim, Verdict.SUPPORTED, false, Verdict.SUPPORTED, first, second);
    }

    @Test
    void an_order_that_somebody_tells_stands_without_dates() {
        Event raid = Event.called("the raid").during("1941-12-07").build();
        Event landing = Event.called("the landing").during("1941-12-08").build();
        Claim told = Claim.that("The raid came first")
                .event(raid)
                .wasOverBefore(landing)
                .saidBy(Source.document("the log").observed(raid, landing).build())
                .citingNobody()
                .build();
        Claim claim = Claim.that("The raid was first")
                .event(raid)
                .wasOverBefore(landing)
                .build();

        assertStands(claim, Verdict.SUPPORTED, false, Verdict.SUPPORTED, told);
    }

    @ParameterizedTest
    @CsvSource({
        "1945-01/1945-02, true, NOT_ENOUGH_EVIDENCE",
        "1945-01-01/1945-03-01, true, NOT_ENOUGH_EVIDENCE",
        "1944/1946, false, SUPPORTED"
    })
    void decide_dates_that_follow(String within, boolean presumes, Verdict without) {
        Event talks = Event.called("the talks").during("1945-01-02/1945-02").build();
        Event dinner = Event.called("the dinner").build();
        Claim during = Claim.that("during")
                .event(dinner)
                .happenedDuring(talks)
                .saidBy(Source.document("a guest").observed(dinner, talks).build())
                .citingNobody()
                .build();
        Claim claim = Claim.that("when")
                .event(dinner)
                .happened(Dating.sometimeWithin(within))
                .build();

        assertStands(claim, Verdict.SUPPORTED, presumes, without, during);
    }

    @Test
    void are_named_in_the_explanation() {
        Claim claim = Claim.that("The raid was first")
                .event(Event.called("the raid").during("1941-12-07").build())
                .wasOverBefore(Event.called("the landing").during("1941-12-08").build())
                .build();

        assertThat(judged(Evaluator.standard(), Dossier.titled("a war"), claim)
                        .explain()
                        .replaceAll("\\s+", " "))
                .contains("It assumes ONE_ZONE (dates are of one zone, where nobody says of which)");
        assertThat(judged(Evaluator.standard(), Dossier.titled("a war").inZone("Z"), claim)
                        .presuming())
                .isEmpty();
    }

    /** A source that spoke on the day before the fact may have spoken after it. */
    @ParameterizedTest
    @CsvSource({"1941-12-07, false", "1941-12-06, false", "1941-12-05, true"})
    void no_statement_is_void_because_of_them(String told, boolean isVoid) {
        Event landing = Event.called("the landing").during("1941-12-08").build();
        Source paper =
                Source.report("a paper").published(told).observed(landing).build();
        Claim claim = Claim.that("It landed")
                .event(landing)
                .happened()
                .saidBy(paper)
                .citingNobody()
                .build();

        assertThat(
                        judged(Evaluator.standard(), Dossier.titled("a war"), claim)
                                .findings("SOURCE_PREDATES_FACT")
                                .stream()
                                .anyMatch(finding -> finding.bearing() == Bearing.VOIDS))
                .isEqualTo(isVoid);
    }

    private static void assertStands(Claim claim, Verdict verdict, boolean presumes, Verdict without, Claim... others) {
        Judgement judgement = judged(Evaluator.standard(), Dossier.titled("a war"), claim, others);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.presuming()).isEqualTo(presumes ? ImmutableSet.of(ONE_ZONE) : ImmutableSet.of());
        assertThat(judged(Evaluator.standard().without(ONE_ZONE), Dossier.titled("a war"), claim, others)
                        .verdict())
                .as("without it")
                .isEqualTo(without);
    }

    private static Judgement judged(Evaluator evaluator, DossierBuilder dossier, Claim claim, Claim... others) {
        return evaluator.evaluate(dossier.claims(claim).claims(others).build()).of(claim);
    }
}
