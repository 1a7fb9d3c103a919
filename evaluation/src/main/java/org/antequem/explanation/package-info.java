/**
 * Why a claim is judged as it is: a tree of conclusions, inferences and statements, and the texts made from it.
 *
 * <p>The package stands on the record, the findings and the verdict. It knows neither the rules that make them nor the
 * evaluator that asks these. It holds values of the record and of the findings;
 * {@link org.antequem.explanation.Explanation#text} and the methods beside it are the one place where they become text.
 */
@NullMarked
@CheckReturnValue
package org.antequem.explanation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
