package org.antequem.examples.dreyfus;

import static org.antequem.examples.dreyfus.Actors.ARMY;
import static org.antequem.examples.dreyfus.Actors.DREYFUS;
import static org.antequem.examples.dreyfus.Actors.ESTERHAZY;
import static org.antequem.examples.dreyfus.Events.CONVICTION;
import static org.antequem.examples.dreyfus.Events.WRITING;
import static org.antequem.examples.dreyfus.Sources.BERTILLON;
import static org.antequem.examples.dreyfus.Sources.COURT_MARTIAL;
import static org.antequem.examples.dreyfus.Sources.CUIGNET;
import static org.antequem.examples.dreyfus.Sources.DREYFUS_IN_COURT;
import static org.antequem.examples.dreyfus.Sources.ESTERHAZY_IN_LONDON;
import static org.antequem.examples.dreyfus.Sources.ESTERHAZY_IN_PRINT;
import static org.antequem.examples.dreyfus.Sources.ESTERHAZY_ON_TRIAL;
import static org.antequem.examples.dreyfus.Sources.GOBERT;
import static org.antequem.examples.dreyfus.Sources.HENRY_ADMITTING;
import static org.antequem.examples.dreyfus.Sources.HENRY_HANDING_IT_IN;
import static org.antequem.examples.dreyfus.Sources.HENRY_LETTER;
import static org.antequem.examples.dreyfus.Sources.HIGHEST_COURT;
import static org.antequem.examples.dreyfus.Sources.MINISTER;
import static org.antequem.examples.dreyfus.Sources.PELLETIER;
import static org.antequem.examples.dreyfus.Sources.PICQUART;
import static org.antequem.examples.dreyfus.Sources.SCHOLARS;
import static org.antequem.examples.dreyfus.Sources.TWO_EXPERTS;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.Matter;

/** What was said of the note and of the letter, and by whom. */
final class Evidence {

    // The handwriting, 1894.
    static final Claim MAY_BE_ANOTHERS = Claim.that("It may well be another's hand")
            .not(it -> it.event(WRITING).wasBy(DREYFUS))
            .saidBy(GOBERT)
            .citingNobody()
            .hedged(Hedge.APPARENTLY)
            .build();
    static final Claim HIS_HAND = dreyfus("It is the hand of Dreyfus")
            .saidBy(BERTILLON)
            .citingNobody()
            .build();
    static final Claim HIS_HAND_TOO = dreyfus("It is the hand of Dreyfus")
            .saidBy(TWO_EXPERTS)
            .citingNobody()
            .build();
    static final Claim NOT_HIS_HAND = Claim.that("It is not the hand of Dreyfus")
            .not(it -> it.event(WRITING).wasBy(DREYFUS))
            .saidBy(PELLETIER)
            .citingNobody()
            .build();
    static final Claim FOUND_GUILTY =
            dreyfus("Dreyfus wrote it").saidBy(COURT_MARTIAL).citingNobody().build();
    static final Claim CONVICTED = Claim.that("Dreyfus is convicted, unanimously")
            .event(CONVICTION)
            .happened("1894-12-22")
            .saidBy(COURT_MARTIAL)
            .citingNobody()
            .build();

    // What the accused say.
    static final Claim NOT_I = Claim.that("I did not write it")
            .not(it -> it.event(WRITING).wasBy(DREYFUS))
            .saidBy(DREYFUS_IN_COURT)
            .citingNobody()
            .build();
    static final Claim NOR_I = Claim.that("I did not write it either")
            .not(it -> it.event(WRITING).wasBy(ESTERHAZY))
            .saidBy(ESTERHAZY_ON_TRIAL)
            .citingNobody()
            .build();
    static final Claim I_WROTE_IT = esterhazy("I wrote it, on orders")
            .saidBy(ESTERHAZY_IN_LONDON)
            .citingNobody()
            .build();
    static final Claim I_WROTE_IT_INDEED =
            esterhazy("I wrote it").saidBy(ESTERHAZY_IN_PRINT).citingNobody().build();

    // The other hand.
    static final Claim LIKE_THE_EXPRESS_LETTER = esterhazy("It is the hand of Esterhazy")
            .saidBy(PICQUART)
            .citingNobody()
            .build();
    static final Claim THE_OTHER_HAND = esterhazy("It is the hand of Esterhazy")
            .saidBy(SCHOLARS)
            .citingNobody()
            .build();
    static final Claim NOT_PROVEN = Claim.that("Dreyfus did not write it")
            .not(it -> it.event(WRITING).wasBy(DREYFUS))
            .saidBy(HIGHEST_COURT)
            .citingNobody()
            .build();

    // Henry's letter.
    static final Claim FOUND = genuine("I found it among the attaché's papers")
            .saidBy(HENRY_HANDING_IT_IN)
            .citingNobody()
            .build();
    static final Claim READ_AS_PROOF = genuine("Here is the proof")
            .saidBy(MINISTER)
            .citing(HENRY_HANDING_IT_IN)
            .build();
    static final Claim OF_TWO_PAPERS = Claim.that("It is glued together from two papers")
            .not(it -> it.document(HENRY_LETTER).isGenuine())
            .saidBy(CUIGNET)
            .citingNobody()
            .build();
    static final Claim I_MADE_IT = Claim.that("I made it")
            .not(it -> it.document(HENRY_LETTER).isGenuine())
            .saidBy(HENRY_ADMITTING)
            .citingNobody()
            .build();

    /** The section had vouched for the letter before the minister. */
    static final Interest TO_BE_BELIEVED = Interest.of(ARMY)
            .in(Matter.of("the conviction of Dreyfus, as a matter of honour"))
            .seeking("that the conviction stands")
            .inOrderTo("be trusted")
            .servedByBelief(FOUND)
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            MAY_BE_ANOTHERS,
            HIS_HAND,
            HIS_HAND_TOO,
            NOT_HIS_HAND,
            FOUND_GUILTY,
            CONVICTED,
            NOT_I,
            NOR_I,
            I_WROTE_IT,
            I_WROTE_IT_INDEED,
            LIKE_THE_EXPRESS_LETTER,
            THE_OTHER_HAND,
            NOT_PROVEN,
            FOUND,
            READ_AS_PROOF,
            OF_TWO_PAPERS,
            I_MADE_IT);

    private static ClaimBuilder dreyfus(String wording) {
        return Claim.that(wording).event(WRITING).wasBy(DREYFUS);
    }

    /** Starts a claim that Esterhazy alone wrote it: nobody held that two people had. */
    private static ClaimBuilder esterhazy(String wording) {
        return Claim.that(wording).event(WRITING).wasBy(ESTERHAZY).alone();
    }

    private static ClaimBuilder genuine(String wording) {
        return Claim.that(wording).document(HENRY_LETTER).isGenuine();
    }

    private Evidence() {}
}
