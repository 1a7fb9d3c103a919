package org.antequem.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is compared must come to the same bounds. */
final class SolversTest {

    @ParameterizedTest
    @EnumSource
    void agree_on_small_records(Shape shape) {
        for (int events : new int[] {2, 17, 300}) {
            Notes notes = Notes.of(shape, events, 3);

            assertThat(Solvers.jgrapht(notes)).isEqualTo(Solvers.antequem(notes));
            assertThat(new PlainBounds(notes).solve()).isEqualTo(Solvers.antequem(notes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void find_nothing_amiss_without_dates(Shape shape) {
        Notes notes = Notes.undated(shape, 300, 3);

        assertThat(notes.network().all().conflicts()).isEmpty();
        assertThat(notes.first).doesNotContain(Notes.ZERO);
        assertThat(notes.statements).isEqualTo(Notes.of(shape, 300, 3).statements);
    }

    @ParameterizedTest
    @EnumSource
    void leave_out_false_statements_until_the_rest_fits(Shape shape) {
        Notes notes = Notes.of(shape, 300, 3).withFalse(10, 3);

        assertThat(notes.network().all().conflicts())
                .allSatisfy(conflict -> assertThat(conflict.asList()).anyMatch(one -> one >= notes.statements - 10))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void meet_one_contradiction_where_one_statement_is_false(Shape shape) {
        Notes notes = Notes.of(shape, 300, 3).withOneFalse();

        assertThat(notes.network().all().conflicts())
                .allSatisfy(conflict -> assertThat(conflict.asList()).contains(notes.statements - 1))
                .hasSize(1);
    }
}
