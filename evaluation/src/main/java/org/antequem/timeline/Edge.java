package org.antequem.timeline;

import org.antequem.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * {@code to − from ≤ most}, because a statement says so.
 *
 * @param most in seconds
 * @param statement null where it follows from what an event is: no event ends before it starts
 */
record Edge(Moment from, Moment to, long most, @Nullable Statement statement) {}
