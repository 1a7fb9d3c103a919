package org.antequem.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests a dossier. Constructors and methods, of nested classes too, may have a {@link Dossier} and an
 * {@link Evaluation} as parameters; those with {@link EachClaim} also a {@link Claim}, a {@link Judgement} and a
 * {@link Verdict}. The dossier is read once for the class, and judged once.
 *
 * <p>It is the only static field, or else the only static method without parameters, that is a {@link Dossier}: of the
 * class that is named, or of the test itself. Where there are several, {@link #member} says which. A class that
 * implements {@link DossierSource} is asked instead: so a dossier can come from a file.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DossierExtension.class)
public @interface DossierTest {

    /** Where the dossier is; the test class itself unless set. */
    Class<?> value() default DossierTest.class;

    /** The name of the static field or method, where there is more than one. */
    String member() default "";

    /**
     * A class whose only static field, or method without parameters, that is an {@code Evaluator} judges it; the
     * bundled rules under the standard policy unless set.
     */
    Class<?> judgedBy() default DossierTest.class;
}
