package org.antequem.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Source;

/** Two states that sought one thing for many ends, no two of them the same, and what is said of their interests. */
final class Wants {

    private static final Actor NORTH = Actor.state("the north").build();
    private static final Actor SOUTH = Actor.state("the south").build();
    private static final Matter HARBOUR = Matter.of("the harbour");

    private Wants() {}

    static Dossier stipulated(int size) {
        return Dossier.titled(size + " interests")
                .claims(alignments())
                .interests(interests(size).toArray(Interest[]::new))
                .build();
    }

    static Dossier told(int size) {
        List<Claim> claims = alignments();
        List<Interest> interests = interests(size);
        for (int i = 0; i < size; i++) {
            claims.add(Claim.that("Interest " + i)
                    .interest(interests.get(i))
                    .isHeld()
                    .saidBy(Source.analysis("analysis " + i).published("2000").build())
                    .citingNobody()
                    .build());
        }
        return Dossier.titled(size + " interests told").claims(claims).build();
    }

    private static List<Interest> interests(int size) {
        List<Interest> interests = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            interests.add(Interest.of(i % 2 == 0 ? NORTH : SOUTH)
                    .in(HARBOUR)
                    .seeking("to hold the harbour")
                    .inOrderTo("reach end " + i)
                    .since(String.valueOf(1800 + i % 150))
                    .build());
        }
        return interests;
    }

    private static List<Claim> alignments() {
        Source editor = Source.commentary("a commentary").published("2000").build();
        List<Claim> claims = new ArrayList<>();
        for (Alignment kind : Alignment.values()) {
            claims.add(Claim.that("Their interests were " + kind)
                    .interestsOf(NORTH, SOUTH)
                    .were(kind)
                    .in(HARBOUR)
                    .throughout("1960")
                    .saidBy(editor)
                    .build());
        }
        return claims;
    }
}
