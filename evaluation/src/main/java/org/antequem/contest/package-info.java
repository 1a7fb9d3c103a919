/**
 * Which assertions of a record contradict each other: of each, whether others can hold without it and not with it.
 *
 * <p>It stands on the timeline and is used by the language of rules, which tells it which assertions are strong enough
 * to be held against each other. It knows nothing of tellings, of rules, or of the claim that is put to the test.
 */
@NullMarked
@CheckReturnValue
package org.antequem.contest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
