package org.antequem.law;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.antequem.model.Claim;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** A record that breaks a law is made smaller, claim by claim, so that whatever is left must be a record. */
final class ThemedWorldsTest {

    @Test
    void a_record_without_some_of_its_claims_is_a_record() {
        ThemedWorlds.some(Laws.worlds(30)).forEach(world -> {
            for (Claim one : world.claims()) {
                for (Claim other : world.claims()) {
                    assertThatCode(() -> world.without(one).without(other).dossier())
                            .as("without %s and %s: %s", one, other, world)
                            .doesNotThrowAnyException();
                }
            }
        });
    }
}
