package org.antequem.record;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.antequem.lineage.Reading;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;

/** Words along a chain of telling, read by some conventions; what that presumes is no more than it takes. */
record ReadByConventions(Conventions conventions) implements Reading {

    @Override
    public ImmutableSet<Presumption> presumed(Proposition citing, Proposition cited) {
        Set<Presumption> possible = Sets.union(
                Approximations.presumedBy(citing, conventions), Approximations.presumedBy(cited, conventions));
        return Approximations.choices(possible).stream()
                .filter(some -> bearsOut(citing, cited, Sets.difference(possible, some)))
                .findFirst()
                .orElseGet(() -> ImmutableSet.copyOf(possible));
    }

    private boolean bearsOut(Proposition citing, Proposition cited, Set<Presumption> without) {
        Conventions left = Approximations.without(without, conventions);
        return cited.in(left).entails(citing.in(left));
    }
}
