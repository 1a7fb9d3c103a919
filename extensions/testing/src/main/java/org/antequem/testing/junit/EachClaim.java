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
 * Runs a test method once for each claim of the dossier, in its order. The test is named by the wording of the claim
 * and, if the dossier is from a file, its id. Parameters may be the {@link Claim}, its {@link Judgement} and its
 * {@link Verdict}. Only for classes with {@link DossierTest}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ClaimByClaim.class)
public @interface EachClaim {}
