package org.antequem.world;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.ActorBuilder;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Stage;

/**
 * Two states, those who act for them, and what is said to have happened between them.
 *
 * @param states two
 * @param actors the states, and persons and groups besides
 * @param placed each may be a stage of one before it, so that none is a stage of itself
 */
record RandomEvents(ImmutableList<Actor> states, ImmutableList<Actor> actors, ImmutableList<Placed> placed) {

    static final String OFFICE = "chancellor";

    private static final List<String> NAMES =
            List.of("the war", "the muster", "the embassy", "the siege", "the truce", "the council");

    static RandomEvents of(Dice dice, RandomDates dates) {
        ActorBuilder founded = Actor.state("Ruritania");
        ImmutableList<Actor> states = ImmutableList.of(
                dice.oneIn(8) ? founded.born(dates.near(20)).build() : founded.build(),
                Actor.state("Borduria").build());
        ImmutableList<Actor> actors = ImmutableList.<Actor>builder()
                .addAll(states)
                .add(person("the king", states.get(0), dice, dates))
                .add(person("the envoy", states.get(1), dice, dates))
                .add(Actor.group("the officers").actingFor(states.get(0)).build())
                .build();
        ImmutableList.Builder<Placed> placed = ImmutableList.builder();
        ImmutableList<Event> wholes = ImmutableList.of();
        for (int i = 0, number = dice.between(3, NAMES.size()); i < number; i++) {
            int day = dice.between(0, 60);
            Event event = event(NAMES.get(i), day, wholes, actors, dice, dates);
            placed.add(new Placed(event, day));
            wholes = ImmutableList.<Event>builder().addAll(wholes).add(event).build();
        }
        return new RandomEvents(states, actors, placed.build());
    }

    private static Actor person(String name, Actor state, Dice dice, RandomDates dates) {
        ActorBuilder person = Actor.person(name).actingFor(state);
        if (dice.oneIn(3)) {
            person.born("1850~");
        }
        if (dice.oneIn(3)) {
            person.died(dates.on(dice.between(0, 90)));
        }
        if (dice.oneIn(3)) {
            int from = dice.between(0, 60);
            person.inOffice(OFFICE, RandomDates.day(from) + "/" + RandomDates.day(from + dice.between(5, 90)));
        }
        return person.build();
    }

    private static Event event(
            String name, int day, List<Event> wholes, List<Actor> actors, Dice dice, RandomDates dates) {
        EventBuilder event = Event.called(name);
        if (dice.oneIn(3)) {
            event.during(dates.near(day));
        }
        if (!dice.oneIn(3)) {
            event.by(dice.any(actors));
        }
        if (dice.oneIn(4)) {
            event.inOffice(OFFICE);
        }
        if (dice.oneIn(4)) {
            event.at("the frontier");
        }
        if (!wholes.isEmpty() && dice.oneIn(3)) {
            event.asStage(dice.any(List.of(Stage.values())), dice.any(wholes));
        }
        return event.build();
    }

    ImmutableList<Event> all() {
        return placed.stream().map(Placed::event).collect(ImmutableList.toImmutableList());
    }

    /** What the others may be stages of. */
    Event whole() {
        return placed.get(0).event();
    }
}
