package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Aftermath.COMMITTED_TO_NOTHING;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.OWN_MOTIVE;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Events.CHUYKO_PAYS_RESPECTS;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.hypotheses.Fit.CONSISTENT;
import static org.antequem.hypotheses.Fit.INCONSISTENT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Rank;
import org.antequem.hypotheses.Row;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.testing.junit.DossierTest;
import org.junit.jupiter.api.Test;

/** Steps 11 and 13: the article's rival accounts, side by side against the same evidence. */
@DossierTest(MoscowDossier.class)
class MoscowHypothesesTest {

    private final Evaluation evaluation;
    private final Matrix matrix;

    MoscowHypothesesTest(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.matrix = Matrix.of(evaluation, PERSUADED, COORDINATED, OWN_MOTIVE);
    }

    @Test
    void step_11_one_of_the_three_accounts_is_refuted_and_two_are_open() {
        assertThat(evaluation).verdictOn(PERSUADED).isRefuted();
        assertThat(evaluation).verdictOn(COORDINATED).isUndecided().withNothingAgainstIt();
        assertThat(evaluation).verdictOn(OWN_MOTIVE).isUndecided().withNothingAgainstIt();
    }

    @Test
    void step_11_coordination_is_inconsistent_with_nothing_and_tied_with_own_motive() {
        assertThat(matrix.ranking())
                .containsExactly(
                        new Rank(1, COORDINATED, 0, 0, 0),
                        new Rank(1, OWN_MOTIVE, 0, 0, 0),
                        new Rank(3, PERSUADED, 0, 3, 3));
        assertThat(COORDINATED.proposition().excludes(OWN_MOTIVE.proposition())).isFalse();
    }

    @Test
    void step_11_three_pieces_of_evidence_tell_them_apart_and_none_of_them_alone_decides() {
        ImmutableList<Row> telling = matrix.rows().stream()
                .filter(row -> matrix.tellsApart(row) > 0)
                .collect(ImmutableList.toImmutableList());

        assertThat(telling)
                .extracting(Row::roots)
                .containsExactly(
                        ImmutableSet.of(PARKER_SHIPPING),
                        ImmutableSet.of(THREE_OFFICIALS),
                        ImmutableSet.of(RUSSIAN_OFFICIAL));
        assertThat(telling)
                .allSatisfy(row -> assertThat(row.fit(PERSUADED)).isEqualTo(INCONSISTENT))
                .allSatisfy(row -> assertThat(row.fit(COORDINATED)).isEqualTo(CONSISTENT))
                .allSatisfy(row -> assertThat(row.fit(OWN_MOTIVE)).isEqualTo(CONSISTENT));
        assertThat(matrix.decisive()).isEmpty();
    }

    /** Respects paid and nothing promised: it fits every account, and so decides nothing between them. */
    @Test
    void step_13_what_russia_did_after_his_death_fits_every_hypothesis() {
        for (Row row : ImmutableList.of(about(CHUYKO_PAYS_RESPECTS), saying(COMMITTED_TO_NOTHING))) {
            assertThat(matrix.hypotheses())
                    .allSatisfy(each -> assertThat(row.fit(each)).isEqualTo(CONSISTENT));
            assertThat(row.cell(OWN_MOTIVE).actors()).contains(Actors.RUSSIA);
            assertThat(matrix.tellsApart(row)).isZero();
        }
        assertThat(evaluation.of(PERSUADED).findings())
                .noneSatisfy(finding -> assertThat(finding.grounds()).contains(COMMITTED_TO_NOTHING));
    }

    @Test
    void step_11_the_matrix_fits_a_terminal() {
        assertThat(matrix.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private Row about(Event event) {
        return matrix.rows().stream()
                .filter(row -> row.statements().stream()
                        .anyMatch(statement -> statement.proposition().events().contains(event)))
                .findFirst()
                .orElseThrow();
    }

    private Row saying(Statement statement) {
        return matrix.rows().stream()
                .filter(row -> row.statements().contains(statement))
                .findFirst()
                .orElseThrow();
    }
}
