package org.antequem.examples.tonkin;

import static org.antequem.examples.tonkin.Actors.BOATS;
import static org.antequem.examples.tonkin.Actors.DESTROYERS;

import org.antequem.model.Event;
import org.antequem.model.Stage;
import org.antequem.time.Dating;

/**
 * What is said to have happened, in local time. A date given here is stipulated; what only a source can tell has none.
 */
final class Events {

    /** Nobody doubts this one. */
    static final Event FIRST_ACTION = Event.called("the action of 2 August")
            .during("1964-08-02")
            .by(BOATS)
            .build();

    static final Event RAIDS = Event.called("the raids on the coast")
            .during("1964-08-03T22:52/1964-08-03T23:02")
            .build();

    /** Whatever it was that the destroyers fought that night. */
    static final Event ENGAGEMENT =
            Event.called("the engagement of the night of 4 August").build();

    static final Event FIRING = Event.called("the destroyers' firing")
            .by(DESTROYERS)
            .asStage(Stage.EXECUTION, ENGAGEMENT)
            .build();
    static final Event CONTACTS =
            Event.called("the contacts that radar and sonar held").build();

    /** Nothing of it is stipulated: that would be to say that it happened. */
    static final Event ATTACK = Event.called("an attack by boats on the destroyers in the night of 4 August")
            .by(BOATS)
            .build();

    static final Event LOSS = Event.called("the loss that the message tells of").build();
    static final Event MERGING = Event.called("the merging of two field reports into one translation")
            .build();

    /** On that day, in one time zone or another. */
    static final Event REPORTS = Event.called("the reports of an attack")
            .during(Dating.sometimeWithin("1964-08-04/1964-08-05").inWords("4 August 1964, in some time zone"))
            .build();

    static final Event RESOLUTION = Event.called("the congressional resolution")
            .during(Dating.sometimeWithin("1964-08-07/1964-08-08").inWords("7 August 1964, in Washington"))
            .build();

    private Events() {}
}
