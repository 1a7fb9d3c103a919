package org.antequem.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor SENATE =
            Actor.group("the senate").actingFor(ROME).build();
    private static final Actor ENVOY =
            Actor.person("the envoy").actingFor(SENATE).build();
    private static final Actor STRANGER = Actor.person("the stranger").build();
    private static final Event EMBASSY = Event.called("the embassy").by(ROME).build();
    private static final Event STORM = Event.called("the storm").build();

    @Test
    void whoever_took_part_took_part_even_where_more_is_recorded() {
        Source source = Source.witness("a guard")
                .tookPartIn(EMBASSY)
                .observed(EMBASSY)
                .speakingFor(ROME)
                .build();

        assertThat(Position.of(source, EMBASSY)).isEqualTo(Position.TOOK_PART);
    }

    @Test
    void whoever_speaks_for_an_actor_of_the_event_acted_for_it() {
        assertThat(Position.of(Source.official("a spokesman").speakingFor(ROME).build(), EMBASSY))
                .isEqualTo(Position.ANSWERED_FOR);
    }

    @Test
    void words_of_an_actor_of_the_event_are_in_a_position_to_know() {
        assertThat(Position.of(Source.document("the decree").by(ROME).build(), EMBASSY))
                .isEqualTo(Position.ANSWERED_FOR);
    }

    @Test
    void whoever_merely_acts_for_another_does_not_know_what_that_one_does() {
        assertThat(Position.of(Source.document("the envoy's letter").by(ENVOY).build(), EMBASSY))
                .isEqualTo(Position.OUTSIDE);
    }

    @Test
    void an_actor_knows_what_those_did_who_act_for_it() {
        Event errand = Event.called("the errand").by(ENVOY).build();

        assertThat(Position.of(Source.document("the decree").by(ROME).build(), errand))
                .isEqualTo(Position.ANSWERED_FOR);
    }

    /** Even one that it spoke at another time than it was published. */
    @Test
    void whoever_tells_took_part_in_its_own_telling_and_in_no_other() {
        Source speech =
                Source.report("the speech").spoken("1903").published("1905").build();
        Source other =
                Source.report("what was said of the speech").spoken("1907").build();

        assertThat(Position.of(speech, speech.telling())).isEqualTo(Position.TOOK_PART);
        assertThat(Position.of(speech, speech.publication())).isEqualTo(Position.TOOK_PART);
        assertThat(Position.of(speech, speech.comingToLight())).isEqualTo(Position.OUTSIDE);
        assertThat(Position.of(speech, other.telling())).isEqualTo(Position.OUTSIDE);
        assertThat(Position.of(other, speech.telling())).isEqualTo(Position.OUTSIDE);
    }

    @Test
    void whoever_saw_it_observed_it() {
        assertThat(Position.of(Source.witness("a fisherman").observed(STORM).build(), STORM))
                .isEqualTo(Position.OBSERVED);
    }

    @Test
    void whoever_was_at_something_else_is_outside() {
        Source source = Source.witness("a fisherman")
                .tookPartIn(STORM)
                .observed(STORM)
                .by(STRANGER)
                .build();

        assertThat(Position.of(source, EMBASSY)).isEqualTo(Position.OUTSIDE);
        assertThat(Position.of(Source.witness("nobody known").build(), STORM)).isEqualTo(Position.OUTSIDE);
    }
}
