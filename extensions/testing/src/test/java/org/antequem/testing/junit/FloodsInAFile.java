package org.antequem.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Dossier;
import org.junit.jupiter.api.Test;

/** A base class of tests, whose file is beside it. */
@DossierTest(file = "floods.dossier.yaml")
public abstract class FloodsInAFile {

    protected FloodsInAFile() {}

    @Test
    public void hears(Dossier dossier) {
        assertThat(dossier.title()).isEqualTo("The floods");
    }
}
