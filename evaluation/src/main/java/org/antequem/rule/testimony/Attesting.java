package org.antequem.rule.testimony;

import org.antequem.lineage.Telling;
import org.antequem.model.Agency;
import org.antequem.model.Aligned;
import org.antequem.model.Held;
import org.antequem.model.Motive;
import org.antequem.model.Proposition;

/** Of what somebody who tells something has to know. */
final class Attesting {

    private Attesting() {}

    /** What the root says: all of it has to be known to him. Who hands on a part of it knows no more than he does. */
    static Proposition word(Telling telling) {
        return telling.chain().get(telling.chain().size() - 1).proposition();
    }

    /** True of what only those know who act for somebody: interests, and who acts for whom. */
    static boolean isOfActors(Telling telling) {
        Proposition said = word(telling).affirmed();
        return said instanceof Held || said instanceof Motive || said instanceof Aligned || said instanceof Agency;
    }

    static boolean standsForOne(Telling telling) {
        return word(telling).actors().stream().anyMatch(telling.root()::standsFor);
    }
}
