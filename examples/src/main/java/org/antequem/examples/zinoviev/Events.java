package org.antequem.examples.zinoviev;

import org.antequem.model.Event;
import org.antequem.time.Dating;

/** What happened in October 1924, or is said to have. A date given here is stipulated. */
final class Events {

    /** What the letter relates, and others told of, too. */
    static final Event INSTRUCTIONS =
            Event.called("the sending of instructions from Moscow").build();

    /** Sources differ. */
    static final Event RECEIPT = Event.called("the receipt of the letter in London")
            .during(Dating.sometimeWithin("1924-10-08/1924-10-09").inWords("8 or 9 October 1924"))
            .build();

    static final Event DEFEAT =
            Event.called("the government's defeat in the Commons").build();
    static final Event MEETING =
            Event.called("the meeting with the informant").during("1924-10-10").build();
    static final Event PUBLICATION =
            Event.called("the publication of the letter").during("1924-10-25").build();
    static final Event ELECTION = Event.called("the loss of the general election")
            .during("1924-10-29")
            .build();

    private Events() {}
}
