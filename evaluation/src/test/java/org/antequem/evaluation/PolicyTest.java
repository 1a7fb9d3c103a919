package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.lineage.Independence;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.record.Policy;
import org.antequem.time.Span;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the design leaves to its users. */
class PolicyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # firm | weak | firm needed | weak needed | verdict             | confidence
                      1    | 0    | 1           | 2           | SUPPORTED           | MODERATE
                      1    | 0    | 2           | 2           | NOT_ENOUGH_EVIDENCE |
                      2    | 0    | 2           | 2           | SUPPORTED           | HIGH
                      2    | 0    | 3           | 3           | NOT_ENOUGH_EVIDENCE |
                      0    | 1    | 1           | 2           | NOT_ENOUGH_EVIDENCE |
                      0    | 1    | 1           | 1           | SUPPORTED           | LOW
                      0    | 2    | 1           | 2           | SUPPORTED           | LOW
                      0    | 2    | 1           | 3           | NOT_ENOUGH_EVIDENCE |
                      0    | 3    | 1           | 3           | SUPPORTED           | MODERATE
                    """)
    void says_how_many_lines_establish_a_side(
            int firm, int weak, int firmNeeded, int weakNeeded, Verdict verdict, @Nullable Confidence confidence) {
        Claim tested = hypothesis(Occurred.of(WAR));
        List<Claim> claims = new ArrayList<>(List.of(tested));
        for (int i = 0; i < firm + weak; i++) {
            ClaimBuilder claim = Claim.that("the war came")
                    .states(dated(WAR, "0.." + i))
                    .saidBy(eyewitness("witness " + i))
                    .citingNobody();
            claims.add(i < firm ? claim.build() : claim.hedged(Hedge.SUGGESTS).build());
        }

        Judgement judgement = Evaluator.standard()
                .under(Policy.STANDARD.firmLines(firmNeeded).weakLines(weakNeeded))
                .evaluate(dossier(claims))
                .of(tested);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.confidence()).isEqualTo(Optional.ofNullable(confidence));
    }

    @Test
    void keeps_what_is_not_changed() {
        Policy policy = Policy.STANDARD.firmLines(2).mostHops(5).without(Independence.SIDES_SPEAK_SEPARATELY);

        assertThat(policy.firmLines()).isEqualTo(2);
        assertThat(policy.weakLines()).isEqualTo(Policy.STANDARD.weakLines());
        assertThat(policy.lateAfter()).isEqualTo(Policy.STANDARD.lateAfter());
        assertThat(policy.mostHops()).isEqualTo(5);
        assertThat(policy.switchedOff()).containsExactly(Independence.SIDES_SPEAK_SEPARATELY);
    }

    @Test
    void counts_what_is_late_by_one_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.STANDARD.lateAfter(Span.days(30, 60)))
                .withMessage("late after 30 to 60 days: expected one number, as in days(60)");
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.STANDARD.lateAfter(Span.atLeast(Span.days(60))));
    }

    @Test
    void may_allow_no_retelling_at_all() {
        assertThat(Policy.STANDARD.mostHops(0).mostHops()).isZero();
    }

    @Test
    void refuses_numbers_that_would_establish_a_side_by_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.STANDARD.firmLines(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.STANDARD.weakLines(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.STANDARD.mostHops(-1));
    }
}
