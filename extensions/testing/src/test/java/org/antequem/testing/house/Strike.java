package org.antequem.testing.house;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** A strike, the fall of a price, and who tells of them; and what a rule says of such a dossier. */
final class Strike {

    static final Event STRIKE = Event.called("the strike").during("1926-05-04").build();
    static final Event FALL = Event.called("the fall of the price").build();
    static final Source PAPER =
            Source.report("the paper").published("1926-06-01").build();
    static final Source MINER = Source.witness("a miner")
            .tookPartIn(STRIKE, FALL)
            .published("1926-05-20")
            .build();
    static final Source BROKER = Source.unnamed("a broker")
            .observed(STRIKE, FALL)
            .published("1926-08")
            .build();

    static final Claim BROUGHT_ABOUT = Claim.that("The strike brought the price down")
            .cause(STRIKE)
            .decided(FALL)
            .saidBy(PAPER)
            .build();
    static final Claim IN_APRIL = Claim.that("The price fell in April")
            .event(FALL)
            .happened("1926-04")
            .saidBy(MINER)
            .citingNobody()
            .build();

    static final Dossier DOSSIER =
            Dossier.titled("The strike").claims(BROUGHT_ABOUT, IN_APRIL).build();

    private Strike() {}

    static Claim cause(String wording, Source teller) {
        return Claim.that(wording)
                .cause(STRIKE)
                .decided(FALL)
                .saidBy(teller)
                .citingNobody()
                .build();
    }

    static String said(HouseRule<?> rule, Dossier dossier) {
        return String.valueOf(catchThrowableOfType(AssertionError.class, () -> rule.check(dossier))
                .getMessage());
    }
}
