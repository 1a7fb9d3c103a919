/**
 * The network of dates by number: what bounds on the distances between points force.
 *
 * <p>The lowest layer of the judgement, below the timeline, which alone may know it; it is not exported. Events, points
 * and statements are numbers here, and {@link org.antequem.timeline.network.Network} is the one way in. It stands on
 * {@code org.antequem.time} and takes distances on the calendar as the model states them; of events, statements and
 * claims it knows nothing.
 */
@NullMarked
@CheckReturnValue
package org.antequem.timeline.network;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
