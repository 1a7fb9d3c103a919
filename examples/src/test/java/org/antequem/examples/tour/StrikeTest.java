package org.antequem.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;

class StrikeTest {

    @Test
    void prints_what_the_guide_shows() {
        assertThat(Page.of("docs/guide/witnesses.md").blocks("text"))
                .containsExactly(Page.printed(() -> Strike.main(new String[0])));
    }
}
