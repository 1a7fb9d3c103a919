package org.antequem.world;

import org.antequem.model.Event;

/**
 * An event, and when it happened as only the generator knows: what a random record says of it is mostly near that.
 *
 * @param day from the first of {@link RandomDates}
 */
record Placed(Event event, int day) {}
