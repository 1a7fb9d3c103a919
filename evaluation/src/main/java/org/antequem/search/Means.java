package org.antequem.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a line may be made of.
 *
 * @param least how strong each of its tellings has to be
 * @param roots on which it may rest; null for all
 * @param without the presumptions, voices and stipulations that it has to do without
 */
record Means(Strength least, @Nullable ImmutableSet<Source> roots, ImmutableSet<Object> without) {

    /** Everything of a strength or more. */
    static Means of(Strength least) {
        return new Means(least, null, ImmutableSet.of());
    }

    /** The stipulations, and what comes from these roots. */
    Means from(Set<Source> some) {
        return new Means(least, ImmutableSet.copyOf(some), without);
    }

    /** Without a presumption, a voice or a stipulation. */
    Means without(Object one) {
        return without(ImmutableSet.of(one));
    }

    Means without(Set<?> some) {
        return new Means(least, roots, Sets.union(without, some).immutableCopy());
    }

    /** The presumptions that it has to do without. */
    ImmutableSet<Presumption> switchedOff() {
        return without.stream()
                .filter(Presumption.class::isInstance)
                .map(Presumption.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean admitStipulation(Statement stipulation) {
        return !without.contains(stipulation);
    }

    boolean admit(AssessedTelling telling, Strength strength) {
        return strength.isAtLeast(least)
                && (roots == null || roots.contains(telling.root()))
                && (without.isEmpty() || !isDoneWithout(telling));
    }

    private boolean isDoneWithout(AssessedTelling telling) {
        return without.contains(telling.voice()) || presumes(telling.presuming());
    }

    /** True where something presumes what has to be done without. */
    boolean presumes(Set<Presumption> presuming) {
        return !Collections.disjoint(without, presuming);
    }
}
