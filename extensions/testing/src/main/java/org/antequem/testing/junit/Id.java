package org.antequem.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.verdict.Verdict;

/**
 * Says by an id of the dossier file what a parameter of a test is: a {@link Claim}, its {@link Judgement} or
 * {@link Verdict}, an event, a source, an actor, an interest, a matter or a presumption. Only for classes with
 * {@link DossierTest#file}; a dossier in Java has constants instead.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Id {

    /** The id as it stands in the file. */
    String value();
}
