package org.antequem.examples.zinoviev;

import static org.antequem.examples.zinoviev.Events.DEFEAT;
import static org.antequem.examples.zinoviev.Events.INSTRUCTIONS;
import static org.antequem.examples.zinoviev.Events.MEETING;
import static org.antequem.examples.zinoviev.Sources.AGENT;
import static org.antequem.examples.zinoviev.Sources.COMMONS;
import static org.antequem.examples.zinoviev.Sources.DAILY_MAIL;
import static org.antequem.examples.zinoviev.Sources.HEADQUARTERS;
import static org.antequem.examples.zinoviev.Sources.HISTORIAN;
import static org.antequem.examples.zinoviev.Sources.INFORMANT;
import static org.antequem.examples.zinoviev.Sources.LETTER;
import static org.antequem.examples.zinoviev.Sources.OFFICER;
import static org.antequem.examples.zinoviev.Sources.OTHER_PAPERS;
import static org.antequem.examples.zinoviev.Sources.RIGA;
import static org.antequem.examples.zinoviev.Sources.WAR_OFFICE;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Saying;
import org.antequem.model.Source;

/** What is on record of the letter, and of the vote. */
final class Evidence {

    static final Claim INSTRUCTS = Claim.that("Here are your instructions")
            .event(INSTRUCTIONS)
            .happened()
            .saidBy(LETTER)
            .build();

    // From mouth to mouth.
    static final Claim FROM_RIGA = vouching(RIGA).citing(AGENT).build();
    static final Claim FROM_HEADQUARTERS =
            vouching(HEADQUARTERS).citing(RIGA, OFFICER).build();
    static final Claim IN_THE_WAR_OFFICE =
            vouching(WAR_OFFICE).citing(HEADQUARTERS).build();
    static final Claim PRINTED = vouching(DAILY_MAIL).build();
    static final Claim PRINTED_AGAIN = vouching(OTHER_PAPERS).citing(DAILY_MAIL).build();

    /** He noted that the informant had corroborated it. */
    static final Claim CORROBORATED = vouching(OFFICER).citing(INFORMANT).build();

    /** That the two met is what the note says, and nobody else. */
    static final Claim HE_MET_THE_INFORMANT = Claim.that("I met the informant")
            .source(OFFICER)
            .tookPartIn(MEETING)
            .saidBy(OFFICER)
            .citingNobody()
            .build();

    static final Claim THE_INFORMANT_CAME = Claim.that("The informant was there")
            .source(INFORMANT)
            .tookPartIn(MEETING)
            .saidBy(OFFICER)
            .citingNobody()
            .build();

    /** He named no letter in particular. */
    static final Claim TOLD_OF_INSTRUCTIONS = Claim.that("Moscow sends instructions")
            .event(INSTRUCTIONS)
            .happened()
            .saidBy(INFORMANT)
            .build();

    static final Claim NAMED_NO_LETTER = Claim.that("The informant named no particular letter")
            .not(new Saying(INFORMANT, new Authorship(LETTER)))
            .saidBy(HISTORIAN)
            .build();

    static final Claim VOTED_DOWN = Claim.that("The government was defeated on 8 October 1924")
            .event(DEFEAT)
            .happened("1924-10-08")
            .saidBy(COMMONS)
            .citingNobody()
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            INSTRUCTS,
            FROM_RIGA,
            FROM_HEADQUARTERS,
            IN_THE_WAR_OFFICE,
            PRINTED,
            PRINTED_AGAIN,
            CORROBORATED,
            HE_MET_THE_INFORMANT,
            THE_INFORMANT_CAME,
            TOLD_OF_INSTRUCTIONS,
            NAMED_NO_LETTER,
            VOTED_DOWN);

    private static ClaimBuilder vouching(Source teller) {
        return Claim.that("The letter is what it says it is")
                .document(LETTER)
                .isGenuine()
                .saidBy(teller);
    }

    private Evidence() {}
}
