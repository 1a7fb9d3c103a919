package org.antequem.model;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The events that come back to themselves along the stage links that are stipulated and those of one teller. What is
 * stipulated is looked up and never copied, because many tellers may each add one link to it.
 */
final class StageCircles {

    private final ImmutableListMultimap<Event, Event> stipulated;
    private final ListMultimap<Event, Event> told =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    private StageCircles(Iterable<StageOf> links, ImmutableListMultimap<Event, Event> stipulated) {
        this.stipulated = stipulated;
        links.forEach(link -> told.put(link.event(), link.whole()));
    }

    /**
     * Those of the events of some links, in the order of the links.
     *
     * @param stipulated the wholes of each event; no event comes back to itself along these alone
     */
    static ImmutableSet<Event> of(Iterable<StageOf> links, ImmutableListMultimap<Event, Event> stipulated) {
        StageCircles circles = new StageCircles(links, stipulated);
        Set<Event> leadingToCircles = circles.leadingToCircles();
        return circles.told.keySet().stream()
                .filter(event -> leadingToCircles.contains(event)
                        && circles.reached(circles.wholes(event)).contains(event))
                .collect(toImmutableSet());
    }

    /** What is left when events without a whole are taken away, and then those that have none any more: seldom any. */
    private Set<Event> leadingToCircles() {
        Set<Event> left = reached(told.keySet());
        Multimap<Event, Event> parts = ArrayListMultimap.create();
        Multiset<Event> wholesLeft = HashMultiset.create();
        Deque<Event> ends = new ArrayDeque<>();
        for (Event event : left) {
            Iterable<Event> wholes = wholes(event);
            wholes.forEach(whole -> parts.put(whole, event));
            wholesLeft.add(event, Iterables.size(wholes));
            if (Iterables.isEmpty(wholes)) {
                ends.add(event);
            }
        }
        while (!ends.isEmpty()) {
            Event end = ends.remove();
            left.remove(end);
            for (Event part : parts.get(end)) {
                if (wholesLeft.remove(part, 1) == 1) {
                    ends.add(part);
                }
            }
        }
        return left;
    }

    /** These, and all in which they lie. */
    private Set<Event> reached(Iterable<Event> some) {
        Set<Event> reached = new HashSet<>();
        Deque<Event> open = new ArrayDeque<>();
        some.forEach(open::add);
        while (!open.isEmpty()) {
            Event event = open.remove();
            if (reached.add(event)) {
                wholes(event).forEach(open::add);
            }
        }
        return reached;
    }

    private Iterable<Event> wholes(Event event) {
        return Iterables.concat(told.get(event), stipulated.get(event));
    }
}
