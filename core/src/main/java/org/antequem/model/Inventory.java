package org.antequem.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be reached from the claims and interests of a dossier, in the order in which it is met.
 * Iterative: a lineage may be a hundred thousand links long.
 */
final class Inventory {

    private final Set<Event> events = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<Interest> interests = new LinkedHashSet<>();
    private final Set<Interest> interestsTold = new LinkedHashSet<>();
    private final Set<Actor> actors = new LinkedHashSet<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private Inventory() {}

    static Inventory of(List<Claim> claims, Set<Interest> interests, Set<Event> moreEvents, Set<Source> moreSources) {
        Inventory inventory = new Inventory();
        claims.forEach(inventory::meet);
        interests.forEach(interest -> inventory.meet(interest, inventory.interests));
        inventory.meetEvents(moreEvents);
        inventory.meetSources(moreSources);
        inventory.close();
        return inventory;
    }

    Set<Event> events() {
        return events;
    }

    Set<Source> sources() {
        return sources;
    }

    /** Those that were added. */
    Set<Interest> interests() {
        return interests;
    }

    /** Those of which claims speak. */
    Set<Interest> interestsTold() {
        return interestsTold;
    }

    Set<Actor> actors() {
        return actors;
    }

    private void meet(Claim claim) {
        meetEvents(claim.proposition().events());
        meetActors(claim.proposition().actors());
        meetSources(claim.proposition().sources());
        claim.saidBy().ifPresent(teller -> meetSources(List.of(teller)));
        meetSources(claim.citing().sources());
        meetSources(claim.tracedTo().sources());
        claim.proposition().interests().forEach(interest -> meet(interest, interestsTold));
    }

    private void meet(Interest interest, Set<Interest> known) {
        Deque<Interest> ahead = new ArrayDeque<>();
        ahead.push(interest);
        while (!ahead.isEmpty()) {
            Interest next = ahead.pop();
            if (known.add(next)) {
                next.opposedTo().asList().reverse().forEach(ahead::push);
                meetActors(List.of(next.holder()));
                meetEvents(next.servedBy());
                meetEvents(next.harmedBy());
            }
        }
    }

    private void close() {
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (next instanceof Event event) {
                meetActors(event.by());
                event.stageOf().forEach(link -> meetEvents(List.of(link.whole())));
            } else if (next instanceof Source source) {
                meetActors(source.by());
                meetActors(source.speaksFor());
                source.signedIn().ifPresent(signing -> meetEvents(List.of(signing)));
                meetEvents(source.tookPartIn());
                meetEvents(source.observed());
                meetExamined(source.examined());
                meetSources(source.parts());
                source.lineage().forEach(link -> meetSources(List.of(link.from())));
            } else if (next instanceof Actor actor) {
                meetActors(actor.actsFor());
            }
        }
    }

    private void meetExamined(Collection<Examinable> met) {
        for (Examinable examined : met) {
            if (examined instanceof Event event) {
                meetEvents(List.of(event));
            } else {
                meetSources(List.of((Source) examined));
            }
        }
    }

    private void meetEvents(Collection<Event> met) {
        met.stream().filter(events::add).forEach(open::add);
    }

    private void meetSources(Collection<Source> met) {
        met.stream().filter(sources::add).forEach(open::add);
    }

    private void meetActors(Collection<Actor> met) {
        met.stream().filter(actors::add).forEach(open::add);
    }
}
