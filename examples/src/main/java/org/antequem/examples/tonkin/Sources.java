package org.antequem.examples.tonkin;

import static org.antequem.examples.tonkin.Actors.AGENCY;
import static org.antequem.examples.tonkin.Actors.BOATS;
import static org.antequem.examples.tonkin.Actors.DESTROYERS;
import static org.antequem.examples.tonkin.Events.ATTACK;
import static org.antequem.examples.tonkin.Events.CONTACTS;

import org.antequem.model.Derivation.Verb;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Who says something, and from whom each source has it. A time or a lineage that is not given here is not recorded. */
final class Sources {

    // From a boat to the White House.
    static final Source MESSAGE = Source.document("the intercepted message")
            .by(BOATS)
            .spoken("1964-08-04T15:50Z")
            .build();
    static final Source FIELD_REPORT = Source.report("the intercept station's field report")
            .by(AGENCY)
            .deriving(Verb.TRANSLATES, MESSAGE)
            .build();

    /** What it was made from, and whether it went into the translation, is not recorded. */
    static final Source OTHER_FIELD_REPORT =
            Source.report("another field report").by(AGENCY).build();

    static final Source HEADQUARTERS = Source.report("the translation by the agency's headquarters")
            .by(AGENCY)
            .deriving(Verb.DERIVES_FROM, FIELD_REPORT)
            .build();

    // From the ships to Washington. Had there been an attack, they would have seen it.
    static final Source RADAR_AND_SONAR = Source.document("the destroyers' radar and sonar")
            .by(DESTROYERS)
            .observed(CONTACTS, ATTACK)
            .fromNobody()
            .build();
    static final Source COMMANDER = Source.official("the commander of the destroyers")
            .speakingFor(DESTROYERS)
            .spoken(Dating.sometimeWithin("1964-08-04/1964-08-05").inWords("4 August 1964, in some time zone"))
            .drawingOn(RADAR_AND_SONAR)
            .build();
    static final Source PACIFIC_COMMAND =
            Source.official("the Pacific command").drawingOn(COMMANDER).build();
    static final Source WHITE_HOUSE = Source.official("the White House")
            .drawingOn(HEADQUARTERS, PACIFIC_COMMAND)
            .build();

    static final Source SHIPS_RECORDS = Source.document("the ships' own records")
            .by(DESTROYERS)
            .fromNobody()
            .build();

    // Afterwards.
    static final Source STUDY =
            Source.analysis("a later study of the intercepts").build();
    static final Source DISSENT = Source.analysis("a dissenting view").build();

    private Sources() {}
}
