/**
 * Which assertions of a record contradict each other: for each one, whether there are others that can hold without it
 * and cannot hold with it.
 *
 * <p>It depends on the timeline, and the language of rules uses it and tells it which assertions are strong enough to
 * contest each other. It knows nothing of tellings, of rules, or of the claim that is put to the test.
 */
@NullMarked
@CheckReturnValue
package org.antequem.contest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
