package org.antequem.explanation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Evaluator;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

/** The leaves of explanations: whose the statements are. */
class PremiseTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source LIVIA =
            Source.document("Livia's diary").observed(WAR).build();
    private static final Source DRUSUS = Source.report("the gazette").build();

    @Test
    void a_retelling_names_its_root_and_through_whom_it_comes() {
        Claim retold = Claim.that("There was a war, it says")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .hedged(Hedge.REPORTEDLY)
                .doubted("1925")
                .build();
        Claim origin = Claim.that("I saw the war")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .withdrawn(Dating.UNKNOWN)
                .build();

        Told leaf = new Told(
                new Telling(ImmutableList.of(retold, origin), LIVIA, Ending.OWN_KNOWLEDGE), ImmutableList.of());

        assertThat(leaf.statement()).isEqualTo(retold);
        assertThat(leaf.sources()).containsExactly(LIVIA, DRUSUS);
        assertThat(leaf.hedges()).containsExactly(Hedge.REPORTEDLY, Hedge.LIKELY);
        assertThat(leaf)
                .hasToString(
                        "\"the war\" happened (according to \"Livia's diary\", as retold by \"the gazette\"; hedged as \"reportedly\"; hedged as \"likely\"; doubted in 1925; withdrawn)");
    }

    @Test
    void what_the_dossier_lays_down_and_what_is_granted_is_nobodys() {
        Event fire = Event.called("the fire").during("1862").build();
        Event flood = Event.called("the flood").during("1861").build();
        Claim claim = Claim.that("The fire shaped the flood")
                .cause(fire)
                .shaped(flood)
                .build();

        ImmutableList<Premise> leaves = leaves(claim);

        assertThat(leaves)
                .extracting(Premise::toString)
                .containsOnly(
                        "\"the flood\" happened in 1861 (stipulated: the author of the dossier vouches for it)",
                        "\"the fire\" happened in 1862 (taken as given: the claim is judged as if this were so)");
        assertThat(leaves).allSatisfy(leaf -> {
            assertThat(leaf).isInstanceOf(Given.class);
            assertThat(leaf.sources()).isEmpty();
        });
    }

    @Test
    void a_weakness_of_the_claim_rests_on_the_claim_itself() {
        Claim claim = told(DRUSUS, HAPPENED);

        assertThat(leaves(claim)).containsOnly(new UnderTest(claim));
        assertThat(new UnderTest(claim).sources()).containsExactly(DRUSUS);
        assertThat(new UnderTest(hypothesis(HAPPENED)).sources()).isEmpty();
    }

    @Test
    void the_claim_under_test_is_said_with_whom_it_cites_and_what_was_taken_back() {
        Claim claim = Claim.that("War")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA, Source.document("a letter").build())
                .withdrawn("1924")
                .doubted(Dating.UNKNOWN)
                .build();

        assertThat(new UnderTest(claim))
                .hasToString(
                        "It is said by \"the gazette\", citing \"Livia's diary\" and \"a letter\"; withdrawn in 1924; doubted.");
        assertThat(new UnderTest(told(DRUSUS, HAPPENED))).hasToString("It is said by \"the gazette\", citing nobody.");
        assertThat(new UnderTest(
                        Claim.that("War").states(HAPPENED).saidBy(DRUSUS).build()))
                .hasToString("It is said by \"the gazette\"; where it comes from is not recorded.");
    }

    @Test
    void what_an_analyst_found_stands_beside_what_the_teller_says() {
        assertThat(new UnderTest(Claim.that("War")
                        .states(HAPPENED)
                        .saidBy(DRUSUS)
                        .tracedToNobody()
                        .build()))
                .hasToString(
                        "It is said by \"the gazette\"; where it comes from is not recorded; an analyst traced it to nobody else.");
        assertThat(new UnderTest(Claim.that("War")
                        .states(HAPPENED)
                        .saidBy(DRUSUS)
                        .citingNobody()
                        .tracedTo(LIVIA)
                        .build()))
                .hasToString(
                        "It is said by \"the gazette\", citing nobody; an analyst traced it to \"Livia's diary\".");
    }

    @Test
    void a_claim_on_which_a_finding_rests_is_said_with_its_hedge() {
        Claim claim = Claim.that("War")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .hedged(Hedge.LIKELY)
                .withdrawn("1924")
                .build();

        assertThat(new Said(claim))
                .hasToString(
                        "\"the war\" happened (said by \"the gazette\", citing \"Livia's diary\"; hedged as \"likely\"; withdrawn in 1924)");
        assertThat(new Said(claim).sources()).containsExactly(DRUSUS);
    }

    @Test
    void what_a_source_does_not_bear_out_is_put_down_to_it() {
        Claim origin = told(LIVIA, HAPPENED);
        Claim more = Claim.that("The war brought the peace")
                .states(new Cause(WAR, Role.SHAPED, Event.called("the peace").build(), false))
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .build();

        assertThat(leaves(hypothesis(more.proposition()), origin, more))
                .extracting(Premise::toString)
                .contains("\"the war\" shaped \"the peace\" (according to \"the gazette\", citing \"Livia's diary\")");
    }

    @Test
    void a_hypothesis_that_a_finding_names_is_no_statement_of_the_record() {
        Claim tested = told(LIVIA, HAPPENED);
        Finding finding = Finding.of(
                "COMPARED", "It is noted.", Bearing.NOTES, tested, Fact.stating("beside", hypothesis(HAPPENED)));

        assertThat(ImmutableList.<Node>copyOf(new Ground(finding).parts())).containsExactly(new UnderTest(tested));
    }

    @Test
    void every_step_says_its_own_line() {
        Claim tested = hypothesis(HAPPENED);
        Dossier dossier = Dossier.titled("the annals")
                .claims(tested, told(LIVIA, HAPPENED))
                .build();
        Explanation explanation =
                Evaluator.standard().evaluate(dossier).of(tested).explanation();
        Ground ground = explanation.grounds().get(0);

        assertThat(explanation).hasToString("SUPPORTED (confidence moderate): \"the war\" happened");
        assertThat(explanation.decision()).hasToString("SUPPORTED (confidence moderate)");
        assertThat(ground).hasToString("TESTIMONY supports the claim");
        assertThat(ground.parts().get(0))
                .hasToString("Firm evidence from \"Livia's diary\", which nothing on record makes weak");
        assertThat(ground.parts().get(0).parts().get(0))
                .hasToString("\"the war\" happened (according to \"Livia's diary\")");
    }

    private static ImmutableList<Premise> leaves(Claim claim, Claim... others) {
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).claims(others).build();
        return Evaluator.standard().evaluate(dossier).of(claim).explanation().premises();
    }
}
