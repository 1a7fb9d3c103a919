package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StripTest {

    @Test
    void is_the_widest_through_which_no_line_runs() {
        assertThat(Strip.clearOf(List.of(300.0), 0, 400)).isEqualTo(new Strip(0, 292));
        assertThat(Strip.clearOf(List.of(100.0), 0, 400)).isEqualTo(new Strip(108, 400));
        assertThat(Strip.clearOf(List.of(390.0, 20.0), 0, 400)).isEqualTo(new Strip(28, 382));
    }

    @Test
    void is_all_there_is_where_no_line_runs_or_too_many_do() {
        assertThat(Strip.clearOf(List.of(), 10, 400)).isEqualTo(new Strip(10, 400));
        assertThat(Strip.clearOf(List.of(-5.0, 10.0, 400.0, 500.0), 10, 400)).isEqualTo(new Strip(10, 400));
        assertThat(Strip.clearOf(List.of(100.0, 200.0, 300.0), 0, 400)).isEqualTo(new Strip(0, 400));
    }
}
