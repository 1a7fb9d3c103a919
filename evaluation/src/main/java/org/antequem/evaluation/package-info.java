/**
 * The evaluator, and what it returns: verdicts with the findings they were made from.
 *
 * <p>The top floor of the judgement. It asks every rule about every claim, seeks the lines that rules call for, weighs
 * them, and explains the result; it names no rule but in {@link org.antequem.evaluation.StandardRules}.
 */
@NullMarked
@CheckReturnValue
package org.antequem.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
