/**
 * The timeline: what follows from the dates in a set of statements, asked by the names of events.
 *
 * <p>The lowest package of the judgement. It stands on the model, and on {@code org.antequem.timeline.network}, which
 * computes with numbers what is asked here by name. It does not know who says what: a statement marks the bounds that
 * it sets, and an answer names the statements from which it follows.
 */
@NullMarked
@CheckReturnValue
package org.antequem.timeline;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
