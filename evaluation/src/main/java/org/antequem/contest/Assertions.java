package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.jspecify.annotations.Nullable;

/** The assertions of a record, and of what they speak. */
public final class Assertions {

    private final Map<Proposition, Assertion> all = new LinkedHashMap<>();
    private final ImmutableListMultimap<Object, Assertion> bySubject;
    private final ImmutableListMultimap<Event, Assertion> ofTime;

    /** Of each event one that stands for all that are connected with it over time. */
    private final ImmutableMap<Event, Event> connected;

    /** Those that stand for events of which an order is denied. */
    private final Set<Event> denied = new HashSet<>();

    private Assertions(Map<Proposition, List<Statement>> statements) {
        ImmutableListMultimap.Builder<Object, Assertion> subjects = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Event, Assertion> dates = ImmutableListMultimap.builder();
        List<Assertion> inOrder = new ArrayList<>();
        statements.forEach((said, by) -> inOrder.add(new Assertion(said, ImmutableList.copyOf(by))));
        inOrder.sort(Assertion.IN_ORDER);
        for (Assertion assertion : inOrder) {
            Proposition said = assertion.proposition();
            all.put(said, assertion);
            said.subjects().forEach(subject -> subjects.put(subject, assertion));
            if (isOfTime(said)) {
                said.events().forEach(event -> dates.put(event, assertion));
            }
        }
        connected = connected(inOrder.stream()
                .filter(assertion -> isOfTime(assertion.proposition()))
                .toList());
        bySubject = subjects.build();
        ofTime = dates.build();
        for (Assertion assertion : inOrder) {
            if (assertion.proposition() instanceof Not denial && isOfTime(denial)) {
                denied.add(representative(denial.events().asList().get(0)));
            }
        }
    }

    /** Of each event the one that stands for all that are connected with it over time. */
    private static ImmutableMap<Event, Event> connected(List<Assertion> ofTime) {
        Map<Event, Event> next = new HashMap<>();
        for (Assertion assertion : ofTime) {
            List<Event> events = assertion.proposition().events().asList();
            for (Event event : events) {
                next.put(last(event, next), last(events.get(0), next));
            }
        }
        ImmutableMap.Builder<Event, Event> connected = ImmutableMap.builder();
        next.keySet().forEach(event -> connected.put(event, last(event, next)));
        return connected.buildOrThrow();
    }

    private static Event last(Event event, Map<Event, Event> next) {
        Event last = event;
        Event beyond = next.getOrDefault(last, last);
        while (!beyond.equals(last)) {
            Event farther = next.getOrDefault(beyond, beyond);
            next.put(last, farther);
            last = beyond;
            beyond = farther;
        }
        return last;
    }

    private Event representative(Event event) {
        Event other = connected.get(event);
        return other == null ? event : other;
    }

    /** The assertions that some statements make, their dates read by these conventions. */
    public static Assertions of(Iterable<? extends Statement> statements, Conventions conventions) {
        Map<Proposition, List<Statement>> byContent = new HashMap<>();
        for (Statement statement : statements) {
            List<Statement> same =
                    byContent.computeIfAbsent(statement.proposition().in(conventions), said -> new ArrayList<>());
            if (statement instanceof Claim || !same.contains(statement)) {
                same.add(statement);
            }
        }
        return new Assertions(byContent);
    }

    /** The assertion of a proposition; nobody may make it. */
    public @Nullable Assertion of(Proposition said) {
        return all.get(said);
    }

    /** Those that speak of an event, a source or, where there are none of these, an actor of whom one speaks. */
    public ImmutableSet<Assertion> about(Proposition said) {
        return ImmutableSet.copyOf(Iterables.concat(Iterables.transform(said.subjects(), bySubject::get)));
    }

    /** Those that say when an event was, or deny what others say of that. */
    public ImmutableList<Assertion> timesOf(Event event) {
        return ofTime.get(event);
    }

    /** True where some way leads from an event of one to an event of the other, over what is said of time. */
    public boolean areConnected(Proposition one, Proposition other) {
        Set<Event> here = new HashSet<>();
        one.events().forEach(event -> here.add(representative(event)));
        return other.events().stream().anyMatch(event -> here.contains(representative(event)));
    }

    /** True where an order is denied that is connected with what is said. */
    public boolean areDenied(Proposition said) {
        return !denied.isEmpty() && said.events().stream().anyMatch(event -> denied.contains(representative(event)));
    }

    /** True of what says when something was, and of the denial of a date or an order. */
    public static boolean isOfTime(Proposition said) {
        return said instanceof Occurred
                || said instanceof Held
                || said instanceof Spacing
                || said instanceof StageOf
                || (said instanceof Not denial
                        && (denial.negated() instanceof Spacing || denial.negated() instanceof Occurred));
    }
}
