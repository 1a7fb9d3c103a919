package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antequem.testing.house.ShortEvents.HEAD;
import static org.antequem.testing.house.ShortEvents.dossier;
import static org.antequem.testing.house.ShortEvents.titled;
import static org.antequem.testing.house.Strike.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the file of a baseline. */
class BaselineFileTest {

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
    void keeps_dossiers_apart() {
        shortEvents.create(dossier("a famine"));
        Dossier other = titled("#2: more", "# a long peace");

        assertThat(said(shortEvents.rule(), other)).isEqualTo("""

                house rule: events must be short, because readers are in a hurry
                in:         #2: more
                violations: 1

                # a long peace
                  suggestion: cut it

                Nothing is accepted in %s yet. To accept all of these, run once with -Dantequem.baseline=create.
                """.formatted(shortEvents.file()));
        System.setProperty(Baseline.SWITCH, "create");
        shortEvents.rule().check(other);
        shortEvents.rule().check(dossier("a famine"));
        shortEvents.rule().check(other);

        assertThat(shortEvents.file()).hasContent(HEAD + """
                in: #2: more
                  # a long peace
                in: a test
                  a famine
                """);
    }

    @Test
    void is_not_made_from_a_view() {
        Source witness = Source.witness("a clerk").published("1925").build();
        Claim told = Claim.that("There was a famine")
                .event(Event.called("a famine").build())
                .happened()
                .saidBy(witness)
                .build();
        HouseRule<Claim> rule = HouseRules.claims()
                .must(Requirement.of("be short", claim -> false))
                .named("short-claims")
                .acceptingThoseIn(folder)
                .allowingNone();
        System.setProperty(Baseline.SWITCH, "create");

        assertThatThrownBy(() ->
                        rule.check(Dossier.titled("a test").claims(told).build().asOf("1926")))
                .isInstanceOf(AssertionError.class);

        assertThat(folder.resolve("short-claims.txt")).doesNotExist();
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
        rule.check(whole.discounting(told));
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
        shortEvents.create(dossier("a name\n  of two lines"));

        assertThat(shortEvents.file()).hasContent(HEAD + """
                in: a test
                  a name<U+000A>  of two lines
                """);
        shortEvents.rule().check(dossier("a name\n  of two lines"));
    }

    @Test
    void is_of_one_rule() {
        shortEvents.create(dossier("a famine"));

        assertThat(said(shortEvents.rule("be long"), dossier("a famine"))).isEqualTo("""

                house rule: events must be long, because readers are in a hurry
                in:         a test
                but %s is kept for another: events must be short, because readers are in a hurry
                expected a name of its own for each, or this rule's sentence in the first line of the file
                """.formatted(shortEvents.file()));
        shortEvents.rule("be short").because("we say so").check(dossier("a famine"));
    }

    @Test
    void what_cannot_be_read_is_said_and_not_passed_over() throws IOException {
        Files.createDirectories(folder.resolve("house-rules"));
        Files.writeString(shortEvents.file(), "# by hand\r\n\r\nin: a test\r\n  a famine\r\na long peace\r\n", UTF_8);

        assertThat(said(shortEvents.rule("fail").because("so"), dossier("a famine")))
                .isEqualTo("""

                house rule: events must fail, because so
                in:         a test
                but %s is kept for another: by hand
                expected a name of its own for each, or this rule's sentence in the first line of the file
                """.formatted(shortEvents.file()));
        Files.writeString(shortEvents.file(), "\r\nin: a test\r\n  a famine\r\na long peace\r\n", UTF_8);
        assertThat(said(shortEvents.rule(), dossier("a famine", "a long peace")))
                .isEqualTo("""

                %s, line 4: "a long peace"
                expected "in: " and the title of a dossier, beneath that each violation after two spaces, or # and a comment
                """.formatted(shortEvents.file()));
        Files.writeString(shortEvents.file(), "\r\nin: a test\r\n  a famine\r\n  a long peace\r\n", UTF_8);
        shortEvents.rule().check(dossier("a famine", "a long peace"));
    }
}
