package org.antequem.examples.zinoviev;

import static org.antequem.examples.zinoviev.Events.MEETING;
import static org.antequem.examples.zinoviev.Sources.AGENT;
import static org.antequem.examples.zinoviev.Sources.COMMONS;
import static org.antequem.examples.zinoviev.Sources.DAILY_MAIL;
import static org.antequem.examples.zinoviev.Sources.FOREIGN_OFFICE;
import static org.antequem.examples.zinoviev.Sources.HEADQUARTERS;
import static org.antequem.examples.zinoviev.Sources.HISTORIAN;
import static org.antequem.examples.zinoviev.Sources.INFORMANT;
import static org.antequem.examples.zinoviev.Sources.LETTER;
import static org.antequem.examples.zinoviev.Sources.OFFICER;
import static org.antequem.examples.zinoviev.Sources.OTHER_PAPERS;
import static org.antequem.examples.zinoviev.Sources.RIGA;
import static org.antequem.examples.zinoviev.Sources.RUSSIAN_TEXT;
import static org.antequem.examples.zinoviev.Sources.WAR_OFFICE;

import org.antequem.model.Dossier;

/** The record of the letter. */
public final class ZinovievDossier {

    public static final Dossier DOSSIER = Dossier.titled("The Zinoviev letter, 1924")
            .claims(ClaimsUnderTest.ALL)
            .claims(Evidence.ALL)
            .events(MEETING)
            .sources(
                    LETTER,
                    RUSSIAN_TEXT,
                    AGENT,
                    RIGA,
                    HEADQUARTERS,
                    WAR_OFFICE,
                    FOREIGN_OFFICE,
                    DAILY_MAIL,
                    OTHER_PAPERS,
                    INFORMANT,
                    OFFICER,
                    COMMONS,
                    HISTORIAN)
            .build();

    private ZinovievDossier() {}
}
