package org.antequem.contest;

import com.google.common.primitives.ImmutableIntArray;

/**
 * {@code head − tail ≤ weight}, because of some assertions.
 *
 * @param tail a point by number; {@link Distances#ZERO} is the zero of the timeline
 * @param weight in seconds
 * @param owners the assertions by number; empty where the arc says that no event ends before it starts, or what is
 *     granted
 * @param relation a number that the two arcs of one relation share, there and back: they make no circle by themselves
 */
record Arc(int tail, int head, long weight, ImmutableIntArray owners, int relation) {

    boolean isOf(int assertion) {
        return owners.contains(assertion);
    }

    /** This arc, and then another. */
    Arc then(Arc next, int number) {
        return new Arc(
                tail,
                next.head,
                weight + next.weight,
                ImmutableIntArray.builder().addAll(owners).addAll(next.owners).build(),
                number);
    }
}
