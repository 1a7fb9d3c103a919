package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.phrases.DatePhrase;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

/** However a date was given, it comes back from a file. */
class DateFormsTest {

    private static List<Dating> datings() {
        List<Dating> datings = new ArrayList<>(List.of(
                Dating.UNKNOWN,
                Dating.UNKNOWN.inWords("some day"),
                new Dating("then", Bounds.from(-5), Bounds.UNKNOWN, false),
                new Dating("then", Bounds.UNKNOWN, Bounds.upTo(9), false),
                new Dating("from then on", new Bounds(3, 7), Bounds.from(8), true),
                new Dating("2015-07", new Bounds(3, 7), new Bounds(3, 7), false),
                Dating.julian("1917-10-25"),
                Dating.julian("1066-10-14/..").giveOrTake(Span.weeks(2)).inWords("after Hastings")));
        for (String text : List.of(
                "2015",
                "2015-07",
                "2015-07-04",
                "/2015",
                "2015/",
                "[2015-04..2015-06]",
                "2015-21",
                "1850~",
                "?2004-06",
                "{1914,1916}",
                "1964-08-04T15:50Z",
                "Y170000002",
                "-0043-03-15",
                "201X")) {
            datings.add(Dating.of(text));
            datings.add(Dating.of(text).inWords("yes"));
            datings.add(Dating.of(text).inWords("unknown"));
            datings.add(Dating.sometimeWithin(text));
            datings.add(Dating.of(text).giveOrTake(Span.days(3)).inWords("late spring 2015"));
            datings.add(Dating.of(text).inWords("a: b # c\n'd' \"e\""));
        }
        for (String text : List.of("2015", "2015-07", "2015-21")) {
            datings.add(Dating.startingWithin(text));
            datings.add(Dating.startingBy(text).inWords("2014"));
            datings.add(Dating.by(text));
            datings.add(Dating.before(text));
            datings.add(Dating.before(text).giveOrTake(Span.days(3)).inWords("ante " + text));
            datings.add(Dating.after(text));
            datings.add(Dating.after(text).inWords("2014"));
            datings.add(Dating.early(text));
            datings.add(Dating.mid(text).giveOrTake(Span.days(3)));
            datings.add(Dating.late(text).inWords("early " + text));
        }
        for (String phrase : List.of(
                "late spring 2015",
                "between April and June 2015",
                "circa 1860",
                "8 or 9 October 1924",
                "after October 2011",
                "the 1960s")) {
            datings.add(DatePhrase.parse(phrase).dating());
            datings.add(DatePhrase.parse(phrase).dating().giveOrTake(Span.days(3)));
        }
        return datings;
    }

    @Test
    void of_events() {
        for (Dating dating : datings()) {
            Identity.check(Dossier.titled("A test")
                    .events(Event.called("the event").during(dating).build())
                    .build());
        }
    }

    @Test
    void of_what_happened_and_of_what_was_withdrawn() {
        for (Dating dating : datings()) {
            Identity.check(Dossier.titled("A test")
                    .claims(Claim.that("It was so")
                            .event(Event.called("the event").build())
                            .happened(dating)
                            .saidBy(org.antequem.model.Source.witness("the clerk")
                                    .build())
                            .withdrawn(dating)
                            .build())
                    .build());
        }
    }

    @Test
    void of_interests() {
        for (Dating dating : datings()) {
            Identity.check(Dossier.titled("A test")
                    .interests(Interest.of(Actor.state("Iran").build())
                            .in(Matter.of("Syria"))
                            .seeking("a bridge")
                            .inOrderTo("supply its allies")
                            .since(dating)
                            .build())
                    .build());
        }
    }

    @Test
    void a_date_is_pinned_beside_its_phrase() {
        DossierFile file = DossierFile.parse("""
                dossier: 1
                title: A test
                events:
                  one: {called: the one, during: late spring 2015}
                  other: {called: the other, during: 8 or 9 October 1924}
                  third: {called: the third, during: 2015-07}
                """, "test.yaml");

        assertThat(file.toPinnedYaml()).isEqualTo("""
                        dossier: 1
                        title: A test

                        events:
                          one: {called: the one, during: {date: 2015-21, as: late, words: late spring 2015}}
                          other: {called: the other, during: {date: "[1924-10-08,1924-10-09]", words: 8 or 9 October 1924}}
                          third: {called: the third, during: 2015-07}
                        """);
    }

    @Test
    void an_interest_is_held_since_after_something() {
        DossierFile file = DossierFile.parse("""
                dossier: 1
                title: A test
                matters: {syria: Syria}
                actors: {iran: {state: Iran}}
                interests:
                  bridge: {of: iran, in: syria, seeking: a bridge, in_order_to: supply, since: after 1980, stipulated: yes}
                """, "test.yaml");

        String words = "after 1980 (1980 itself perhaps included)";
        assertThat(file.dossier().interests())
                .singleElement()
                .satisfies(bridge ->
                        assertThat(bridge.since()).contains(Dating.after("1980").inWords(words)));
        Identity.check(file.dossier());
        assertThat(file.toPinnedYaml()).contains("{date: 1980, as: after, words: " + words + "}");
    }
}
