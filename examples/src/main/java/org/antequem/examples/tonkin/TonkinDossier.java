package org.antequem.examples.tonkin;

import static org.antequem.examples.tonkin.Events.FIRST_ACTION;
import static org.antequem.examples.tonkin.Events.RAIDS;
import static org.antequem.examples.tonkin.Sources.COMMANDER;
import static org.antequem.examples.tonkin.Sources.DISSENT;
import static org.antequem.examples.tonkin.Sources.FIELD_REPORT;
import static org.antequem.examples.tonkin.Sources.HEADQUARTERS;
import static org.antequem.examples.tonkin.Sources.MESSAGE;
import static org.antequem.examples.tonkin.Sources.OTHER_FIELD_REPORT;
import static org.antequem.examples.tonkin.Sources.PACIFIC_COMMAND;
import static org.antequem.examples.tonkin.Sources.RADAR_AND_SONAR;
import static org.antequem.examples.tonkin.Sources.SHIPS_RECORDS;
import static org.antequem.examples.tonkin.Sources.STUDY;
import static org.antequem.examples.tonkin.Sources.WHITE_HOUSE;

import org.antequem.model.Dossier;

/** The record of the night. */
public final class TonkinDossier {

    public static final Dossier DOSSIER = Dossier.titled("The Gulf of Tonkin, 4 August 1964")
            .inZone("+07:00")
            .claims(ClaimsUnderTest.ALL)
            .claims(Evidence.ALL)
            .events(FIRST_ACTION, RAIDS)
            .sources(
                    MESSAGE,
                    FIELD_REPORT,
                    OTHER_FIELD_REPORT,
                    HEADQUARTERS,
                    RADAR_AND_SONAR,
                    COMMANDER,
                    PACIFIC_COMMAND,
                    WHITE_HOUSE,
                    SHIPS_RECORDS,
                    STUDY,
                    DISSENT)
            .build();

    private TonkinDossier() {}
}
