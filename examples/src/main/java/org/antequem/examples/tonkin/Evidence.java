package org.antequem.examples.tonkin;

import static org.antequem.examples.tonkin.Events.ATTACK;
import static org.antequem.examples.tonkin.Events.CONTACTS;
import static org.antequem.examples.tonkin.Events.ENGAGEMENT;
import static org.antequem.examples.tonkin.Events.FIRING;
import static org.antequem.examples.tonkin.Events.LOSS;
import static org.antequem.examples.tonkin.Events.MERGING;
import static org.antequem.examples.tonkin.Sources.COMMANDER;
import static org.antequem.examples.tonkin.Sources.DISSENT;
import static org.antequem.examples.tonkin.Sources.FIELD_REPORT;
import static org.antequem.examples.tonkin.Sources.HEADQUARTERS;
import static org.antequem.examples.tonkin.Sources.MESSAGE;
import static org.antequem.examples.tonkin.Sources.PACIFIC_COMMAND;
import static org.antequem.examples.tonkin.Sources.RADAR_AND_SONAR;
import static org.antequem.examples.tonkin.Sources.SHIPS_RECORDS;
import static org.antequem.examples.tonkin.Sources.STUDY;
import static org.antequem.model.Stage.EXECUTION;
import static org.antequem.time.Span.minutes;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Saying;
import org.antequem.model.StageOf;
import org.antequem.time.Dating;

/** What is on record of the night: the ships, the message, and what others made of either. */
final class Evidence {

    // The ships.
    static final Claim OPENED_FIRE = Claim.that("We opened fire at about 22:39")
            .event(FIRING)
            .happened(Dating.startingWithin("1964-08-04T22:39")
                    .giveOrTake(minutes(10))
                    .inWords("from about 22:39, give or take 10 minutes"))
            .saidBy(SHIPS_RECORDS)
            .citingNobody()
            .build();
    static final Claim STILL_FIRING = Claim.that("We were firing until after 22:50")
            .event(FIRING)
            .happened(Dating.of("/1964-08-04T22:51..").inWords("until after 22:50 (that minute itself excluded)"))
            .saidBy(SHIPS_RECORDS)
            .citingNobody()
            .build();
    static final Claim HELD_CONTACTS = Claim.that("There are contacts")
            .event(CONTACTS)
            .happened()
            .saidBy(RADAR_AND_SONAR)
            .citingNobody()
            .build();

    /** Only he himself says that he was there, and nobody who was not aboard. */
    static final Claim WAS_THERE = Claim.that("We are in action")
            .source(COMMANDER)
            .tookPartIn(ENGAGEMENT)
            .saidBy(COMMANDER)
            .citingNobody()
            .build();

    /** He came to doubt it before the day was over. */
    static final Claim UNDER_ATTACK = Claim.that("Boats are attacking us")
            .event(ATTACK)
            .happened()
            .saidBy(COMMANDER)
            .citing(RADAR_AND_SONAR)
            .doubted(Dating.sometimeWithin("1964-08-04/1964-08-05").inWords("the same day"))
            .build();

    static final Claim PASSED_ON = Claim.that("The destroyers report an attack by boats")
            .event(ATTACK)
            .happened()
            .saidBy(PACIFIC_COMMAND)
            .citing(COMMANDER)
            .build();

    // The message.
    static final Claim LOST_COMRADES = Claim.that("We lost comrades")
            .event(LOSS)
            .happened()
            .saidBy(MESSAGE)
            .build();
    static final Claim COMRADES = Claim.that("Comrades were lost")
            .event(LOSS)
            .happened()
            .saidBy(FIELD_REPORT)
            .citing(MESSAGE)
            .build();
    static final Claim BOATS = Claim.that("Boats were lost in the attack")
            .event(LOSS)
            .isStage(EXECUTION, ATTACK)
            .saidBy(HEADQUARTERS)
            .citing(FIELD_REPORT)
            .build();

    // Afterwards.
    static final Claim MERGED = Claim.that("The translation probably merges two field reports")
            .event(MERGING)
            .happened()
            .saidBy(STUDY)
            .hedged(Hedge.LIKELY)
            .build();
    static final Claim NO_BOATS_IN_IT = Claim.that("The message has comrades where the translation has boats")
            .not(new Saying(MESSAGE, new StageOf(LOSS, EXECUTION, ATTACK)))
            .saidBy(STUDY)
            .citing(MESSAGE)
            .build();
    static final Claim ATTACKED_ALL_THE_SAME = Claim.that("The destroyers were attacked all the same")
            .event(ATTACK)
            .happened()
            .saidBy(DISSENT)
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            OPENED_FIRE,
            STILL_FIRING,
            HELD_CONTACTS,
            WAS_THERE,
            UNDER_ATTACK,
            PASSED_ON,
            LOST_COMRADES,
            COMRADES,
            BOATS,
            MERGED,
            NO_BOATS_IN_IT,
            ATTACKED_ALL_THE_SAME);

    private Evidence() {}
}
