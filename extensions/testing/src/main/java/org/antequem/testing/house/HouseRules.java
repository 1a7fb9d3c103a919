package org.antequem.testing.house;

import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;

/**
 * Starts a house rule with what it is about.
 *
 * <pre>{@code
 * claims().that(areCausal()).must(haveIndependentRoots(2)).because("two sources, house style").check(dossier);
 * }</pre>
 */
public final class HouseRules {

    private HouseRules() {}

    /** Starts a rule about the claims of a dossier; in a view, about those that it admits. */
    public static Selection<Claim> claims() {
        return new Selection<>(
                "claims", evaluation -> evaluation.dossier().counting().asList());
    }

    /** Starts a rule about all sources of a dossier, including those that are only cited or stand in a lineage. */
    public static Selection<Source> sources() {
        return new Selection<>(
                "sources", evaluation -> evaluation.dossier().sources().asList());
    }

    /** Starts a rule about all events that a dossier mentions. */
    public static Selection<Event> events() {
        return new Selection<>(
                "events", evaluation -> evaluation.dossier().events().asList());
    }
}
