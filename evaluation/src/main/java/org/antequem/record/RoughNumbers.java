package org.antequem.record;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Not;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;

/** Numbers as people say them: that they mean no more than they usually do is a presumption. */
public final class RoughNumbers {

    /** Switched off, a number that is meant roughly says no more than in which order things came. */
    public static final Presumption ABOUT_SO_MANY =
            new Presumption("ABOUT_SO_MANY", "numbers are as near as people usually mean them");

    private static final ImmutableSet<Presumption> PRESUMED = ImmutableSet.of(ABOUT_SO_MANY);

    private RoughNumbers() {}

    /** What reading a proposition by some conventions presumes. */
    public static ImmutableSet<Presumption> presumedBy(Proposition said, Conventions conventions) {
        return conventions.countsRoughly() && isRough(said) ? PRESUMED : ImmutableSet.of();
    }

    /** What reading some statements by some conventions presumes. */
    public static ImmutableSet<Presumption> presumedBy(Iterable<Statement> some, Conventions conventions) {
        return conventions.countsRoughly() && areThereAny(some) ? PRESUMED : ImmutableSet.of();
    }

    private static boolean isRough(Proposition said) {
        Proposition affirmed = said instanceof Not denial ? denial.negated() : said;
        return affirmed instanceof Spacing spacing && spacing.isAbout();
    }

    static boolean areThereAny(Iterable<Statement> statements) {
        for (Statement statement : statements) {
            if (isRough(statement.proposition())) {
                return true;
            }
        }
        return false;
    }
}
