package org.antequem.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** Records in which much is told of those who speak. */
final class Speakers {

    private static final Event MARCH = Event.called("the march").build();

    private Speakers() {}

    /** Witnesses who all say the same, of whom each tells that he acts for the next one. */
    static Dossier agencies(int size) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Source witness = Source.witness("witness " + i).by(person(i)).build();
            claims.add(Claim.that("witness " + i + ": there was a march")
                    .event(MARCH)
                    .happened()
                    .saidBy(witness)
                    .citingNobody()
                    .build());
            claims.add(Claim.that("witness " + i + ": I act for the next one")
                    .actor(person(i))
                    .actedFor(person(i + 1))
                    .saidBy(witness)
                    .citingNobody()
                    .build());
        }
        return Dossier.titled(size + " who act for each other").claims(claims).build();
    }

    /** Witnesses who all say the same, each there by the word of the one before; of every fifth that is denied. */
    static Dossier presences(int size) {
        Source first = Source.witness("the first").observed(MARCH).build();
        Source last = first;
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Source witness = Source.witness("witness " + i).build();
            claims.add(Claim.that("witness " + i + ": there was a march")
                    .event(MARCH)
                    .happened()
                    .saidBy(witness)
                    .citingNobody()
                    .build());
            claims.add(Claim.that("witness " + i + " was there")
                    .source(witness)
                    .observed(MARCH)
                    .saidBy(last)
                    .citingNobody()
                    .build());
            if (i % 5 == 4) {
                claims.add(Claim.that("witness " + i + " was not there")
                        .not(it -> it.source(witness).observed(MARCH))
                        .saidBy(first)
                        .citingNobody()
                        .build());
            }
            last = witness;
        }
        return Dossier.titled(size + " who attest each other").claims(claims).build();
    }

    private static Actor person(int number) {
        return Actor.person("person " + number).build();
    }
}
