package org.antequem.rule;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Statement;

/**
 * What contradicts a statement and is no weaker: others that can all hold, and cannot together with it.
 *
 * @param by a few of those who contradict it, chosen by what they say and not by where they stand; empty where nobody
 *     does
 * @param more how many others contradict it as well, 0 or more
 * @param isUndecided true where the search ended before it was known whether anybody does
 */
public record Opposition(ImmutableSet<Statement> by, int more, boolean isUndecided) {

    /** Nobody contradicts it. */
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

    /** True where nobody contradicts it, as far as is known. */
    public boolean isNone() {
        return by.isEmpty();
    }
}
