package org.antequem.model;

import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
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
        assertThat(storedAndBroughtBack(dossier())).isEqualTo(dossier());
    }

    @Test
    void of_what_a_view_leaves_out_is_stored_though_it_is_not_in_the_dossier()
            throws IOException, ClassNotFoundException {
        Source last = lastTeller();
        Dossier record = dossier(saidBy(Source.witness("Livia").build()));

        for (Dossier view : List.of(
                record.without(last),
                record.accordingTo(last),
                record.discounting(saidBy(last)),
                record.discounting(Claim.that("He told of it")
                        .states(new Saying(last, Occurred.of(WAR)))
                        .build()))) {
            assertThat(storedAndBroughtBack(view)).isEqualTo(view);
        }
    }

    private static Object storedAndBroughtBack(Dossier dossier) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(dossier);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static Dossier dossier() {
        return dossier(saidBy(lastTeller()));
    }

    private static Dossier dossier(Claim claim) {
        return Dossier.titled("a long story").claims(claim).build();
    }

    private static Claim saidBy(Source source) {
        return Claim.that("It happened").event(WAR).happened().saidBy(source).build();
    }

    private static Source lastTeller() {
        Source source = Source.witness("teller 1").fromNobody().build();
        for (int i = 2; i <= LINKS; i++) {
            source = Source.report("teller " + i).drawingOn(source).build();
        }
        return source;
    }
}
