package org.antequem.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

    @Test
    void prints_what_the_guide_shows() {
        assertThat(String.join("\n", Page.of("docs/guide/own-rules.md").blocks("text")))
                .isEqualTo(Page.printed(() -> OwnRules.main(new String[0])));
    }
}
