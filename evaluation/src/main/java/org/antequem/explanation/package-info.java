/**
 * Why a claim is judged as it is, as a value: a tree of conclusions, inferences and statements, and the texts made of
 * it.
 *
 * <p>It stands on the record, the findings and the verdict, and knows neither the rules that make them nor the
 * evaluator that asks these. What it holds are values of the record and of the findings; the one place where they
 * become text is {@link org.antequem.explanation.Explanation#text} and its kin.
 */
@NullMarked
@CheckReturnValue
package org.antequem.explanation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
