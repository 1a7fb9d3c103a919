package org.antequem.model;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;

/**
 * An event that a source, an actor or an interest brings with it: nobody makes it.
 *
 * @param expected by which method a program gets it, in words
 */
record ImpliedEvent(Event event, String expected) {

    /** Those of all parts of a record. */
    static ImmutableListMultimap<String, ImpliedEvent> byName(Inventory inventory) {
        List<ImpliedEvent> all = new ArrayList<>();
        for (Source source : inventory.sources()) {
            all.add(new ImpliedEvent(source.telling(), "telling() of the source " + source.quoted()));
            all.add(new ImpliedEvent(source.publication(), "publication() of the source " + source.quoted()));
            all.add(new ImpliedEvent(source.comingToLight(), "comingToLight() of the source " + source.quoted()));
        }
        for (Actor actor : inventory.actors()) {
            all.add(new ImpliedEvent(actor.birth(), "birth() of the actor " + actor.quoted()));
            all.add(new ImpliedEvent(actor.death(), "death() of the actor " + actor.quoted()));
            for (Office office : actor.offices()) {
                all.add(new ImpliedEvent(actor.term(office), "term(Office) of the actor " + actor.quoted()));
            }
        }
        for (Interest interest : inventory.interests()) {
            all.add(new ImpliedEvent(interest.holding(), "holding() of the interest of " + interest));
        }
        for (Interest interest : inventory.interestsTold()) {
            all.add(new ImpliedEvent(interest.holding(), "holding() of the interest of " + interest));
        }
        return Multimaps.index(all, implied -> implied.event().name());
    }
}
