/**
 * The evaluator, and what it returns: verdicts with the findings they were made from.
 *
 * <p>It stands on the search and the explanations, and works out what a verdict hangs on. It names no rule but in
 * {@link org.antequem.evaluation.StandardRules}. The hypotheses alone stand on it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
