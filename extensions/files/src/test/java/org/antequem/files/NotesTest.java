package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antequem.files.tree.Limits;
import org.antequem.files.verdict.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of a file that has errors, too; and how many of either are listed. */
class NotesTest {

    private static final String UNUSED = "sources / clerk: nothing in the file refers to this source";

    private static UnreadableFileException refused(String text) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.parse(text, "a.yaml"));
    }

    private static String claim(String line) {
        return """
                dossier: 1
                title: A test
                events:
                  visit: {called: the visit}
                sources:
                  clerk: {official: the clerk}
                claims:
                  visited: {that: They came, event: visit, %s}
                """.formatted(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            what                            | line                               | is noted
            an error elsewhere              | happened: 2015-7                   | true
            a misspelt id that may be it    | 'happened: yes, said_by: clrk'     | false
            a misspelt key that may name it | 'happened: yes, sayd_by: clerk'    | false
            a noun that could not be read   | 'happened: 2015-7, said_by: clerk' | false
            a text that could not be read   | 'happened: !a yes'                 | false
            """)
    void are_told_of_a_file_with_errors_where_these_cannot_be_their_cause(String what, String line, boolean isNoted) {
        UnreadableFileException refused = refused(claim(line));

        assertThat(refused.problems()).isNotEmpty();
        assertThat(refused.remarks())
                .extracting(note -> note.path() + ": " + note.message())
                .isEqualTo(isNoted ? List.of(UNUSED) : List.of());
        assertThat(Problems.json(refused).contains("NOTE")).isEqualTo(isNoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            what                             | interest                    | claim                                 | is noted
            nobody says it                   | since: 1990                 | event: visit, happened: yes           | true
            it is stipulated                 | stipulated: yes             | event: visit, happened: yes           | false
            a claim says it                  | since: 1990                 | interest: fleet, is: held             | false
            a claim denies it                | since: 1990                 | not: {interest: fleet, is: held}      | false
            a claim says that one says it    | since: 1990                 | source: clerk, says: {interest: fleet, is: held} | false
            it is opposed to another one     | opposed_to: peace           | event: visit, happened: yes           | true
            it is said not to be stipulated  | stipulated: no              | event: visit, happened: yes           | true
            """)
    void are_told_of_an_interest_that_has_no_effect(String what, String interest, String claim, boolean isNoted) {
        String text = """
                dossier: 1
                title: A test
                actors: {ruritania: {state: Ruritania}}
                matters: {straits: the straits}
                events: {visit: {called: the visit}}
                sources: {clerk: {official: the clerk}}
                interests:
                  fleet: {of: ruritania, in: straits, seeking: the forts, in_order_to: pay the fleet, %s}
                  peace: {of: ruritania, in: straits, seeking: the forts, in_order_to: have peace, stipulated: yes}
                claims:
                  one: {that: They said so, said_by: clerk, %s}
                """.formatted(interest, claim);

        assertThat(DossierFile.parse(text, "a.yaml").remarks())
                .extracting(FileProblem::path)
                .isEqualTo(isNoted ? List.of("interests / fleet") : List.of());
        assertThat(DossierFile.parse(
                                text.replace("have peace,", "have peace, opposed_to: fleet,")
                                        .replace(", opposed_to: peace", ""),
                                "a.yaml")
                        .remarks())
                .isEmpty();
    }

    @Test
    void say_how_an_interest_can_have_an_effect() {
        String text = """
                dossier: 1
                title: A test
                actors: {ruritania: {state: Ruritania}}
                matters: {straits: the straits}
                interests:
                  fleet: {of: ruritania, in: straits, seeking: the forts, in_order_to: pay the fleet}
                """;

        assertThat(DossierFile.parse(text, "a.yaml").remarks()).hasToString("""
                [a.yaml:6:3: note: interests / fleet: this interest has no effect: it is not stipulated, and no claim says \
                that anybody has it; expected "stipulated: yes", or a claim such as {interest: fleet, is: held}
                    6 |   fleet: {of: ruritania, in: straits, seeking: the forts, in_order_to: pay the fleet}
                      |   ^^^^^]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            whole            | stage             | is noted
            1917-02/1918-10  | 1917-01-09        | true
            1917-02/1918-10  | 1918-12           | true
            1917-02/1918-10  | 1917-02/1918-12   | true
            1917-02/1918-10  | 1917-02           | false
            1917-02/1918-10  | 1916/1919         | true
            1917-02/..       | 1930              | false
            by 1917          | 1918              | true
            unknown          | 1917-01-09        | false
            1917             | 'early 1917'      | false
            1917             | unknown           | false
            """)
    void are_told_of_a_stage_that_lies_outside_its_whole(String whole, String stage, boolean isNoted) {
        DossierFile file = DossierFile.parse("""
                dossier: 1
                title: A test
                events:
                  campaign: {called: the campaign, during: %s}
                  council: {called: the council, during: %s, stage_of: {campaign: decision}}
                """.formatted(whole, stage), "a.yaml");

        assertThat(file.remarks())
                .extracting(FileProblem::path)
                .isEqualTo(isNoted ? List.of("events / council") : List.of());
    }

    @Test
    void no_more_errors_are_listed_than_are_allowed() {
        String events = IntStream.range(0, 150)
                .mapToObj(i -> "  e%d: {called: e%d, during: 2015-7}\n".formatted(i, i))
                .collect(Collectors.joining());
        String text = "dossier: 1\ntitle: A test\nevents:\n" + events;

        assertThat(refused(text).problems()).hasSize(101).last().hasToString("""
                        a.yaml:104:32: there are more problems; the first 100 are listed
                          104 |   e100: {called: e100, during: 2015-7}
                              |                                ^^^^^^""");
        assertThat(catchThrowableOfType(
                                UnreadableFileException.class,
                                () -> DossierFile.parse(text, "a.yaml", Limits.DEFAULT.withProblems(150)))
                        .problems())
                .hasSize(150)
                .extracting(FileProblem::path)
                .doesNotContain("");
    }

    @Test
    void no_more_notes_are_listed_than_are_allowed() {
        String sources = IntStream.range(0, 150)
                .mapToObj(i -> "  s%d: {report: r%d}\n".formatted(i, i))
                .collect(Collectors.joining());

        DossierFile file = DossierFile.parse("dossier: 1\ntitle: A test\nsources:\n" + sources, "a.yaml");

        assertThat(file.remarks())
                .hasSize(101)
                .allMatch(note -> note.severity() == FileProblem.Severity.NOTE)
                .last()
                .asString()
                .startsWith("a.yaml:104:3: note: there are more problems; the first 100 are listed");
    }
}
