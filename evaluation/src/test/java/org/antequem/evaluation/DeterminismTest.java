package org.antequem.evaluation;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** The same record gives the same answers, in whatever order and by however many it is asked. */
class DeterminismTest {

    private static final int ORDERS = Laws.worlds(200);
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Source SOMEBODY =
            Source.unnamed("somebody").observed(WAR).build();
    private static final Claim DECIDED = hypothesis(new Cause(EMBASSY, Role.DECIDED, WAR, false));

    private static final ImmutableList<Claim> CLAIMS = ImmutableList.of(
            DECIDED,
            hypothesis(new Cause(EMBASSY, Role.ORIGINATED, WAR, false)),
            hypothesis(Occurred.of(WAR)),
            told(LIVIA, stageOf(MUSTER, Stage.PREPARATION, WAR)),
            retold(DRUSUS, stageOf(MUSTER, Stage.PREPARATION, WAR), MARCUS),
            told(LIVIA, dated(MUSTER, "..3/?")),
            told(MARCUS, dated(MUSTER, "..4/?")),
            unattributed(MARCUS, stageOf(MUSTER, Stage.PREPARATION, WAR)),
            told(MARCUS, dated(EMBASSY, "7../?")),
            told(DRUSUS, dated(EMBASSY, "1..2")),
            told(LIVIA, dated(EMBASSY, "9../?")),
            told(SOMEBODY, Occurred.of(WAR)),
            retold(LIVIA, Occurred.of(WAR), SOMEBODY),
            unattributed(DRUSUS, Occurred.of(WAR).negated()),
            told(MARCUS, new Cause(EMBASSY, Role.DECIDED, WAR, true)));

    @Test
    void evaluating_twice_gives_the_same_text() {
        assertThat(texts(Evaluator.standard().evaluate(dossier(CLAIMS))))
                .isEqualTo(texts(Evaluator.standard().evaluate(dossier(CLAIMS))));
    }

    @Test
    void claims_in_another_order_get_the_same_verdicts() {
        Map<Claim, String> expected = verdicts(Evaluator.standard().evaluate(dossier(CLAIMS)));
        for (int seed = 0; seed < ORDERS; seed++) {
            List<Claim> shuffled = new ArrayList<>(CLAIMS);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(verdicts(Evaluator.standard().evaluate(dossier(shuffled))))
                    .as("seed %s: %s", seed, shuffled)
                    .isEqualTo(expected);
        }
    }

    @Test
    void retellings_of_a_root_that_speaks_twice_get_the_same_verdict_in_either_order() {
        Claim tested = hypothesis(Occurred.of(WAR));
        Claim retelling = retold(DRUSUS, Occurred.of(WAR), LIVIA);
        Claim vague = unattributed(LIVIA, dated(WAR, "2..3"));
        Claim muster = told(LIVIA, new Cause(MUSTER, Role.SHAPED, WAR, false));
        Claim against = told(LIVIA, dated(WAR, "9").negated());

        assertThat(verdicts(Evaluator.standard().evaluate(dossier(tested, retelling, vague, muster, against))))
                .isEqualTo(verdicts(Evaluator.standard().evaluate(dossier(tested, retelling, muster, vague, against))));
    }

    @Test
    void several_threads_get_the_same_text() throws Exception {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(CLAIMS));
        List<Claim> asked = new ArrayList<>(CLAIMS);
        asked.add(hypothesis(new Cause(MUSTER, Role.SHAPED, WAR, false)));
        asked.add(hypothesis(Occurred.of(MUSTER)));
        List<String> expected =
                asked.stream().map(claim -> evaluation.of(claim).explain()).toList();
        Evaluation fresh = Evaluator.standard().evaluate(dossier(CLAIMS));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(() ->
                        asked.stream().map(claim -> fresh.of(claim).explain()).toList()));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> texts(Evaluation evaluation) {
        return evaluation.judgements().stream().map(Judgement::explain).toList();
    }

    private static Map<Claim, String> verdicts(Evaluation evaluation) {
        return evaluation.judgements().stream()
                .collect(Collectors.toMap(
                        Judgement::claim, judgement -> judgement.verdict() + " " + judgement.confidence()));
    }
}
