package org.antequem.cli;

/** Dossiers for tests. */
final class Samples {

    /** One claim that is refuted, and one of which nothing is known. */
    static final String LETTER = """
            dossier: 1
            title: The letter

            events:
              defeat: {called: the defeat}
              printed: {called: the printing of the letter, during: 1924-10-25}

            sources:
              record: {document: the record of the Commons, observed: defeat}

            claims:
              voted-out:
                that: The government was voted out on 8 October 1924
                event: defeat
                happened: 1924-10-08
                said_by: record
                citing: nobody
              brought-down:
                that: The letter brought the government down
                cause: printed
                decided: defeat
                expect: refuted
            """;

    /** A source that is misspelt, and a date that is none. */
    static final String BROKEN =
            LETTER.replace("said_by: record", "said_by: recrod").replace("1924-10-25", "1924-13-25");

    /** Expects what is not judged. */
    static final String SURPRISED = LETTER.replace("expect: refuted", "expect: supported");

    private Samples() {}
}
