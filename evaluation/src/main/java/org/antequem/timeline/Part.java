package org.antequem.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The solved network in which a question is asked: the whole, or what hangs together over what counts.
 *
 * @param subnetwork null for the whole
 */
record Part(Solution solution, @Nullable Subnetwork subnetwork) {

    /** The number here of a point of the whole. */
    int point(int ofWhole) {
        return subnetwork == null ? ofWhole : subnetwork.point(ofWhole);
    }
}
