package org.antequem.testing.house;

import static org.antequem.testing.house.ShortEvents.HEAD;
import static org.antequem.testing.house.ShortEvents.dossier;
import static org.antequem.testing.house.Strike.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.antequem.testing.house.Requirement.Shortfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a baseline is made, and what becomes of it. */
class BaselineTest {

    @TempDir
    Path folder;

    private ShortEvents shortEvents = new ShortEvents(Path.of(""));

    @BeforeEach
    void freeze() {
        shortEvents = new ShortEvents(folder);
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(Baseline.SWITCH);
    }

    @Test
    void is_never_made_by_itself() {
        assertThat(said(shortEvents.rule(), dossier("war", "a long peace")))
                .isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                Nothing is accepted in %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(shortEvents.file()));
        assertThat(shortEvents.file()).doesNotExist();
    }

    @Test
    void is_only_made_by_the_very_word() {
        System.setProperty(Baseline.SWITCH, "true");

        assertThat(said(shortEvents.rule(), dossier("war", "a long peace")))
                .isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                Nothing is accepted in %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(shortEvents.file()));
        assertThat(shortEvents.file()).doesNotExist();
    }

    @Test
    void is_not_needed_where_nothing_is_violated() {
        shortEvents.create(dossier("war"));

        assertThat(shortEvents.file()).doesNotExist();
    }

    @Test
    void is_made_on_demand_sorted_and_readable() {
        shortEvents.create(dossier("a long peace", "war", "a famine"));

        assertThat(shortEvents.file()).hasContent(HEAD + """
                in: a test
                  a famine
                  a long peace
                """);
        shortEvents.rule().check(dossier("a famine", "a long peace"));
    }

    @Test
    void is_never_added_to() {
        shortEvents.create(dossier("a famine"));
        System.setProperty(Baseline.SWITCH, "create");

        assertThat(said(shortEvents.rule(), dossier("a famine", "a long peace")))
                .isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                accepted in %s: 1

                a famine
                  suggestion: cut it
                """.formatted(shortEvents.file()));
        assertThat(shortEvents.file()).hasContent(HEAD + """
                in: a test
                  a famine
                """);
    }

    @Test
    void shrinks_by_what_is_fixed_and_that_is_not_accepted_again() {
        shortEvents.create(dossier("a famine", "a long peace"));

        shortEvents.rule().check(dossier("a famine"));

        assertThat(shortEvents.file()).hasContent(HEAD + """
                in: a test
                  a famine
                """);
        assertThat(said(shortEvents.rule(), dossier("a famine", "a long peace")))
                .isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a long peace
                  suggestion: cut it

                accepted in %s: 1

                a famine
                  suggestion: cut it
                """.formatted(shortEvents.file()));
    }

    @Test
    void shrinks_even_where_something_new_fails() {
        shortEvents.create(dossier("a famine", "a long peace"));

        assertThat(said(shortEvents.rule(), dossier("a famine", "the new war")))
                .isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                the new war
                  suggestion: cut it

                accepted in %s: 1

                a famine
                  suggestion: cut it
                """.formatted(shortEvents.file()));
        assertThat(shortEvents.file()).hasContent(HEAD + """
                in: a test
                  a famine
                """);
    }

    @Test
    void keeps_the_dossier_when_all_is_fixed() {
        shortEvents.create(dossier("a famine"));

        shortEvents.rule().check(dossier("war"));
        System.setProperty(Baseline.SWITCH, "create");

        assertThat(shortEvents.file()).hasContent(HEAD + "in: a test\n");
        assertThat(said(shortEvents.rule(), dossier("a famine"))).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         a test
                violations: 1

                a famine
                  suggestion: cut it

                accepted in %s: 0
                """.formatted(shortEvents.file()));
    }

    @Test
    void leaves_the_violations_to_those_who_ask_for_them() {
        shortEvents.create(dossier("a famine"));

        assertThat(shortEvents.rule().violations(dossier("a famine")))
                .extracting(Violation::facts)
                .containsExactly(Shortfall.of().facts());
    }
}
