package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Events.ARTICLE;
import static org.antequem.examples.moscow.Events.CHUYKO_PAYS_RESPECTS;
import static org.antequem.examples.moscow.Events.KILLING;
import static org.antequem.examples.moscow.Events.RETELLINGS;
import static org.antequem.examples.moscow.Events.REUTERS_REPORT;
import static org.antequem.examples.moscow.Events.SYRIAN_EXPRESS;
import static org.antequem.examples.moscow.Events.TRAVEL_BAN;
import static org.antequem.examples.moscow.Events.UNGA;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.JOURNALIST;
import static org.antequem.examples.moscow.Sources.MEDIA;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.PUNDIT;
import static org.antequem.examples.moscow.Sources.REGIONAL_OFFICIAL;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIALS;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;

import org.antequem.model.Dossier;

/** The record that the article's argument rests on, closed on the day it was published. */
public final class MoscowDossier {

    public static final Dossier DOSSIER = Dossier.titled("Soleimani's visit and Russia's decision")
            // Moscow, Damascus and the Bosporus kept one time that summer; which one makes no difference.
            .inZone("Z")
            .claims(ClaimsUnderTest.ALL)
            .claims(Datings.ALL)
            .claims(StageLinks.ALL)
            .claims(Aftermath.ALL)
            .claims(Interests.ALL)
            .events(
                    TRAVEL_BAN,
                    SYRIAN_EXPRESS,
                    UNGA,
                    REUTERS_REPORT,
                    KILLING,
                    RETELLINGS,
                    CHUYKO_PAYS_RESPECTS,
                    ARTICLE)
            .sources(
                    PUNDIT,
                    JOURNALIST,
                    MEDIA,
                    REUTERS,
                    REGIONAL_OFFICIAL,
                    THREE_OFFICIALS,
                    RUSSIAN_OFFICIAL,
                    DEHQAN_SPEAKS,
                    PARKER_SHIPPING,
                    PARKER,
                    RUSSIAN_OFFICIALS)
            .build();

    private MoscowDossier() {}
}
