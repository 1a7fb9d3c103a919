package org.antequem.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.verdict.Verdict;
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
            RandomDossier random = RandomDossier.withMoreOfTime(seed);
            Dossier dossier = random.dossier();
            Judge judge = new Judge(
                    RecordView.of(dossier, Policy.STANDARD),
                    Evaluator.standard().rules());
            for (Claim claim : dossier.claims()) {
                Set<Source> noted = judge.dependence(claim).sources();
                Set<Source> others = Sets.difference(dossier.sources(), noted);
                kept += noted.size();
                lost += others.size();
                for (Source source : others) {
                    assertUnchangedWithout(ImmutableSet.of(source), claim, judge, seed);
                }
                assertUnchangedWithout(ImmutableSet.copyOf(others), claim, judge, seed);
            }
        }
        assertThat(lost).isGreaterThan(DOSSIERS);
        assertThat(kept).isGreaterThan(DOSSIERS);
    }

    @Test
    void who_only_derives_from_another_is_noted() {
        Event writing = Event.called("the writing").build();
        Source original = Source.document("the letter")
                .signedIn(writing)
                .cameToLight("1990")
                .build();
        Source translation = Source.document("the translation")
                .translating(original)
                .published("1980")
                .build();
        Source expert = Source.document("an expert").observed(writing).build();
        Claim genuine = Claim.that("It is genuine")
                .document(original)
                .isGenuine()
                .saidBy(expert)
                .citingNobody()
                .build();
        Claim tested = Claim.that("Is it?").document(original).isGenuine().build();
        Judge judge = judge(Dossier.titled("the file")
                .claims(genuine)
                .sources(original, translation, expert)
                .build());

        assertThat(judge.sides(tested).decision().verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judge.without(ImmutableSet.of(translation))
                        .sides(tested)
                        .decision()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judge.dependence(tested).sources()).contains(translation);
    }

    private static void assertUnchangedWithout(ImmutableSet<Source> lost, Claim claim, Judge judge, long seed) {
        assertThat(judge.without(lost).sides(claim).decision().verdict())
                .as("%s of seed %s without %s", claim, seed, lost)
                .isEqualTo(judge.sides(claim).decision().verdict());
    }

    private static Judge judge(Dossier dossier) {
        return new Judge(
                RecordView.of(dossier, Policy.STANDARD), Evaluator.standard().rules());
    }
}
