package org.antequem.model;

import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class LongLineageTest {

    private static final int LINKS = 100_000;

    @Test
    void of_a_hundred_thousand_sources_fits_in_a_dossier() {
        Dossier dossier = dossier();

        assertThat(dossier.sources()).hasSize(LINKS);
    }

    @Test
    void of_a_hundred_thousand_sources_has_the_same_hash_code_when_built_again() {
        assertThat(dossier().hashCode()).isEqualTo(dossier().hashCode());
    }

    @Test
    void of_a_hundred_thousand_sources_equals_another_one_built_apart() {
        assertThat(dossier()).isEqualTo(dossier());
    }

    @Test
    void of_a_hundred_thousand_sources_is_stored_and_brought_back() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(dossier());
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(dossier());
        }
    }

    private static Dossier dossier() {
        Source source = Source.witness("teller 1").fromNobody().build();
        for (int i = 2; i <= LINKS; i++) {
            source = Source.report("teller " + i).drawingOn(source).build();
        }
        return Dossier.titled("a long story")
                .claims(Claim.that("It happened")
                        .event(WAR)
                        .happened()
                        .saidBy(source)
                        .build())
                .build();
    }
}
