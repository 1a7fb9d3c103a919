package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;

/**
 * Finds events that are stages of several wholes, if these links do not say that the event happened. Such an event
 * connects its wholes in time only if somebody says, or it is taken as given, that it happened.
 */
public final class Joints {

    private static final Joints NONE = new Joints(ImmutableSetMultimap.of());

    /** By the stage, for all stages, where one of them is a joint. */
    private final ImmutableSetMultimap<Event, Event> wholes;

    private Joints(ImmutableSetMultimap<Event, Event> wholes) {
        this.wholes = wholes;
    }

    /** The joints among the events of some propositions. */
    public static Joints among(Stream<Proposition> said) {
        requireNonNull(said, "said");
        ImmutableSetMultimap.Builder<Event, Event> links = ImmutableSetMultimap.builder();
        said.forEach(one -> {
            if (one instanceof StageOf stage && stage.ifAtAll()) {
                links.put(stage.event(), stage.whole());
            }
        });
        ImmutableSetMultimap<Event, Event> wholes = links.build();
        return wholes.size() > wholes.keySet().size() ? new Joints(wholes) : NONE;
    }

    /** True if no event is such a joint. */
    public boolean isEmpty() {
        return wholes.isEmpty();
    }

    /** All events that are joints. */
    public ImmutableSet<Event> all() {
        return wholes.keySet().stream().filter(this::isJoint).collect(ImmutableSet.toImmutableSet());
    }

    private boolean isJoint(Event event) {
        return wholes.get(event).size() > 1;
    }

    /** The wholes of which a joint is a stage, if it happened. */
    public ImmutableSet<Event> wholesOf(Event joint) {
        requireNonNull(joint, "joint");
        return wholes.get(joint);
    }

    /** True if a stage link belongs to a joint, so that it says when the event was only if it happened. */
    public boolean isLink(StageOf stage) {
        requireNonNull(stage, "stage");
        return stage.ifAtAll() && isJoint(stage.event());
    }

    /**
     * The joints that happened if a proposition holds: those of which it says so, and those of which such an event is a
     * stage.
     */
    public ImmutableSet<Event> supposedBy(Proposition said) {
        requireNonNull(said, "said");
        if (isEmpty()) {
            return ImmutableSet.of();
        }
        Set<Event> met = new LinkedHashSet<>();
        said.events().stream().filter(event -> supposes(said, event)).forEach(met::add);
        return supposed(met);
    }

    /** The joints that happened if some events did. */
    ImmutableSet<Event> supposed(Set<Event> happened) {
        Set<Event> met = new HashSet<>(happened);
        Deque<Event> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            wholes.get(open.remove()).stream().filter(met::add).forEach(open::add);
        }
        return met.stream().filter(this::isJoint).collect(ImmutableSet.toImmutableSet());
    }

    /** What is placed and what it is placed by are taken to have happened. */
    private static boolean supposes(Proposition said, Event event) {
        boolean isOfTime = (said instanceof Occurred occurred && !occurred.mayBeNone())
                || said instanceof Held
                || said instanceof Spacing
                || (said instanceof StageOf stage && !stage.ifAtAll());
        return isOfTime || said.entails(Occurred.of(event));
    }
}
