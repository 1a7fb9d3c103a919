package org.antequem.evaluation;

import static java.util.stream.Collectors.joining;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.antequem.finding.Finding;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So many claims that threads share them: what is remembered of one is no answer on another. */
class ManyClaimsTest {

    private static final int MANY = 40;
    private static final ImmutableList<Role> ROLES = ImmutableList.copyOf(Role.values());

    @Test
    void what_is_proved_for_one_claim_is_never_its_own_evidence_for_another() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            claims.add(Claim.that("the muster came first, " + i)
                    .event(MUSTER)
                    .startedBefore(WAR)
                    .saidBy(eyewitness("witness " + i))
                    .citingNobody()
                    .build());
        }
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(claims));

        for (Claim claim : claims) {
            Finding entailed = evaluation.of(claim).findings("ORDER_ENTAILED").get(0);
            assertThat(entailed.grounds()).hasSize(MANY - 1).doesNotContain(claim);
            assertThat(entailed.roots())
                    .hasSize(MANY - 1)
                    .doesNotContain(claim.saidBy().orElseThrow());
        }
    }

    @Test
    void the_only_witness_to_an_order_is_no_evidence_for_it_whoever_asked_before() {
        Claim told = Claim.that("the muster came first")
                .event(MUSTER)
                .startedBefore(WAR)
                .saidBy(eyewitness("Livia"))
                .citingNobody()
                .build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(told));
        Claim asked = hypothesis(told.proposition());

        assertThat(evaluation.of(asked).findings("ORDER_ENTAILED")).isNotEmpty();
        assertThat(evaluation.of(told).findings("ORDER_ENTAILED")).isEmpty();
        Claim retelling =
                retold(eyewitness("Drusus"), told.proposition(), told.saidBy().orElseThrow());
        assertThat(evaluation.of(retelling).findings("ORDER_ENTAILED")).isNotEmpty();
        assertThat(evaluation.of(told).findings("ORDER_ENTAILED")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void are_judged_alike_on_however_many_threads(int threads) throws Exception {
        Dossier dossier = dossier(claims());
        String expected = Evaluator.standard().evaluate(dossier).judgements().stream()
                .map(Judgement::explain)
                .collect(joining("\n"));
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            for (int round = 0; round < 5; round++) {
                Callable<String> asked =
                        () -> Evaluator.standard().evaluate(dossier).explain();

                assertThat(pool.submit(asked).get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    /** Six tellers of twelve wars, who cite and contradict each other. */
    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Event war = Event.called("war " + i % 12).build();
            Source teller = eyewitness("teller " + i % 6);
            claims.add(told(teller, dated(war, "%s..200".formatted(i))));
            claims.add(told(eyewitness("teller " + (i + 1) % 6), dated(war, String.valueOf(500 + i))));
            claims.add(retold(eyewitness("teller " + (i + 2) % 6), dated(war, "0..%s".formatted(201 + i)), teller));
            if (i < 12) {
                claims.add(hypothesis(new Cause(MUSTER, ROLES.get(i % 4), war, i % 8 == 0)));
            }
        }
        claims.add(told(eyewitness("teller 1"), dated(MUSTER, "12..13")));
        return claims;
    }
}
