package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Actors.CHUYKO;
import static org.antequem.examples.moscow.Actors.DEHQAN;
import static org.antequem.examples.moscow.Actors.GULF_STATES;
import static org.antequem.examples.moscow.Actors.HIZBALLAH;
import static org.antequem.examples.moscow.Actors.IRAN;
import static org.antequem.examples.moscow.Actors.ISIS;
import static org.antequem.examples.moscow.Actors.OBAMA;
import static org.antequem.examples.moscow.Actors.PUTIN;
import static org.antequem.examples.moscow.Actors.RUSSIA;
import static org.antequem.examples.moscow.Actors.SAUDI_ARABIA;
import static org.antequem.examples.moscow.Actors.SECURITY_COUNCIL;
import static org.antequem.examples.moscow.Actors.SOLEIMANI;
import static org.antequem.examples.moscow.Actors.SYRIA;
import static org.antequem.examples.moscow.Actors.UNITED_STATES;
import static org.antequem.model.Stage.EXECUTION;

import org.antequem.model.Event;
import org.antequem.time.Dating;

/**
 * What happened, or is said to have happened. An event has a date here only where that is not the testimony of one
 * source.
 */
public final class Events {

    /** A week after an air campaign that began by 30 September; the article names no day. */
    static final Dating ABOUT_7_OCTOBER =
            Dating.sometimeWithin("2015-10-06/2015-10-08").inWords("about 7 October 2015");

    // Before the visit.
    public static final Event TRAVEL_BAN = Event.called("the UN ban on Soleimani's travel")
            .during("2007/..")
            .by(SECURITY_COUNCIL)
            .build();
    public static final Event AT_A_DISTANCE = Event.called("the keeping up of Assad's rule from a distance")
            .during("2011/2014")
            .by(RUSSIA, IRAN, HIZBALLAH)
            .build();
    public static final Event QADHAFI =
            Event.called("the killing of Qadhafi").during("2011-10").build();
    public static final Event VOW =
            Event.called("Putin's vow against a second Libya").by(PUTIN).build();
    public static final Event SYRIAN_EXPRESS = Event.called("the naval shuttle through the Bosporus")
            .during(Dating.startingWithin("2012"))
            .by(RUSSIA)
            .build();
    public static final Event QUSAYR = Event.called("the recapture of al-Qusayr")
            .during("2013-06")
            .by(SYRIA, SOLEIMANI)
            .build();
    public static final Event ISIS_WAVE = Event.called("the wave of ISIS victories")
            .during("/2015-05")
            .by(ISIS)
            .build();
    public static final Event PALMYRA =
            Event.called("the fall of Palmyra").during("2015-05").by(ISIS).build();
    public static final Event OWN_REASONS = Event.called("Moscow's having strategic reasons of its own")
            .by(RUSSIA)
            .build();
    public static final Event CALL = Event.called("Putin's telephone call to Obama")
            .during("2015-06-25")
            .by(PUTIN, OBAMA)
            .build();

    // The visit, whose month is granted.
    public static final Event VISIT = Event.called("Soleimani's visit to Moscow")
            .during("2015-07")
            .by(SOLEIMANI)
            .at("Moscow")
            .build();
    public static final Event ASSURANCE = Event.called("the Iranians' assurance over the map that the tide could turn")
            .by(SOLEIMANI, IRAN)
            .at("Moscow")
            .build();
    public static final Event OFFICIALS_CONVINCED = Event.called("Russian officials' coming to think the war winnable")
            .by(RUSSIA)
            .build();

    // The intervention: it begins with its earliest stage. The others are linked to it by those who tell of them.
    public static final Event INTERVENTION =
            Event.called("Russia's intervention in Syria").by(RUSSIA).build();
    public static final Event CONTACTS = Event.called("high-level contacts that led Russia and Iran to agree")
            .by(RUSSIA, IRAN)
            .build();
    /** Whose planning it was, Reuters as quoted does not say. */
    public static final Event PLANNING_PER_REUTERS = Event.called(
                    "the planning of the intervention that Reuters tells of")
            .build();

    public static final Event PLANNING_PER_OFFICIAL = Event.called("the planning of a larger presence in Syria")
            .by(RUSSIA)
            .at("Latakia and Tartus")
            .build();
    public static final Event DECISION =
            Event.called("Russia's decision to intervene").by(RUSSIA).build();
    public static final Event UPTICK = Event.called("the rise in deliveries through the Bosporus")
            .by(RUSSIA)
            .build();
    public static final Event PREPARATIONS = Event.called("the preparations for flying from Hmeimim")
            .by(RUSSIA)
            .at("Hmeimim")
            .build();
    public static final Event AIR_CAMPAIGN = Event.called("the Russian air campaign")
            .during(Dating.startingBy("2015-09-30"))
            .by(RUSSIA)
            .asStage(EXECUTION, INTERVENTION)
            .build();

    // Autumn 2015.
    /** Autumn by either reckoning: from the first of September to the solstice. */
    public static final Event UNGA = Event.called("Putin's appeal for a coalition at the General Assembly")
            .during(Dating.sometimeWithin("2015-09-01/2015-12-22").inWords("autumn 2015"))
            .by(PUTIN)
            .build();

    public static final Event REUTERS_REPORT = Event.called("the report by Reuters")
            .during(Dating.early("2015-10").inWords("early October 2015"))
            .build();
    public static final Event OFFICIAL_SPEAKS = Event.called("the Russian official's speaking of the planning")
            .during(ABOUT_7_OCTOBER)
            .build();

    // Afterwards.
    public static final Event VISIT_2016 = Event.called("Soleimani's visit about the S-300 and Aleppo")
            .by(SOLEIMANI)
            .at("Moscow")
            .build();
    public static final Event HAMADAN = Event.called("the expulsion of Russian bombers from Hamadan")
            .during("2016-08")
            .by(DEHQAN)
            .at("Hamadan")
            .build();
    public static final Event RAPPROCHEMENT = Event.called("the warming between Russia and the Gulf")
            .during(Dating.startingBy("2017-02"))
            .by(RUSSIA, SAUDI_ARABIA, GULF_STATES)
            .build();
    public static final Event VISIT_2017 = Event.called("Soleimani's visit with Tehran's objections")
            .by(SOLEIMANI)
            .at("Moscow")
            .build();
    public static final Event KILLING = Event.called("the killing of Soleimani")
            .during("2020-01-03")
            .by(UNITED_STATES)
            .at("Baghdad")
            .build();
    public static final Event RETELLINGS =
            Event.called("the retellings of his part").during("2020-01").build();
    /** After the killing, and told of in the article. */
    public static final Event CHUYKO_PAYS_RESPECTS = Event.called("the Russian delegation's paying its respects")
            .during(Dating.sometimeWithin("2020-01-03/2020-02-04"))
            .by(CHUYKO)
            .at("Damascus")
            .build();

    public static final Event COMMITMENT = Event.called("a Russian commitment to answer the killing")
            .by(RUSSIA)
            .build();
    public static final Event ARTICLE =
            Event.called("the article").during("2020-02-04").build();

    private Events() {}
}
