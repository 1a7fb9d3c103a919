package org.antequem.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Checks every verdict that the dossier file expects ({@code expect: refuted}), one test for each, named by the id and
 * the wording of the claim. The method, whose body may be empty, runs if the verdict is as expected. Its parameters may
 * be the {@link Claim}, its {@link Judgement} and its {@link Verdict}. Only for classes with {@link DossierTest#file}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ExpectationByExpectation.class)
public @interface EachExpectation {}
