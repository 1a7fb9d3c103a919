package org.antequem.contest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All sets of assertions that contain some assertions and lack others.
 *
 * @param with the assertions that each set contains
 * @param without the assertions that no set contains
 */
record Choice(BitSet with, BitSet without) {

    /** The choice of all sets. */
    static Choice any() {
        return new Choice(new BitSet(), new BitSet());
    }

    /**
     * The choices that remain where at least one of some assertions is missing: the first, or else the second, and so
     * on, so that no set is in two choices.
     *
     * @param excluded the assertions that cannot be in a set with all of some
     */
    List<Choice> without(Set<Integer> some, UnaryOperator<BitSet> excluded) {
        List<Choice> choices = new ArrayList<>();
        BitSet more = (BitSet) with.clone();
        BitSet less = (BitSet) without.clone();
        for (int one : some) {
            if (!more.get(one)) {
                BitSet others = (BitSet) less.clone();
                others.set(one);
                choices.add(new Choice((BitSet) more.clone(), others));
                if (less.get(one)) {
                    return choices;
                }
                more.set(one);
                less.or(excluded.apply(more));
                if (less.intersects(more)) {
                    return choices;
                }
            }
        }
        return choices;
    }
}
