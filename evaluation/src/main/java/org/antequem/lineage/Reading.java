package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;

/** How words are read when claims are compared along a chain of telling. */
public interface Reading {

    /** The conventions by which dates and numbers are read. */
    Conventions conventions();

    /**
     * What is presumed if one proposition is taken to entail another.
     *
     * @param citing the proposition that is entailed
     * @param cited the proposition that entails it, by {@link #conventions}
     */
    ImmutableSet<Presumption> presumed(Proposition citing, Proposition cited);

    /** A reading by some conventions that presumes nothing. */
    static Reading by(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return new Reading() {
            @Override
            public Conventions conventions() {
                return conventions;
            }

            @Override
            public ImmutableSet<Presumption> presumed(Proposition citing, Proposition cited) {
                return ImmutableSet.of();
            }
        };
    }
}
