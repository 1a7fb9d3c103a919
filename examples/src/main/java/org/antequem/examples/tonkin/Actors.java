package org.antequem.examples.tonkin;

import org.antequem.model.Actor;

/** Who was out there, and who listened. */
final class Actors {

    static final Actor DESTROYERS = Actor.group("the two destroyers").build();
    static final Actor BOATS = Actor.group("the boats").build();
    static final Actor AGENCY = Actor.group("the intercepting agency").build();

    private Actors() {}
}
