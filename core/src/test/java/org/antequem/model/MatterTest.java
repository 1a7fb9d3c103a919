package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class MatterTest {

    private static final Matter SYRIA = Matter.of("Syria");
    private static final Matter COAST = SYRIA.part("the coast");
    private static final Matter PORT = COAST.part("the port");

    @Test
    void encloses_itself_and_what_lies_within() {
        ImmutableList<Matter> nested = ImmutableList.of(SYRIA, COAST, PORT);
        for (int outer = 0; outer < nested.size(); outer++) {
            for (int inner = 0; inner < nested.size(); inner++) {
                assertThat(nested.get(outer).encloses(nested.get(inner))).isEqualTo(outer <= inner);
            }
        }
    }

    @Test
    void is_another_matter_within_another() {
        Matter elsewhere = Matter.of("Lebanon").part("the coast");

        assertThat(elsewhere).isNotEqualTo(COAST);
        assertThat(SYRIA.encloses(elsewhere)).isFalse();
    }

    @Test
    void is_called_by_its_own_name() {
        assertThat(PORT).hasToString("the port");
    }
}
