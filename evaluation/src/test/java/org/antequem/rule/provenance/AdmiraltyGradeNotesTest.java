package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.lineage.Independence;
import org.antequem.model.Admiralty;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class AdmiraltyGradeNotesTest {

    private static final String CODE = "ADMIRALTY_GRADE";
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source CONFIRMED =
            Source.document("a memorandum").observed(WAR).graded("A1").build();

    @Test
    void notes_what_is_graded_as_confirmed_where_nothing_on_record_confirms_it() {
        Claim claim = told(CONFIRMED, HAPPENED);

        assertThat(values(CODE, claim)).containsExactly(CONFIRMED, Admiralty.of("A1"));
        assertThat(judged(claim).findings(CODE).get(0).bearing()).isEqualTo(Bearing.NOTES);
        assertThat(judged(hypothesis(HAPPENED), claim).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void another_root_of_established_independence_confirms() {
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), told(DRUSUS, HAPPENED)))
                .isFalse();
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), told(DRUSUS, dated(WAR, "3"))))
                .isFalse();
    }

    @Test
    void what_has_the_same_root_or_is_not_known_to_be_independent_does_not() {
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), retold(DRUSUS, HAPPENED, CONFIRMED)))
                .isTrue();
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), unattributed(DRUSUS, HAPPENED)))
                .isTrue();
    }

    @Test
    void what_says_less_or_something_else_does_not() {
        assertThat(fires(CODE, told(CONFIRMED, dated(WAR, "3")), told(DRUSUS, HAPPENED)))
                .isTrue();
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), told(DRUSUS, Occurred.of(MUSTER))))
                .isTrue();
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), told(DRUSUS, HAPPENED.negated())))
                .isTrue();
    }

    @Test
    void independence_that_is_presumed_confirms_as_long_as_it_may_be_presumed() {
        Source ours =
                Source.unnamed("one of ours").described("ours").graded("B1").build();
        Source theirs = Source.unnamed("one of theirs").butNot("ours").build();
        Claim claim = unattributed(ours, HAPPENED);
        Claim other = unattributed(theirs, HAPPENED);

        assertThat(fires(CODE, claim, other)).isFalse();
        assertThat(Evaluator.standard()
                        .without(Independence.SIDES_SPEAK_SEPARATELY)
                        .evaluate(dossier(claim, other))
                        .of(claim)
                        .findings(CODE))
                .isNotEmpty();
    }

    @Test
    void who_never_spoke_confirms_nothing() {
        Claim claim = told(CONFIRMED, HAPPENED);

        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim, told(DRUSUS, HAPPENED)).without(DRUSUS))
                        .of(claim)
                        .findings(CODE))
                .isNotEmpty();
    }

    @Test
    void what_is_void_or_hedged_confirms_nothing() {
        Claim hedged = Claim.that("perhaps it happened")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();
        Claim withdrawn = Claim.that("it happened")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citingNobody()
                .withdrawn("0016")
                .build();
        Source early = Source.document("the early diary")
                .observed(WAR)
                .spoken(dating("2"))
                .build();

        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), hedged)).isTrue();
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), withdrawn)).isTrue();
        assertThat(fires(CODE, told(CONFIRMED, HAPPENED), told(early, dated(WAR, "5"))))
                .isTrue();
    }
}
