package org.antequem.examples.zinoviev;

import static org.antequem.examples.zinoviev.Events.DEFEAT;

import org.antequem.model.Derivation.Verb;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Who says something, and from whom each source has it. */
final class Sources {

    /** No original had been found when the official historian reported. */
    static final Source LETTER = Source.document("the letter")
            .bearingDate("1924-09-15")
            .cameToLight(Dating.of("1999-02/..").inWords("not before February 1999, if ever"))
            .build();

    /** The Russian text came last: the text that the English one was said to translate. */
    static final Source RUSSIAN_TEXT = Source.document("the Russian text")
            .cameToLight("1924-12-12")
            .deriving(Verb.REPUBLISHES, LETTER)
            .build();

    // From an agent to the newspapers.
    static final Source AGENT = Source.unnamed("an unidentified agent").build();
    static final Source RIGA = Source.report("the English text from Riga")
            .spoken("1924-10-02")
            .deriving(Verb.TRANSLATES, LETTER)
            .drawingOn(AGENT)
            .build();
    static final Source HEADQUARTERS =
            Source.official("headquarters in London").drawingOn(RIGA).build();
    static final Source WAR_OFFICE =
            Source.official("the War Office").drawingOn(HEADQUARTERS).build();
    static final Source FOREIGN_OFFICE = Source.official("the Foreign Office")
            .spoken("1924-10-24")
            .drawingOn(HEADQUARTERS)
            .build();

    /** Through how many hands it came there, and whose, is not recorded. */
    static final Source DAILY_MAIL =
            Source.report("the Daily Mail").published("1924-10-25").build();

    static final Source OTHER_PAPERS =
            Source.report("other papers").drawingOn(DAILY_MAIL).build();

    // The corroboration.
    static final Source INFORMANT =
            Source.unnamed("an informant").spoken("1924-10-10").build();
    static final Source OFFICER = Source.official("an intelligence officer's note")
            .spoken("1924-10-11")
            .drawingOn(INFORMANT)
            .build();

    static final Source COMMONS =
            Source.document("the record of the Commons").observed(DEFEAT).build();

    static final Source HISTORIAN = Source.analysis("the official historian's report")
            .published("1999-02")
            .build();

    private Sources() {}
}
