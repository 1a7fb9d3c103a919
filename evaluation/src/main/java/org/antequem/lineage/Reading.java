package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;

/** How words are read when claims are compared along a chain of telling. */
public interface Reading {

    /** By which dates and numbers are read. */
    Conventions conventions();

    /**
     * What is presumed where one proposition bears another out as they are read.
     *
     * @param cited entails the other by these conventions
     */
    ImmutableSet<Presumption> presumed(Proposition citing, Proposition cited);

    /** By some conventions, and nothing is presumed. */
    static Reading by(Conventions conventions) {
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
