package org.antequem.examples.niger;

import static org.antequem.examples.niger.Actors.IAEA;
import static org.antequem.examples.niger.Actors.ITALIAN_SERVICE;
import static org.antequem.examples.niger.Events.SIGNING;

import org.antequem.model.Derivation.Verb;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Who says something, and from whom each source has it. */
final class Sources {

    /** Who made the documents, and from what, is the question. */
    static final Source MAKER = Source.unnamed("whoever made the documents").build();

    static final Source FIRST_LETTER = Source.document("the first letter")
            .bearingDate("1999-07-30")
            .drawingOn(MAKER)
            .build();
    static final Source SECOND_LETTER = Source.document("the second letter")
            .bearingDate("2000-10-10")
            .signedIn(SIGNING)
            .drawingOn(MAKER)
            .build();
    static final Source DOCUMENTS = Source.document("the bundle of documents")
            .bundling(FIRST_LETTER, SECOND_LETTER)
            .cameToLight("2002-10")
            .drawingOn(MAKER)
            .build();

    static final Source INTERMEDIARY =
            Source.unnamed("an intermediary").drawingOn(DOCUMENTS).build();

    // The first path: service to service.
    static final Source FIRST_REPORT = report("first", "2001-10-15");
    static final Source SECOND_REPORT = report("second", "2002-02-05");
    static final Source THIRD_REPORT = report("third", "2002-03-25");
    static final Source CIA = Source.analysis("the CIA's products")
            .spoken(Dating.sometimeWithin("2001-10-15/2002-10-31"))
            .drawingOn(FIRST_REPORT, SECOND_REPORT, THIRD_REPORT)
            .build();
    static final Source ESTIMATE = Source.analysis("the National Intelligence Estimate")
            .published("2002-10")
            .drawingOn(CIA)
            .build();

    // The second path: from hand to hand.
    static final Source JOURNALIST = Source.witness("an Italian journalist")
            .spoken("2002-10")
            .drawingOn(INTERMEDIARY)
            .build();
    static final Source EMBASSY = Source.official("the US embassy in Rome")
            .spoken("2002-10/")
            .drawingOn(JOURNALIST)
            .build();
    static final Source STATE_DEPARTMENT = Source.official("the State Department")
            .spoken(Dating.early("2003-02"))
            .drawingOn(EMBASSY)
            .build();

    /** The agency examined the documents themselves, and relied on nobody's word. */
    static final Source EXAMINATION = Source.analysis("the IAEA's examination")
            .by(IAEA)
            .published("2003-03-07")
            .deriving(Verb.HAS_PRIMARY_SOURCE, DOCUMENTS)
            .build();

    // From whom these have it is not recorded.
    static final Source BRITISH_REPORTING =
            Source.analysis("the British reporting").build();
    static final Source FRENCH_REPORTING =
            Source.analysis("the French reporting").build();
    static final Source ADDRESS = Source.official("the State of the Union address")
            .spoken("2003-01-28")
            .drawingOn(BRITISH_REPORTING)
            .build();

    private static Source report(String which, String sent) {
        return Source.report("the Italian service's " + which + " report")
                .by(ITALIAN_SERVICE)
                .spoken(sent)
                .drawingOn(INTERMEDIARY)
                .build();
    }

    private Sources() {}
}
