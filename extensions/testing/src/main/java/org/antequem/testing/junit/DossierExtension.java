package org.antequem.testing.junit;

import com.google.common.base.Suppliers;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the dossier of a test class, has it judged when first asked, and hands both to the tests. */
final class DossierExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DossierExtension.class);

    /** What is known of a dossier under test. */
    private record Judged(Dossier dossier, Supplier<Evaluation> evaluation) {}

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Optional<DossierTest> found =
                AnnotationSupport.findAnnotation(context.getRequiredTestClass(), DossierTest.class);
        if (found.isPresent()) {
            DossierTest test = found.get();
            Dossier dossier = Lookup.dossier(test, context);
            Evaluator evaluator =
                    test.judgedBy() == DossierTest.class ? Evaluator.standard() : Lookup.evaluator(test.judgedBy());
            context.getStore(NAMESPACE)
                    .put(Judged.class, new Judged(dossier, Suppliers.memoize(() -> evaluator.evaluate(dossier))));
        }
    }

    /** @throws ExtensionConfigurationException where no class around the test has a dossier */
    static Evaluation evaluation(ExtensionContext context) {
        return judged(context).evaluation().get();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Dossier.class || type == Evaluation.class || (isOfOneClaim(type) && isAmiss(parameter, context));
    }

    /** Where nobody else hands it over: a table may have a column of claims, or of verdicts. */
    private static boolean isAmiss(ParameterContext parameter, ExtensionContext context) {
        return isOfAMethod(parameter)
                && !AnnotationSupport.isAnnotated(parameter.getDeclaringExecutable(), TestTemplate.class)
                && !isRunForEachClaim(context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (isOfOneClaim(type)) {
            throw new ParameterResolutionException("a parameter of the type " + type.getSimpleName()
                    + " is of one claim: expected @EachClaim on the method, or an Evaluation to ask for it");
        }
        return type == Dossier.class ? judged(context).dossier() : evaluation(context);
    }

    private static boolean isRunForEachClaim(ExtensionContext context) {
        return context.getTestMethod()
                .filter(method -> AnnotationSupport.isAnnotated(method, EachClaim.class))
                .isPresent();
    }

    static boolean isOfAMethod(ParameterContext parameter) {
        return parameter.getDeclaringExecutable() instanceof Method;
    }

    static boolean isOfOneClaim(Class<?> type) {
        return type == Judgement.class || type == Verdict.class || type == Claim.class;
    }

    private static Judged judged(ExtensionContext context) {
        @Nullable Judged judged = context.getStore(NAMESPACE).get(Judged.class, Judged.class);
        if (judged == null) {
            throw new ExtensionConfigurationException(
                    "no dossier for " + context.getRequiredTestClass().getName()
                            + ": expected @DossierTest on it or on a class around it");
        }
        return judged;
    }
}
