package org.antequem.timeline.network;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What all statements of a network make of a question, from which much can be seen of what fewer make of it. */
final class AnswerOfAll {

    /** Not forced: then fewer do not force it either. */
    static final AnswerOfAll NOT = new AnswerOfAll(true, Optional::empty, path -> ImmutableSet.of());

    private final boolean isOutOfReach;
    private final Supplier<Optional<Path>> proof;
    private final Supplier<ImmutableSet<Integer>> needed;

    private AnswerOfAll(
            boolean isOutOfReach, Supplier<Optional<Path>> proof, Function<Path, ImmutableSet<Integer>> needed) {
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
    static AnswerOfAll by(Supplier<Optional<Path>> proof, Function<Path, ImmutableSet<Integer>> needed) {
        return new AnswerOfAll(false, proof, needed);
    }

    boolean isOutOfReach() {
        return isOutOfReach;
    }

    Optional<Path> proof() {
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
