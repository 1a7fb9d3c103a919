package org.antequem.examples.dreyfus;

import org.antequem.model.Actor;

/** Who is accused, and who speaks for whom. */
final class Actors {

    static final Actor ARMY = Actor.group("the French army").build();

    /** It kept the papers from the attaché's wastebasket. */
    static final Actor SECTION =
            Actor.group("the statistical section").actingFor(ARMY).build();

    static final Actor HENRY = Actor.person("Henry").actingFor(SECTION).build();
    static final Actor DREYFUS = Actor.person("Dreyfus").build();
    static final Actor ESTERHAZY = Actor.person("Esterhazy").build();

    private Actors() {}
}
