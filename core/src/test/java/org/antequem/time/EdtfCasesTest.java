package org.antequem.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The cases of {@code edtf.tsv} on which independent implementations agree. */
class EdtfCasesTest {

    private static final String DATE = "-?\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?";
    private static final Pattern UNDERSTOOD =
            Pattern.compile("%s|%1$s/%1$s|%1$s/(\\.\\.)?|(\\.\\.)?/%1$s".formatted(DATE));

    private static final int SELECTED = 185;
    private static final ImmutableList<Case> CASES = cases();

    @Test
    void reads_every_plain_date_and_interval() {
        List<Case> selected = CASES.stream()
                .filter(row -> row.valid() && UNDERSTOOD.matcher(row.text()).matches())
                .toList();

        assertThat(selected).hasSize(SELECTED);
        for (Case row : selected) {
            Days extent = Edtf.parse(row.text()).extent();

            assertThat(extent)
                    .as(row.text())
                    .isEqualTo(new Days(
                            day(row.earliest(), Bounds.DISTANT_PAST), day(row.latest(), Bounds.DISTANT_FUTURE)));
        }
    }

    @Test
    void refuses_every_valid_date_that_it_does_not_understand() {
        List<Case> selected = CASES.stream()
                .filter(row -> row.valid() && !UNDERSTOOD.matcher(row.text()).matches())
                .toList();

        assertThat(selected).hasSize(538 - SELECTED);
        assertRefused(selected);
    }

    @Test
    void refuses_every_invalid_date() {
        List<Case> selected = CASES.stream().filter(row -> !row.valid()).toList();

        assertThat(selected).hasSize(150);
        assertRefused(selected);
    }

    private static void assertRefused(List<Case> rows) {
        for (Case row : rows) {
            assertThatIllegalArgumentException()
                    .as(row.text())
                    .isThrownBy(() -> Edtf.parse(row.text()))
                    .withMessageStartingWith("not a date: \"" + row.text() + "\", at position ");
        }
    }

    private static long day(String cell, long open) {
        return switch (cell) {
            case "-inf", "+inf", "unknown" -> open;
            default -> LocalDate.parse(cell).toEpochDay();
        };
    }

    private static ImmutableList<Case> cases() {
        try {
            return Resources.readLines(requireNonNull(EdtfCasesTest.class.getResource("edtf.tsv")), UTF_8).stream()
                    .skip(1)
                    .map(Splitter.on('\t')::splitToList)
                    .map(row -> new Case(row.get(0), row.get(2).equals("yes"), row.get(3), row.get(4)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private record Case(String text, boolean valid, String earliest, String latest) {}
}
