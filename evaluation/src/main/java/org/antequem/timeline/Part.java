package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The solved network in which a question is asked: the whole, or what hangs together with the question over the
 * statements that count.
 */
record Part(Solution solution, @Nullable Excerpt excerpt) {

    static Part whole(Solution solution) {
        return new Part(solution, null);
    }

    static Part of(Solution whole, int one, int other, IntPredicate admitted) {
        Excerpt excerpt = Excerpt.asStated(whole.network(), List.of(one >> 1, other >> 1), admitted);
        return new Part(excerpt.network().solved(), excerpt);
    }

    int point(int ofWhole) {
        return excerpt == null ? ofWhole : excerpt.point(ofWhole);
    }

    /** By how many seconds the second point follows the first. */
    Optional<Gap> gap(int firstOfWhole, int secondOfWhole, boolean isSettled) {
        int first = point(firstOfWhole);
        int second = point(secondOfWhole);
        if (isSettled || !solution.isContested(first, second)) {
            return Optional.of(solution.gap(first, second));
        }
        Excerpt stated = asStated(first, second);
        return RawAnswer.gap(stated.network(), stated.point(first), stated.point(second));
    }

    /** Between which seconds a point lies. */
    Optional<Bounds> bounds(int pointOfWhole, boolean isSettled) {
        int point = point(pointOfWhole);
        if (isSettled || !solution.isContested(point, point)) {
            return Optional.of(solution.schedules().bounds(point));
        }
        Excerpt stated = asStated(point, point);
        return RawAnswer.bounds(stated.network(), stated.point(point));
    }

    /** The statements around two points as they were made. */
    private Excerpt asStated(int one, int other) {
        return Excerpt.asStated(solution.network(), List.of(one >> 1, other >> 1), all -> true);
    }

    /** One history in which the one moment is before the other, and one in which it is not; call it where both fit. */
    ImmutableList<History> histories(Numbering numbering, Moment earlier, Moment later) {
        int first = point(numbering.point(earlier));
        int second = point(numbering.otherPoint(later, earlier));
        Movement apart = movement(first, second, 1);
        Movement back = movement(second, first, 0);
        return ImmutableList.of(
                new History(numbering, earlier, later, excerpt, solution.schedules(), apart.schedule, apart.moved),
                new History(numbering, earlier, later, excerpt, solution.schedules(), back.schedule, back.moved));
    }

    /** A schedule, and the points that lie elsewhere. */
    private record Movement(int schedule, ImmutableMap<Integer, Long> moved) {}

    /**
     * To where {@code to − from ≥ least}. With every point as early as it can be, it is the second that moves, and what
     * bounds it from above leaves room for it; where nothing bounds the first from below, it can move instead.
     */
    private Movement movement(int from, int to, long least) {
        Schedules schedules = solution.schedules();
        int widest = schedules.widest(from, to);
        if (schedules.apart(widest, from, to) >= least) {
            return new Movement(widest, ImmutableMap.of());
        }
        boolean back = schedules.lower(from) == -Label.UNREACHED;
        int schedule = back ? widest : Schedules.EARLIEST;
        long missing = least - schedules.apart(schedule, from, to);
        return new Movement(
                schedule, solution.asking(inquiry -> inquiry.moved(back ? from : to, schedule, missing, back)));
    }
}
