package org.antequem.testing.house;

import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;

/**
 * Where a house rule starts: with what it is about.
 *
 * <pre>{@code
 * claims().that(areCausal()).must(haveIndependentRoots(2)).because("two sources, house style").check(dossier);
 * }</pre>
 */
public final class HouseRules {

    private HouseRules() {}

    /** The claims of a dossier; in a view of one, those that count there. */
    public static Selection<Claim> claims() {
        return new Selection<>(
                "claims", evaluation -> evaluation.dossier().counting().asList());
    }

    /** Every source that says, is cited, or stands in the lineage of one that does. */
    public static Selection<Source> sources() {
        return new Selection<>(
                "sources", evaluation -> evaluation.dossier().sources().asList());
    }

    /** Every event of which the dossier speaks. */
    public static Selection<Event> events() {
        return new Selection<>(
                "events", evaluation -> evaluation.dossier().events().asList());
    }
}
