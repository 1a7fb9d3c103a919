package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.antequem.files.tree.Limits;
import org.junit.jupiter.api.Test;

class LargeFilesTest {

    private static final int LINKS = 20_000;

    /** Each source draws on the one after it, which is read before it. */
    @Test
    void a_long_lineage_is_read_in_any_order() {
        StringBuilder text = new StringBuilder("dossier: 1\ntitle: A test\nsources:\n");
        for (int i = 0; i < LINKS; i++) {
            text.append("  s%d: {report: report %d, drawing_on: s%d}\n".formatted(i, i, i + 1));
        }
        text.append("  s%d: {report: report %d}\n".formatted(LINKS, LINKS));

        DossierFile file = DossierFile.parse(text.toString(), "long.yaml");

        assertThat(file.dossier().sources()).hasSize(LINKS + 1);
    }

    @Test
    void a_long_circle_is_told() {
        StringBuilder text = new StringBuilder("dossier: 1\ntitle: A test\nsources:\n");
        for (int i = 0; i < LINKS; i++) {
            text.append("  s%d: {report: report %d, drawing_on: s%d}\n".formatted(i, i, (i + 1) % LINKS));
        }

        assertThatThrownBy(() -> DossierFile.parse(text.toString(), "long.yaml"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("s0 → s1 → s2 → ")
                .hasMessageContaining("it refers to itself, in a circle")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(1_000));
    }

    @Test
    void a_file_can_be_held_to_other_limits() {
        assertThatThrownBy(() ->
                        DossierFile.parse("dossier: 1\ntitle: A test\n", "test.yaml", Limits.DEFAULT.withBytes(10)))
                .isInstanceOf(UnreadableFileException.class);
    }
}
