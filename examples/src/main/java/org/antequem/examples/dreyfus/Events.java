package org.antequem.examples.dreyfus;

import org.antequem.model.Event;
import org.antequem.time.Dating;

/** What happened, or is said to have. A date given here is stipulated. */
final class Events {

    /** The note offered French secrets, and bore neither a date nor a name. */
    static final Event WRITING = Event.called("the writing of the bordereau").build();

    static final Event CONVICTION =
            Event.called("the conviction of Dreyfus").during("1894-12-22").build();
    static final Event ACQUITTAL =
            Event.called("the acquittal of Esterhazy").during("1898-01-11").build();
    static final Event ZOLA = Event.called("the publication of Zola's letter")
            .during("1898-01-13")
            .build();
    static final Event SECOND_TRIAL = Event.called("the second conviction of Dreyfus")
            .during("1899-09-09")
            .build();
    static final Event ANNULMENT =
            Event.called("the annulment").during(Dating.of("1906-07-12")).build();

    private Events() {}
}
