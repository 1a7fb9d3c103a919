package org.antequem.search;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Rule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found on one claim. */
class TrialTest {

    /** Where it is not known whether a witness is contradicted, there may be enough evidence; so nothing is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against the witness | verdict             | is cut short
            nothing             | SUPPORTED           | false
            undecided           | NOT_ENOUGH_EVIDENCE | true
            decided             | NOT_ENOUGH_EVIDENCE | false
            """)
    void a_verdict_is_left_open_where_what_was_not_decided_would_make_another(
            String against, Verdict verdict, boolean isCutShort) {
        Claim claim = hypothesis(Occurred.of(WAR));
        Dossier dossier = dossier(claim, told(eyewitness("Livia"), Occurred.of(WAR)));

        Decision decision =
                judge(dossier, weakening(facts(against))).sides(claim).decision();

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.isCutShort()).isEqualTo(isCutShort);
    }

    @Test
    void what_decides_is_listed_before_what_weakens_and_that_before_what_is_only_noted() {
        int mixed = 0;
        for (long seed = 1; seed <= Laws.worlds(40); seed++) {
            Dossier dossier = RandomDossier.of(seed).dossier();
            Judge judge = judge(dossier);
            for (Claim claim : dossier.claims()) {
                List<Bearing> bearings = judge.judged(claim).findings().stream()
                        .map(Finding::bearing)
                        .toList();

                assertThat(bearings).as("%s of seed %s", claim, seed).isSortedAccordingTo(Comparator.naturalOrder());
                mixed += bearings.contains(Bearing.WEAKENS) && bearings.contains(Bearing.NOTES) ? 1 : 0;
            }
        }
        assertThat(mixed).isPositive();
    }

    private static ImmutableList<Fact> facts(String against) {
        return switch (against) {
            case "nothing" -> ImmutableList.of();
            case "undecided" ->
                ImmutableList.of(Fact.undecided("it is not decided {}", "whether others contradict it"));
            default -> ImmutableList.of(Fact.shown("others contradict it", "Gaius"));
        };
    }

    private static Rule weakening(ImmutableList<Fact> facts) {
        return new TellingRule("OWN", Pass.CONTEST, Bearing.WEAKENS, "Others may contradict a statement.") {
            @Override
            public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
                return facts;
            }
        };
    }

    private static Judge judge(Dossier dossier, Rule... more) {
        return new Judge(
                RecordView.of(dossier, Policy.STANDARD),
                ImmutableList.<Rule>builder()
                        .addAll(Evaluator.standard().rules())
                        .add(more)
                        .build());
    }
}
