package org.antequem.model;

import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

/** What may hold others of its own kind may do so a hundred thousand deep. */
class DeepNestingTest {

    private static final int DEEP = 100_000;

    @Test
    void of_whom_actors_act_for() {
        Actor actor = ROME;
        for (int i = 0; i < DEEP; i++) {
            actor = Actor.person("envoy " + i).actingFor(actor).build();
        }
        Event event = Event.called("the embassy").by(actor).build();

        assertThat(actor.isOrActsFor(ROME)).isTrue();
        assertThat(actor.isOrActsFor(Actor.state("Parthia").build())).isFalse();
        assertThat(dossier(Claim.that("They came").event(event).happened()).actors())
                .hasSize(DEEP + 1);
    }

    @Test
    void of_whom_actors_act_for_in_more_than_one_way() {
        Actor actor = ROME;
        for (int i = 0; i < 64; i++) {
            actor = Actor.group("legion " + i)
                    .actingFor(Actor.person("legate " + i).actingFor(actor).build())
                    .actingFor(Actor.person("tribune " + i).actingFor(actor).build())
                    .build();
        }

        assertThat(actor.isOrActsFor(Actor.state("Parthia").build())).isFalse();
    }

    @Test
    void of_stages_of_stages() {
        Event event = WAR;
        for (int i = 0; i < DEEP; i++) {
            event = Event.called("stage " + i).asStage(Stage.EXECUTION, event).build();
        }

        assertThat(dossier(Claim.that("It began").event(event).happened()).stipulations())
                .hasSize(DEEP);
    }

    @Test
    void of_interests_against_interests() {
        Interest interest = interest(Matter.of("Armenia"), 0).build();
        for (int i = 1; i < DEEP; i++) {
            interest = interest(Matter.of("Armenia"), i).opposedTo(interest).build();
        }

        assertThat(Dossier.titled("Against all").interests(interest).build().stipulations())
                .isNotEmpty();
    }

    @Test
    void of_matters_within_matters() {
        assertThat(deep()).isEqualTo(deep()).hasSameHashCodeAs(deep());
        assertThat(deep().part("the port")).isNotEqualTo(deep());
        assertThat(Dossier.titled("Far within")
                        .interests(interest(deep(), 0).build())
                        .build()
                        .interests())
                .hasSize(1);
    }

    @Test
    void of_sayings_is_refused_beyond_a_hundred() {
        Proposition said = new Occurred(WAR, Dating.UNKNOWN, Count.NOT_RECORDED);
        for (int i = 0; i < 100; i++) {
            said = new Saying(ENVOY, said);
        }
        Proposition most = said;

        assertThat(most.sources()).containsExactly(ENVOY);
        assertThat(most.hashCode()).isEqualTo(new Saying(ENVOY, ((Saying) most).said()).hashCode());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Saying(ENVOY, most))
                .withMessage("\"the envoy says that …\": expected at most 100 sayings and denials within each other");
        assertThatIllegalArgumentException().isThrownBy(() -> new Saying(ENVOY, most.negated()));
    }

    private static Matter deep() {
        Matter matter = Matter.of("Syria");
        for (int i = 0; i < DEEP; i++) {
            matter = matter.part("part " + i);
        }
        return matter;
    }

    private static InterestBuilder interest(Matter matter, int number) {
        return Interest.of(ROME).in(matter).seeking("means " + number).inOrderTo("an end");
    }

    private static Dossier dossier(ClaimBuilder claim) {
        return Dossier.titled("Deep").claims(claim.saidBy(ENVOY).build()).build();
    }
}
