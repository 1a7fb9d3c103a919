package org.antequem.testing.junit;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What is known of a dossier under test, which is judged when that is first asked for. */
record Judged(Dossier dossier, Optional<ReadFile> file, Supplier<Evaluation> evaluated) {

    private static final Namespace NAMESPACE = Namespace.create(Judged.class);

    static Judged of(DossierTest test, ExtensionContext context) throws Exception {
        Evaluator evaluator =
                test.judgedBy() == DossierTest.class ? Evaluator.standard() : Lookup.evaluator(test.judgedBy());
        Optional<ReadFile> file = test.file().isEmpty() ? Optional.empty() : Optional.of(read(test, context));
        Dossier dossier = file.isPresent() ? file.get().dossier() : Lookup.dossier(test, context);
        return new Judged(dossier, file, Suppliers.memoize(() -> evaluator.evaluate(dossier)));
    }

    private static ReadFile read(DossierTest test, ExtensionContext context) throws Exception {
        try {
            return ReadFile.of(test, context);
        } catch (NoClassDefFoundError missing) {
            if (String.valueOf(missing.getMessage()).startsWith("org/antequem/files/")) {
                throw new ExtensionConfigurationException("@DossierTest(file = \"" + test.file()
                        + "\") needs the module that reads files: expected the dependency"
                        + " org.antequem:antequem-files, in the scope test");
            }
            throw missing;
        }
    }

    /** @throws ExtensionConfigurationException where no class around the test has a dossier */
    static Judged in(ExtensionContext context) {
        @Nullable Judged judged = context.getStore(NAMESPACE).get(Judged.class, Judged.class);
        if (judged == null) {
            throw new ExtensionConfigurationException(
                    "no dossier for " + context.getRequiredTestClass().getName()
                            + ": expected @DossierTest on it or on a class around it");
        }
        return judged;
    }

    void keepIn(ExtensionContext context) {
        context.getStore(NAMESPACE).put(Judged.class, this);
    }

    Evaluation evaluation() {
        return evaluated.get();
    }

    /**
     * That it is from no file.
     *
     * @param what is only in files: {@code "ids"}
     */
    String complaint(String what) {
        return what + " are in files, and the dossier \"" + dossier
                + "\" is from none: expected @DossierTest(file = …)";
    }
}
