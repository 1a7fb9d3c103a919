package org.antequem.contest;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antequem.model.Identity;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/**
 * Which sources are identical by what is said of that. Two sources that are both identical with a third one are
 * identical with each other.
 */
final class Sameness {

    private final SetMultimap<Source, Source> same = HashMultimap.create();

    private Sameness(List<Proposition> said) {
        for (Proposition one : said) {
            if (one instanceof Identity identity) {
                same.put(identity.one(), identity.other());
                same.put(identity.other(), identity.one());
            }
        }
    }

    /** True where one of these propositions denies that two sources are identical, and others make them so. */
    static boolean isDenied(List<Proposition> said) {
        Sameness sameness = new Sameness(said);
        return said.stream()
                .anyMatch(one -> one instanceof Not denial
                        && denial.negated() instanceof Identity identity
                        && sameness.holds(identity));
    }

    private boolean holds(Identity identity) {
        Set<Source> met = new HashSet<>(Set.of(identity.one()));
        Deque<Source> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            same.get(open.remove()).stream().filter(met::add).forEach(open::add);
        }
        return met.contains(identity.other());
    }
}
