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
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.timeline.Joints;
import org.jspecify.annotations.Nullable;

/** The assertions of a record, and of what they speak. */
public final class Assertions {

    private final Map<Proposition, Assertion> all = new LinkedHashMap<>();
    private final ImmutableListMultimap<Object, Assertion> bySubject;
    private final ImmutableListMultimap<Object, Assertion> linking;

    /** For each event and source, one of them that represents all those linked with it. */
    private final ImmutableMap<Object, Object> connected;

    /** The representatives of those events and sources of which a link is denied. */
    private final Set<Object> denied = new HashSet<>();

    private final Joints joints;

    private Assertions(Map<Proposition, List<Statement>> statements) {
        joints = Joints.among(statements.keySet().stream());
        ImmutableListMultimap.Builder<Object, Assertion> subjects = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Object, Assertion> links = ImmutableListMultimap.builder();
        List<Assertion> inOrder = new ArrayList<>();
        statements.forEach((said, by) -> inOrder.add(new Assertion(said, ImmutableList.copyOf(by))));
        inOrder.sort(Assertion.IN_ORDER);
        for (Assertion assertion : inOrder) {
            Proposition said = assertion.proposition();
            all.put(said, assertion);
            said.subjects().forEach(subject -> subjects.put(subject, assertion));
            if (links(said)) {
                linked(said).forEach(one -> links.put(one, assertion));
            }
        }
        connected = connected(inOrder.stream()
                .filter(assertion -> links(assertion.proposition()))
                .toList());
        bySubject = subjects.build();
        linking = links.build();
        for (Assertion assertion : inOrder) {
            if (assertion.proposition() instanceof Not denial && isLinking(denial)) {
                denied.add(representative(linked(denial).asList().get(0)));
            }
        }
    }

    /** For each event and source, the one that represents all those linked with it. */
    private static ImmutableMap<Object, Object> connected(List<Assertion> linking) {
        Map<Object, Object> next = new HashMap<>();
        for (Assertion assertion : linking) {
            List<? extends Object> all = linked(assertion.proposition()).asList();
            for (Object one : all) {
                next.put(last(one, next), last(all.get(0), next));
            }
        }
        ImmutableMap.Builder<Object, Object> connected = ImmutableMap.builder();
        next.keySet().forEach(one -> connected.put(one, last(one, next)));
        return connected.buildOrThrow();
    }

    private static Object last(Object one, Map<Object, Object> next) {
        Object last = one;
        Object beyond = next.getOrDefault(last, last);
        while (!beyond.equals(last)) {
            Object farther = next.getOrDefault(beyond, beyond);
            next.put(last, farther);
            last = beyond;
            beyond = farther;
        }
        return last;
    }

    private Object representative(Object one) {
        Object other = connected.get(one);
        return other == null ? one : other;
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

    /** The assertions that speak of the same events, sources or, where the proposition has none of these, actors. */
    public ImmutableSet<Assertion> about(Proposition said) {
        return ImmutableSet.copyOf(Iterables.concat(Iterables.transform(said.subjects(), bySubject::get)));
    }

    /**
     * The assertions that say when an event was or which other source a source is identical with, and those that deny
     * it.
     */
    public ImmutableList<Assertion> linking(Object eventOrSource) {
        return linking.get(eventOrSource);
    }

    /**
     * True where assertions of time or identity connect something that one proposition links with something that the
     * other links.
     */
    public boolean areConnected(Proposition one, Proposition other) {
        Set<Object> here = new HashSet<>();
        linked(one).forEach(linked -> here.add(representative(linked)));
        return linked(other).stream().anyMatch(linked -> here.contains(representative(linked)));
    }

    /** True where an order or an identity is denied that is connected with what is said. */
    public boolean areDenied(Proposition said) {
        return !denied.isEmpty() && linked(said).stream().anyMatch(one -> denied.contains(representative(one)));
    }

    /** The events of which a proposition speaks; of an identity, and of its denial, the sources. */
    public static ImmutableSet<? extends Object> linked(Proposition said) {
        return said.affirmed() instanceof Identity ? said.sources() : said.events();
    }

    /**
     * True of what several others together may contradict: what is said of time, and of who is one with whom; and what
     * supposes that a joint happened, which ties the wholes of that to each other in time.
     */
    public boolean links(Proposition said) {
        return isLinking(said) || !joints.supposedBy(said).isEmpty();
    }

    /** True of what is said of time, and of who is one with whom. */
    static boolean isLinking(Proposition said) {
        return isOfTime(said) || said.affirmed() instanceof Identity;
    }

    /** True of what says when something was, and of the denial of a date or an order. */
    private static boolean isOfTime(Proposition said) {
        return said instanceof Occurred
                || said instanceof Held
                || said instanceof Spacing
                || said instanceof StageOf
                || (said instanceof Not denial
                        && (denial.negated() instanceof Spacing || denial.negated() instanceof Occurred));
    }
}
