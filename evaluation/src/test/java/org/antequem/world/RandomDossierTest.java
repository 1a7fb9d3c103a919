package org.antequem.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.rule.Rule;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class RandomDossierTest {

    private static final int SEEDS = 300;
    private static final Evaluator STANDARD = Evaluator.standard();

    @Test
    void a_seed_makes_the_same_record_again() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomDossier one = RandomDossier.of(seed);

            assertThat(RandomDossier.of(seed)).isEqualTo(one);
            assertThat(one.dossier()).isEqualTo(one.dossier());
        }
    }

    @Test
    void any_claim_can_be_left_out() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomDossier record = RandomDossier.of(seed);
            for (Claim claim : record.claims()) {
                List<Claim> others = new ArrayList<>(record.claims());
                others.remove(claim);

                assertThat(record.dossier(others).claims())
                        .doesNotContain(claim)
                        .isSubsetOf(others);
            }
        }
    }

    @Test
    void every_bundled_rule_finds_something_in_some() {
        Set<String> silent = new TreeSet<>();
        STANDARD.rules().stream().map(Rule::code).forEach(silent::add);
        Set<Verdict> missing = new TreeSet<>(List.of(Verdict.values()));
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomDossier record = seed % 2 == 0 ? RandomDossier.of(seed) : RandomDossier.withSpeakers(seed);
            Evaluation evaluation = STANDARD.evaluate(record.dossier());
            List<Claim> judged = new ArrayList<>(record.claims());
            judged.addAll(record.hypotheses());
            for (Claim claim : judged) {
                missing.remove(evaluation.of(claim).verdict());
                for (Finding finding : evaluation.of(claim).findings()) {
                    silent.remove(finding.code());
                }
            }
        }

        assertThat(silent).isEmpty();
        assertThat(missing).isEmpty();
    }
}
