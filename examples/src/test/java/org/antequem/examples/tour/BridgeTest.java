package org.antequem.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;

class BridgeTest {

    @Test
    void prints_what_the_guide_shows() {
        assertThat(String.join("", Page.of("docs/guide/concepts.md").blocks("text")))
                .isEqualTo(Page.printed(() -> Bridge.main(new String[0])).replace("\n\n", "\n"));
    }
}
