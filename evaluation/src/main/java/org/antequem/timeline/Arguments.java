package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Minimal sets of statements that keep one point from following another by too much. */
final class Arguments {

    private final Solution solution;

    Arguments(Solution solution) {
        this.solution = solution;
    }

    /**
     * What a set of statements forces.
     *
     * @param most the most that the last point can follow the first
     * @param statements from the last point to the first
     */
    record Found(long most, ImmutableList<Integer> statements) {}

    /**
     * That {@code to − from ≤ limit} follows from some of the statements admitted, consistent among themselves.
     *
     * <p>What all statements do not force, fewer do not: then nothing is searched. What they force stands where its
     * statements are admitted. Only else is there something to search, among the statements admitted.
     */
    Optional<Found> atMost(int from, int to, long limit, IntPredicate admitted) {
        if (from == to) {
            return limit >= 0 ? Optional.of(new Found(0, ImmutableList.of())) : Optional.empty();
        }
        if (solution.isContested(from, to)) {
            return amongAdmitted(from, to, limit, admitted);
        }
        Walk walk = forced(from, to, limit);
        if (walk == null) {
            return Optional.empty();
        }
        List<Integer> statements = sufficient(walk, from, to, limit);
        if (statements.stream().allMatch(admitted::test)) {
            return Optional.of(minimal(statements, from, to, limit));
        }
        if (!solution.network().calendars().isEmpty()) {
            return amongAdmitted(from, to, limit, admitted);
        }
        Walk other = solution.asking(inquiry -> inquiry.walk(from, to, limit, admitted));
        return other == null ? Optional.empty() : Optional.of(minimal(other.statements(), from, to, limit));
    }

    private @Nullable Walk forced(int from, int to, long limit) {
        return solution.asking(
                inquiry -> inquiry.isAtMost(from, to, limit) ? inquiry.walk(from, to, limit, Arguments::all) : null);
    }

    private Optional<Found> amongAdmitted(int from, int to, long limit, IntPredicate admitted) {
        Excerpt excerpt = Excerpt.asStated(solution.network(), List.of(from >> 1, to >> 1), admitted);
        int start = excerpt.point(from);
        int end = excerpt.point(to);
        Solution part = Excerpt.asStated(excerpt.network(), List.of(start >> 1, end >> 1), Arguments::all)
                .network()
                .solved();
        return part.conflicts().isEmpty()
                ? new Arguments(part).atMost(start, end, limit, Arguments::all)
                : new Detours(excerpt.network(), start, end, limit).found();
    }

    /** The statements of a walk, and as many more as it takes where months on it are counted. */
    private List<Integer> sufficient(Walk walk, int from, int to, long limit) {
        if (walk.anchors().isEmpty() || forces(solution.network(), walk.statements(), from, to, limit)) {
            return walk.statements();
        }
        Set<Integer> more = new LinkedHashSet<>(walk.statements());
        addBounds(walk, more, new LinkedHashSet<>());
        if (forces(solution.network(), more, from, to, limit)) {
            return List.copyOf(more);
        }
        List<Integer> all =
                new ArrayList<>(Excerpt.asStated(solution.network(), List.of(from >> 1, to >> 1), Arguments::all)
                        .statements());
        all.removeAll(more);
        more.addAll(all);
        return List.copyOf(more);
    }

    /** Adds what bounds the anchors on a walk, and the anchors on those walks, and so on. */
    private void addBounds(Walk walk, Set<Integer> statements, Set<Integer> done) {
        List<Integer> pending = new ArrayList<>(walk.anchors());
        for (int i = 0; i < pending.size(); i++) {
            int anchor = pending.get(i);
            if (done.add(anchor)) {
                for (boolean backwards : new boolean[] {false, true}) {
                    Walk bound = solution.asking(inquiry -> inquiry.toZero(anchor, backwards, Arguments::all));
                    if (bound != null) {
                        statements.addAll(bound.statements());
                        pending.addAll(bound.anchors());
                    }
                }
            }
        }
    }

    private Found minimal(List<Integer> statements, int from, int to, long limit) {
        return minimal(solution.network(), statements, from, to, limit);
    }

    /** Leaves out every statement that can be spared. */
    static Found minimal(Network whole, List<Integer> statements, int from, int to, long limit) {
        Excerpt excerpt = excerpt(whole, statements, from, to);
        int start = excerpt.point(from);
        int end = excerpt.point(to);
        Set<Integer> needed = statements.size() <= Minimal.FEW
                ? Set.of()
                : Objects.requireNonNullElse(Bridges.between(excerpt.network(), start, end, -1), Set.of());
        ImmutableList<Integer> kept =
                Minimal.of(statements, needed, some -> forces(excerpt.network(), some, start, end, limit));
        Excerpt least = excerpt(excerpt.network(), kept, start, end);
        long most = least.network().solved().asking(inquiry -> inquiry.distance(least.point(start), least.point(end)));
        return new Found(most, kept);
    }

    private static boolean forces(Network whole, Iterable<Integer> some, int from, int to, long limit) {
        Excerpt excerpt = excerpt(whole, some, from, to);
        Solution solved = excerpt.network().solved();
        return solved.conflicts().isEmpty()
                && solved.asking(inquiry -> inquiry.isAtMost(excerpt.point(from), excerpt.point(to), limit));
    }

    private static Excerpt excerpt(Network whole, Iterable<Integer> some, int from, int to) {
        Set<Integer> statements = new LinkedHashSet<>();
        some.forEach(statements::add);
        return Excerpt.asStated(whole, List.of(from >> 1, to >> 1), statements::contains);
    }

    private static boolean all(int statement) {
        return true;
    }
}
