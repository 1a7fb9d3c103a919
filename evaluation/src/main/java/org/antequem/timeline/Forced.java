package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What all statements of a network make of a question, from which much can be seen of what fewer make of it. */
final class Forced {

    /** Not forced: then fewer do not force it either. */
    static final Forced NOT = new Forced(true, Optional::empty, walk -> ImmutableSet.of());

    private final boolean isOutOfReach;
    private final Supplier<Optional<Walk>> proof;
    private final Supplier<ImmutableSet<Integer>> needed;

    private Forced(boolean isOutOfReach, Supplier<Optional<Walk>> proof, Function<Walk, ImmutableSet<Integer>> needed) {
        this.isOutOfReach = isOutOfReach;
        this.proof = Suppliers.memoize(proof::get);
        this.needed = Suppliers.memoize(() -> proof().map(needed).orElse(ImmutableSet.of()));
    }

    /**
     * Maybe forced.
     *
     * @param proof sought when it is first asked for; empty where none is found
     * @param needed the statements of the proof without which all others do not force it; sought when first asked for
     */
    static Forced by(Supplier<Optional<Walk>> proof, Function<Walk, ImmutableSet<Integer>> needed) {
        return new Forced(false, proof, needed);
    }

    boolean isOutOfReach() {
        return isOutOfReach;
    }

    Optional<Walk> proof() {
        return proof.get();
    }

    /** True where these statements force it, too: the proof is made of them. */
    boolean isHeldBy(IntPredicate admitted) {
        if (proof().isEmpty()) {
            return false;
        }
        for (int statement : proof().get().statements()) {
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
