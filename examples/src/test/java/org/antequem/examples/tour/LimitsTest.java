package org.antequem.examples.tour;

import static org.antequem.examples.tour.Bridge.ANNOUNCED;
import static org.antequem.examples.tour.Bridge.CLOSING;
import static org.antequem.examples.tour.Bridge.CREDIT;
import static org.antequem.examples.tour.Bridge.DRIVEN_ROUND;
import static org.antequem.examples.tour.Bridge.ELEVENTH;
import static org.antequem.examples.tour.Bridge.LEAKED;
import static org.antequem.examples.tour.Bridge.MORNING;
import static org.antequem.examples.tour.Bridge.OFFICER;
import static org.antequem.examples.tour.Bridge.SEEN_TOO;
import static org.antequem.examples.tour.Bridge.THIRD_OF_MAY;
import static org.antequem.examples.tour.Bridge.TOWN;
import static org.antequem.examples.tour.Bridge.VISIT;
import static org.antequem.examples.tour.Bridge.VISIT_DID_IT;
import static org.antequem.examples.tour.Bridge.WARDEN;
import static org.antequem.rule.interest.InterestRules.MOTIVE_PREDATES;
import static org.antequem.rule.provenance.ProvenanceRules.LINEAGE_NOT_RECORDED;
import static org.antequem.testing.AntequemAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** What the guide says that the library does not conclude, it does not conclude. */
class LimitsTest {

    static final Claim ON_THE_THIRD = Claim.that("The bridge was closed on 3 May 2024")
            .event(CLOSING)
            .happened("2024-05-03")
            .build();
    static final Claim NEVER = Claim.that("The bridge was never closed")
            .not(it -> it.event(CLOSING).happened())
            .build();

    static final Claim OF_UNKNOWN_ORIGIN = Claim.that("It was closed on 3 May")
            .event(CLOSING)
            .happened("2024-05-03")
            .saidBy(OFFICER)
            .build();

    static final Event STORM = Event.called("the storm").during("2024-05-01").build();
    static final Claim STORM_DID_IT = Claim.that("The storm closed the bridge")
            .cause(STORM)
            .decided(CLOSING)
            .build();
    static final Claim AFTER_THE_STORM = Claim.that("The bridge was closed after the storm")
            .event(CLOSING)
            .followed(STORM)
            .build();

    static final Interest SAVINGS = Interest.of(TOWN)
            .in(Matter.of("the bridge"))
            .seeking("to be rid of it")
            .inOrderTo("save money")
            .since("2020")
            .servedBy(CLOSING)
            .build();

    @Test
    void a_claim_is_no_evidence_for_itself() {
        Evaluation evaluation = evaluation(record(THIRD_OF_MAY));

        assertThat(evaluation).verdictOn(THIRD_OF_MAY).isUndecided();
        assertThat(evaluation).verdictOn(ON_THE_THIRD).isSupported();
    }

    @Test
    void not_recorded_is_not_none() {
        Evaluation evaluation = evaluation(record(OF_UNKNOWN_ORIGIN));

        assertThat(evaluation).verdictOn(OF_UNKNOWN_ORIGIN).isUndecided().withFinding(LINEAGE_NOT_RECORDED);
        assertThat(evaluation).verdictOn(ON_THE_THIRD).isUndecided();
    }

    @Test
    void silence_is_no_denial() {
        assertThat(evaluation(record().sources(WARDEN, OFFICER)))
                .verdictOn(NEVER)
                .isUndecided();
    }

    @Test
    void what_came_first_is_not_therefore_the_cause() {
        Evaluation evaluation = evaluation(record(THIRD_OF_MAY).events(STORM));

        assertThat(evaluation).verdictOn(AFTER_THE_STORM).isSupported();
        assertThat(evaluation).verdictOn(STORM_DID_IT).isUndecided();
    }

    @Test
    void a_motive_refutes_no_other_cause() {
        Evaluation evaluation = evaluation(record(VISIT_DID_IT).interests(SAVINGS));

        assertThat(evaluation).verdictOn(VISIT_DID_IT).isUndecided().withFinding(MOTIVE_PREDATES);
    }

    @Test
    void a_hundred_retellings_are_one_source() {
        Claim reported = retold(
                "According to an official, on 3 May", MORNING, LEAKED.saidBy().orElseThrow());
        ImmutableList<Claim> retold = IntStream.range(0, 100)
                .mapToObj(number -> Source.commentary("blog " + number).build())
                .map(blog -> retold("The morning paper has it that it was on 3 May", blog, MORNING))
                .collect(ImmutableList.toImmutableList());

        assertThat(evaluation(record(LEAKED, reported).claims(retold)))
                .verdictOn(ON_THE_THIRD)
                .isUndecided();
    }

    @Test
    void somebody_without_a_name_may_be_anybody() {
        assertThat(evaluation(record(DRIVEN_ROUND, LEAKED)))
                .verdictOn(ON_THE_THIRD)
                .isUndecided();
    }

    @Test
    void numbers_do_not_settle_who_is_right() {
        Claim clerk = toldBy("a clerk", "2024-05-03");
        Claim porter = toldBy("a porter", "2024-05-03");

        assertThat(evaluation(record(THIRD_OF_MAY, ELEVENTH)))
                .verdictOn(ON_THE_THIRD)
                .isUndecided();
        assertThat(evaluation(record(THIRD_OF_MAY, clerk, porter, ELEVENTH, toldBy("a sexton", "2024-05-11"))))
                .verdictOn(ON_THE_THIRD)
                .isConflicting();
    }

    @Test
    void a_weak_or_void_statement_is_not_therefore_false() {
        Evaluation evaluation = evaluation(record(SEEN_TOO, ANNOUNCED).interests(CREDIT));

        assertThat(evaluation).verdictOn(ANNOUNCED).isSupported();
    }

    private static Claim retold(String wording, Source teller, Source cited) {
        return Claim.that(wording)
                .event(CLOSING)
                .happened("2024-05-03")
                .saidBy(teller)
                .citing(cited)
                .build();
    }

    private static Claim toldBy(String witness, String day) {
        return Claim.that("It was on " + day)
                .event(CLOSING)
                .happened(day)
                .saidBy(Source.witness(witness).observed(CLOSING).build())
                .citingNobody()
                .build();
    }

    private static DossierBuilder record(Claim... claims) {
        return Dossier.titled("The bridge").claims(claims);
    }

    private static Evaluation evaluation(DossierBuilder record) {
        return Evaluator.standard().evaluate(record.events(VISIT).build());
    }
}
