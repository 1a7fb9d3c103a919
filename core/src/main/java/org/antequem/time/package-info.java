/**
 * Time as a record knows it: bounds, datings, spans and the gaps between them.
 *
 * <p>The lowest package. It stands on {@code java.time} and Guava and knows nothing of events, claims or sources. Time
 * is counted in whole seconds of the proleptic Gregorian calendar from 1970-01-01T00:00Z; bounds are inclusive and
 * "before" is strict. Every type is immutable; null is refused unless a parameter is marked as nullable. No type is
 * {@link Comparable}: uncertain dates have no total order.
 */
@NullMarked
@CheckReturnValue
package org.antequem.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
