package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Actor IRAN = Actor.state("Iran").build();
    private static final Actor GUARDS =
            Actor.group("the Guards").actingFor(IRAN).build();
    private static final Actor GENERAL =
            Actor.person("the general").actingFor(GUARDS).build();

    @Test
    void keeps_its_parts() {
        Actor minister = Actor.person("the minister")
                .actingFor(IRAN)
                .born("1950")
                .died("2020-01-03")
                .inOffice("minister", "1989/1997")
                .inOffice(new Office("envoy", Dating.UNKNOWN))
                .build();

        assertThat(minister).hasToString("the minister");
        assertThat(minister.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(minister.actsFor()).containsExactly(IRAN);
        assertThat(minister.born()).contains(Dating.of("1950"));
        assertThat(minister.died()).contains(Dating.of("2020-01-03"));
        assertThat(minister.offices())
                .containsExactly(new Office("minister", Dating.of("1989/1997")), new Office("envoy", Dating.UNKNOWN));
    }

    @Test
    void has_nothing_recorded_at_first() {
        assertThat(IRAN.actsFor()).isEmpty();
        assertThat(IRAN.born()).isEmpty();
        assertThat(IRAN.died()).isEmpty();
        assertThat(IRAN.offices()).isEmpty();
    }

    @Test
    void its_birth_its_death_and_its_terms_are_events() {
        Actor minister = Actor.person("the minister").born("1950").build();
        Office office = new Office("envoy", Dating.of("1989/1997"));

        assertThat(minister.birth())
                .isEqualTo(
                        Event.called("the birth of the minister").during("1950").build());
        assertThat(minister.death())
                .isEqualTo(Event.called("the death of the minister").build());
        assertThat(IRAN.birth()).hasToString("the founding of Iran");
        assertThat(GUARDS.death()).hasToString("the end of the Guards");
        assertThat(minister.term(office))
                .isEqualTo(Event.called("the term of the minister as envoy")
                        .during("1989/1997")
                        .build());
    }

    @Test
    void acts_for_those_for_whom_its_principals_act() {
        assertThat(GENERAL.isOrActsFor(GENERAL)).isTrue();
        assertThat(GENERAL.isOrActsFor(GUARDS)).isTrue();
        assertThat(GENERAL.isOrActsFor(IRAN)).isTrue();
    }

    @Test
    void does_not_act_for_its_agents() {
        assertThat(IRAN.isOrActsFor(GUARDS)).isFalse();
        assertThat(GUARDS.isOrActsFor(GENERAL)).isFalse();
        assertThat(Actor.person("somebody").build().isOrActsFor(IRAN)).isFalse();
    }

    @Test
    void is_stood_for_by_sources_that_it_speaks_through() {
        assertThat(Source.document("the memoir").by(GENERAL).build().standsFor(IRAN))
                .isTrue();
        assertThat(Source.official("the spokesman").speakingFor(GUARDS).build().standsFor(IRAN))
                .isTrue();
        assertThat(Source.official("the spokesman").speakingFor(GUARDS).build().standsFor(GENERAL))
                .isFalse();
        assertThat(Source.witness("a passer-by").build().standsFor(IRAN)).isFalse();
    }
}
