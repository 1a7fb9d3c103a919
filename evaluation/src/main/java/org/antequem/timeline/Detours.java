package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    Optional<Walk> found(Set<Integer> without) {
        Excerpt excerpt = new Excerpt(network, List.of(from >> 1, to >> 1), statement -> !without.contains(statement));
        Network stated = excerpt.network();
        Tightening leaving = Tightening.from(stated, excerpt.point(from), false);
        Tightening entering = Tightening.from(stated, excerpt.point(to), true);
        boolean isSound = leaving.isSound() && entering.isSound();
        Walk walk = isSound
                ? shortest(stated, leaving, entering, excerpt.point(to))
                : (leaving.isSound() ? entering : leaving).circle();
        if (walk == null
                || (isSound && walk.length() > limit && stated.calendars().isEmpty())) {
            return Optional.empty();
        }
        Set<Integer> statements = withAnchors(stated, walk.statements());
        Predicate<Set<Integer>> contradict =
                some -> Settling.contradicts(new Excerpt(stated, walk.events(), some::contains).network());
        if (!isSound || contradict.test(statements)) {
            return around(Minimal.of(List.copyOf(statements), Set::of, contradict), without);
        }
        return walk.length() <= limit
                ? Optional.of(Arguments.minimal(network, List.copyOf(statements), from, to, limit))
                : tightened(excerpt, without);
    }

    /** Where the way as stated is too long: months shrink when what is around them is solved. */
    private Optional<Walk> tightened(Excerpt excerpt, Set<Integer> without) {
        int start = excerpt.point(from);
        int end = excerpt.point(to);
        Excerpt copy = new Excerpt(excerpt.network(), List.of(start >> 1, end >> 1), Inquiry::all);
        Solution solved = copy.network().solved();
        return solved.conflicts().isEmpty()
                ? new Arguments(solved).atMost(copy.point(start), copy.point(end), limit, Inquiry::all)
                : around(solved.conflicts().get(0).asList(), without);
    }

    /** Over relations alone, or to a date and from a date. */
    private static @Nullable Walk shortest(Network network, Tightening leaving, Tightening entering, int to) {
        Walk direct = leaving.label(to) == Label.UNREACHED ? null : leaving.walk(to);
        Walk first = toZero(leaving, network, false);
        Walk last = toZero(entering, network, true);
        return first == null || last == null || (direct != null && direct.length() < first.length() + last.length())
                ? direct
                : last.after(first, 0);
    }

    /** To the nearest date, or from it; null where none is in reach. */
    private static @Nullable Walk toZero(Tightening search, Network network, boolean backwards) {
        Datings datings = network.datings();
        int nearest = -1;
        long least = Label.UNREACHED;
        for (int point = 0; point < network.points(); point++) {
            long bound = backwards ? datings.latest(point) : -datings.earliest(point);
            long there = search.label(point) == Label.UNREACHED ? least : search.label(point) + bound;
            if (bound < Label.UNREACHED && there < least) {
                least = there;
                nearest = point;
            }
        }
        if (nearest < 0) {
            return null;
        }
        int by = backwards ? datings.setsLatest(nearest, Inquiry::all) : datings.setsEarliest(nearest, Inquiry::all);
        Walk walk = search.walk(nearest);
        Walk dated = new Walk(least - walk.length(), ImmutableList.of(datings.statement(by)), ImmutableSet.of());
        return backwards ? walk.after(dated, 0) : dated.after(walk, 0);
    }

    private Optional<Walk> around(Collection<Integer> conflict, Set<Integer> without) {
        Optional<Walk> nearest = Optional.empty();
        for (int statement : conflict) {
            if (left-- <= 0) {
                break;
            }
            Optional<Walk> found = found(ImmutableSet.copyOf(Sets.union(without, Set.of(statement))));
            if (found.isPresent()
                    && (nearest.isEmpty()
                            || found.get().length() < nearest.get().length())) {
                nearest = found;
            }
        }
        return nearest;
    }

    /** And the datings from which months on the way are counted. */
    private static Set<Integer> withAnchors(Network network, Iterable<Integer> way) {
        Set<Integer> statements = new LinkedHashSet<>();
        Datings datings = network.datings();
        for (int statement : way) {
            statements.add(statement);
            for (Calendar calendar : network.calendars().of(statement)) {
                int anchor = calendar.anchor() >> 1;
                for (int dating = datings.first(anchor); dating < datings.first(anchor + 1); dating++) {
                    statements.add(datings.statement(dating));
                }
            }
        }
        return statements;
    }
}
