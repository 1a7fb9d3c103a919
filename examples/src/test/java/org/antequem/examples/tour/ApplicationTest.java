package org.antequem.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void prints_what_the_guide_shows() {
        assertThat(String.join("\n", Page.of("docs/guide/embedding.md").blocks("text")))
                .isEqualTo(Page.printed(ApplicationTest::run));
    }

    private static void run() {
        try {
            Application.main(new String[0]);
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
