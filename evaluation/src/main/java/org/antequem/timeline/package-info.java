/**
 * The timeline: what the dates in a set of statements force, by the names of events.
 *
 * <p>The first layer of the judgement that others may use. It stands on the model, and on
 * {@code org.antequem.timeline.network}, which works out by number what is asked here by name. It knows nothing of who
 * says what: a statement marks the bounds that it sets, and an answer comes with the statements that force it.
 */
@NullMarked
@CheckReturnValue
package org.antequem.timeline;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
