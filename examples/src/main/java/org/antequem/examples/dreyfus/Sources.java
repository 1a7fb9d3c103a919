package org.antequem.examples.dreyfus;

import static org.antequem.examples.dreyfus.Actors.ARMY;
import static org.antequem.examples.dreyfus.Actors.DREYFUS;
import static org.antequem.examples.dreyfus.Actors.ESTERHAZY;
import static org.antequem.examples.dreyfus.Actors.HENRY;
import static org.antequem.examples.dreyfus.Events.CONVICTION;
import static org.antequem.examples.dreyfus.Events.WRITING;

import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Who says something, what each source examined, and when. */
final class Sources {

    static final Source BORDEREAU = Source.document("the bordereau")
            .signedIn(WRITING)
            .cameToLight(Dating.sometimeWithin("1894-09-26/1894-09-27").inWords("26 or 27 September 1894"))
            .build();
    static final Source HENRY_LETTER = Source.document("Henry's letter")
            .cameToLight(Dating.sometimeWithin("1896-10-31/1896-11-30").inWords("November 1896"))
            .build();

    // The handwriting, 1894.
    static final Source GOBERT = Source.analysis("the bank's expert, 1894")
            .examined(BORDEREAU)
            .spoken("1894-10-13")
            .build();
    static final Source BERTILLON = Source.analysis("Bertillon, of the police, 1894")
            .examined(BORDEREAU)
            .spoken("1894-10-13")
            .build();
    static final Source TWO_EXPERTS = Source.analysis("two of three further experts, 1894")
            .examined(BORDEREAU)
            .spoken("1894-10")
            .build();
    static final Source PELLETIER = Source.analysis("Pelletier, the third expert, 1894")
            .examined(BORDEREAU)
            .spoken("1894-10")
            .build();
    static final Source COURT_MARTIAL = Source.official("the court-martial of 1894")
            .speakingFor(ARMY)
            .examined(BORDEREAU)
            .observed(CONVICTION)
            .published("1894-12-22")
            .build();

    // What the accused say.
    static final Source DREYFUS_IN_COURT =
            Source.witness("Dreyfus, in court").by(DREYFUS).spoken("1894-12-19").build();
    static final Source ESTERHAZY_ON_TRIAL = Source.witness("Esterhazy, on trial")
            .by(ESTERHAZY)
            .spoken("1898-01-10")
            .build();
    static final Source ESTERHAZY_IN_LONDON = Source.witness("Esterhazy, in a London paper")
            .by(ESTERHAZY)
            .published("1898-09-25?")
            .build();
    static final Source ESTERHAZY_IN_PRINT = Source.witness("Esterhazy, in print again")
            .by(ESTERHAZY)
            .published("1899-07-18")
            .build();

    // The other hand.
    static final Source PICQUART = Source.official("Picquart, chief of the section")
            .examined(BORDEREAU)
            .spoken(Dating.sometimeWithin("1896-08/1896-09").inWords("August or September 1896"))
            .build();
    static final Source SCHOLARS = Source.analysis("experts and scholars, 1897 to 1899")
            .examined(BORDEREAU)
            .published("1899-01")
            .build();

    // Henry's letter.
    static final Source HENRY_HANDING_IT_IN = Source.official("Henry, handing it in")
            .by(HENRY)
            .spoken(Dating.sometimeWithin("1896-11").inWords("early November 1896"))
            .build();
    static final Source MINISTER = Source.official("the minister, before the Chamber")
            .speakingFor(ARMY)
            .drawingOn(HENRY_HANDING_IT_IN)
            .published("1898-07-07")
            .build();
    static final Source CUIGNET = Source.official("captain Cuignet")
            .speakingFor(ARMY)
            .examined(HENRY_LETTER)
            .spoken("1898-08-13")
            .build();
    static final Source HENRY_ADMITTING = Source.official("Henry, before the minister")
            .by(HENRY)
            .spoken("1898-08-30")
            .build();

    static final Source HIGHEST_COURT = Source.official("the highest court, 1906")
            .examined(BORDEREAU)
            .published("1906-07-12")
            .build();

    private Sources() {}
}
