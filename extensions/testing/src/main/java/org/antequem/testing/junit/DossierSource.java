package org.antequem.testing.junit;

import org.antequem.model.Dossier;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Reads the dossier of a test. A class that does needs a constructor without parameters. */
@FunctionalInterface
public interface DossierSource {

    /**
     * Reads it.
     *
     * @param context the test class, with the annotations that say more: a file name, say
     * @throws Exception which fails the tests of the class
     */
    Dossier dossier(ExtensionContext context) throws Exception;
}
