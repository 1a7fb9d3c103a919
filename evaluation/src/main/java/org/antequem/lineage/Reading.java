package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;

/** How words are read when claims are compared along a chain of telling. */
public interface Reading {

    /** The conventions by which dates and numbers are read. */
    Conventions conventions();

    /**
     * What is presumed if one proposition is taken to bear out another; empty if it does not bear it out, whatever is
     * presumed.
     *
     * @param citing the proposition that is to be borne out
     * @param cited the proposition that entails it, by {@link #conventions}
     */
    Optional<ImmutableSet<Presumption>> presumed(Proposition citing, Proposition cited);

    /** A reading by some conventions that presumes nothing. */
    static Reading by(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return new Reading() {
            @Override
            public Conventions conventions() {
                return conventions;
            }

            @Override
            public Optional<ImmutableSet<Presumption>> presumed(Proposition citing, Proposition cited) {
                return Optional.of(ImmutableSet.of());
            }
        };
    }
}
