package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Events.CONTACTS;
import static org.antequem.examples.moscow.Events.DECISION;
import static org.antequem.examples.moscow.Events.INTERVENTION;
import static org.antequem.examples.moscow.Events.PLANNING_PER_OFFICIAL;
import static org.antequem.examples.moscow.Events.PLANNING_PER_REUTERS;
import static org.antequem.examples.moscow.Events.PREPARATIONS;
import static org.antequem.examples.moscow.Events.UPTICK;
import static org.antequem.examples.moscow.Presumptions.LATAKIA_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Presumptions.SUPPORT_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.model.Hedge.ARGUABLY;
import static org.antequem.model.Hedge.SUGGESTS;
import static org.antequem.model.Stage.PLANNING;
import static org.antequem.model.Stage.PREPARATION;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.Stage;

/** What belonged to the intervention. Each link is told by whoever tells of that stage. */
final class StageLinks {

    static final Claim AGREED_SUPPORT = Claim.that("The contacts were about what became the intervention")
            .event(CONTACTS)
            .isStage(Stage.CONTACTS, INTERVENTION)
            .saidBy(REUTERS)
            .citing(THREE_OFFICIALS)
            .at("paragraph 6")
            .presuming(SUPPORT_MEANT_INTERVENTION)
            .build();

    static final Claim PLANNING_BY_REUTERS = Claim.that("What was planned, months earlier, was the intervention")
            .event(PLANNING_PER_REUTERS)
            .isStage(PLANNING, INTERVENTION)
            .saidBy(REUTERS)
            .citing(THREE_OFFICIALS)
            .hedged(SUGGESTS)
            .at("paragraph 6")
            .build();

    static final Claim PLANNING_BY_OFFICIAL = Claim.that("What was planned at Latakia and Tartus was the intervention")
            .event(PLANNING_PER_OFFICIAL)
            .isStage(PLANNING, INTERVENTION)
            .saidBy(RUSSIAN_OFFICIAL)
            .at("paragraph 11")
            .presuming(LATAKIA_MEANT_INTERVENTION)
            .build();

    /** The article names this stage, without a date of its own. */
    static final Claim STRATEGIC_DECISION = Claim.that("Behind the intervention stood a strategic decision")
            .event(DECISION)
            .isStage(Stage.DECISION, INTERVENTION)
            .saidBy(PARKER)
            .citingNobody()
            .at("paragraphs 6 and 7")
            .build();

    /** The rise itself is only "arguably" one, and its place in the intervention can be no surer. */
    static final Claim RISING_DELIVERIES = Claim.that("The rising deliveries made the intervention ready")
            .event(UPTICK)
            .isStage(PREPARATION, INTERVENTION)
            .saidBy(PARKER_SHIPPING)
            .citingNobody()
            .hedged(ARGUABLY)
            .at("paragraphs 7 and 11")
            .build();

    static final Claim READYING_THE_BASE = Claim.that("Readying Hmeimim belonged to the intervention")
            .event(PREPARATIONS)
            .isStage(PREPARATION, INTERVENTION)
            .saidBy(PARKER)
            .at("paragraph 11")
            .build();

    static final Claim WITHIN_THE_DELIVERIES = Claim.that("Readying Hmeimim was part of the rising deliveries")
            .event(PREPARATIONS)
            .isStage(PREPARATION, UPTICK)
            .saidBy(PARKER)
            .at("paragraph 11")
            .build();

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            AGREED_SUPPORT,
            PLANNING_BY_REUTERS,
            PLANNING_BY_OFFICIAL,
            STRATEGIC_DECISION,
            RISING_DELIVERIES,
            READYING_THE_BASE,
            WITHIN_THE_DELIVERIES);

    private StageLinks() {}
}
