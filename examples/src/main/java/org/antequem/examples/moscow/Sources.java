package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Actors.AUTHOR;
import static org.antequem.examples.moscow.Actors.DEHQAN;
import static org.antequem.examples.moscow.Actors.IRAN;
import static org.antequem.examples.moscow.Actors.RUSSIA;
import static org.antequem.examples.moscow.Events.ABOUT_7_OCTOBER;

import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Who says something, and where each source has it from. A lineage that is not given here is not recorded. */
public final class Sources {

    /** Whether this is one of {@link #THREE_OFFICIALS} is not recorded. */
    public static final Source REGIONAL_OFFICIAL = Source.unnamed("a senior regional official")
            .described("regional")
            .butNot("Russian")
            .numbering(1)
            .build();

    public static final Source THREE_OFFICIALS = Source.unnamed("three senior officials in the region")
            .described("regional")
            .butNot("Russian")
            .numbering(3)
            .build();
    public static final Source REUTERS = Source.report("Reuters, early October 2015")
            .published(Dating.early("2015-10").inWords("early October 2015"))
            .filedFrom("Beirut")
            .drawingOn(REGIONAL_OFFICIAL, THREE_OFFICIALS)
            .build();

    public static final Source RUSSIAN_OFFICIAL = Source.unnamed("an unnamed Russian official")
            .described("Russian")
            .numbering(1)
            .speakingFor(RUSSIA)
            .spoken(ABOUT_7_OCTOBER)
            .build();

    /** These are recorded for their silence: that they never spoke of the visit is all that is told of them. */
    public static final Source RUSSIAN_OFFICIALS = Source.unnamed("Russian officials")
            .described("Russian")
            .speakingFor(RUSSIA)
            .fromNobody()
            .build();

    public static final Source DEHQAN_SPEAKS = Source.official("Hossein Dehqan, August 2016")
            .by(DEHQAN)
            .speakingFor(IRAN)
            .spoken("2016-08")
            .fromNobody()
            .build();

    public static final Source PUNDIT = Source.commentary("a pundit, January 2020")
            .published("2020-01")
            .drawingOn(REUTERS)
            .build();
    public static final Source JOURNALIST = Source.commentary("another journalist, January 2020")
            .published("2020-01")
            .drawingOn(REUTERS)
            .build();

    /** Different from the two sources above, as far as the article says. */
    public static final Source MEDIA = Source.commentary("Western media, January 2020")
            .published("2020-01")
            .build();

    /**
     * "Several years" before the article are 2 to 4 here. Only its author himself says that he followed the deliveries.
     */
    public static final Source PARKER_SHIPPING = Source.analysis("Parker's analysis of shipments through the Bosporus")
            .by(AUTHOR)
            .published(Dating.sometimeWithin("2016-02/2018-02").inWords("several years before the article"))
            .fromNobody()
            .build();

    public static final Source PARKER = Source.analysis("Parker, INSS Strategic Insights, 4 February 2020")
            .by(AUTHOR)
            .published("2020-02-04")
            .drawingOn(REUTERS, RUSSIAN_OFFICIAL, DEHQAN_SPEAKS, PARKER_SHIPPING)
            .quoting(PUNDIT, JOURNALIST, MEDIA)
            .build();

    private Sources() {}
}
