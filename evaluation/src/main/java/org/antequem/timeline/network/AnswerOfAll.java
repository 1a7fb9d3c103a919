package org.antequem.timeline.network;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** The answer of all statements of a network to a question. It often shows what the answer of fewer statements is. */
final class AnswerOfAll {

    /** The answer that all statements do not force it: then fewer do not force it either. */
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
     * The answer that all statements may force it.
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

    /** True where some statements force it, too: they contain the proof. */
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

    /** True where some statements do not force it, because one is missing that is needed. */
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
