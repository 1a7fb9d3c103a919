/**
 * Competing hypotheses: several claims side by side against the same evidence.
 *
 * <p>It stands above the evaluation, whose judgements it sets beside each other, and decides nothing that these do not;
 * it knows no rule.
 *
 * @see "Heuer: Psychology of Intelligence Analysis (1999), chapter 8: Analysis of Competing Hypotheses"
 */
@NullMarked
@CheckReturnValue
package org.antequem.hypotheses;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
