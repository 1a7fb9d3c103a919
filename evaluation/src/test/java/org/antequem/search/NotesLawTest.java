package org.antequem.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.antequem.evaluation.Evaluator;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;

/** Whoever tells nothing of what was noted can be lost, and the two sides of the claim stay as they are. */
final class NotesLawTest {

    private static final int DOSSIERS = Laws.worlds(200);

    @Test
    void a_source_that_tells_nothing_of_what_was_noted_can_be_lost() {
        int lost = 0;
        int kept = 0;
        for (long seed = 1; seed <= DOSSIERS; seed++) {
            RandomDossier random = RandomDossier.of(seed);
            Dossier dossier = random.dossier();
            Judge judge = new Judge(
                    RecordView.of(dossier, Policy.STANDARD),
                    Evaluator.standard().rules());
            for (Claim claim : dossier.claims()) {
                Set<Source> tellers = tellers(judge.consulted(claim).statements(), judge);
                for (Source source : dossier.sources()) {
                    if (tellers.contains(source)) {
                        kept++;
                        continue;
                    }
                    lost++;
                    assertThat(judge.without(ImmutableSet.of(source))
                                    .sides(claim)
                                    .decision())
                            .as("%s of seed %s without %s", claim, seed, source)
                            .isEqualTo(judge.sides(claim).decision());
                }
            }
        }
        assertThat(lost).isGreaterThan(DOSSIERS);
        assertThat(kept).isGreaterThan(DOSSIERS);
    }

    private static Set<Source> tellers(ImmutableSet<Statement> noted, Judge judge) {
        Set<Source> tellers = new HashSet<>();
        for (Statement statement : noted) {
            if (statement instanceof Claim claim) {
                claim.saidBy().ifPresent(tellers::add);
                for (Telling telling : judge.view().lineage().tellings(claim)) {
                    tellers.addAll(telling.speakers());
                }
            }
        }
        return tellers;
    }
}
