package org.antequem.testing.junit;

import org.antequem.model.Dossier;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Supplies the dossier of a test class. An implementation needs a constructor without parameters. */
@FunctionalInterface
public interface DossierSource {

    /**
     * The dossier, which is asked for once per test class.
     *
     * @param context the test class with its annotations, which can hold a file name or the like
     * @throws Exception if the dossier cannot be supplied; the tests of the class fail with it
     */
    Dossier dossier(ExtensionContext context) throws Exception;
}
