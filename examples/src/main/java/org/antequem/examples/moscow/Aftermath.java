package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Actors.IRAN;
import static org.antequem.examples.moscow.Actors.RUSSIA;
import static org.antequem.examples.moscow.Events.COMMITMENT;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.examples.moscow.Events.VISIT_2016;
import static org.antequem.examples.moscow.Events.VISIT_2017;
import static org.antequem.examples.moscow.Matters.GULF;
import static org.antequem.examples.moscow.Matters.SYRIA;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIALS;
import static org.antequem.model.Alignment.CONFLICTING;
import static org.antequem.model.Alignment.DIVERGENT;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.Hedge.REPORTEDLY;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Saying;

/** What is said of the years after the visit: who was at odds with whom, and who kept silent. */
final class Aftermath {

    /**
     * Iran's minister, as he sends the bombers away: Russia is in Syria for its own standing. That leaves every kind of
     * alignment but a shared end.
     */
    static final Claim FOR_THEIR_OWN_STANDING = Claim.that("In Syria the Russians are after a standing of their own")
            .interestsOf(IRAN, RUSSIA)
            .were(PARALLEL, DIVERGENT, CONFLICTING)
            .in(SYRIA)
            .throughout("2016-08")
            .saidBy(DEHQAN_SPEAKS)
            .citingNobody()
            .at("paragraph 8")
            .build();

    static final Claim BACK_IN_2016 = Claim.that("He was in Moscow again, about the S-300 and Aleppo")
            .event(VISIT_2016)
            .happened("2016-04")
            .saidBy(PARKER)
            .hedged(REPORTEDLY)
            .at("paragraph 15")
            .build();

    static final Claim BACK_IN_2017 = Claim.that("He was in Moscow again, to object")
            .event(VISIT_2017)
            .happened("2017-02")
            .saidBy(PARKER)
            .hedged(REPORTEDLY)
            .at("paragraph 15")
            .build();

    static final Claim TEHRAN_OBJECTED = Claim.that("Tehran objected to Russia's warming to the Saudis and the Gulf")
            .interestsOf(IRAN, RUSSIA)
            .were(CONFLICTING)
            .in(GULF)
            .throughout("2017-02")
            .saidBy(PARKER)
            .hedged(REPORTEDLY)
            .at("paragraph 15")
            .build();

    static final Claim NEVER_ACKNOWLEDGED = Claim.that("No Russian official has owned to the visit")
            .not(new Saying(RUSSIAN_OFFICIALS, Occurred.of(VISIT)))
            .saidBy(PARKER)
            .at("paragraph 15")
            .build();

    static final Claim COMMITTED_TO_NOTHING = Claim.that("Beyond respects and protests Russia bound itself to nothing")
            .not(Occurred.of(COMMITMENT))
            .saidBy(PARKER)
            .at("paragraph 16")
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            FOR_THEIR_OWN_STANDING,
            BACK_IN_2016,
            BACK_IN_2017,
            TEHRAN_OBJECTED,
            NEVER_ACKNOWLEDGED,
            COMMITTED_TO_NOTHING);

    private Aftermath() {}
}
