package org.antequem.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.timeline.Arguments.Found;

/**
 * One question asked where statements contradict each other: the shortest way there, and where its statements cannot
 * hold together, ways around, each without one of them. Any consistent set leaves out one at least of those in
 * conflict.
 */
final class Detours {

    /** So many ways are tried for one answer; a record may hold more contradictions than can be tried. */
    private static final int TRIED = 500;

    private final Network network;
    private final int from;
    private final int to;
    private final long limit;
    private int left = TRIED;

    /** In a network that nothing has settled. */
    Detours(Network network, int from, int to, long limit) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.limit = limit;
    }

    /** The statements that keep {@code to} closest to {@code from}; empty where none keep it within the limit. */
    Optional<Found> found() {
        return found(Set.of());
    }

    private Optional<Found> found(Set<Integer> without) {
        Excerpt excerpt =
                Excerpt.asStated(network, List.of(from >> 1, to >> 1), statement -> !without.contains(statement));
        RawAnswer answer = RawAnswer.of(excerpt.network(), excerpt.point(from), excerpt.point(to));
        if (answer.most() > limit && network.calendars().isEmpty() && answer.isSound()) {
            return Optional.empty();
        }
        Predicate<Set<Integer>> contradict = some -> contradict(some, excerpt, answer.events());
        if (!answer.isSound() || contradict.test(new HashSet<>(answer.statements()))) {
            return around(Minimal.of(answer.statements(), Set.of(), contradict), without);
        }
        return answer.most() <= limit
                ? Optional.of(Arguments.minimal(network, answer.statements(), from, to, limit))
                : Optional.empty();
    }

    private Optional<Found> around(List<Integer> conflict, Set<Integer> without) {
        Optional<Found> nearest = Optional.empty();
        for (int statement : conflict) {
            if (left-- <= 0) {
                break;
            }
            Set<Integer> more = new HashSet<>(without);
            more.add(statement);
            Optional<Found> found = found(more);
            if (found.isPresent()
                    && (nearest.isEmpty() || found.get().most() < nearest.get().most())) {
                nearest = found;
            }
        }
        return nearest;
    }

    private static boolean contradict(Set<Integer> some, Excerpt excerpt, Set<Integer> events) {
        return Settling.contradicts(
                Excerpt.asStated(excerpt.network(), events, some::contains).network());
    }
}
