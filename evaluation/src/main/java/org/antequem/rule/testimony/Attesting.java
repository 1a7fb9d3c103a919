package org.antequem.rule.testimony;

import org.antequem.lineage.Telling;
import org.antequem.model.Agency;
import org.antequem.model.Aligned;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Motive;
import org.antequem.model.Proposition;

/** What somebody has to know of who tells something. */
final class Attesting {

    private Attesting() {}

    /** True of what only those know who act for somebody: interests, and who acts for whom. */
    static boolean isOfActors(Telling telling) {
        Proposition said = telling.word().affirmed();
        return said instanceof Held || said instanceof Motive || said instanceof Aligned || said instanceof Agency;
    }

    /** True of what is said of sources: that one is genuine, or appeared, that two are one, how one is graded. */
    static boolean isOfSources(Telling telling) {
        Proposition said = telling.word().affirmed();
        return said instanceof Authorship
                || said instanceof Appearance
                || said instanceof Identity
                || said instanceof Grading
                || said instanceof Examination;
    }

    static boolean standsForOne(Telling telling) {
        return telling.word().actors().stream().anyMatch(telling.root()::standsFor);
    }
}
