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
 * Tests a dossier. Constructors and methods, also of nested classes, may have a {@link Dossier} and an
 * {@link Evaluation} as parameters; those with {@link EachClaim} also a {@link Claim}, a {@link Judgement} and a
 * {@link Verdict}. The dossier is read once and judged once for the class.
 *
 * <p>The dossier is the only static field, or else the only static method without parameters, of type {@link Dossier}
 * in the class that {@link #value} names, or in the test class. If there is none, it is sought in the superclasses, the
 * nearest first, then in their interfaces, and then in the class around a {@code @Nested} test. If there are several,
 * {@link #member} says which. A class that implements {@link DossierSource} is asked instead.
 *
 * <p>Or it is in a file, {@code @DossierTest(file = "letter.dossier.yaml")}, which needs {@code antequem-files}. Then
 * parameters can be named by their {@link Id} or be the {@code DossierFile}; {@link EachExpectation} checks what the
 * file expects; and a failed assertion says where its claim is in the file.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DossierExtension.class)
public @interface DossierTest {

    /** The class that has the dossier; the test class itself unless set. */
    Class<?> value() default DossierTest.class;

    /**
     * A dossier file in YAML or JSON on the class path, in the package of the test: {@code "letter.dossier.yaml"}. A
     * path with a leading slash starts at the root of the class path: {@code "/dossiers/letter.dossier.yaml"}. It is
     * sought beside the same classes, and in the same order, as a dossier in Java. If unset, the dossier is in Java.
     */
    String file() default "";

    /** The name of the static field or method that has the dossier, if there are several. */
    String member() default "";

    /**
     * The class that has the evaluator: its only static field, or method without parameters, of type {@code Evaluator}.
     * Unless set, the bundled rules and the standard policy are used.
     */
    Class<?> judgedBy() default DossierTest.class;
}
