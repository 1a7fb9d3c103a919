package org.antequem.lineage;

import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;

/** What can be reached from where, asked as plainly as can be. */
final class Reach {

    private final SetMultimap<Source, Source> cited;
    private final Map<Source, Set<Source>> known = new HashMap<>();

    Reach(SetMultimap<Source, Source> cited) {
        this.cited = cited;
    }

    Set<Source> from(Source source) {
        return known.computeIfAbsent(source, start -> from(Set.of(start), null));
    }

    /** An end: whatever it leads to leads back to it. Where it leads to nothing, it is a root. */
    boolean isEnd(Source source) {
        return from(source).stream().allMatch(reached -> from(reached).contains(source));
    }

    Set<Source> roots(Source source) {
        Set<Source> roots = new HashSet<>(from(source));
        roots.removeIf(reached -> !cited.get(reached).isEmpty());
        return roots;
    }

    /** Those without whom no teller comes to an end, other than around them. */
    Set<Source> dominators(Set<Source> tellers) {
        Set<Source> dominators = new LinkedHashSet<>(from(tellers, null));
        dominators.removeIf(candidate -> from(tellers, candidate).stream()
                .anyMatch(source -> isEnd(source) && !from(source).contains(candidate)));
        return dominators;
    }

    Set<Set<Source>> circles(Collection<Source> all) {
        Set<Set<Source>> circles = new HashSet<>();
        for (Source source : all) {
            Set<Source> circle = new HashSet<>(all);
            circle.removeIf(other -> !leads(source, other) || !leads(other, source));
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
        }
        return circles;
    }

    /** True where one link at least leads from the one to the other. */
    private boolean leads(Source source, Source other) {
        return cited.get(source).stream().anyMatch(next -> from(next).contains(other));
    }

    private Set<Source> from(Set<Source> sources, @Nullable Source barred) {
        Set<Source> met = new LinkedHashSet<>(sources);
        met.remove(barred);
        Deque<Source> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (Source next : cited.get(open.remove())) {
                if (!next.equals(barred) && met.add(next)) {
                    open.add(next);
                }
            }
        }
        return met;
    }
}
