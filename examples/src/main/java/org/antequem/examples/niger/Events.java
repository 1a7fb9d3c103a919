package org.antequem.examples.niger;

import static org.antequem.examples.niger.Actors.IRAQ;
import static org.antequem.examples.niger.Actors.MINISTER;
import static org.antequem.examples.niger.Actors.SIGNATORY;

import org.antequem.model.Event;
import org.antequem.time.Dating;

/** What is said to have happened. A date given here is stipulated; what only the documents date has none. */
final class Events {

    static final Event VISIT = Event.called("the Iraqi ambassador's visit to Niger")
            .during("1999-02")
            .by(IRAQ)
            .build();
    static final Event BREAK_IN = Event.called("the break-in at Niger's embassy in Rome")
            .during(Dating.sometimeWithin("2000-12-29/2001-01-01"))
            .build();

    /** Nothing of it is stipulated: that would be to say that it happened. */
    static final Event SALE =
            Event.called("an agreement to sell uranium to Iraq").by(IRAQ).build();

    static final Event SEARCH =
            Event.called("a search for uranium in Africa").by(IRAQ).build();

    // Of these only the documents tell.
    static final Event NEGOTIATIONS = Event.called("the negotiations").build();
    static final Event SIGNING = Event.called("the signing of the second letter")
            .by(SIGNATORY)
            .inOffice(MINISTER)
            .build();

    private Events() {}
}
