/**
 * The evaluator and what it returns: judgements, with the findings that they were made from.
 *
 * <p>The package stands on the search and the explanations, and works out what a verdict depends on. It names no rule
 * except in {@link org.antequem.evaluation.StandardRules}. Only the hypotheses stand on it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
