package org.antequem.testing.house;

import static org.antequem.testing.house.HouseRules.events;

import java.nio.file.Path;
import java.util.Arrays;
import org.antequem.model.Dossier;
import org.antequem.model.Event;

/** A rule with a baseline in a folder, and dossiers that break it. */
record ShortEvents(Path folder) {

    static final String HEAD = """
            # events must be short, because readers are in a hurry
            # Accepted until they are fixed, one a line; fixed ones are taken out by the check itself.
            """;

    Path file() {
        return folder.resolve("house-rules/short-events.txt");
    }

    HouseRule<Event> rule() {
        return rule("be short");
    }

    /** One of the same name, in other words. */
    HouseRule<Event> rule(String words) {
        return events().must(Requirement.<Event>of(words, event -> event.name().length() < 5)
                        .suggesting("cut it"))
                .because("readers are in a hurry")
                .named("short-events")
                .acceptingThoseIn(folder.resolve("house-rules"));
    }

    void create(Dossier dossier) {
        System.setProperty(Baseline.SWITCH, "create");
        rule().check(dossier);
        System.clearProperty(Baseline.SWITCH);
    }

    static Dossier dossier(String... events) {
        return titled("a test", events);
    }

    static Dossier titled(String title, String... events) {
        return Dossier.titled(title)
                .events(Arrays.stream(events)
                        .map(name -> Event.called(name).build())
                        .toArray(Event[]::new))
                .build();
    }
}
