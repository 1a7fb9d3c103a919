package org.antequem.rule.provenance;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;

import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/** A letter, and somebody who quotes from it. */
final class Quoting {

    static final String NOT_FOUND = "QUOTE_NOT_FOUND";
    static final String ALTERED = "QUOTE_ALTERED";
    static final Proposition HAPPENED = Occurred.of(WAR);
    static final Source LIVIA = eyewitness("Livia");
    static final Source LETTER =
            Source.document("a letter").observed(WAR).text("""
                    The legions crossed the river at dawn, three days before the feast. Nobody in the city
                    had been told; the senate learnt of it from a merchant.

                    When the snow came they went into winter quarters, and the war was over.""").build();

    private Quoting() {}

    static ClaimBuilder quoting(String words, Source... from) {
        return Claim.that("so they write")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citing(from)
                .quoting(words, "somewhere");
    }
}
