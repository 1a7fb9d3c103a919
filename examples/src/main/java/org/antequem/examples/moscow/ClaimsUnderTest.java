package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Actors.IRAN;
import static org.antequem.examples.moscow.Actors.RUSSIA;
import static org.antequem.examples.moscow.Events.AIR_CAMPAIGN;
import static org.antequem.examples.moscow.Events.DECISION;
import static org.antequem.examples.moscow.Events.INTERVENTION;
import static org.antequem.examples.moscow.Events.OFFICIALS_CONVINCED;
import static org.antequem.examples.moscow.Events.PLANNING_PER_REUTERS;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.examples.moscow.Matters.ASSAD;
import static org.antequem.examples.moscow.Matters.MIDDLE_EAST;
import static org.antequem.examples.moscow.Matters.SYRIA;
import static org.antequem.examples.moscow.Presumptions.ONE_BEYOND_SYRIA;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.JOURNALIST;
import static org.antequem.examples.moscow.Sources.MEDIA;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.examples.moscow.Sources.PUNDIT;
import static org.antequem.examples.moscow.Sources.REGIONAL_OFFICIAL;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.model.Hedge.LIKELY;
import static org.antequem.model.Hedge.SUGGESTS;
import static org.antequem.time.Span.months;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;

/** The claims that the article tests, those that it makes itself among them. */
public final class ClaimsUnderTest {

    /**
     * He acted in person, which does not mean alone: "single-handedly" is what the article says of "some", and this
     * pundit did not write it. The article introduces him as one who speaks of the visit.
     */
    public static final Claim PERSUADED = Claim.that("Soleimani in person talked Putin into intervening")
            .cause(VISIT)
            .decided(INTERVENTION)
            .saidBy(PUNDIT)
            .citing(REUTERS)
            .at("paragraph 2")
            .build();

    public static final Claim CONVINCED = Claim.that("Soleimani brought Russian officials to think the war winnable")
            .cause(VISIT)
            .decided(OFFICIALS_CONVINCED)
            .saidBy(JOURNALIST)
            .citing(REUTERS)
            .at("paragraph 2")
            .build();

    /**
     * The lead-in as quoted names nobody. But the report attributes everything it tells to "senior regional officials"
     * (paragraph 4), and an official who is so called goes on where the lead-in ends.
     */
    public static final Claim FIRST_STEP = Claim.that("With the visit the planning of the intervention began")
            .cause(VISIT)
            .originated(INTERVENTION)
            .saidBy(REUTERS)
            .citing(REGIONAL_OFFICIAL)
            .at("paragraph 5")
            .build();

    /** The words say that there is an alliance at the time of the report, and not how long it lasts. */
    public static final Claim NEW_ALLIANCE = Claim.that("Iran and Russia became allies in Assad's support")
            .interestsOf(IRAN, RUSSIA)
            .were(Alignment.SHARED, Alignment.PARALLEL)
            .in(ASSAD)
            .throughout("2015-10")
            .saidBy(REUTERS)
            .citing(REGIONAL_OFFICIAL)
            .at("paragraph 5")
            .build();

    /** Said of Syria: the narrower reading, which the wider one entails. */
    public static final Claim BECAME_ONE = Claim.that("Since the visit Russia and Iran have had one strategy for Syria")
            .interestsOf(RUSSIA, IRAN)
            .were(Alignment.SHARED)
            .in(SYRIA)
            .throughout("2015-07/..")
            .saidBy(MEDIA)
            .at("paragraph 8")
            .build();

    public static final Claim BECAME_ONE_IN_THE_REGION = Claim.that(
                    "Since the visit Russia and Iran have had one strategy for the Middle East")
            .interestsOf(RUSSIA, IRAN)
            .were(Alignment.SHARED)
            .in(MIDDLE_EAST)
            .throughout("2015-07/..")
            .saidBy(MEDIA)
            .at("paragraph 8")
            .presuming(ONE_BEYOND_SYRIA)
            .build();

    public static final Claim PLANNED_BEFORE = Claim.that("Planning was under way months before the visit")
            .event(PLANNING_PER_REUTERS)
            .startedBefore(VISIT)
            .by(months(2, 9))
            .saidBy(REUTERS)
            .citing(THREE_OFFICIALS)
            .hedged(SUGGESTS)
            .at("paragraph 6")
            .presuming(SEVERAL_MONTHS_BEFORE_THE_VISIT)
            .build();

    public static final Claim DECIDED_BEFORE = Claim.that("Russia had made up its mind well before the visit")
            .event(DECISION)
            .startedBefore(VISIT)
            .saidBy(PARKER)
            .citing(REUTERS)
            .at("paragraph 7")
            .build();

    /**
     * "Most likely" (paragraph 17) is "more likely than not" three paragraphs before: the lower of the two words of ICD
     * 203.
     */
    public static final Claim COORDINATED = Claim.that("The visit served to fit Iran's operations to the air campaign")
            .cause(VISIT)
            .coordinated(AIR_CAMPAIGN)
            .saidBy(PARKER)
            .citingNobody()
            .hedged(LIKELY)
            .at("paragraph 17")
            .build();

    public static final Claim OWN_MOTIVE = Claim.that("Russia decided for strategic reasons of its own")
            .actor(RUSSIA)
            .hadItsOwnMotiveFor(DECISION)
            .saidBy(PARKER)
            .citingNobody()
            .at("paragraph 13")
            .build();

    /** From the start of both states' deeper involvement, four years before spring 2015, to the day of the article. */
    public static final Claim PARALLEL = Claim.that("Russia and Iran wanted the same in Syria for different ends")
            .interestsOf(RUSSIA, IRAN)
            .were(Alignment.PARALLEL)
            .in(SYRIA)
            .throughout("2011/2020-02-04")
            .saidBy(PARKER)
            .citingNobody()
            .at("paragraphs 3 and 8")
            .build();

    /** The ten claims in the order of the argument; one of them is there in both of its readings. */
    public static final ImmutableList<Claim> ALL = ImmutableList.of(
            PERSUADED,
            CONVINCED,
            FIRST_STEP,
            NEW_ALLIANCE,
            BECAME_ONE,
            BECAME_ONE_IN_THE_REGION,
            PLANNED_BEFORE,
            DECIDED_BEFORE,
            COORDINATED,
            OWN_MOTIVE,
            PARALLEL);

    private ClaimsUnderTest() {}
}
