package org.antequem.testing.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the dossier of a test class, has it judged when first asked, and hands both to the tests. */
final class DossierExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Optional<DossierTest> found =
                AnnotationSupport.findAnnotation(context.getRequiredTestClass(), DossierTest.class);
        if (found.isPresent()) {
            Judged.of(found.get(), context).keepIn(context);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return parameter.isAnnotated(Id.class)
                || type == Dossier.class
                || type == Evaluation.class
                || isFile(type, context)
                || (isOfOneClaim(type) && isAmiss(parameter, context));
    }

    private static boolean isFile(Class<?> type, ExtensionContext context) {
        return Judged.in(context).file().flatMap(file -> file.as(type)).isPresent();
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
        Judged judged = Judged.in(context);
        Optional<Id> id = parameter.findAnnotation(Id.class);
        if (id.isPresent()) {
            return judged.file()
                    .orElseThrow(() -> new ParameterResolutionException(judged.complaint("ids")))
                    .named(id.get().value(), type, judged);
        }
        if (isOfOneClaim(type)) {
            throw new ParameterResolutionException("a parameter of the type " + type.getSimpleName()
                    + " is of one claim: expected @EachClaim on the method, or an Evaluation to ask for it");
        }
        return type == Dossier.class
                ? judged.dossier()
                : type == Evaluation.class
                        ? judged.evaluation()
                        : judged.file().flatMap(file -> file.as(type)).orElseThrow();
    }

    private static boolean isRunForEachClaim(ExtensionContext context) {
        return context.getTestMethod()
                .filter(method -> AnnotationSupport.isAnnotated(method, EachClaim.class)
                        || AnnotationSupport.isAnnotated(method, EachExpectation.class))
                .isPresent();
    }

    static boolean isOfAMethod(ParameterContext parameter) {
        return parameter.getDeclaringExecutable() instanceof Method;
    }

    static boolean isOfOneClaim(Class<?> type) {
        return type == Judgement.class || type == Verdict.class || type == Claim.class;
    }
}
