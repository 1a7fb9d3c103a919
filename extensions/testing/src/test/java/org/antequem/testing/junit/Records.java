package org.antequem.testing.junit;

import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** A class with a dossier in it, and nothing else that is one. */
final class Records {

    private static final Event FLOOD =
            Event.called("the flood").during("1953-02-01").build();
    private static final Event BREACH =
            Event.called("the breach").during("1953-01-31").build();

    static final Dossier FLOODS = Dossier.titled("The floods")
            .claims(
                    Claim.that("The flood broke the dyke")
                            .cause(FLOOD)
                            .decided(BREACH)
                            .build(),
                    Claim.that("It flooded")
                            .event(FLOOD)
                            .happened()
                            .saidBy(Source.witness("a farmer").build())
                            .build(),
                    Claim.that("It flooded")
                            .event(FLOOD)
                            .happened()
                            .saidBy(Source.witness("a priest").build())
                            .build())
            .build();

    private Records() {}
}
