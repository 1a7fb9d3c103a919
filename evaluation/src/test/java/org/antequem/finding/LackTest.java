package org.antequem.finding;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Occurred;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;

/** What is lacking says so in a sentence. */
class LackTest {

    @Test
    void is_a_sentence() {
        assertThat(Lack.ofDate(Moment.startOf(WAR))).hasToString("no date of the start of \"the war\" is recorded");
        assertThat(new Lack.OfWords(Occurred.of(WAR)))
                .hasToString("nothing else on record speaks of what this says: \"the war\" happened");
        assertThat(new Lack.OfStages(WAR)).hasToString("no stage of \"the war\" is recorded");
        assertThat(new Lack.OfInterests()).hasToString("no interest is recorded");
        assertThat(Lack.of("text", eyewitness("Livia"))).hasToString("no text of \"Livia\" is recorded");
    }
}
