package org.antequem.contest;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.antequem.model.Count;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.timeline.Clocks;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Timeline;

/**
 * Whether assertions can hold together, and with what is granted: where none excludes another, some history fits their
 * dates, and neither these nor the identities of sources force anything that one of them denies.
 */
final class Consistency {

    /** What a question costs for each statement: about as much as to visit so many points. */
    private static final int DEAR = 200;

    private final ImmutableList<Assertion> all;
    private final ImmutableSet<Statement> granted;
    private final Conventions conventions;
    private final Budget budget;
    private final Map<BitSet, Boolean> known = new HashMap<>();

    Consistency(ImmutableList<Assertion> all, ImmutableSet<Statement> granted, Conventions conventions, Budget budget) {
        this.all = all;
        this.granted = granted;
        this.conventions = conventions;
        this.budget = budget;
    }

    /** True where these can hold, with what is granted. */
    boolean holds(Set<Integer> some) {
        return known.computeIfAbsent(Conflicts.bits(some), unused -> isPossible(some));
    }

    /** A least part of some assertions that cannot hold: without any one of its members the others can. */
    ImmutableSet<Integer> least(Set<Integer> some) {
        Set<Integer> kept = new HashSet<>(contradictory(some));
        for (Integer one : ImmutableList.sortedCopyOf(kept)) {
            if (!holds(Sets.difference(kept, Set.of(one)))) {
                kept.remove(one);
            }
        }
        return ImmutableSet.copyOf(ImmutableList.sortedCopyOf(kept));
    }

    /** Those of some assertions that cannot hold whose dates contradict each other, if there are any. */
    private Set<Integer> contradictory(Set<Integer> some) {
        Set<Statement> conflict = Clocks.timeline(statements(some), conventions).conflicts().stream()
                .findFirst()
                .map(Conflict::statements)
                .orElse(ImmutableSet.of());
        Set<Integer> among = new HashSet<>();
        for (int one : some) {
            if (conflict.contains(statement(one))) {
                among.add(one);
            }
        }
        return conflict.isEmpty() ? some : among;
    }

    private boolean isPossible(Set<Integer> some) {
        List<Proposition> said = new ArrayList<>();
        some.forEach(one -> said.add(all.get(one).proposition()));
        granted.forEach(statement -> said.add(statement.proposition().in(conventions)));
        return !excludeEachOther(said) && !Sameness.isDenied(said) && areTimely(some, said);
    }

    /** Two dates that exclude each other leave no history: it is the others that are asked. */
    private static boolean excludeEachOther(List<Proposition> said) {
        for (Proposition one : said) {
            if (!isOfTimeAlone(one)) {
                for (Proposition other : said) {
                    if (one != other && one.excludes(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOfTimeAlone(Proposition said) {
        return said instanceof Occurred occurred
                ? occurred.count().equals(Count.NOT_RECORDED)
                : !(said instanceof Not) && Assertions.isLinking(said);
    }

    private boolean areTimely(Set<Integer> some, List<Proposition> said) {
        budget.spend((long) DEAR * (some.size() + 1));
        ImmutableSet<Statement> statements = statements(some);
        if (!Clocks.canHold(statements, conventions)) {
            return false;
        }
        Supplier<Timeline> timeline = Suppliers.memoize(() -> {
            budget.spend((long) DEAR * (some.size() + 1));
            return Clocks.timeline(statements, conventions);
        });
        for (Proposition denial : said) {
            if (denial instanceof Not not && isForced(not.negated(), timeline) && happened(not.negated(), said)) {
                return false;
            }
        }
        return true;
    }

    /**
     * True where dates force a proposition if its event happened, whatever zone those dates are meant in that name
     * none.
     */
    private boolean isForced(Proposition proposition, Supplier<Timeline> timeline) {
        ImmutableList<Requirement> requirements = Requirement.of(proposition, conventions);
        return !requirements.isEmpty()
                && requirements.stream().allMatch(requirement -> requirement.isForcedBy(timeline.get()));
    }

    private static boolean happened(Proposition forced, List<Proposition> said) {
        return forced.events().stream()
                .map(Occurred::of)
                .allMatch(happened -> said.stream().anyMatch(one -> one.entails(happened)));
    }

    private ImmutableSet<Statement> statements(Set<Integer> some) {
        ImmutableSet.Builder<Statement> statements = ImmutableSet.builder();
        some.forEach(one -> statements.add(statement(one)));
        return statements.addAll(granted).build();
    }

    private Statement statement(int one) {
        return all.get(one).statements().get(0);
    }
}
