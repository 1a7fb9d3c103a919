package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antequem.testing.house.HouseRules.events;
import static org.antequem.testing.house.Strike.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.testing.house.Requirement.Shortfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String HEAD = """
            # events must be short, because readers are in a hurry
            # Accepted until they are fixed, one a line; fixed ones are taken out by the check itself.
            """;

    @TempDir
    Path folder;

    private HouseRule<Event> rule = events().must(Requirement.of("fail", event -> false));
    private Path file = Path.of("");

    @BeforeEach
    void freeze() {
        rule = frozen("short-events", "be short");
        file = folder.resolve("house-rules/short-events.txt");
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(Baseline.SWITCH);
    }

    @Test
    void is_never_made_by_itself() {
        assertThat(said(rule, dossier("war", "a long peace"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                Nothing is accepted in %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void is_only_made_by_the_very_word() {
        System.setProperty(Baseline.SWITCH, "true");

        assertThat(said(rule, dossier("war", "a long peace"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                Nothing is accepted in %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void is_not_needed_where_nothing_is_violated() {
        create("war");

        assertThat(file).doesNotExist();
    }

    @Test
    void is_made_on_demand_sorted_and_readable() {
        create("a long peace", "war", "a famine");

        assertThat(file).hasContent(HEAD + """
                in: a test
                  a famine
                  a long peace
                """);
        rule.check(dossier("a famine", "a long peace"));
    }

    @Test
    void is_never_added_to() {
        create("a famine");
        System.setProperty(Baseline.SWITCH, "create");

        assertThat(said(rule, dossier("a famine", "a long peace"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                accepted in %s: 1

                a famine
                  suggestion: cut it
                """.formatted(file));
        assertThat(file).hasContent(HEAD + """
                in: a test
                  a famine
                """);
    }

    @Test
    void shrinks_by_what_is_fixed_and_that_is_not_accepted_again() {
        create("a famine", "a long peace");

        rule.check(dossier("a famine"));

        assertThat(file).hasContent(HEAD + """
                in: a test
                  a famine
                """);
        assertThat(said(rule, dossier("a famine", "a long peace"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                accepted in %s: 1

                a famine
                  suggestion: cut it
                """.formatted(file));
    }

    @Test
    void shrinks_even_where_something_new_fails() {
        create("a famine", "a long peace");

        assertThat(said(rule, dossier("a famine", "the new war"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                the new war
                  suggestion: cut it

                accepted in %s: 1

                a famine
                  suggestion: cut it
                """.formatted(file));
        assertThat(file).hasContent(HEAD + """
                in: a test
                  a famine
                """);
    }

    @Test
    void keeps_the_dossier_when_all_is_fixed() {
        create("a famine");

        rule.check(dossier("war"));
        System.setProperty(Baseline.SWITCH, "create");

        assertThat(file).hasContent(HEAD + "in: a test\n");
        assertThat(said(rule, dossier("a famine"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a famine
                  suggestion: cut it

                accepted in %s: 0
                """.formatted(file));
    }

    @Test
    void keeps_dossiers_apart() {
        create("a famine");
        Dossier other = titled("#2: more", "# a long peace");

        assertThat(said(rule, other)).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         #2: more
                violations: 1

                # a long peace
                  suggestion: cut it

                Nothing is accepted in %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(file));
        System.setProperty(Baseline.SWITCH, "create");
        rule.check(other);
        rule.check(dossier("a famine"));
        rule.check(other);

        assertThat(file).hasContent(HEAD + """
                in: #2: more
                  # a long peace
                in: a test
                  a famine
                """);
    }

    @Test
    void is_not_shrunk_by_a_view() {
        Source witness = Source.witness("a clerk").published("1925").build();
        Claim told = Claim.that("There was a famine")
                .event(Event.called("a famine").build())
                .happened()
                .saidBy(witness)
                .build();
        Dossier whole = Dossier.titled("a test").claims(told).build();
        HouseRule<Claim> rule = HouseRules.claims()
                .must(Requirement.of("be short", claim -> false))
                .named("short-claims")
                .acceptingThoseIn(folder)
                .allowingNone();
        System.setProperty(Baseline.SWITCH, "create");
        rule.check(whole);

        rule.check(whole.asOf("1924"));
        rule.check(whole.without(witness));
        rule.check(whole.accordingTo(Source.witness("another").build()));

        assertThat(folder.resolve("short-claims.txt")).hasContent("""
                # claims must be short
                # Accepted until they are fixed, one a line; fixed ones are taken out by the check itself.
                in: a test
                  "There was a famine" (a clerk)
                """);
    }

    @Test
    void keeps_a_part_on_one_line_whatever_its_name() {
        create("a name\n  of two lines");

        assertThat(file).hasContent(HEAD + """
                in: a test
                  a name of two lines
                """);
        rule.check(dossier("a name\n  of two lines"));
    }

    @Test
    void is_of_one_rule() {
        create("a famine");

        assertThat(said(frozen("short-events", "be long"), dossier("a famine"))).isEqualTo("""

                house rule: events must be long, because readers are in a hurry
                in:         a test
                but %s is kept for another: events must be short, because readers are in a hurry
                expected a name of its own for each, or this rule's sentence in the first line of the file
                """.formatted(file));
        frozen("short-events", "be short").because("we say so").check(dossier("a famine"));
    }

    @Test
    void what_cannot_be_read_is_said_and_not_passed_over() throws IOException {
        Files.createDirectories(folder.resolve("house-rules"));
        Files.writeString(file, "# by hand\r\n\r\nin: a test\r\n  a famine\r\na long peace\r\n", UTF_8);

        assertThat(said(frozen("short-events", "fail").because("so"), dossier("a famine")))
                .isEqualTo("""

                house rule: events must fail, because so
                in:         a test
                but %s is kept for another: by hand
                expected a name of its own for each, or this rule's sentence in the first line of the file
                """.formatted(file));
        Files.writeString(file, "\r\nin: a test\r\n  a famine\r\na long peace\r\n", UTF_8);
        assertThat(said(rule, dossier("a famine", "a long peace"))).isEqualTo("""

                %s, line 4: "a long peace"
                expected "in: " and the title of a dossier, beneath that each violation after two spaces, or # and a comment
                """.formatted(file));
        Files.writeString(file, "\r\nin: a test\r\n  a famine\r\n  a long peace\r\n", UTF_8);
        rule.check(dossier("a famine", "a long peace"));
    }

    @Test
    void leaves_the_violations_to_those_who_ask_for_them() {
        create("a famine");

        assertThat(rule.violations(dossier("a famine")))
                .extracting(Violation::facts)
                .containsExactly(Shortfall.of().facts());
    }

    private void create(String... events) {
        System.setProperty(Baseline.SWITCH, "create");
        rule.check(dossier(events));
        System.clearProperty(Baseline.SWITCH);
    }

    private HouseRule<Event> frozen(String name, String words) {
        return events().must(Requirement.<Event>of(words, event -> event.name().length() < 5)
                        .suggesting("cut it"))
                .because("readers are in a hurry")
                .named(name)
                .acceptingThoseIn(folder.resolve("house-rules"));
    }

    private static Dossier dossier(String... events) {
        return titled("a test", events);
    }

    private static Dossier titled(String title, String... events) {
        return Dossier.titled(title)
                .events(Arrays.stream(events)
                        .map(name -> Event.called(name).build())
                        .toArray(Event[]::new))
                .build();
    }
}
