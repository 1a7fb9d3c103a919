package org.antequem.contest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Those of all sets of assertions in which some are, and others are not.
 *
 * @param with those that are in each
 * @param without those that are in none
 */
record Choice(BitSet with, BitSet without) {

    /** All sets. */
    static Choice any() {
        return new Choice(new BitSet(), new BitSet());
    }

    /**
     * The choices that are left where one of some assertions is not there: the first, or else the second, and so on, so
     * that no two of them have a set in common.
     *
     * @param excluded those that cannot be where all of some are
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
