package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What all statements of a network make of a question, from which much can be seen of what fewer make of it. */
final class Forced {

    /** Not forced, as is quick to see: then fewer do not force it either. */
    static final Forced NOT = new Forced(true, Optional.empty(), ImmutableSet::of);

    private final boolean isOutOfReach;
    private final Optional<Walk> proof;
    private final Supplier<ImmutableSet<Integer>> needed;

    private Forced(boolean isOutOfReach, Optional<Walk> proof, Supplier<ImmutableSet<Integer>> needed) {
        this.isOutOfReach = isOutOfReach;
        this.proof = proof;
        this.needed = Suppliers.memoize(needed::get);
    }

    /**
     * Maybe forced.
     *
     * @param proof empty where none was found
     * @param needed statements without which all the others do not force it; asked for once, and late
     */
    static Forced by(Optional<Walk> proof, Supplier<ImmutableSet<Integer>> needed) {
        return new Forced(false, proof, needed);
    }

    boolean isOutOfReach() {
        return isOutOfReach;
    }

    Optional<Walk> proof() {
        return proof;
    }

    /** True where these statements force it, too: the proof is made of them. */
    boolean isHeldBy(IntPredicate admitted) {
        if (proof.isEmpty()) {
            return false;
        }
        for (int statement : proof.get().statements()) {
            if (!admitted.test(statement)) {
                return false;
            }
        }
        return true;
    }

    /** True where these statements do not force it either, for one is missing that is needed. */
    boolean isRefusedBy(IntPredicate admitted) {
        if (isOutOfReach) {
            return true;
        }
        for (int statement : needed.get()) {
            if (!admitted.test(statement)) {
                return true;
            }
        }
        return false;
    }
}
