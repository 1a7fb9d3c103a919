package org.antequem.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Identity;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/** Records of who is one with whom, by papers some of which can know: identities, and denials of them. */
public final class IdentityWorlds {

    private static final List<Source> NAMES = Stream.of("Livia", "Drusus", "Julia", "the one called Owl")
            .map(name -> Source.witness(name).build())
            .toList();
    private static final Source REGISTER = Source.document("the register").build();
    private static final List<Source> PAPERS = IntStream.range(0, 4)
            .mapToObj(number -> number == 3
                    ? Source.report("a report").build()
                    : Source.document("file " + number).examined(REGISTER).build())
            .toList();

    private final Random dice;

    private IdentityWorlds(long seed) {
        dice = new Random(seed);
    }

    /** One for each seed, see {@link Asked#seeds}. */
    public static Stream<World> some(long number) {
        return Asked.seeds(number).mapToObj(seed -> new IdentityWorlds(seed).world("identities " + seed));
    }

    private World world(String name) {
        Set<Proposition> said = new LinkedHashSet<>();
        int number = dice.nextInt(2, 7);
        for (int i = 0; i < number; i++) {
            said.add(proposition());
        }
        List<Claim> claims = new ArrayList<>();
        for (Proposition one : said) {
            claims.add(Claim.that("claim " + claims.size())
                    .states(one)
                    .saidBy(PAPERS.get(dice.nextInt(PAPERS.size())))
                    .citingNobody()
                    .build());
        }
        Claim hypothesis = Claim.that("a hypothesis").states(proposition()).build();
        return new World(
                name,
                ImmutableList.copyOf(claims),
                ImmutableList.of(hypothesis),
                some -> Dossier.titled(name).claims(some).build());
    }

    private Proposition proposition() {
        int one = dice.nextInt(NAMES.size());
        int other = (one + dice.nextInt(1, NAMES.size())) % NAMES.size();
        Identity identity = new Identity(NAMES.get(one), NAMES.get(other));
        return dice.nextInt(3) == 0 ? identity.negated() : identity;
    }
}
