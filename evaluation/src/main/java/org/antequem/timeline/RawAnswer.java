package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/**
 * The shortest of two ways in a network that may contradict itself: over relations alone, or to a date and from a date.
 *
 * @param most the most that the last point can follow the first by that way; {@link Label#UNREACHED} where there is
 *     none
 * @param statements on the way, from its last point to its first, with the datings by which months on it are counted;
 *     or, where relations contradict each other, those of a circle
 * @param events that the way or the circle passes
 * @param isSound false where relations contradict each other
 */
record RawAnswer(long most, ImmutableList<Integer> statements, ImmutableSet<Integer> events, boolean isSound) {

    static RawAnswer of(Network network, int from, int to) {
        RawSearch leaving = new RawSearch(network, from, false);
        RawSearch entering = new RawSearch(network, to, true);
        for (RawSearch search : List.of(leaving, entering)) {
            if (search.isCaught()) {
                Circle circle = search.circle();
                Set<Integer> events = new LinkedHashSet<>();
                circle.points().forEach(point -> events.add(point >> 1));
                return new RawAnswer(
                        Label.UNREACHED, withAnchors(network, circle.statements()), ImmutableSet.copyOf(events), false);
            }
        }
        long direct = leaving.distance(to);
        long dated = leaving.toZero() == Label.UNREACHED || entering.toZero() == Label.UNREACHED
                ? Label.UNREACHED
                : leaving.toZero() + entering.toZero();
        if (dated == Label.UNREACHED && direct == Label.UNREACHED) {
            return new RawAnswer(Label.UNREACHED, ImmutableList.of(), ImmutableSet.of(), true);
        }
        Set<Integer> statements = new LinkedHashSet<>();
        Set<Integer> events = new LinkedHashSet<>();
        if (dated <= direct) {
            entering.addWayToZero(statements, events);
            leaving.addWayToZero(statements, events);
        } else {
            leaving.addWay(to, statements, events);
        }
        return new RawAnswer(
                Math.min(dated, direct), withAnchors(network, statements), ImmutableSet.copyOf(events), true);
    }

    /** The hull of its datings where the statements that bear on the point contradict each other. */
    static Optional<Bounds> bounds(Network network, int point) {
        RawSearch leaving = new RawSearch(network, point, false);
        RawSearch entering = new RawSearch(network, point, true);
        if (!leaving.isCaught() && !entering.isCaught()) {
            long earliest = Label.earliest(-leaving.toZero());
            long latest = Label.latest(entering.toZero());
            if (earliest <= latest) {
                return Optional.of(new Bounds(earliest, latest));
            }
        }
        return network.datings().hull(point);
    }

    /** Empty where the statements that bear on the two points contradict each other. */
    static Optional<Gap> gap(Network network, int first, int second) {
        RawAnswer forward = of(network, first, second);
        RawAnswer backward = of(network, second, first);
        Set<Integer> used = new LinkedHashSet<>(forward.statements);
        used.addAll(backward.statements);
        Set<Integer> events = new LinkedHashSet<>(forward.events);
        events.addAll(backward.events);
        if (!forward.isSound
                || !backward.isSound
                || Settling.contradicts(
                        Excerpt.asStated(network, events, used::contains).network())) {
            return Optional.empty();
        }
        return Optional.of(new Gap(Label.earliest(-backward.most), Label.latest(forward.most)));
    }

    private static ImmutableList<Integer> withAnchors(Network network, Iterable<Integer> way) {
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
        return ImmutableList.copyOf(statements);
    }
}
