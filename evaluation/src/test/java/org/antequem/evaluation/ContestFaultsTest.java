package org.antequem.evaluation;

import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Small records in which it once mattered which of several contradictions was named. */
final class ContestFaultsTest {

    private static final Event TREATY =
            Event.called("the treaty").during("2010").build();
    private static final Event MARCH = Event.called("the march").build();
    private static final Proposition IN_2011 = new Occurred(MARCH, Dating.of("2011"), Count.NOT_RECORDED);
    private static final Source LIVIA = witness("Livia");
    private static final Claim LIVIAS = told(LIVIA, IN_2011);
    private static final Claim DRUSUS = Claim.that("it was over by then")
            .event(MARCH)
            .wasOverBefore(TREATY)
            .saidBy(witness("Drusus"))
            .citingNobody()
            .build();
    private static final Claim TESTED = hypothesis(IN_2011);

    private static Source witness(String name) {
        return Source.witness(name).observed(TREATY, MARCH).build();
    }

    @Test
    void a_retelling_frees_nothing() {
        Claim gazette = retold(Source.report("the gazette").build(), IN_2011, LIVIA);

        assertInAllOrders(Verdict.NOT_ENOUGH_EVIDENCE, TESTED, LIVIAS, DRUSUS);
        assertInAllOrders(Verdict.NOT_ENOUGH_EVIDENCE, TESTED, LIVIAS, DRUSUS, gazette);
        assertContested(LIVIAS, DRUSUS);
        assertContested(LIVIAS, DRUSUS, gazette);
    }

    @Test
    void all_who_say_the_same_are_contested() {
        Claim julia = told(witness("Julia"), IN_2011);

        assertContested(LIVIAS, DRUSUS, julia);
        assertInAllOrders(Verdict.NOT_ENOUGH_EVIDENCE, LIVIAS, DRUSUS, julia);
        assertInAllOrders(Verdict.NOT_ENOUGH_EVIDENCE, julia, DRUSUS, LIVIAS);
    }

    @Test
    void who_denies_an_order_is_contested_by_the_dates_that_force_it() {
        Event peace = Event.called("the peace").during("2015").build();
        Source there = Source.witness("Livia").observed(TREATY, peace).build();
        Proposition order = Claim.that("it came first")
                .event(TREATY)
                .startedBefore(peace)
                .build()
                .proposition();
        Claim denial = told(there, order.negated());

        assertContested(denial);
        assertThat(evaluated(List.of(denial)).of(hypothesis(order.negated())).verdict())
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void who_dates_is_contested_by_the_denial_of_the_order_that_follows() {
        Event peace = Event.called("the peace").build();
        Source there = Source.witness("Livia").observed(TREATY, peace).build();
        Source other = Source.witness("Drusus").observed(TREATY, peace).build();
        Proposition order = Claim.that("it came first")
                .event(TREATY)
                .startedBefore(peace)
                .build()
                .proposition();
        Claim denial = told(there, order.negated());
        Claim date = told(other, new Occurred(peace, Dating.of("2015"), Count.NOT_RECORDED));

        assertContested(denial, date);
        assertThat(evaluated(List.of(date)).of(date).findings(ProvenanceRules.CONTESTED))
                .isEmpty();
    }

    /** What is handed down is contested with that from which it comes, though it says less. */
    @Test
    void contest_goes_down_the_chain() {
        Claim first = told(LIVIA, new Occurred(MARCH, Dating.of("2011-05"), Count.NOT_RECORDED));
        Claim other = told(witness("Drusus"), new Occurred(MARCH, Dating.of("2011-06"), Count.NOT_RECORDED));
        Claim gazette = retold(Source.document("the gazette").build(), IN_2011, LIVIA);

        assertContested(first, other, gazette);
    }

    @Test
    void a_chain_of_distances_that_contradict_each_other_two_by_two_is_contested_throughout() {
        List<Event> events = new ArrayList<>();
        events.add(Event.called("e0").during("2015-03-05").build());
        for (int i = 1; i < 8; i++) {
            events.add(Event.called("e" + i).build());
        }
        Source one = Source.witness("X").observed(events.toArray(Event[]::new)).build();
        Source other =
                Source.witness("Y").observed(events.toArray(Event[]::new)).build();
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            claims.add(apart(events.get(i - 1), events.get(i), Span.days(10), one));
            claims.add(apart(events.get(i - 1), events.get(i), Span.weeks(2), other));
        }

        Judgement last = evaluated(claims).of(claims.get(claims.size() - 1));
        assertThat(last.findings(ProvenanceRules.CONTESTED)).hasSize(1);
    }

    private static Claim apart(Event first, Event second, Span by, Source teller) {
        return Claim.that(second + " followed after " + by)
                .event(second)
                .startedAfter(first)
                .by(Span.exactly(by))
                .saidBy(teller)
                .citingNobody()
                .build();
    }

    private static void assertContested(Claim... claims) {
        for (List<Claim> order : Collections2.permutations(ImmutableList.copyOf(claims))) {
            Evaluation evaluation = evaluated(order);
            for (Claim claim : claims) {
                assertThat(evaluation.of(claim).findings(ProvenanceRules.CONTESTED))
                        .as("%s among %s", claim, order)
                        .isNotEmpty();
            }
        }
    }

    private static void assertInAllOrders(Verdict verdict, Claim tested, Claim... others) {
        ImmutableList<Claim> all =
                ImmutableList.<Claim>builder().add(tested).add(others).build();
        for (List<Claim> order : Collections2.permutations(all)) {
            assertThat(evaluated(order).of(tested).verdict())
                    .as("%s among %s", tested, order)
                    .isEqualTo(verdict);
        }
    }

    private static Evaluation evaluated(List<Claim> claims) {
        return Evaluator.standard()
                .evaluate(Dossier.titled("the annals").claims(claims).build());
    }
}
