package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Least sets of assertions that cannot hold, as far as they were found. */
final class Conflicts {

    private final List<ImmutableSet<Integer>> all = new ArrayList<>();

    /** The same sets, as bits. */
    private final List<BitSet> bits = new ArrayList<>();

    static BitSet bits(Iterable<Integer> some) {
        BitSet bits = new BitSet();
        some.forEach(bits::set);
        return bits;
    }

    void add(ImmutableSet<Integer> conflict) {
        all.add(conflict);
        bits.add(bits(conflict));
    }

    int size() {
        return all.size();
    }

    /** In the order in which they were found. */
    ImmutableList<ImmutableSet<Integer>> all() {
        return ImmutableList.copyOf(all);
    }

    /** The first set that contains none of these assertions. */
    Optional<ImmutableSet<Integer>> lacking(BitSet without) {
        for (int i = 0; i < all.size(); i++) {
            if (!bits.get(i).intersects(without)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The assertions that complete a conflict with some assertions; where these contain a whole conflict, all of them.
     */
    BitSet completedBy(BitSet some) {
        BitSet last = new BitSet();
        for (BitSet conflict : bits) {
            BitSet missing = (BitSet) conflict.clone();
            missing.andNot(some);
            if (missing.isEmpty()) {
                return some;
            }
            if (missing.cardinality() == 1) {
                last.or(missing);
            }
        }
        return last;
    }
}
