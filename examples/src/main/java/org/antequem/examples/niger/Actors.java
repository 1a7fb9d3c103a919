package org.antequem.examples.niger;

import org.antequem.model.Actor;
import org.antequem.model.Office;
import org.antequem.time.Dating;

/** Who is said to have sold and bought, who reported it, and who looked at the documents. */
final class Actors {

    static final Actor IRAQ = Actor.state("Iraq").build();
    static final Actor ITALIAN_SERVICE =
            Actor.group("the Italian intelligence service").build();
    static final Actor IAEA =
            Actor.group("the International Atomic Energy Agency").build();

    static final String MINISTER = "minister of Niger";

    /** Since when he had held office is not recorded. */
    static final Actor SIGNATORY = Actor.person("the second letter's signatory")
            .inOffice(new Office(MINISTER, Dating.of("/1989").inWords("until 1989")))
            .build();

    private Actors() {}
}
