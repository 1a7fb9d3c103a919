package org.antequem.law;

import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The definitions give the right answers where a search once gave wrong ones. */
@Tag("laws")
class FaultsByDefinitionTest {

    private static final Event TREATY =
            Event.called("the treaty").during("2010").build();
    private static final Event MARCH = Event.called("the march").build();
    private static final Source LIVIA = witness("Livia");
    private static final Source DRUSUS = witness("Drusus");
    private static final Source JULIA = witness("Julia");
    private static final Source GAZETTE = Source.report("the gazette").build();
    private static final Proposition IN_2011 = dated(MARCH, "2011");
    private static final Proposition BEFORE = Claim.that("it was over before the treaty")
            .event(MARCH)
            .wasOverBefore(TREATY)
            .build()
            .proposition();

    @Test
    void a_gazette_that_repeats_a_contested_witness_supports_nothing() {
        Claim livia = told(LIVIA, IN_2011);
        Claim drusus = told(DRUSUS, BEFORE);
        Claim gazette = retold(GAZETTE, IN_2011, LIVIA);

        assertThat(verdict(IN_2011, dossier(livia, drusus))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(IN_2011, dossier(livia, drusus, gazette))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        ContestByDefinition contest = contest(dossier(livia, drusus, gazette));
        assertThat(contest.isContested(livia)).isTrue();
        assertThat(contest.isContested(drusus)).isTrue();
        assertThat(contest.opponents(drusus)).hasSize(2);
    }

    @Test
    void two_witnesses_who_say_the_same_are_contested_alike() {
        Claim livia = told(LIVIA, IN_2011);
        Claim julia = told(JULIA, IN_2011);
        Claim drusus = told(DRUSUS, BEFORE);
        ContestByDefinition contest = contest(dossier(livia, julia, drusus));

        assertThat(contest.isContested(livia)).isTrue();
        assertThat(contest.isContested(julia)).isTrue();
        assertThat(contest.isContested(drusus)).isTrue();
    }

    @Test
    void a_second_word_takes_nothing_away() {
        Claim hedged = hedged(LIVIA, Occurred.of(Annals.WAR));
        Claim second = Annals.unattributed(eyewitness("Livia"), dated(Annals.WAR, "1990"));
        Claim other = hedged(DRUSUS, Occurred.of(Annals.WAR));

        assertThat(verdict(Occurred.of(Annals.WAR), dossier(hedged, other))).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(
                        Occurred.of(Annals.WAR),
                        dossier(
                                hedged(eyewitness("Livia"), Occurred.of(Annals.WAR)),
                                second,
                                hedged(eyewitness("Drusus"), Occurred.of(Annals.WAR)))))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_denied_order_is_contested_by_the_dates_that_force_it() {
        Event first = Event.called("the first").during("2010").build();
        Event second = Event.called("the second").during("2015").build();
        Proposition order =
                Claim.that("first").event(first).startedBefore(second).build().proposition();
        Claim denial = told(Source.document("Julia").observed(first, second).build(), order.negated());

        assertThat(contest(dossier(denial)).isContested(denial)).isTrue();
        assertThat(contest(dossier(denial)).opponents(denial)).hasSize(1);
    }

    @Test
    void what_contradicts_itself_contests_nothing() {
        Claim denial = told(DRUSUS, dated(MARCH, "2012").negated());
        Claim yes = told(LIVIA, Occurred.of(MARCH));
        Claim no = told(JULIA, Occurred.of(MARCH).negated());

        ContestByDefinition contest = contest(dossier(denial, yes, no));

        assertThat(contest.isContested(denial)).isFalse();
        assertThat(contest.opponents(yes)).containsExactly(ImmutableSet.of(no));
    }

    private static Claim hedged(Source teller, Proposition said) {
        return Claim.that(said.toString())
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
    }

    private static Source witness(String name) {
        return Source.document(name).observed(TREATY, MARCH, Annals.WAR).build();
    }

    private static Proposition dated(Event event, String when) {
        return new Occurred(event, Dating.of(when), Count.NOT_RECORDED);
    }

    private static Verdict verdict(Proposition hypothesis, Dossier dossier) {
        return SidesByDefinition.decision(
                        hypothesis(hypothesis),
                        view(dossier),
                        Evaluator.standard().rules())
                .verdict();
    }

    private static ContestByDefinition contest(Dossier dossier) {
        return ContestByDefinition.of(view(dossier), Evaluator.standard().rules(), ImmutableSet.of());
    }

    private static RecordView view(Dossier dossier) {
        return RecordView.of(dossier, Policy.STANDARD);
    }
}
