package org.antequem.examples.tonkin;

import static org.antequem.examples.tonkin.Events.ATTACK;
import static org.antequem.examples.tonkin.Events.ENGAGEMENT;
import static org.antequem.examples.tonkin.Events.REPORTS;
import static org.antequem.examples.tonkin.Events.RESOLUTION;
import static org.antequem.examples.tonkin.Sources.HEADQUARTERS;
import static org.antequem.examples.tonkin.Sources.MESSAGE;
import static org.antequem.examples.tonkin.Sources.PACIFIC_COMMAND;
import static org.antequem.examples.tonkin.Sources.WHITE_HOUSE;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.time.Dating;

/** The two claims that the case is about, and one that no date rules out. */
public final class ClaimsUnderTest {

    /** An after-action report tells of what is over when it is sent. */
    static final Proposition OVER_WHEN_SENT = new Occurred(
            ENGAGEMENT, Dating.by("1964-08-04T15:50Z").inWords("over by 1964-08-04T15:50Z"), Count.NOT_RECORDED);

    public static final Claim AFTER_ACTION_REPORT = Claim.that(
                    "The intercept is the after-action report of an attack on 4 August")
            .source(MESSAGE)
            .says(OVER_WHEN_SENT)
            .saidBy(HEADQUARTERS)
            .build();

    public static final Claim BOATS_ATTACKED = Claim.that("Boats attacked the destroyers on the night of 4 August")
            .event(ATTACK)
            .happened()
            .saidBy(WHITE_HOUSE)
            .citing(HEADQUARTERS, PACIFIC_COMMAND)
            .build();

    public static final Claim FOLLOWED_REPORTS = Claim.that("The resolution of 7 August followed reports of an attack")
            .event(RESOLUTION)
            .followed(REPORTS)
            .build();

    public static final ImmutableList<Claim> ALL =
            ImmutableList.of(AFTER_ACTION_REPORT, BOATS_ATTACKED, FOLLOWED_REPORTS);

    private ClaimsUnderTest() {}
}
