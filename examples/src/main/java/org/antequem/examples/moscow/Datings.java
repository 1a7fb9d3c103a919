package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Events.AIR_CAMPAIGN;
import static org.antequem.examples.moscow.Events.ASSURANCE;
import static org.antequem.examples.moscow.Events.CALL;
import static org.antequem.examples.moscow.Events.CONTACTS;
import static org.antequem.examples.moscow.Events.OFFICIAL_SPEAKS;
import static org.antequem.examples.moscow.Events.OWN_REASONS;
import static org.antequem.examples.moscow.Events.PLANNING_PER_OFFICIAL;
import static org.antequem.examples.moscow.Events.PREPARATIONS;
import static org.antequem.examples.moscow.Events.QADHAFI;
import static org.antequem.examples.moscow.Events.UPTICK;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.examples.moscow.Events.VOW;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.REGIONAL_OFFICIAL;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.model.Hedge.ARGUABLY;
import static org.antequem.model.Hedge.REPORTEDLY;
import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.months;
import static org.antequem.time.Span.weeks;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.time.Dating;

/** When things happened, according to somebody. */
final class Datings {

    // Reuters and its officials.
    /** The words do not say that the contacts were over when the visit began. */
    static final Claim CONTACTS_FIRST = Claim.that("Contacts and a political agreement came before the visit")
            .event(CONTACTS)
            .startedBefore(VISIT)
            .saidBy(REUTERS)
            .citing(THREE_OFFICIALS)
            .at("paragraph 6")
            .build();

    static final Claim OVER_THE_MAP = Claim.that("In Moscow the Iranians said that the initiative could be won back")
            .event(ASSURANCE)
            .happenedDuring(VISIT)
            .saidBy(REUTERS)
            .citing(REGIONAL_OFFICIAL)
            .at("paragraph 5")
            .build();

    // The Russian official.
    /** "More than 4 to 6 months" is at least 4. */
    static final Claim FOUR_MONTHS_OR_MORE = Claim.that("The planning began more than four to six months ago")
            .event(PLANNING_PER_OFFICIAL)
            .startedBefore(OFFICIAL_SPEAKS)
            .by(atLeast(months(4)))
            .saidBy(RUSSIAN_OFFICIAL)
            .at("paragraph 11")
            .build();

    static final Claim APRIL_TO_JUNE = Claim.that("The official's words put the start of planning in April to June")
            .event(PLANNING_PER_OFFICIAL)
            .happened(Dating.startingWithin("2015-04/2015-06"))
            .saidBy(PARKER)
            .citing(RUSSIAN_OFFICIAL)
            .at("paragraph 11")
            .build();

    static final Claim A_WEEK_INTO_IT = Claim.that("The official spoke a week into the air campaign")
            .event(OFFICIAL_SPEAKS)
            .startedAfter(AIR_CAMPAIGN)
            .by(weeks(1))
            .saidBy(PARKER)
            .at("paragraph 11")
            .build();

    // The shipments.
    static final Claim FROM_JUNE = Claim.that("Deliveries through the Bosporus rose from June 2015 on")
            .event(UPTICK)
            .happened(Dating.startingWithin("2015-06"))
            .saidBy(PARKER_SHIPPING)
            .citingNobody()
            .hedged(ARGUABLY)
            .at("paragraph 11")
            .build();

    /** Nobody else says so, and the dossier does not vouch for it. */
    static final Claim FOLLOWED_THE_DELIVERIES = Claim.that("I have followed the deliveries through the Bosporus")
            .source(PARKER_SHIPPING)
            .observed(UPTICK)
            .saidBy(PARKER)
            .citingNobody()
            .at("paragraph 11")
            .build();

    static final Claim A_MONTH_AHEAD = Claim.that("The rise in deliveries led the visit by over a month")
            .event(UPTICK)
            .startedBefore(VISIT)
            .by(atLeast(months(1)))
            .saidBy(PARKER)
            .citing(PARKER_SHIPPING)
            .hedged(ARGUABLY)
            .at("paragraph 11")
            .build();

    static final Claim IN_MID_YEAR = Claim.that("Preparations for flying from Hmeimim were made in mid-2015")
            .event(PREPARATIONS)
            .happened(Dating.mid("2015"))
            .saidBy(PARKER)
            .at("paragraph 11")
            .build();

    // The article, of the visit and of Russia.
    static final Claim ONLY_REPORTED = Claim.that("Soleimani is reported to have gone to Moscow in secret")
            .event(VISIT)
            .happened("2015-07")
            .saidBy(PARKER)
            .hedged(REPORTEDLY)
            .at("paragraph 1")
            .build();

    static final Claim LATE_IN_JULY = Claim.that("His talks in Moscow fell in the later part of July")
            .event(VISIT)
            .happened(Dating.late("2015-07"))
            .saidBy(PARKER)
            .at("paragraph 14")
            .build();

    static final Claim A_FULL_MONTH_AFTER_THE_CALL = Claim.that("Putin called Obama no less than a month before")
            .event(CALL)
            .startedBefore(VISIT)
            .by(atLeast(months(1)))
            .saidBy(PARKER)
            .at("paragraph 12")
            .build();

    static final Claim VOWED_AFTER_LIBYA = Claim.that("After Qadhafi's death Putin vowed: not again")
            .event(VOW)
            .followed(QADHAFI)
            .saidBy(PARKER)
            .at("paragraph 9")
            .build();

    /** Spring by either reckoning ends with the solstice of 21 June. */
    static final Claim REASONS_BY_LATE_SPRING = Claim.that("By late spring Moscow had reasons of its own to do more")
            .event(OWN_REASONS)
            .happened(Dating.startingBy("2015-06-21").inWords("by late spring 2015"))
            .saidBy(PARKER)
            .citingNobody()
            .at("paragraph 13")
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            CONTACTS_FIRST,
            OVER_THE_MAP,
            FOUR_MONTHS_OR_MORE,
            APRIL_TO_JUNE,
            A_WEEK_INTO_IT,
            FROM_JUNE,
            FOLLOWED_THE_DELIVERIES,
            A_MONTH_AHEAD,
            IN_MID_YEAR,
            ONLY_REPORTED,
            LATE_IN_JULY,
            A_FULL_MONTH_AFTER_THE_CALL,
            VOWED_AFTER_LIBYA,
            REASONS_BY_LATE_SPRING);

    private Datings() {}
}
