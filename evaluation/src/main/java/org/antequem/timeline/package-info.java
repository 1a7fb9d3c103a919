/**
 * The temporal network: what the dates in a set of statements force.
 *
 * <p>The first floor of the judgement. It stands on the model and knows nothing of who says what: a statement is a
 * label on a constraint, and an answer comes with the statements that force it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.timeline;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
