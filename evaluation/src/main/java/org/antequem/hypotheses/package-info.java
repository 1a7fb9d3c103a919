/**
 * Competing hypotheses: several claims compared by the same evidence.
 *
 * <p>The package stands on the evaluation and decides nothing that its judgements do not. It knows no rule.
 *
 * @see "Heuer: Psychology of Intelligence Analysis (1999), chapter 8: Analysis of Competing Hypotheses"
 */
@NullMarked
@CheckReturnValue
package org.antequem.hypotheses;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
