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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cases of {@code edtf.tsv} on which independent implementations agree: all of them. */
class EdtfCasesTest {

    private static final ImmutableList<Case> CASES = cases();

    @Test
    void are_all_there() {
        assertThat(CASES).hasSize(688);
        assertThat(CASES.stream().filter(Case::valid)).hasSize(538);
    }

    @Test
    void reads_every_valid_date_at_its_level() {
        for (Case row : CASES) {
            if (row.valid()) {
                assertThat(Edtf.parse(row.text()).level()).as(row.text()).isEqualTo(Integer.parseInt(row.level()));
            }
        }
    }

    @Test
    void says_the_earliest_and_the_latest_day_of_every_valid_date() {
        for (Case row : CASES) {
            if (row.valid()) {
                Edtf date = Edtf.parse(row.text());

                assertBound(row.text(), row.earliest(), date.earliest(), date.isOpenStart() ? "-inf" : "unknown");
                assertBound(row.text(), row.latest(), date.latest(), date.isOpenEnd() ? "+inf" : "unknown");
            }
        }
    }

    @Test
    void has_the_same_days_on_the_line() {
        for (Case row : CASES) {
            if (row.valid() && isOfFourDigits(row.earliest()) && isOfFourDigits(row.latest())) {
                assertThat(Edtf.parse(row.text()).extent())
                        .as(row.text())
                        .isEqualTo(new Days(epochDay(row.earliest()), epochDay(row.latest())));
            }
        }
    }

    @Test
    void reads_every_canonical_form_as_the_same() {
        for (Case row : CASES) {
            if (row.valid()) {
                Edtf date = Edtf.parse(row.text());

                assertThat(Edtf.parse(date.toString()))
                        .as(row.text())
                        .isEqualTo(date)
                        .hasToString(date.toString());
            }
        }
    }

    @Test
    void refuses_every_invalid_date() {
        for (Case row : CASES) {
            if (!row.valid()) {
                assertThatIllegalArgumentException()
                        .as(row.text())
                        .isThrownBy(() -> Edtf.parse(row.text()))
                        .withMessageStartingWith("not a date: \"" + row.text() + "\", at position ");
            }
        }
    }

    private static void assertBound(String text, String cell, Optional<CalendarDay> day, String boundless) {
        if (!cell.isEmpty()) {
            assertThat(day.map(CalendarDay::toString).orElse(boundless))
                    .as(text)
                    .isEqualTo(cell);
        }
    }

    private static boolean isOfFourDigits(String cell) {
        return cell.matches("-?[0-9]{4}-.*");
    }

    private static long epochDay(String cell) {
        return LocalDate.parse(cell).toEpochDay();
    }

    private static ImmutableList<Case> cases() {
        try {
            return Resources.readLines(requireNonNull(EdtfCasesTest.class.getResource("edtf.tsv")), UTF_8).stream()
                    .skip(1)
                    .map(Splitter.on('\t')::splitToList)
                    .map(row -> new Case(row.get(0), row.get(1), row.get(2).equals("yes"), row.get(3), row.get(4)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private record Case(String text, String level, boolean valid, String earliest, String latest) {}
}
