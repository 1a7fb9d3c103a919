package org.antequem.examples.tonkin;

import org.antequem.model.Actor;

/** Who was at sea that night, and who intercepted messages. */
final class Actors {

    static final Actor DESTROYERS = Actor.group("the two destroyers").build();
    static final Actor BOATS = Actor.group("the boats").build();
    static final Actor AGENCY = Actor.group("the intercepting agency").build();

    private Actors() {}
}
