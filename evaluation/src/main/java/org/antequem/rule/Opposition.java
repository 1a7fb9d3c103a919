package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Statement;

/**
 * The statements that contradict another and are no weaker: all of them can hold, but not together with that one.
 *
 * @param by some of them, chosen by content and not by their order in the dossier; empty if there are none
 * @param more how many others there are, 0 or more
 * @param isUndecided true if the search ended before it was known whether there are any
 */
public record Opposition(ImmutableSet<Statement> by, int more, boolean isUndecided) {

    public Opposition {
        requireNonNull(by, "by");
    }

    /** The result if nothing contradicts the statement. */
    public static final Opposition NONE = new Opposition(ImmutableSet.of(), 0, false);

    /** It was too dear to find out whether anybody does. */
    static final Opposition UNDECIDED = new Opposition(ImmutableSet.of(), 0, true);

    /** Of those who contradict it, no more are named. */
    private static final int FEW = 5;

    /** Opposed by all of these, in their order, of whom the first few are named. */
    static Opposition by(ImmutableSet<Statement> all) {
        ImmutableSet<Statement> few = ImmutableSet.copyOf(all.asList().subList(0, Math.min(FEW, all.size())));
        return new Opposition(few, all.size() - few.size(), false);
    }

    /** True if nothing contradicts the statement, as far as is known. */
    public boolean isNone() {
        return by.isEmpty();
    }
}
