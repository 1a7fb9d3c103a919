package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Actors.IRAN;
import static org.antequem.examples.moscow.Actors.RUSSIA;
import static org.antequem.examples.moscow.Events.AT_A_DISTANCE;
import static org.antequem.examples.moscow.Events.DECISION;
import static org.antequem.examples.moscow.Events.HAMADAN;
import static org.antequem.examples.moscow.Events.INTERVENTION;
import static org.antequem.examples.moscow.Events.ISIS_WAVE;
import static org.antequem.examples.moscow.Events.PALMYRA;
import static org.antequem.examples.moscow.Events.QUSAYR;
import static org.antequem.examples.moscow.Events.RAPPROCHEMENT;
import static org.antequem.examples.moscow.Matters.ASSAD;
import static org.antequem.examples.moscow.Matters.GULF;
import static org.antequem.examples.moscow.Matters.SYRIA;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.model.Hedge.REPORTEDLY;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.Interest;
import org.antequem.time.Dating;

/**
 * Who wanted what, and what for. All of it is told by somebody, since what a state wants is the very thing in dispute.
 *
 * <p>The article's own view of this is recorded as the article's. What Russia wants in Syria is told by Iran's
 * minister, who acts for the other side.
 */
final class Interests {

    /** The same words for both states, since both want the same means. */
    private static final String ASSAD_IN_POWER = "to keep Assad in power";

    /** After Qadhafi's death; spring by either reckoning ends with the solstice of 21 June. */
    private static final Dating BETWEEN_LIBYA_AND_LATE_SPRING =
            Dating.startingWithin("2011-10/2015-06-21").inWords("after October 2011, by late spring 2015");

    /** Paragraphs 8 and 10. The war's first year is that of the earliest support told of. */
    static final Interest IRAN_KEEPS_ASSAD = Interest.of(IRAN)
            .in(ASSAD)
            .seeking(ASSAD_IN_POWER)
            .inOrderTo("keep open the way to Hizballah and the pressure on Israel")
            .since(Dating.startingWithin("2011").inWords("the start of the war"))
            .servedBy(AT_A_DISTANCE, QUSAYR, INTERVENTION)
            .build();

    /** Paragraphs 9 and 13. */
    static final Interest RUSSIA_KEEPS_ASSAD = Interest.of(RUSSIA)
            .in(ASSAD)
            .seeking(ASSAD_IN_POWER)
            .inOrderTo("stand against changes of regime from the West, and be dealt with as an equal")
            .since(BETWEEN_LIBYA_AND_LATE_SPRING)
            .servedBy(AT_A_DISTANCE, QUSAYR, DECISION, INTERVENTION)
            .build();

    /** Paragraphs 9 and 10. */
    static final Interest PUTINS_STANDING = Interest.of(RUSSIA)
            .in(SYRIA)
            .seeking("to have Putin seen as a strong leader")
            .inOrderTo("hold Russia's rank abroad and his approval at home")
            .since(BETWEEN_LIBYA_AND_LATE_SPRING)
            .servedBy(DECISION, INTERVENTION)
            .harmedBy(ISIS_WAVE, PALMYRA)
            .build();

    /** Paragraph 15. */
    static final Interest RUSSIA_IN_THE_GULF = Interest.of(RUSSIA)
            .in(GULF)
            .seeking("good relations with Saudi Arabia and the Gulf states")
            .inOrderTo("play a great power's part")
            .since(Dating.startingBy("2017-02"))
            .servedBy(RAPPROCHEMENT)
            .build();

    /** Paragraph 15. */
    static final Interest IRAN_AGAINST_IT = Interest.of(IRAN)
            .in(GULF)
            .seeking("no rapprochement of Russia with Saudi Arabia")
            .inOrderTo("keep its own position in the region")
            .since(Dating.startingBy("2017-02"))
            .harmedBy(RAPPROCHEMENT)
            .opposedTo(RUSSIA_IN_THE_GULF)
            .build();

    /** Paragraph 8, as Iran's minister sees it while he acts against it. */
    static final Interest RUSSIA_AS_SUPERPOWER = Interest.of(RUSSIA)
            .in(SYRIA)
            .seeking("a superpower's say in Syria's political future")
            .inOrderTo("be seen as a superpower")
            .since(Dating.startingBy("2016-08"))
            .harmedBy(HAMADAN)
            .build();

    /** He complains of it as he sends the bombers away: it had begun before. */
    private static final Claim SOUGHT_BEFORE_HAMADAN = Claim.that("They wanted it when their bombers were sent away")
            .event(RUSSIA_AS_SUPERPOWER.holding())
            .startedBefore(HAMADAN)
            .saidBy(DEHQAN_SPEAKS)
            .citingNobody()
            .at("paragraph 8")
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            of("Iran needed Assad for its way to Hizballah", IRAN_KEEPS_ASSAD, "paragraphs 8 and 10"),
            of("Russia needed Assad against the West", RUSSIA_KEEPS_ASSAD, "paragraphs 9 and 13"),
            of("In Syria Putin's own standing was at stake", PUTINS_STANDING, "paragraphs 9 and 10"),
            Claim.that("Russia was warming to the Saudis and the Gulf")
                    .interest(RUSSIA_IN_THE_GULF)
                    .isHeld()
                    .saidBy(PARKER)
                    .hedged(REPORTEDLY)
                    .at("paragraph 15")
                    .build(),
            Claim.that("Tehran wanted no such warming")
                    .interest(IRAN_AGAINST_IT)
                    .isHeld()
                    .saidBy(PARKER)
                    .hedged(REPORTEDLY)
                    .at("paragraph 15")
                    .build(),
            Claim.that("The Russians want a superpower's say in Syria")
                    .interest(RUSSIA_AS_SUPERPOWER)
                    .isHeld()
                    .saidBy(DEHQAN_SPEAKS)
                    .citingNobody()
                    .at("paragraph 8")
                    .build(),
            SOUGHT_BEFORE_HAMADAN);

    private Interests() {}

    private static Claim of(String wording, Interest interest, String place) {
        return Claim.that(wording)
                .interest(interest)
                .isHeld()
                .saidBy(PARKER)
                .citingNobody()
                .at(place)
                .build();
    }
}
