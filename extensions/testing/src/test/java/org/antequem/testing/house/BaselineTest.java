package org.antequem.testing.house;

import static org.antequem.testing.house.HouseRuleTest.said;
import static org.antequem.testing.house.HouseRules.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
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
        rule = events().must(
                        Requirement.<Event>of("be short", event -> event.name().length() < 5)
                                .suggesting("cut it"))
                .because("readers are in a hurry")
                .named("short-events")
                .acceptingThoseIn(folder.resolve("house-rules"));
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

                There is no %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void is_not_needed_where_nothing_is_violated() {
        rule.check(dossier("war"));

        assertThat(file).doesNotExist();
    }

    @Test
    void is_made_on_demand_sorted_and_readable() {
        create("a long peace", "war", "a famine");

        assertThat(file).hasContent(HEAD + """
                a famine
                a long peace
                """);
        rule.check(dossier("a famine", "a long peace"));
    }

    @Test
    void is_never_added_to() throws IOException {
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
        assertThat(Files.readString(file)).isEqualTo(HEAD + "a famine\n");
    }

    @Test
    void shrinks_by_what_is_fixed_and_that_is_not_accepted_again() {
        create("a famine", "a long peace");

        rule.check(dossier("a famine"));

        assertThat(file).hasContent(HEAD + "a famine\n");
        assertThat(said(rule, dossier("a famine", "a long peace"))).contains("violations: 1\n\na long peace\n");
    }

    @Test
    void shrinks_even_where_something_new_fails() {
        create("a famine", "a long peace");

        assertThat(said(rule, dossier("a famine", "the new war"))).contains("the new war");

        assertThat(file).hasContent(HEAD + "a famine\n");
    }

    @Test
    void keeps_its_head_when_all_is_fixed() {
        create("a famine");

        rule.check(dossier("war"));

        assertThat(file).hasContent(HEAD);
        assertThat(said(rule, dossier("a famine"))).contains("violations: 1");
    }

    @Test
    void keeps_a_part_on_one_line_whatever_its_name() {
        create("a name\n  of two lines");

        assertThat(file).hasContent(HEAD + "a name of two lines\n");
        rule.check(dossier("a name\n  of two lines"));
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

    private static Dossier dossier(String... events) {
        return Dossier.titled("a test")
                .events(java.util.Arrays.stream(events)
                        .map(name -> Event.called(name).build())
                        .toArray(Event[]::new))
                .build();
    }
}
