package org.antequem.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;

/**
 * Finds causes that are parts or wholes of each other, by what claims say about stages. Whoever says that a visit alone
 * did something does not deny that the speeches during it did. Claims that are hedged, doubted or withdrawn do not
 * count.
 */
public final class Parts {

    private final RecordView view;

    Parts(RecordView view) {
        this.view = view;
    }

    /**
     * The claims that make the cause in one proposition a part or a whole of the cause in the other; empty if none do.
     */
    public ImmutableSet<Claim> between(Proposition one, Proposition other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        if (!(one instanceof Cause a) || !(other instanceof Cause b) || !one.excludes(other)) {
            return ImmutableSet.of();
        }
        ImmutableSet<Claim> up = links(a.cause(), b.cause());
        return up.isEmpty() ? links(b.cause(), a.cause()) : up;
    }

    /**
     * The statements that the words of a proposition exclude, but for those whose cause is a part or a whole of its
     * own.
     */
    ImmutableList<Statement> without(ImmutableList<Statement> excluding, Proposition said) {
        return said instanceof Cause
                ? excluding.stream()
                        .filter(statement ->
                                between(said, statement.proposition()).isEmpty())
                        .collect(ImmutableList.toImmutableList())
                : excluding;
    }

    /** The claims about stages because of which a proposition excludes less than its words do. */
    public ImmutableSet<Claim> sparing(Proposition said) {
        requireNonNull(said, "said");
        ImmutableSet.Builder<Claim> links = ImmutableSet.builder();
        if (said instanceof Cause) {
            for (Statement statement : view.about(said)) {
                links.addAll(between(said, statement.proposition()));
            }
        }
        return links.build();
    }

    /** The claims by which one event lies within another one, which it does not by what is stipulated alone. */
    private ImmutableSet<Claim> links(Event part, Event whole) {
        Map<Event, ImmutableSet<Claim>> met = new HashMap<>();
        met.put(part, ImmutableSet.of());
        Deque<Event> open = new ArrayDeque<>(met.keySet());
        while (!open.isEmpty() && !met.containsKey(whole)) {
            Event event = open.remove();
            ImmutableSet<Claim> told = met.getOrDefault(event, ImmutableSet.of());
            for (Event.StageLink link : event.stageOf()) {
                if (met.putIfAbsent(link.whole(), told) == null) {
                    open.add(link.whole());
                }
            }
            for (Statement statement : view.about(Occurred.of(event))) {
                if (statement instanceof Claim claim
                        && claim.proposition() instanceof StageOf link
                        && link.event().equals(event)
                        && !met.containsKey(link.whole())
                        && isToldPlainly(claim)) {
                    met.put(
                            link.whole(),
                            Sets.union(told, ImmutableSet.of(claim)).immutableCopy());
                    open.add(link.whole());
                }
            }
        }
        return met.getOrDefault(whole, ImmutableSet.of());
    }

    private boolean isToldPlainly(Claim link) {
        return view.lineage().tellings(link).stream().anyMatch(view.lineage()::isPlain);
    }
}
