package org.antequem.timeline;

import org.antequem.model.EndpointRelation;

/**
 * A distance in days, months or years, which comes to more or fewer seconds as its anchor moves.
 *
 * @param statement who says it
 * @param point the one that is placed
 * @param anchor the one from which it is counted
 */
record Calendar(int statement, int point, int anchor, EndpointRelation relation) {}
