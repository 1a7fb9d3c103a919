package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckEdtfTest {

    @TempDir
    private Path directory = Path.of("");

    private ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void starts_a_new_page() {
        printed = new ByteArrayOutputStream();
    }

    @Test
    void finds_nothing_wrong_with_the_cases_of_core() {
        Path cases = SourceTree.root().resolve("core/src/test/resources/org/antequem/time/edtf.tsv");

        assertThat(check(cases.toString())).isZero();
        assertThat(printed.toString(UTF_8)).isEqualToNormalizingNewlines("688 rows, 0 wrong\n");
    }

    @Test
    void prints_every_row_that_is_wrong_and_counts_them() throws IOException {
        Path rows = write("""
                edtf	level	valid	earliest	latest
                1984	0	yes	1984-01-01	1984-12-31
                1985	1	yes	1985-01-01	1985-12-31
                1986	0	yes	1986-01-02	1986-12-31
                1987	0	yes	1987-01-01	1987-12-30
                1988	0	no
                1989-13	0	yes	1989-01-01	1989-12-31
                1990/	1	yes	1990-01-01	+inf
                1991/..	1	yes	1991-01-01	unknown
                1992-21	1	yes
                1993-13		no
                """.replace("\tno\n", "\tno\t\t\n").replace("1992-21\t1\tyes\n", "1992-21\t1\tyes\t\t\n"));

        assertThat(check(rows.toString())).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).isEqualToNormalizingNewlines("""
                line 3: "1985": expected level 1 and 1985-01-01 to 1985-12-31, found level 0 and 1985-01-01 to 1985-12-31
                line 4: "1986": expected level 0 and 1986-01-02 to 1986-12-31, found level 0 and 1986-01-01 to 1986-12-31
                line 5: "1987": expected level 0 and 1987-01-01 to 1987-12-30, found level 0 and 1987-01-01 to 1987-12-31
                line 6: "1988": expected no date, found level 0 and 1988-01-01 to 1988-12-31
                line 7: "1989-13": expected level 0 and 1989-01-01 to 1989-12-31, found no date (not a date: "1989-13", at position 6: month 13; expected 01 to 12, or 21 to 41 for a part of the year)
                line 8: "1990/": expected level 1 and 1990-01-01 to +inf, found level 1 and 1990-01-01 to unknown
                line 9: "1991/..": expected level 1 and 1991-01-01 to unknown, found level 1 and 1991-01-01 to +inf
                10 rows, 7 wrong
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "edtf\tlevel\tvalid\tearliest\tlatest", "1984\t0\tyes", "1984\t0\tmaybe\t\t", "1984"})
    void does_not_take_a_file_without_such_rows_for_right(String text) throws IOException {
        assertThat(check(write(text).toString())).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).startsWith("cannot read ");
    }

    @Test
    void says_which_file_cannot_be_read() {
        assertThat(check(directory.resolve("none.tsv").toString())).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).startsWith("cannot read ").contains("none.tsv");
    }

    @Test
    void asks_for_one_file() {
        assertThat(check()).isEqualTo(2);
        assertThat(check("one", "other")).isEqualTo(2);
        assertThat(printed.toString(UTF_8))
                .startsWith("expected one file of rows \"edtf level valid earliest latest\"");
    }

    private int check(String... files) {
        return new CheckEdtf(new PrintStream(printed, true, UTF_8)).check(files);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("rows.tsv"), text, UTF_8);
    }
}
