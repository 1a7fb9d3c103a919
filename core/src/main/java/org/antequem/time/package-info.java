/**
 * Time as a record knows it: bounds, datings, spans and the gaps between them.
 *
 * <p>The ground floor. It stands on {@code java.time} and Guava and knows nothing of events, claims or sources. The
 * line is whole seconds of the proleptic Gregorian calendar, counted from 1970-01-01T00:00Z; bounds are inclusive and
 * "before" is strict. No type here is {@link Comparable}: uncertain dates have no total order.
 */
@NullMarked
@CheckReturnValue
package org.antequem.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
