package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.testimony.Accused.DRUSUS;
import static org.antequem.rule.testimony.Accused.LIVIA;
import static org.antequem.rule.testimony.Accused.MARCUS;
import static org.antequem.rule.testimony.Accused.MARCUS_DID_IT;
import static org.antequem.rule.testimony.Accused.OF_MARCUS;
import static org.antequem.rule.testimony.Accused.PUBLIUS;
import static org.antequem.rule.testimony.Accused.hypothesis;
import static org.antequem.rule.testimony.Accused.judgement;
import static org.antequem.rule.testimony.Accused.verdict;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Whoever is accused would deny it in any case. */
class OwnCauseTest {

    private final Claim accused = told(LIVIA, Deed.of(WAR, MARCUS));
    private final Claim denied = told(OF_MARCUS, Deed.of(WAR, MARCUS).negated());

    @Test
    void the_denial_of_the_accused_refutes_nothing() {
        assertThat(verdict(MARCUS_DID_IT, denied)).isEqualTo(Verdict.REFUTED);
        assertThat(verdict(MARCUS_DID_IT, accused, denied)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(MARCUS_DID_IT, accused)).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void who_is_named_as_the_doer_by_the_author_is_accused() {
        Event shooting = Event.called("the shooting").by(MARCUS).build();
        Source himself =
                Source.witness("Marcus himself").by(MARCUS).tookPartIn(shooting).build();

        assertThat(verdict(
                        hypothesis("Marcus did it", Deed.of(shooting, MARCUS)),
                        told(himself, Deed.of(shooting, MARCUS).negated())))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(
                        hypothesis("it happened", Occurred.of(shooting)),
                        told(himself, Occurred.of(shooting).negated())))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(
                        hypothesis("it happened", Occurred.of(shooting)),
                        told(LIVIA, Occurred.of(shooting).negated())))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(hypothesis("it happened", Occurred.of(shooting)), told(himself, Occurred.of(shooting))))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whoever_stands_with_him_speaks_in_his_cause() {
        Actor service = Actor.group("the service").build();
        Actor agent = Actor.person("the agent").actingFor(service).build();
        Source counsel =
                Source.official("his counsel").speakingFor(MARCUS).observed(WAR).build();
        Source spokesman = Source.official("the service's spokesman")
                .speakingFor(service)
                .observed(WAR)
                .build();

        assertThat(fires("OWN_CAUSE", told(counsel, Deed.of(WAR, MARCUS).negated()), accused))
                .isTrue();
        assertThat(fires("OWN_CAUSE", told(spokesman, Deed.of(WAR, agent).negated()), told(LIVIA, Deed.of(WAR, agent))))
                .isTrue();
        assertThat(fires("OWN_CAUSE", told(spokesman, Deed.of(WAR, MARCUS).negated()), accused))
                .isFalse();
    }

    /** Of several, the first by content, so that no order decides. */
    @Test
    void names_the_same_accuser_in_whatever_order() {
        Claim denial = told(OF_MARCUS, Deed.of(WAR, MARCUS).negated());
        Claim other = told(DRUSUS, Deed.of(WAR, MARCUS));

        assertThat(judged(denial, accused, other).findings("OWN_CAUSE"))
                .isNotEmpty()
                .isEqualTo(judged(denial, other, accused).findings("OWN_CAUSE"));
    }

    @Test
    void to_name_another_is_to_clear_oneself_and_to_admit_it_is_not() {
        assertThat(fires("OWN_CAUSE", told(OF_MARCUS, Deed.of(WAR, PUBLIUS)), accused))
                .isTrue();
        assertThat(fires("OWN_CAUSE", told(OF_MARCUS, Deed.of(WAR, MARCUS)), accused))
                .isFalse();
        assertThat(fires("OWN_CAUSE", told(OF_MARCUS, Occurred.of(WAR)), accused))
                .isFalse();
        assertThat(fires("OWN_CAUSE", told(DRUSUS, Deed.of(WAR, PUBLIUS)), accused))
                .isFalse();
    }

    @Test
    void a_weaker_word_accuses_nobody() {
        Claim rumour = Claim.that("they say it was Marcus")
                .event(WAR)
                .wasBy(MARCUS)
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();

        assertThat(fires("OWN_CAUSE", denied, rumour)).isFalse();
        assertThat(fires("OWN_CAUSE", denied, accused)).isTrue();
    }

    @Test
    void another_date_clears_him_only_where_it_is_recorded_what_belief_in_the_deed_costs_him() {
        Claim dated = told(OF_MARCUS, new Occurred(WAR, Dating.of("1899"), Count.NOT_RECORDED));
        Interest freedom = Interest.of(MARCUS)
                .in(Matter.of("the trial"))
                .seeking("an acquittal")
                .inOrderTo("be free")
                .harmedByBelief(accused)
                .build();
        Dossier dossier = Dossier.titled("the trial")
                .claims(dated, accused)
                .interests(freedom)
                .build();

        assertThat(fires("OWN_CAUSE", dated, accused)).isFalse();
        assertThat(Evaluator.standard().evaluate(dossier).of(dated).findings("OWN_CAUSE"))
                .hasSize(1);
    }

    @Test
    void another_date_clears_him_where_belief_in_the_deed_costs_those_for_whom_he_acted() {
        Actor union = Actor.state("the union").build();
        Actor police = Actor.group("its police").actingFor(union).build();
        Source commission = Source.report("the union's commission")
                .speakingFor(union)
                .examined(WAR)
                .build();
        Claim dated = told(commission, new Occurred(WAR, Dating.of("1941"), Count.NOT_RECORDED));
        Claim ofPolice = told(LIVIA, Deed.of(WAR, police));

        assertThat(isOwnCause(dated, ofPolice, harmed(union, ofPolice))).isTrue();
        assertThat(isOwnCause(dated, ofPolice, harmed(police, ofPolice))).isTrue();
        assertThat(isOwnCause(dated, ofPolice, harmed(PUBLIUS, ofPolice))).isFalse();
        assertThat(isOwnCause(
                        dated,
                        ofPolice,
                        harmed(Actor.person("an officer").actingFor(police).build(), ofPolice)))
                .isFalse();
        assertThat(isOwnCause(told(LIVIA, dated.proposition()), ofPolice, harmed(union, ofPolice)))
                .isFalse();
    }

    private static Interest harmed(Actor holder, Claim believed) {
        return Interest.of(holder)
                .in(Matter.of("the massacre"))
                .seeking("to be believed innocent")
                .inOrderTo("keep its name")
                .harmedByBelief(believed)
                .build();
    }

    private static boolean isOwnCause(Claim dated, Claim accusing, Interest interest) {
        Dossier dossier = Dossier.titled("the massacre")
                .claims(dated, accusing)
                .interests(interest)
                .build();
        return !Evaluator.standard()
                .evaluate(dossier)
                .of(dated)
                .findings("OWN_CAUSE")
                .isEmpty();
    }

    @Test
    void is_presumed_and_can_be_switched_off() {
        Evaluator other = Evaluator.standard().under(Policy.STANDARD.without(TestimonyRules.DENIAL_SERVES_THE_ACCUSED));

        assertThat(judgement(MARCUS_DID_IT, other, accused, denied).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }
}
