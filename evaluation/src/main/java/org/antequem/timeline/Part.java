package org.antequem.timeline;

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

    /** A history in which {@code to − from ≥ least}; call it only where one fits. */
    History history(Numbering numbering, int from, int to, long least) {
        Schedules schedules = solution.schedules();
        int schedule = schedules.widest(from, to);
        long missing = least - (schedules.at(schedule, to) - schedules.at(schedule, from));
        ImmutableMap<Integer, Long> moved = missing <= 0
                ? ImmutableMap.of()
                : solution.asking(inquiry -> inquiry.movedBack(from, schedule, missing));
        return new History(numbering, excerpt, schedules, schedule, moved);
    }
}
