package org.antequem.examples.niger;

import static org.antequem.examples.niger.Events.BREAK_IN;
import static org.antequem.examples.niger.Events.VISIT;

import org.antequem.model.Dossier;

/** The record of the uranium documents. */
public final class NigerDossier {

    public static final Dossier DOSSIER = Dossier.titled("The Niger uranium documents, 1999 to 2003")
            .claims(ClaimsUnderTest.ALL)
            .claims(Evidence.ALL)
            .events(VISIT, BREAK_IN)
            .build();

    /** The day of the State of the Union address: nobody had yet said what stands in the documents. */
    public static final Dossier BEFORE_THE_EXAMINATION = DOSSIER.asOf("2003-01-28");

    private NigerDossier() {}
}
