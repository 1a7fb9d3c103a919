package org.antequem.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates as historians write them, in tables made by hand: one honest reading a row, which the phrase must enclose, or
 * why it is refused. A phrase that can be read in two ways has two rows.
 */
class HonestReadingsTest {

    private static final long DAY = 86_400;

    @ParameterizedTest
    @CsvFileSource(resources = "honest-readings.csv", delimiter = '|', useHeadersInDisplayName = true)
    void are_enclosed(String text, String first, String last) {
        DatePhrase phrase = DatePhrase.parse(text);
        Bounds reading = new Bounds(
                first.equals("none")
                        ? Bounds.UNKNOWN.earliest()
                        : LocalDate.parse(first).toEpochDay() * DAY,
                last.equals("none")
                        ? Bounds.UNKNOWN.latest()
                        : LocalDate.parse(last).toEpochDay() * DAY);

        assertThat(phrase.dating().extent()).as(phrase + ": " + phrase.edtf()).satisfies(extent -> {
            assertThat(extent.encloses(reading)).isTrue();
            assertThat(extent.hasEarliest()).isEqualTo(!first.equals("none"));
            assertThat(extent.hasLatest()).isEqualTo(!last.equals("none"));
        });
        DatePhraseLawsTest.assertLaws(phrase);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", delimiter = '|', useHeadersInDisplayName = true)
    void or_it_is_said_why_not(String text, int position, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePhrase.parse(text))
                .withMessage("not understood: \"%s\", at position %s: %s", text, position, complaint);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "honest-readings.csv", delimiter = '|', useHeadersInDisplayName = true)
    void have_a_dating_that_says_their_words(String text) {
        Dating dating = DatePhrase.parse(text).dating();

        assertThat(dating).hasToString(DatePhrase.parse(text).toString());
    }

    @Test
    void the_examples_of_the_guide_are_understood() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../../docs/guide/dates.md")).stream()
                .dropWhile(line -> !line.equals("| kind | examples |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<String> examples = rows.stream()
                .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row).results())
                .map(example -> example.group(1))
                .toList();

        assertThat(examples)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        example -> assertThat(DatePhrase.parse(example).dating().isUnknown())
                                .isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            field                        | read
            1904-05                      | 1904-05
            2001-34                      | 2001-34
            starting by 2015-09-30       | starting by 2015-09-30
            28.6.1914                    | 28.6.1914 (1914-06-28)
            1914–18                      | 1914–18 (1914/1918)
            late spring 2015             | late spring 2015 ([2015-04-16..2015-06-22])
            May 1850, give or take 3 days | May 1850, give or take 3 days (1850-05)
            n.d.                         | not recorded
            Undated                      | not recorded
            unknown                      | not recorded
            """)
    void a_field_is_read_as_the_first_that_it_is(String field, String read) {
        assertThat(DateText.parse(field)).hasToString(read);
        assertThat(DateText.isDate(field)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            field                    | complaint
            2015-7                   | not a date: "2015-7", at position 7: the date breaks off; expected a month of two digits; EDTF writes 2015-07
            2015-13                  | not a date: "2015-13", at position 6: month 13; expected 01 to 12
            late sprung 2015         | not understood: "late sprung 2015", at position 6: found 'sprung'; expected 'spring'
            +1990-11-00T00:00:00Z    | not understood: "+1990-11-00T00:00:00Z", at position 1: a program's time stamp; expected 1990-11, as
            """)
    void or_its_complaint_is_that_of_what_it_resembles(String field, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateText.parse(field))
                .withMessageStartingWith(complaint);
        assertThat(DateText.isDate(field)).isFalse();
    }
}
