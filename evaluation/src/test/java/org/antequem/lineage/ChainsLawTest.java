package org.antequem.lineage;

import static java.util.Objects.requireNonNull;
import static org.antequem.world.Annals.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.world.Annals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain that is told of for each root, held against all that there are. */
class ChainsLawTest {

    private static final List<Source> SOURCES = IntStream.range(0, 7)
            .mapToObj(number -> Source.report("report " + number).build())
            .toList();

    /** The last two sources are cited and say nothing that is on record. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7})
    void is_the_best_of_all_chains_and_the_shortest_of_the_best(int size) {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Map<Source, Claim> said = new HashMap<>();
            for (Source teller : SOURCES.subList(0, size - 2)) {
                said.put(teller, claim(teller, size, random));
            }
            Lineage lineage = Lineage.of(said.values(), Annals.dossier());
            for (Claim claim : said.values()) {
                Map<Source, List<Claim>> best = new HashMap<>();
                follow(new ArrayList<>(List.of(claim)), said, best);

                List<Telling> tellings = lineage.tellings(claim);
                assertThat(tellings).as("seed %s", seed).isNotEmpty();
                assertThat(tellings.stream()
                                .filter(telling -> telling.ending() != Ending.CIRCULAR)
                                .map(Telling::root))
                        .as("seed %s", seed)
                        .containsExactlyInAnyOrderElementsOf(best.keySet());
                for (Telling telling : tellings) {
                    if (telling.ending() != Ending.CIRCULAR) {
                        assertThat(worth(telling.chain()))
                                .as("seed %s, %s", seed, telling)
                                .isEqualTo(worth(requireNonNull(best.get(telling.root()))));
                    }
                }
            }
        }
    }

    private static Claim claim(Source teller, int size, Random random) {
        ClaimBuilder claim = Claim.that("It happened").states(Occurred.of(WAR)).saidBy(teller);
        boolean cites = false;
        for (Source cited : SOURCES.subList(0, size)) {
            if (random.nextInt(3) == 0) {
                claim.citing(cited);
                cites = true;
            }
        }
        if (!cites) {
            claim.citingNobody();
        }
        if (random.nextInt(4) == 0) {
            claim.withdrawn("2016");
        }
        if (random.nextInt(4) == 0) {
            claim.hedged(Hedge.LIKELY);
        }
        return claim.build();
    }

    private static void follow(List<Claim> chain, Map<Source, Claim> said, Map<Source, List<Claim>> best) {
        Claim last = chain.get(chain.size() - 1);
        if (last.citing().sources().isEmpty()) {
            best.merge(last.saidBy().orElseThrow(), List.copyOf(chain), ChainsLawTest::better);
        }
        for (Source cited : last.citing().sources()) {
            Claim next = said.get(cited);
            if (next == null) {
                best.merge(cited, List.copyOf(chain), ChainsLawTest::better);
            } else if (!chain.contains(next)) {
                chain.add(next);
                follow(chain, said, best);
                chain.remove(chain.size() - 1);
            }
        }
    }

    private static List<Claim> better(List<Claim> one, List<Claim> other) {
        return worth(other) < worth(one) ? other : one;
    }

    /** The less the better: nothing taken back, then no hedge, then short. */
    private static int worth(List<Claim> chain) {
        boolean isWithdrawn = chain.stream().anyMatch(link -> link.withdrawn().isPresent());
        boolean isHedged = chain.stream().anyMatch(link -> link.hedge().isPresent());
        return (isWithdrawn ? 1_000 : 0) + (isHedged ? 100 : 0) + chain.size();
    }
}
